import { isSameName } from "../../mastery/name";
import { round } from "../../mastery/rounding";
import { isMastery } from "../../mastery/scale";
import type { ClassBook } from "../../workbook/gradebook/classBook";
import type { OnBooks } from "../onBooks";
import type { ExplainedStandard, SelectionExplained } from "../shareReplies";
import { wordingOf } from "../familyWording/wording";
import { evidenceRows } from "./evidenceRows";
import { explainStanding } from "./explainStanding";
import { levelShown, steps } from "./fullExplanation";
import { handRow } from "./handRow";
import { hasMastered, isByHand, rulesFor, type StudentOnStandard } from "./studentOnStandard";

/** Whose explanation it is, and what else is known. */
interface Beside {
  on: OnBooks;
  book: ClassBook;
  /** The student on every standard, in the class's order. */
  all: readonly StudentOnStandard[];
  student: Pick<SelectionExplained["about"], "class" | "student" | "id">;
}

/** An explanation as a page shows it. */
export function described(one: StudentOnStandard, { on, book, all, student }: Beside): SelectionExplained {
  const { code, title, row } = one.standard;
  const { full, family, next } = explainStanding(one, wordingOf(on.snapshot));
  return {
    about: { ...student, standard: code, title, iCan: row.iCan },
    ...levelOf(one),
    full,
    steps: steps(one),
    family,
    evidence: evidenceRows(one, book.settings.tab),
    next,
    scale: scaleOf(one),
    isByHand: isByHand(one),
    byHand: handRow(on, book, { ...student, standard: code }),
    standards: all.map((other): ExplainedStandard => {
      const { standard } = other;
      return { code: standard.code, title: standard.title, ...levelOf(other) };
    }),
  };
}

function levelOf(one: StudentOnStandard): Pick<ExplainedStandard, "level" | "colour" | "mastered"> {
  const level = levelShown(one);
  const own = one.standard.scale.levels.find(({ name }) => isSameName(name, level));
  const isLevel = one.known.standing.kind === "assessed";
  return { level, colour: (isLevel && own?.colour) || null, mastered: hasMastered(one) };
}

/** The levels as they hold under the student's own criterion. */
function scaleOf(one: StudentOnStandard): SelectionExplained["scale"] {
  const { scale, levels, criterion } = rulesFor(one);
  return {
    maximum: scale.maximum,
    best: scale.best,
    criterion: round(criterion),
    levels: levels.map(({ name, from, colour }) => ({
      ...{ name, from, colour },
      mastered: isMastery(scale, criterion, from),
    })),
  };
}
