import { isAttempt } from "../../mastery/evidence";
import type { Mark } from "../../mastery/mark";
import { standingFrom } from "../../mastery/standing";
import { isBlank, type Row } from "../cell";
import type { ReadCall } from "../standings";
import { standingWords } from "../standingWords";
import { judgementWords } from "./judgement";
import { lookAgain } from "./lookAgain";
import { markOnScale, notCounted } from "./markOnScale";
import { words } from "./words";
import { writtenOut } from "./writtenOut";

/** How the answer on row i came about, in short sentences; "" when nothing stands there. */
export function explainRow(call: ReadCall, index: number): string {
  const evidence = call.evidence(index);
  const standing = standingFrom(evidence, call.rules);
  if ("problem" in evidence || standing.kind === "check") return standingWords(standing);
  if (standing.kind === "notAssessed") return notAssessed(call, index);
  const { values } = evidence;
  const { rules } = call;
  const nameOf = (place: number) => words.theAttempt(place + 1);
  return [
    words.scale(rules.scale.maximum, rules.scale.best),
    words.marks(marksOf(call, index, values)),
    ...judgementWords({ evidence, rules, standing, cutOf: "class", nameOf }),
    ...lookAgain(values[values.length - 1] as number, rules, standing),
    words.noRetakeRule,
  ].join(" ");
}

function notAssessed(call: ReadCall, index: number): string {
  const named = call.marks(index).some((mark) => typeof mark !== "number" && mark.kind !== "blank");
  return named ? words.notAssessed(marksOf(call, index, [])) : "";
}

interface PlacedMark {
  column: number;
  /** Which of the values it is, from 0; null: it is no attempt. */
  attempt: number | null;
}

/** The marks of the row in order; cells with nothing in them are passed over. */
function marksOf(call: ReadCall, index: number, values: readonly number[]): string[] {
  const row = call.rows[index] as Row;
  let attempts = 0;
  const placed = call.marks(index).flatMap((mark, column): PlacedMark[] => {
    if (isAttempt(mark)) return [{ column, attempt: attempts++ }];
    return isBlank(row[column]) ? [] : [{ column, attempt: null }];
  });
  const write = ({ column, attempt }: PlacedMark) => {
    const read = {
      typed: row[column],
      mark: call.marks(index)[column] as Mark,
      outOf: call.points.columns[column] ?? null,
    };
    if (attempt === null) return notCounted(read);
    const said = markOnScale(read, values[attempt] as number, call.rules.scale);
    return values.length === 1 ? said : words.numbered(attempt + 1, said);
  };
  return writtenOut(placed, write);
}
