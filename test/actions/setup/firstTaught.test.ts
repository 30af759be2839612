import { checkSetup } from "../../../src/actions/setup/checkSetup";
import { planSetup } from "../../../src/actions/setup/planSetup";
import { suggestSetup } from "../../../src/actions/setup/suggestSetup";
import type { SetupRow } from "../../../src/actions/setup/setup";
import { readStandardRow } from "../../../src/workbook/gradebook/standardRow";
import { NO_CHANGES, type Snapshot } from "../../../src/workbook/snapshot";
import { findTable } from "../../../src/workbook/tables/findTable";
import { STANDARDS_TABLE } from "../../../src/workbook/tables/specs";
import { applied, classTab, edited, PERIOD_1, setUp, suggested, TODAY } from "./makers";

const HEADING = "First taught";
const BOOK = setUp(classTab("Period 1", PERIOD_1)).snapshot;

const standardsOf = ({ tabs }: Snapshot) => tabs.find(({ name }) => name === "Standards")!.cells;
const taught = (snapshot: Snapshot) =>
  findTable(STANDARDS_TABLE, snapshot).lines.map(({ line }) => readStandardRow(line)!.firstTaught);

/** The workbook with this typed into the first standard's row. */
function withTyped(snapshot: Snapshot, heading: string, value: string): Snapshot {
  return edited(snapshot, "Standards", (rows) => {
    rows[1]![rows[0]!.indexOf(heading)] = value;
  });
}

/** The workbook as it was set up before there was the column. */
function fromBefore(snapshot: Snapshot): Snapshot {
  return edited(snapshot, "Standards", (rows) => {
    const at = rows[0]!.indexOf(HEADING);
    rows.forEach((row) => row.splice(at, 1));
  });
}

test("every row of Standards that set-up suggests has it, blank", () => {
  const { setup } = suggested(classTab("Period 1", PERIOD_1));
  expect(setup.standards.map((row) => row[HEADING])).toEqual(["", "", ""]);
});

test("what stands there is read, travels with set-up and stays", () => {
  const typed = withTyped(BOOK, HEADING, "lecture and notes");
  expect(taught(typed)).toEqual(["lecture and notes", "", ""]);
  const { setup } = suggestSetup(typed, TODAY);
  expect(setup.standards[0]?.[HEADING]).toBe("lecture and notes");
  expect(checkSetup(JSON.parse(JSON.stringify(setup)))).toEqual({ setup });
  expect(planSetup(typed, setup).changes).toEqual(NO_CHANGES);
});

test("rows sent without it are taken, and what stands there stays", () => {
  const typed = withTyped(withTyped(BOOK, HEADING, "lecture"), "Corrective", "tiles");
  const { setup } = suggestSetup(typed, TODAY);
  const without = setup.standards.map(({ [HEADING]: _taught, ...row }): SetupRow => row);
  const checked = checkSetup({ ...setup, standards: without });
  if ("refused" in checked) throw new Error(checked.refused);
  expect(planSetup(typed, checked.setup).changes).toEqual(NO_CHANGES);
});

test("what is sent blank is blank from then on", () => {
  const typed = withTyped(BOOK, HEADING, "lecture");
  const { setup } = suggestSetup(typed, TODAY);
  const blank = setup.standards.map((row): SetupRow => ({ ...row, [HEADING]: "" }));
  expect(taught(applied(typed, { ...setup, standards: blank }))).toEqual(["", "", ""]);
});

describe("a workbook of before there was the column", () => {
  const before = fromBefore(withTyped(BOOK, "Corrective", "tiles"));

  test("is read as if it were blank, with nothing to put right", () => {
    expect(taught(before)).toEqual(["", "", ""]);
    expect(suggestSetup(before, TODAY).issues).toEqual([]);
  });

  test("gets it at the next set-up behind the others, and nothing else changes", () => {
    const after = applied(before, suggestSetup(before, TODAY).setup);
    expect(standardsOf(after)[0]).toEqual([...standardsOf(before)[0]!, HEADING]);
    expect(fromBefore(after).tabs.map(({ name, cells }) => [name, cells])).toEqual(
      before.tabs.map(({ name, cells }) => [name, cells]),
    );
    expect(planSetup(after, suggestSetup(after, TODAY).setup).changes).toEqual(NO_CHANGES);
  });
});
