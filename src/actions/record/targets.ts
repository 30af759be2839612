import { isSameName } from "../../mastery/name";
import { columnLetters, textOf } from "../../workbook/cell";
import type { ResultEntry, SittingOfClass } from "../../workbook/gradebook/classBook";
import { parseTitle } from "../../workbook/layout/title";
import { markWords } from "../../workbook/words";
import { isMakeUp } from "../setup/titleForm";
import { isEmptyCell, isPercent } from "./classPlace";
import type { Sat } from "./typedScores";
import { whoOf, type Why } from "./why";
import { cellOf, ownPoints, valued, type ScoreColumn } from "./typedScore";
import { words } from "./words";
import type { NewCell } from "../../workbook/snapshot";

/** Where a score goes; row and column from 0. */
export type Target = {
  sat: Sat;
  row: number;
  outOf: number | null;
  cell: NewCell;
  /** More than the points possible. */
  isBonus: boolean;
} & (
  | { to: "column"; column: number; name: string }
  /** A column that is to be made for retakes of the one that stands at `original`. */
  | { to: "newColumn"; original: number }
  | { to: "newRow" }
);

type Place =
  | { to: "column"; column: number; name: string }
  | { to: "newColumn"; original: number }
  | { to: "newRow" };

/** The first cell of the chain that waits for this attempt, else a new column or row. */
export function targetOf(sat: Sat): Target | { why: Why } {
  const found = placeOf(sat);
  if ("why" in found) return found;
  const { place, sitting } = found;
  const row = sat.own.candidate.student.row - 1;
  const outOf = place.to === "column" ? sitting.outOf : (ownPoints(sat.typed.mark) ?? sitting.outOf);
  const read = valued(sat.typed.mark, outOf, sat.own.candidate.standard);
  if ("tooMuch" in read) {
    const message = words.tooMuch(whoOf(sat.placed), sat.typed.text, read.tooMuch);
    return { why: { code: "typedTooMuch", message } };
  }
  if ("problem" in read) return { why: unreadable(sat, read.problem) };
  const shown = place.to === "column" ? place.column : (sitting.column ?? 0);
  const column: ScoreColumn = { outOf, isPercent: isPercent(sat.place.tab, row, shown) };
  return { sat, row, outOf, isBonus: read.isBonus, cell: cellOf(sat.typed, column), ...place };
}

function unreadable(sat: Sat, problem: Parameters<typeof markWords>[0]): Why {
  return { code: "typedUnreadable", message: words.unreadable(whoOf(sat.placed), markWords(problem)) };
}

type Found = { place: Place; sitting: SittingOfClass } | { why: Why };

function placeOf(sat: Sat): Found {
  const { chain, result } = sat.own.candidate;
  const [original] = chain.sittings as [SittingOfClass];
  const bad = result.entries.find(({ problem }) => problem !== null);
  if (bad) return { why: badCell(sat, bad) };
  if (original.column === null) return { place: { to: "newRow" }, sitting: original };
  const last = Math.max(-1, ...result.entries.map(({ sitting, value }) => (value === null ? -1 : sitting)));
  const free = chain.sittings.slice(last + 1).find((sitting) => isFree(sitting, sat, original));
  if (free) return { place: { to: "column", column: free.column as number, name: free.name }, sitting: free };
  if (sat.ordinal === 1) return { why: inTheWay(sat, original.column) };
  if (sat.place.placed.headerRow === null) return { why: noHeader(sat) };
  return { place: { to: "newColumn", original: original.column }, sitting: original };
}

/** A first attempt belongs into the original's column, or into one for make-ups. */
function isFree(sitting: SittingOfClass, sat: Sat, original: SittingOfClass): boolean {
  const { place, own, typed, form, ordinal } = sat;
  if (sitting.column === null) return false;
  if (ordinal === 1 && sitting !== original && !isMakeUp(parseTitle(sitting.name))) return false;
  const points = ownPoints(typed.mark);
  const isOnForm = sitting.form === null || form === "" || isSameName(sitting.form, form);
  return (
    (isOnForm || sitting === original) &&
    (points === null || sitting.outOf === null || points === sitting.outOf) &&
    isEmptyCell(place.tab, own.candidate.student.row - 1, sitting.column)
  );
}

function badCell({ placed }: Sat, { row, column, typed }: ResultEntry): Why {
  const cell = `${columnLetters(column)}${row}`;
  return { code: "cellUnreadable", message: words.badCell(whoOf(placed), { cell, typed: textOf(typed) }) };
}

function inTheWay({ placed, own, place }: Sat, column: number): Why {
  const { row } = own.candidate.student;
  const cell = `${columnLetters(column)}${row}`;
  const isFormula = (place.tab.formulas[row - 1]?.[column] ?? "") !== "";
  const typed = textOf(place.tab.cells[row - 1]?.[column]);
  const message = isFormula
    ? words.formulaInTheWay(whoOf(placed), cell)
    : words.inTheWay(whoOf(placed), { cell, typed });
  return { code: "cellTaken", message };
}

function noHeader({ placed, place }: Sat): Why {
  return { code: "noColumn", message: words.noRoom(whoOf(placed), place.tab.name) };
}
