import { meaningOfNumbers, type Measure } from "../../mastery/evidence";
import type { Mark } from "../../mastery/mark";
import { isSameName } from "../../mastery/name";
import { levelNames, type MarkVocabulary } from "../markCell";
import { readMarks } from "../marks";
import type { Policy } from "../policy";
import type { AssessedOn } from "./assessedColumns";
import { chainResult, type ReadCell, type ScoreCell } from "./chainResult";
import type { ChainOfClass, StandardInClass, StudentStanding } from "./classBook";
import type { ExceptionRow } from "./exceptionRow";
import { standingOf } from "./standingOf";

export interface StandingTerms {
  policy: Policy;
  hasTable: boolean;
  /** How many students the class has. */
  students: number;
  /** The exceptions in force for a student (by place) on a standard. */
  exceptions: (student: number, standard: string) => readonly ExceptionRow[];
}

/** How every student stands on one standard. */
export function standingsOn(
  standard: StandardInClass,
  columns: readonly AssessedOn[],
  terms: StandingTerms,
): StudentStanding[] {
  const { policy, students } = terms;
  const sittings = standard.chains.map((chain) => columnsOf(chain, standard, columns));
  const cells = Array.from({ length: students }, (_, student) =>
    sittings.map((own) =>
      own.flatMap((column, sitting) =>
        column.cells(student).map((cell) => ({ ...cell, sitting, outOf: cell.outOf ?? column.row.outOf })),
      ),
    ),
  );
  const read = reader(standard, terms, cells.flat(2));
  const measure = read.measure;
  return cells.map((chains, student) => {
    const results = chains.map((own, at) => {
      const marked = own.map((cell): ReadCell => ({ ...cell, mark: read.markOf(cell) }));
      const { retakeRule } = policy.settings;
      return chainResult(marked, standard.chains[at] as ChainOfClass, { measure, retakeRule });
    });
    const exceptions = terms.exceptions(student, standard.code);
    return standingOf(standard, results, { exceptions, policy });
  });
}

/** The columns of a chain's sittings, in their order. */
function columnsOf(
  chain: ChainOfClass,
  { code }: StandardInClass,
  columns: readonly AssessedOn[],
): AssessedOn[] {
  return chain.sittings.flatMap(({ name, column }) => {
    const found = columns.find(
      (own) => own.row.column === name && own.column === column && isSameName(own.code, code),
    );
    return found ?? [];
  });
}

type CellOfChain = ScoreCell & { sitting: number };

/** How the cells of a standard are read; numbers without points are understood from all of them together. */
function reader(
  { scale, levels }: StandardInClass,
  { policy, hasTable }: Pick<StandingTerms, "policy" | "hasTable">,
  cells: readonly CellOfChain[],
): { measure: Measure; markOf: (cell: CellOfChain) => Mark } {
  const vocabulary: MarkVocabulary = {
    codes: policy.codes,
    levels: levelNames(scale.levels),
    plusMinus: scale.step !== null,
  };
  const unpointed = cells.filter(({ outOf }) => outOf === null);
  const { seen } = readMarks([unpointed.map(({ typed }) => typed)], vocabulary);
  const { rows } = readMarks([cells.map(({ typed }) => typed)], vocabulary);
  const marks = new Map(cells.map((cell, at) => [cell, rows[0]?.[at] as Mark]));
  const markOf = (cell: CellOfChain): Mark => {
    const mark = marks.get(cell) as Mark;
    const isShare = cell.percent && typeof mark === "number" && mark > 0 && mark < 1;
    return isShare && (cell.outOf === null || cell.outOf >= 5) ? { kind: "share", share: mark } : mark;
  };
  return { measure: { scale, levels, numbers: meaningOfNumbers(seen, scale, hasTable) }, markOf };
}
