import type { Snapshot } from "../../src/workbook/snapshot";
import { readPolicyTable } from "../../src/workbook/policyTable";
import { planTable } from "../../src/workbook/tables/planTable";
import { rosterTable, STANDARDS_TABLE } from "../../src/workbook/tables/specs";
import type { Line, TableSpec } from "../../src/workbook/tables/tableSpec";
import { tab, workbook } from "../workbench/host/testHost";
import { openPort, type Port } from "./openPort";

const ROSTER = rosterTable(readPolicyTable([]).policy);

const rosterLine = (student: string, rest: Line = {}): Line => ({
  Class: "Period 1",
  Student: student,
  Form: "007",
  Standard: "=A1",
  "Retake of": "1/2",
  Level: "Not yet",
  Score: 62.5,
  "Retake by": "2025-11-14",
  Status: "ready",
  ...rest,
});

/** As the add-on has it: with dates. */
async function snapshot(port: Port): Promise<Snapshot> {
  const revive = (_: string, value: unknown): unknown =>
    typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value) : value;
  return JSON.parse(JSON.stringify(await port.read()), revive) as Snapshot;
}

describe("tables of ours, planned, written and read again", () => {
  let port: Port;
  afterEach(() => port.host.close());

  const bring = async (spec: TableSpec, lines: Line[]): Promise<void> => {
    const { change } = planTable(spec, await snapshot(port), lines);
    const { error } = await port.apply({ tabs: change ? [change] : [] });
    expect(error).toBeNull();
  };

  test.each([
    ["en_US", "America/Los_Angeles"],
    ["de_DE", "Europe/Berlin"],
    ["fr_FR", "Pacific/Auckland"],
  ])("in %s, %s, a plan that was carried out leaves nothing to do", async (locale, timeZone) => {
    port = await openPort(workbook([tab("Period 1", [["x"]])], { locale, timeZone }));
    const first = ["Ana", "=1+1", "'Aisha", "+49", "O'Neill", "7/8"].map((name) => rosterLine(name));
    const then = [
      ...first.slice(1, 4),
      rosterLine("O'Neill", { Status: "scheduled", Score: 70 }),
      rosterLine("Zoë"),
    ];
    for (const lines of [first, then, first]) {
      await bring(ROSTER, lines);
      const after = await snapshot(port);
      expect(planTable(ROSTER, after, lines).change).toBeNull();
      const students = after.tabs[1]?.cells.slice(1).map((row) => row[1]);
      expect([...(students ?? [])].sort()).toEqual(lines.map(({ Student }) => Student).sort());
    }
  });

  test("a teacher's column in between and what they typed stay", async () => {
    port = await openPort(workbook([tab("Period 1", [["x"]])]));
    const line = { Code: "LF.1", Title: "Lines", "I can": "draw a line" };
    await bring(STANDARDS_TABLE, [line]);
    const { engine } = port.host;
    const sheet = engine.sheets()[1]?.id ?? "";
    engine.insertColumns(sheet, 1, 1);
    engine.write({ sheet, row: 0, column: 1, rows: 2, columns: 1 }, [
      [{ value: "Mine" }],
      [{ value: "'=kept" }],
    ]);
    await bring(STANDARDS_TABLE, [
      { ...line, Title: "Straight lines" },
      { Code: "LF.2", Title: "Curves" },
    ]);
    expect((await port.read()).tabs[1]?.cells.map((row) => row.slice(0, 3))).toEqual([
      ["Code", "Mine", "Title"],
      ["LF.1", "'=kept", "Straight lines"],
      ["LF.2", "", "Curves"],
    ]);
  });
});
