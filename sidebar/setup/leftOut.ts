import { nameKey } from "../../src/mastery/name";
import type { Setup, SetupClass, SetupRow } from "../../src/sidebarReplies";
import { byLetter, isRowOf, textIn } from "./setupColumns";
import type { SetupColumn } from "./setupColumns";
import { withStandardsListed } from "./standards";

/** A column of a class, to be changed. */
export interface Place {
  /** The set-up as it was before anything was changed. */
  base: Setup;
  of: SetupClass;
  column: SetupColumn;
}

/** What was a retake of a column that is left out stands for itself. */
export function leftOut(setup: Setup, { of, column }: Place): Setup {
  const assessments = setup.assessments
    .filter((row) => !isRowOf(row, of.class, column.name))
    .map((row) =>
      isRowOf(row, of.class) && nameKey(textIn(row, "Retake of")) === nameKey(column.name)
        ? { ...row, "Retake of": "" }
        : row,
    );
  return withClass({ ...setup, assessments }, of, (layout) => {
    if (layout.orientation === "long" || column.letter === null) return layout;
    return {
      ...layout,
      assessments: layout.assessments.filter((one) => one.column !== column.letter),
      ignored: [...layout.ignored, column.letter],
    };
  });
}

/** With what was known of it before, if it was scored then. */
export function takenIn(setup: Setup, { base, of, column }: Place): Setup {
  const { letter, name } = column;
  if (column.role !== "notScored" || letter === null) return setup;
  const known = base.assessments.filter((row) => isRowOf(row, of.class, name));
  const fresh = { ...EMPTY_ROW, Class: of.class, Column: name, Standard: name };
  const rows = known.length > 0 ? known : [fresh];
  const assessments = inOrderOf(base.assessments, [...setup.assessments, ...rows]);
  const listed = withStandardsListed(
    { ...setup, assessments },
    rows.map((row) => textIn(row, "Standard")),
  );
  const before = base.classes.find(({ tab }) => tab === of.tab);
  const layouts = before?.orientation === "wide" ? before.assessments : [];
  const layout = layouts.find((one) => one.column === letter);
  return withClass(listed, of, (now) => {
    if (now.orientation === "long") return now;
    const taken = layout ?? { column: letter, title: name, outOf: null, standard: null };
    return {
      ...now,
      assessments: [...now.assessments, taken].sort((a, b) => byLetter(a.column, b.column)),
      ignored: now.ignored.filter((one) => one !== letter),
    };
  });
}

/** Rows that were there before stand where they stood; new ones last. */
function inOrderOf(before: readonly SetupRow[], rows: readonly SetupRow[]): SetupRow[] {
  const keyOf = (row: SetupRow) =>
    nameKey(["Class", "Column", "Standard"].map((heading) => textIn(row, heading)).join("|"));
  const places = new Map(before.map((row, at) => [keyOf(row), at]));
  const placeOf = (row: SetupRow) => places.get(keyOf(row)) ?? before.length;
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b));
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

function withClass(setup: Setup, of: SetupClass, change: (layout: SetupClass) => SetupClass): Setup {
  const changed = (one: SetupClass) => (one.tab === of.tab ? change(one) : one);
  return { ...setup, classes: setup.classes.map(changed), empty: setup.empty.map(changed) };
}
