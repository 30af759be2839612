import type { Cell } from "../../workbook/cell";
import { numberOf, textOf } from "../../workbook/cell";
import { nameKey } from "../../mastery/name";
import type { Books } from "../../workbook/gradebook/classBook";
import { classesCalled } from "../classesCalled";
import { readScope } from "../scope";
import { words } from "./words";

export const COLUMN_KINDS = ["score", "level", "letter", "credit"] as const;

/** What a column for the school's system holds. `standard`: a code as Standards has it; null: the course. */
export type Column =
  /** The recorded value on the standard's scale; of the course the mean, on the scale its standards share, else per cent. */
  | { what: "score"; standard: string | null }
  | { what: "level"; standard: string }
  /** By the policy's Course grade rows. */
  | { what: "letter" }
  /** All of `points` when mastered, else 0; of the course the mastered part of them: with 100 points, per cent mastered. */
  | { what: "credit"; standard: string | null; points: number };

/** A column and whom it is for. */
export interface ColumnAsked {
  column: Column;
  /** The lines of the school's roster, in its order, blank lines too: a name or an ID each, or as they were pasted. */
  names: string | readonly Cell[];
  /** The classes the students are looked for in. */
  books: Books;
}

/**
 * Reads what a page or a script asks for: `{names, what}` and, where wanted, `standard`, `class` and `points` (1); the
 * sentence that refuses it where it cannot be done.
 */
export function readColumn(input: unknown, books: Books): ColumnAsked | { refused: string } {
  const given = (typeof input === "object" && input !== null ? input : {}) as Record<string, unknown>;
  const inClass = readScope({ class: given["class"] }, books);
  if ("refused" in inClass) return inClass;
  const { class: wanted } = inClass.scope;
  const asked = { ...books, books: classesCalled(wanted, books.books) };
  const onStandard = readScope({ standard: given["standard"] }, asked);
  if ("refused" in onStandard) return onStandard;
  const column = columnOf(given, onStandard.scope.standard ?? null);
  if (typeof column === "string") return { refused: column };
  const { names } = given;
  return isLines(names) ? { column, names, books: asked } : { refused: words.noNames };
}

/** The column, or the sentence that refuses it. */
function columnOf(given: Record<string, unknown>, standard: string | null): Column | string {
  const what = COLUMN_KINDS.find((kind) => kind === nameKey(textOf(given["what"] as Cell)));
  switch (what) {
    case undefined:
      return words.unknownWhat(COLUMN_KINDS);
    case "score":
      return { what, standard };
    case "level":
      return standard === null ? words.levelOfStandard : { what, standard };
    case "letter":
      return standard === null ? { what } : words.letterOfCourse;
    case "credit": {
      const points = numberOf((given["points"] ?? 1) as Cell);
      return points !== null && points >= 0 ? { what, standard, points } : words.illegalPoints;
    }
  }
}

function isLines(names: unknown): names is string | (string | number)[] {
  if (typeof names === "string") return true;
  return Array.isArray(names) && names.every((name) => typeof name === "string" || typeof name === "number");
}
