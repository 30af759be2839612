import { nameKey } from "../../mastery/name";
import { isBlank, textOf } from "../../workbook/cell";
import { foldedText } from "../../workbook/layout/foldedText";
import { STARTING_CODES } from "../../workbook/markCell";
import type { AssessedItem } from "./assessedItem";
import { counted } from "./levelWords";

/** Work that is not there, as platforms and teachers of other languages write it. Letters are never among them. */
const OWED = /^(?:not submitted|ausente|absente?|abs\.|fehlt|krank|faltou)$/;
/** Nothing that can be evidence, and nothing a student owes. */
const EXCUSED = /^(?:n\/a|n\.a\.|null|none|nan|ungraded|not graded|needs grading|entschuldigt)$/;

/** Mark rows for such words among the scores, beside those every policy has. */
export function absencesIn(items: readonly AssessedItem[]): [word: string, meaning: string][] {
  const texts = items.flatMap(({ scores }) =>
    scores.filter((score) => typeof score === "string" && !isBlank(score)).map(textOf),
  );
  return counted(texts)
    .filter(({ word }) => !STARTING_CODES.has(nameKey(word)))
    .flatMap(({ word }): [string, string][] => {
      const folded = foldedText(word);
      if (OWED.test(folded)) return [[word, "owed"]];
      return EXCUSED.test(folded) ? [[word, "excused"]] : [];
    });
}
