import type { Cell } from "./cell";

/**
 * Whether a cell may be a share shown as a percent: a number between 0 and 2 that is not whole, or a column whose
 * numbers are all 0 and 1. Only then is it worth asking how numbers are shown.
 */
export function mayHoldShares(cells: readonly (readonly Cell[])[]): boolean {
  const width = Math.max(0, ...cells.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => column).some((column) => {
    const numbers = cells.map((row) => row[column]).filter((cell) => typeof cell === "number");
    const isBetween = numbers.some((number) => number > 0 && number < 2 && !Number.isInteger(number));
    return isBetween || (numbers.includes(1) && numbers.every((number) => number === 0 || number === 1));
  });
}
