import { nameKey } from "../../mastery/name";
import { columnIndex } from "../../workbook/layout/merges";
import type { Setup, SetupClass, SetupRow } from "./setup";
import { keyIn } from "./setupRow";
import { standardRow } from "./standardRows";

/** A column of a tab with a row per student, by its letter. */
export interface ColumnPlace {
  tab: string;
  column: string;
}

/** The column is no assessment; what was a retake of it stands for itself. */
export function leaveOut(setup: Setup, place: ColumnPlace): Setup {
  const of = classOn(setup, place);
  if (!of) return setup;
  const name = nameKey(nameOf(of, place));
  const assessments = setup.assessments
    .filter((row) => !isOf(row, of) || keyIn(row, "Column") !== name)
    .map((row) => (isOf(row, of) && keyIn(row, "Retake of") === name ? { ...row, "Retake of": "" } : row));
  return withClass({ ...setup, assessments }, place, (layout) => ({
    ...layout,
    assessments: layout.assessments.filter(({ column }) => column !== place.column),
    ignored: [...layout.ignored.filter((column) => column !== place.column), place.column].sort(byLetter),
  }));
}

/** The column is an assessment, with what `base` knew of it, if it was one there. */
export function takeIn(setup: Setup, base: Setup, place: ColumnPlace): Setup {
  const of = classOn(setup, place);
  if (!of) return setup;
  const name = nameOf(of, place);
  const known = base.assessments.filter((row) => isOf(row, of) && keyIn(row, "Column") === nameKey(name));
  const rows = known.length > 0 ? known : [{ ...EMPTY_ROW, Class: of.class, Column: name, Standard: name }];
  const there = new Set(setup.assessments.map(keyOf));
  const missing = rows.filter((row) => !there.has(keyOf(row)));
  const assessments = inOrderOf(base.assessments, [...setup.assessments, ...missing]);
  const listed = withStandards({ ...setup, assessments }, rows);
  const before = base.classes.find(({ tab }) => tab === place.tab);
  const layouts = before?.orientation === "wide" ? before.assessments : [];
  const fresh = { column: place.column, title: name, outOf: null, standard: null };
  const layout = layouts.find(({ column }) => column === place.column) ?? fresh;
  return withClass(listed, place, (now) => ({
    ...now,
    assessments: [...now.assessments.filter(({ column }) => column !== place.column), layout].sort((a, b) =>
      byLetter(a.column, b.column),
    ),
    ignored: now.ignored.filter((column) => column !== place.column),
  }));
}

/** A row of Assessments as set-up writes it where nothing else is known. */
const EMPTY_ROW: SetupRow = {
  Class: "",
  Column: "",
  Standard: "",
  Kind: "summative",
  Counts: "yes",
  "Retake of": "",
  "Out of": "",
  Form: "",
  Given: "",
  Returned: "",
  "Retake on": "",
  Retakes: "yes",
};

type WideSetupClass = Extract<SetupClass, { orientation: "wide" }>;

function classOn({ classes, empty }: Setup, { tab }: ColumnPlace): WideSetupClass | undefined {
  const found = [...classes, ...empty].find((one) => one.tab === tab);
  return found?.orientation === "wide" ? found : undefined;
}

function nameOf({ columnNames, assessments }: WideSetupClass, { column }: ColumnPlace): string {
  const title = assessments.find((one) => one.column === column)?.title;
  return columnNames?.[column] ?? title ?? `Column ${column}`;
}

/** Blank Class means all classes. */
function isOf(row: SetupRow, of: SetupClass): boolean {
  return ["", nameKey(of.class)].includes(keyIn(row, "Class"));
}

function keyOf(row: SetupRow): string {
  return ["Class", "Column", "Standard"].map((heading) => keyIn(row, heading)).join("\n");
}

/** Rows that were there before stand where they stood; new ones last. */
function inOrderOf(before: readonly SetupRow[], rows: readonly SetupRow[]): SetupRow[] {
  const places = new Map(before.map((row, at) => [keyOf(row), at]));
  const placeOf = (row: SetupRow) => places.get(keyOf(row)) ?? before.length;
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b));
}

function withStandards(setup: Setup, rows: readonly SetupRow[]): Setup {
  const known = new Set(setup.standards.map((row) => keyIn(row, "Code")));
  const codes = rows.map((row) => String(row["Standard"] ?? ""));
  const missing = codes.filter(
    (code, at) => code !== "" && !known.has(nameKey(code)) && codes.indexOf(code) === at,
  );
  return missing.length === 0
    ? setup
    : { ...setup, standards: [...setup.standards, ...missing.map(standardRow)] };
}

function byLetter(a: string, b: string): number {
  return columnIndex(a) - columnIndex(b);
}

function withClass(
  setup: Setup,
  { tab }: ColumnPlace,
  change: (layout: WideSetupClass) => WideSetupClass,
): Setup {
  const changed = (one: SetupClass): SetupClass =>
    one.tab === tab && one.orientation === "wide" ? change(one) : one;
  return { ...setup, classes: setup.classes.map(changed), empty: setup.empty.map(changed) };
}
