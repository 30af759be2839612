import { lowerText, type Cell } from "../cell";

/** The text of a cell without capitals, accents and curly apostrophes: what words of headings are compared with. */
export function foldedText(cell: Cell): string {
  const text = lowerText(cell);
  // Most texts of a gradebook have no accents, and taking them apart is slow.
  if (/^[\u0020-\u007e]*$/.test(text)) return text;
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/\u2019/g, "'");
}
