import { isSameName } from "../../src/mastery/name";
import type { Setup, SetupClass, SetupRow } from "../../src/sidebarReplies";

/** What a column of a class is taken for. */
export type Role = "assessment" | "retake" | "notScored";

/** A column of a class as the page shows it: from the class's layout and its rows of Assessments. */
export interface SetupColumn {
  /** null in a long list, where an assessment is a word in a cell. */
  letter: string | null;
  name: string;
  /** Whether the workbook's own name for it is known: only then it can be taken in. */
  named: boolean;
  role: Role;
  retakeOf: string;
  outOf: string;
  /** Codes, one for each of its rows. */
  standards: string[];
}

export function textIn(row: SetupRow | undefined, heading: string): string {
  return String(row?.[heading] ?? "");
}

/** Blank Class means all classes. */
export function isRowOf(row: SetupRow, className: string, column?: string): boolean {
  const of = textIn(row, "Class");
  const isOfClass = of === "" || isSameName(of, className);
  return isOfClass && (column === undefined || isSameName(textIn(row, "Column"), column));
}

/** Every column of a class that is assessed or left out, in the tab's order. `base` knows names the set-up has lost. */
export function columnsOf(setup: Setup, of: SetupClass, base: Setup = setup): SetupColumn[] {
  if (of.orientation === "long")
    return namesInRows(setup, of.class).map((name) =>
      described(setup, of, { name, letter: null, named: true }),
    );
  const before = [...base.classes, ...base.empty].find(({ tab }) => tab === of.tab);
  const names = new Map([...(before === undefined ? [] : namesOf(base, before)), ...namesOf(setup, of)]);
  const letters = [...of.assessments.map(({ column }) => column), ...of.ignored];
  return letters.sort(byLetter).map((letter) => {
    const name = names.get(letter);
    return described(setup, of, { letter, name: name ?? columnWord(letter), named: name !== undefined });
  });
}

/** "B" before "AA". */
export function byLetter(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

/** An original has no other column it is a retake of. */
export function originalsOf(columns: readonly SetupColumn[]): SetupColumn[] {
  return columns.filter(({ role }) => role === "assessment");
}

function described(
  setup: Setup,
  of: SetupClass,
  known: Pick<SetupColumn, "letter" | "name" | "named">,
): SetupColumn {
  const { letter, name } = known;
  const rows = setup.assessments.filter((row) => isRowOf(row, of.class, name));
  const isIgnored = of.orientation === "wide" && letter !== null && of.ignored.includes(letter);
  const retakeOf = textIn(rows[0], "Retake of");
  return {
    ...known,
    role: isIgnored ? "notScored" : retakeOf === "" ? "assessment" : "retake",
    retakeOf,
    outOf: textIn(rows[0], "Out of"),
    standards: rows.map((row) => textIn(row, "Standard")).filter((code) => code !== ""),
  };
}

function namesInRows(setup: Setup, className: string): string[] {
  const names = setup.assessments
    .filter((row) => isRowOf(row, className))
    .map((row) => textIn(row, "Column"));
  return names.filter((name, at) => names.findIndex((other) => isSameName(other, name)) === at);
}

/** What columns are called in Assessments: as set-up says; else by order, which both lists share; else by title. */
function namesOf(setup: Setup, of: SetupClass): Map<string, string> {
  if (of.orientation === "long") return new Map();
  const inRows = namesInRows(setup, of.class);
  const isInStep = inRows.length === of.assessments.length;
  const names = of.assessments.map(
    ({ column, title }, at) => [column, (isInStep ? inRows[at] : title) ?? columnWord(column)] as const,
  );
  return new Map([...names, ...Object.entries(of.columnNames ?? {})]);
}

/** A column without a title (contracts.md §2). */
function columnWord(letter: string): string {
  return `Column ${letter}`;
}
