import { isBlank, textOf, type Row } from "../cell";
import { cellKind, numberIn } from "./cellKinds";
import { foldedText } from "./foldedText";
import { isNamedTask } from "./taskToCome";
import { parseTitle } from "./title";
import type { Column, WideTable } from "./wideColumns";

const LABEL =
  /^(?:weight(?:ing)?s?|coeff?\.?(?:icients?)?|weging|wegingsfactor|gewicht(?:ung)?|faktor|poids|peso|pesi|ponderacion)\.?:?$/;

/** So many columns must have a weight before the others are known to have none. */
const WEIGHTED = 3;

/** A row of weights over the titles has none over means and totals; a retake may do without. */
export function withoutWeight({ table, people }: WideTable, columns: readonly Column[]): Column[] {
  const rows = table.slice(0, people.rows[0]?.row ?? 0);
  const weights = rows.find((row) => row.some((cell) => LABEL.test(foldedText(cell))) || areShares(row));
  if (!weights) return [...columns];
  const open = columns.filter(({ not, profile }) => not === null && profile.filled > 0);
  const weighted = open.filter(({ column }) => numberIn(weights[column]) !== null);
  if (weighted.length < WEIGHTED || weighted.length * 2 < open.length) return [...columns];
  return columns.map((column) =>
    open.includes(column) &&
    isBlank(weights[column.column]) &&
    !isNamedTask(column) &&
    !parseTitle(textOf(column.heading.cell)).retake
      ? { ...column, not: "withoutWeight" }
      : column,
  );
}

/** 20 %, 30 %, 50 %: shares that make up a whole. */
function areShares(row: Row): boolean {
  const shares = row.filter((cell) => cellKind(cell) === "share").map((cell) => numberIn(cell) ?? 0);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.length >= WEIGHTED && !shares.includes(100) && Math.abs(whole - 100) <= 1;
}
