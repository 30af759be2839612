import { isSameName } from "../../mastery/name";
import { sittings } from "../../mastery/retakes/attempts";
import type { ChainOfClass, ChainResult, StandardInClass } from "../../workbook/gradebook/classBook";
import { attemptLabel } from "../record/attemptLabel";
import { chainEntries, scoredEntries, type ClassOfRoster } from "../roster/candidates";
import { withHistory, type History } from "../roster/history";
import { keyCells } from "../roster/rosterLine";
import type { Scope } from "../scope";

/** A score cell: row from 1, column from 0. */
export interface ScoreAt {
  row: number;
  column: number;
}

/** The score cells of a class that a scope asks about, and what is to stand on those of retakes. */
export interface RetakeCells {
  cells: readonly ScoreAt[];
  /** By `placeKey`. */
  labels: ReadonlyMap<string, string>;
}

export function placeKey({ row, column }: ScoreAt): string {
  return `${row} ${column}`;
}

/** Originals get no label: whoever sees one on a retake sees what the first attempt was. */
export function retakeCells(one: ClassOfRoster, scope: Scope, history: History): RetakeCells {
  const { book } = one;
  const cells = new Map<string, ScoreAt>();
  const labels = new Map<string, string>();
  book.standards.forEach((standard, order) =>
    standard.chains.forEach((chain, at) => {
      if (!isAsked(standard, chain, scope)) return;
      book.students.forEach((student, place) => {
        const result = book.standings[place]?.[order]?.results[at];
        if (!result) return;
        cellsOf(chain, student.row, result).forEach((cell) => cells.set(placeKey(cell), cell));
        const past = history(keyCells({ in: one, student, standard, chain }));
        const sat = sittings(withHistory(chainEntries(chain, result), past));
        scoredEntries(result).forEach((entry, index) => {
          const key = placeKey(entry);
          const { form = null, day = null } = sat[index] ?? {};
          // Standards that share a column share the label of the first.
          if (index > 0 && !labels.has(key)) labels.set(key, attemptLabel({ ordinal: index + 1, form, day }));
        });
      });
    }),
  );
  return { cells: [...cells.values()], labels };
}

/** In a grid the blank ones too: a label may stand where a score was deleted. */
function cellsOf({ sittings: columns }: ChainOfClass, row: number, { entries }: ChainResult): ScoreAt[] {
  const inGrid = columns.flatMap(({ column }) => (column === null ? [] : [{ row, column }]));
  return inGrid.length > 0 ? inGrid : entries.map((entry) => ({ row: entry.row, column: entry.column }));
}

function isAsked(standard: StandardInClass, chain: ChainOfClass, scope: Scope): boolean {
  const isNamed = (name: string) => scope.assessment === undefined || isSameName(name, scope.assessment);
  const names = [chain.assessment, ...chain.sittings.map(({ name }) => name)];
  return (scope.standard === undefined || isSameName(standard.code, scope.standard)) && names.some(isNamed);
}
