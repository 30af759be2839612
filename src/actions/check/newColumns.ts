import { ASSESSMENTS_TABLE, STANDARDS_TABLE } from "../../workbook/tables/specs";
import type { Issue } from "../describeWorkbook";
import type { SetupRow, SuggestedSetup } from "../setup/setup";
import { keyIn, lineOfRow, textIn } from "../setup/setupRow";
import { nameKey } from "../../mastery/name";
import type { Edit, Repair } from "./finding";
import { words } from "./words";

/** The rows that set-up would add for one new column: in Assessments, and in Standards where its standard is new. */
export function newColumnRepair({ tab, column }: Issue, { setup, withNew }: SuggestedSetup): Repair[] {
  const layout = [...(withNew?.classes ?? []), ...(withNew?.empty ?? [])].find((own) => own.tab === tab);
  const name = column === null ? undefined : layout?.columnNames?.[column];
  if (!withNew || !layout || name === undefined) return [];
  const rows = withNew.assessments.filter(
    (row) => keyIn(row, "Class") === nameKey(layout.class) && keyIn(row, "Column") === nameKey(name),
  );
  if (rows.length === 0 || rows.some((row) => setup.assessments.includes(row))) return [];
  const codes = new Set(setup.standards.map((row) => keyIn(row, "Code")));
  const standards = withNew.standards.filter(
    (row) =>
      !codes.has(keyIn(row, "Code")) && rows.some((own) => keyIn(own, "Standard") === keyIn(row, "Code")),
  );
  const line =
    (spec: typeof STANDARDS_TABLE) =>
    (row: SetupRow): Edit => ({
      kind: "line",
      spec,
      line: lineOfRow(spec, row),
    });
  return [
    {
      id: "row",
      label: words.newColumn,
      before: words.noRow(name),
      after: rows.map(inWords).join("; "),
      edits: [...standards.map(line(STANDARDS_TABLE)), ...rows.map(line(ASSESSMENTS_TABLE))],
    },
  ];
}

function inWords(row: SetupRow): string {
  return words.assessmentRow({
    column: textIn(row, "Column"),
    standard: textIn(row, "Standard"),
    outOf: textIn(row, "Out of"),
    retakeOf: textIn(row, "Retake of"),
  });
}
