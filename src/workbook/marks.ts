import { isAttempt, type NumbersSeen } from "../mastery/evidence";
import type { Mark } from "../mastery/mark";
import { plainNumber, type Cell, type Row, type Table } from "./cell";
import { levelNames, parseMark, type MarkVocabulary } from "./markCell";
import type { Policy } from "./policy";

/** A range of scores, read: a row of marks for each row of cells, and what its plain numbers look like. */
export interface MarksRead {
  rows: (readonly Mark[])[];
  seen: NumbersSeen;
  /** Nothing counts here but plain numbers, so that they can be compared whatever they are out of. */
  onlyNumbers: boolean;
}

/** The words a policy gives to marks that are no numbers. */
export function vocabularyOf(policy: Policy): MarkVocabulary {
  const [scale] = policy.scales;
  return { codes: policy.codes, levels: levelNames(scale.levels), plusMinus: scale.step !== null };
}

/** Reads all marks of a range; each text is looked at once, however often it stands there. */
export function readMarks(table: Table, vocabulary: MarkVocabulary): MarksRead {
  const texts = new Map<string, Mark>();
  const markOf = (cell: Cell): Mark => {
    if (typeof cell !== "string") return parseMark(cell, vocabulary);
    let mark = texts.get(cell);
    if (mark === undefined) texts.set(cell, (mark = parseMark(cell, vocabulary)));
    return mark;
  };
  const seen: NumbersSeen = { most: 0, betweenZeroAndOne: false };
  let onlyNumbers = true;
  const hasNumberCodes = [...vocabulary.codes.keys()].some((code) => plainNumber(code) !== null);
  const rows = table.map((row) => {
    // A row of plain numbers is a row of marks as it stands.
    if (!hasNumberCodes && lookAtNumbers(row, seen)) return row as readonly number[];
    const marks = row.map(markOf);
    lookAtNumbers(marks.map(plainScore), seen);
    onlyNumbers = onlyNumbers && marks.every((mark) => typeof mark === "number" || !isAttempt(mark));
    return marks;
  });
  return { rows, seen, onlyNumbers };
}

/** Notes what the numbers of a row look like; false, with nothing noted, when something else stands there. */
function lookAtNumbers(row: Row, seen: NumbersSeen): boolean {
  let { most, betweenZeroAndOne } = seen;
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    // Taking a number from itself gives 0 only where it is finite, and asks for no global in the hottest loop.
    if (typeof cell !== "number" || cell - cell !== 0) return false;
    if (cell > most) most = cell;
    if (cell < 1 && cell > 0) betweenZeroAndOne = true;
  }
  seen.most = most;
  seen.betweenZeroAndOne = betweenZeroAndOne;
  return true;
}

/** "85R" is as plain a number as 85; "7/8" brings its own points. 0 says nothing. */
function plainScore(mark: Mark): number {
  if (typeof mark === "number") return mark;
  if (mark.kind === "commaScore") return mark.earned;
  return mark.kind === "score" && mark.outOf === null ? mark.earned : 0;
}
