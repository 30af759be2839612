import { quotedText } from "../map/mapFormula";
import type { Finding } from "./finding";
import { words } from "./words";

type Place = Pick<Finding, "tab" | "row" | "column">;

/** "Period 1!C5", or as much as is known. */
export function whereOf({ tab, row, column }: Place): string {
  if (row !== null && column !== null) return words.wherePlace(tab, `${column}${row}`);
  if (row !== null) return words.whereRow(tab, row);
  return column === null ? tab : words.whereColumn(tab, column);
}

/** The cells in A1 text without the tab; "" for the tab alone. */
export function cellsOf({ row, column }: Omit<Place, "tab">): string {
  if (row !== null && column !== null) return `${column}${row}`;
  if (row !== null) return `${row}:${row}`;
  return column === null ? "" : `${column}:${column}`;
}

/** Where as a link that leads there. Semicolons are read in every locale; a tab's name is text and nothing else. */
export function linkTo(place: Place, gid: number): string {
  const cells = cellsOf(place);
  const target = `#gid=${gid}${cells === "" ? "" : `&range=${cells}`}`;
  return `=HYPERLINK(${quotedText(target)};${quotedText(whereOf(place))})`;
}
