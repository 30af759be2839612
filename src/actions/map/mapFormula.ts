import { columnLetters } from "../../workbook/cell";

/** What a map is calculated from beside the class tab (contracts.md §1). */
const SETTINGS = [
  "MASTERY_POLICY",
  "MASTERY_CLASSES",
  "MASTERY_STANDARDS",
  "MASTERY_ASSESSMENTS",
  "MASTERY_EXCEPTIONS",
];

/** Which class a live map shows, and the tab it reads. */
export interface MapSource {
  class: string;
  tab: string;
}

/** The live map of a class: whole columns from A on, so that rows may come. Semicolons are read in every locale. */
export function makeMapFormula({ class: name, tab }: MapSource, columns: number): string {
  const gradebook = `${quotedTab(tab)}!A:${columnLetters(columns - 1)}`;
  return `=MASTERY_MAP(${[gradebook, quotedText(name), ...SETTINGS].join(";")})`;
}

/** Reads a live map back, as it was written or as Sheets shows it; null for any other formula. */
export function parseMapFormula(formula: string): MapSource | null {
  const [, quoted, plain, name] =
    /^=\s*MASTERY_MAP\(\s*(?:'((?:[^']|'')*)'|([^'"!;,()]+))![^;,]*[;,]\s*"((?:[^"]|"")*)"/i.exec(formula) ??
    [];
  if (name === undefined) return null;
  const tab = quoted === undefined ? (plain ?? "") : quoted.replace(/''/g, "'");
  return { class: name.replace(/""/g, '"'), tab };
}

/** Sheets gives formulas back with its own separators and quotes. */
export function isSameFormula(one: string, other: string): boolean {
  return plainFormula(one) === plainFormula(other);
}

function plainFormula(formula: string): string {
  return formula.replace(/[\s']/g, "").replace(/;/g, ",").toUpperCase();
}

export function quotedTab(tab: string): string {
  return `'${tab.replace(/'/g, "''")}'`;
}

export function quotedText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
