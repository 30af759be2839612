import type { Changes, NewCell, TabChange } from "../../src/workbook/snapshot";
import type { SheetFile, WorkbookFile } from "../../workbench/files/workbookFile";
import type { Execution } from "../../workbench/host/host";
import { person, tab, workbook } from "../workbench/host/testHost";
import { newTab, openPort, tabThere, type Port } from "./openPort";

const PROTECTED = "You are trying to edit a protected cell or object.";
const LINES = [
  ["=1+1", "2025-11-14", false, true, "A"],
  ["+49 30", "2025-11-17", false, false, "ready"],
  ["'Aisha", "", true, false, ""],
];

let port: Port;
afterEach(() => port.host.close());

const gradebook = (rest: Partial<SheetFile> = {}): SheetFile =>
  tab(
    "Period 1",
    [
      ["Student", "Quiz"],
      ["Ana", "=4+4"],
    ],
    rest,
  );

async function open(sheets: SheetFile[] = [gradebook()], rest: Partial<WorkbookFile> = {}): Promise<Port> {
  port = await openPort(workbook(sheets, rest));
  return port;
}

const ended = ({ error }: Execution): void => expect(error).toBeNull();

describe("reading", () => {
  test("a tab with its values, formulas, formats, merges and size", async () => {
    const sheet = gradebook({ merges: ["C1:D1"] });
    sheet.cells.push({ row: 0, column: 2, value: "Unit 1" });
    sheet.cells.push({ row: 1, column: 2, value: 0.5, numberFormat: "0%" });
    await open([sheet]);
    expect(await port.read()).toEqual({
      tabs: [
        {
          name: "Period 1",
          cells: [
            ["Student", "Quiz", "Unit 1"],
            ["Ana", 8, 0.5],
          ],
          formulas: [
            ["", "", ""],
            ["", "=4+4", ""],
          ],
          numberFormats: [
            [expect.any(String), expect.any(String), expect.any(String)],
            [expect.any(String), expect.any(String), "0%"],
          ],
          merges: ["C1:D1"],
          rows: 2,
          columns: 8,
          protected: [],
        },
      ],
      names: [],
      mayEdit: true,
    });
  });

  test("an empty tab has no cells", async () => {
    await open([tab("Empty", [])]);
    expect((await port.read()).tabs[0]).toMatchObject({ cells: [], formulas: [], numberFormats: [] });
  });

  test("boxes nobody ticked below the last line are no lines", async () => {
    const box = { ranges: ["B2:B9"], type: "checkbox" as const, values: [], strict: true };
    await open([
      tab(
        "Boxes",
        [
          ["Student", "Done"],
          ["Ana", true],
          [null, false],
        ],
        { validations: [box] },
      ),
    ]);
    expect((await port.read()).tabs[0]?.cells).toEqual([
      ["Student", "Done"],
      ["Ana", true],
    ]);
  });

  test("a formula that shows nothing is in use", async () => {
    await open([tab("Live", [["a"], ['=""']])]);
    expect((await port.read()).tabs[0]?.cells).toEqual([["a"], [""]]);
  });

  test("a date arrives as a Date", async () => {
    const sheet = tab("Days", []);
    sheet.cells.push({ row: 0, column: 0, value: 45975, numberFormat: "yyyy-mm-dd" });
    await open([sheet], { timeZone: "Europe/Berlin" });
    expect((await port.read()).tabs[0]?.cells).toEqual([["2025-11-13T23:00:00.000Z"]]);
  });

  test("names of ours with their tabs; a teacher's names are nobody's business", async () => {
    const names = ["Mastery_Policy", "MY_RANGE"].map((name) => ({ name, range: "'Period 1'!A:B" }));
    await open([gradebook()], { names });
    expect((await port.read()).names).toEqual([{ name: "MASTERY_POLICY", tab: "Period 1" }]);
  });

  test("a name whose tab is gone has none, however Sheets says it; names of a copied tab are not the workbook's", async () => {
    await open();
    expect(await port.call("goneNames")).toEqual([
      ["MASTERY_THROWS", null],
      ["MASTERY_NOTHING", null],
    ]);
  });

  test("of a tab of ours neither formats nor merges are asked for", async () => {
    const names = [{ name: "MASTERY_POLICY", range: "'Period 1'!A:B" }];
    await open([gradebook({ merges: ["C1:D1"] })], { names });
    expect((await port.read()).tabs[0]).toMatchObject({ numberFormats: [], merges: [] });
  });

  test("only the tabs asked for", async () => {
    await open([gradebook(), tab("Period 2", [["x"]])]);
    const { tabs, mayEdit } = await port.read({ tabs: ["Period 2"], formats: "none" });
    expect(tabs.map(({ name, numberFormats }) => [name, numberFormats])).toEqual([["Period 2", []]]);
    expect(mayEdit).toBe(true);
  });

  test("what is protected; a protection that only warns is none", async () => {
    const protections = [
      { range: "B2:B9", warningOnly: false, description: "" },
      { range: "A:A", warningOnly: true, description: "" },
    ];
    const whole = [{ range: null, warningOnly: false, description: "" }];
    await open([gradebook({ protections }), tab("Closed", [["x"]], { protections: whole })]);
    const { tabs, mayEdit } = await port.read();
    expect(tabs.map((each) => each.protected)).toEqual([["B2:B9"], ["A:H"]]);
    expect(mayEdit).toBe(true);
  });

  test("somebody who may only view may not edit", async () => {
    await open();
    expect(await port.read({ formats: "all" }, "viewer")).toMatchObject({ mayEdit: false });
  });

  test.each([[10], [1000]])("each kind of read once per tab, with %i rows, too", async (rows) => {
    const cells = Array.from({ length: rows }, (_, row) => [`Student ${row}`, row / 4]);
    await open([tab("A", cells, { rows: rows + 5 }), tab("B", [])]);
    const { serviceCalls } = await port.host.call("first", "read", [{ formats: "all" }], person());
    // Values, formulas, merges; formats only where a number may be a share.
    expect(serviceCalls.byTab).toMatchObject({ A: { read: 4, write: 0 }, B: { read: 3, write: 0 } });
    expect(serviceCalls.other).toBe(12);
  });
});

describe("making a tab", () => {
  test.each(["en_US", "de_DE", "fr_FR", "en_GB"])(
    "in %s text stays text, days become days, ticks are boxes, choices are offered",
    async (locale) => {
      await open([gradebook()], { locale });
      ended(await port.apply({ tabs: [newTab(LINES)], show: "Retake Roster" }));
      const { tabs, names } = await port.read();
      expect(names).toEqual([{ name: "MASTERY_ROSTER", tab: "Retake Roster" }]);
      expect(tabs[1]?.cells.slice(1)).toEqual([
        ["=1+1", "2025-11-14T00:00:00.000Z", false, true, "A"],
        ["+49 30", "2025-11-17T00:00:00.000Z", false, false, "ready"],
        ["'Aisha", "", true, false, ""],
      ]);
      expect(tabs[1]?.formulas.flat().join("")).toBe("");
      const [, sheet] = port.host.engine.save().sheets;
      expect(sheet).toMatchObject({ frozenRows: 1, frozenColumns: 1, tabColor: "#9e9e9e" });
      expect(sheet?.columnWidths).toMatchObject({ 0: 150, 1: 90, 2: 60, 3: 60, 4: 200 });
      expect(sheet?.validations).toEqual([
        { ranges: ["C2:D4"], type: "checkbox", values: [], strict: false },
        { ranges: ["E2:E4"], type: "list", values: ["A", "B"], strict: false },
      ]);
      expect(sheet?.conditionalFormats).toEqual([
        { ranges: ["E2:E1000"], rule: { kind: "textEquals", values: ["ready"] }, background: "#d9ead3" },
      ]);
    },
  );

  test("codes that look like numbers, days or shares stay text", async () => {
    await open();
    const codes = ["007", "1/2", "85%", "TRUE"];
    ended(await port.apply({ tabs: [newTab(codes.map((code) => [code, "", false, false, ""]))] }));
    expect((await port.read()).tabs[1]?.cells.slice(1).map(([code]) => code)).toEqual(codes);
  });

  test("between columns of ours a column of the teacher's own gets no ticks", async () => {
    await open();
    const tick = { width: 60, kind: "tick" } as const;
    const looks = [{ width: 150, kind: "text" } as const, tick, null, tick, null];
    ended(await port.apply({ tabs: [newTab(LINES, { looks })] }));
    const validations = port.host.engine.save().sheets[1]?.validations ?? [];
    expect(validations.flatMap(({ ranges }) => ranges)).toEqual(["B2:B4", "D2:D4"]);
  });

  test("a day shows its weekday", async () => {
    await open();
    ended(await port.apply({ tabs: [newTab(LINES)] }));
    const sheet = port.host.engine.sheets()[1]?.id ?? "";
    const cell = { sheet, row: 1, column: 1, rows: 1, columns: 1 };
    expect(port.host.engine.display(cell)).toEqual([["Fri 14 Nov"]]);
  });

  test("names cover whole columns", async () => {
    await open();
    ended(await port.apply({ tabs: [newTab(LINES)] }));
    expect(port.host.engine.names()).toEqual([{ name: "MASTERY_ROSTER", range: "'Retake Roster'!A:E" }]);
  });

  test("a column of anything takes formulas", async () => {
    await open();
    ended(await port.apply({ tabs: [newTab([["a", "", false, false, "=SUM(1;2)"]])] }));
    expect((await port.read()).tabs[1]?.cells[1]?.[4]).toBe(3);
  });

  test("more lines and columns than a new tab has rows and columns", async () => {
    await open();
    const line = Array.from({ length: 30 }, (_, index) => index);
    const cells = Array.from({ length: 1200 }, () => line);
    const change = newTab([], {
      looks: null,
      columns: 30,
      colours: [],
      writes: [{ row: 1, column: 1, cells }],
    });
    ended(await port.apply({ tabs: [{ ...change, lastRow: 1200 }] }));
    const [, made] = (await port.read()).tabs;
    expect([made?.rows, made?.columns, made?.cells[1199]]).toEqual([1200, 30, line]);
  });

  test("backgrounds of single cells, one call per colour", async () => {
    await open();
    const backgrounds = [2, 3, 4].map((row) => ({
      row,
      column: 1,
      colour: row === 3 ? "#ffeecc" : "#ccddee",
    }));
    const { error, serviceCalls } = await port.apply({ tabs: [newTab(LINES, { backgrounds, colours: [] })] });
    expect(error).toBeNull();
    const sheet = port.host.engine.sheets()[1]?.id ?? "";
    const styles = port.host.engine.styles({ sheet, row: 1, column: 0, rows: 3, columns: 1 });
    expect(styles.map(([style]) => style?.background)).toEqual(["#ccddee", "#ffeecc", "#ccddee"]);
    const without = await openPort(workbook([gradebook()]));
    const plain = await without.apply({ tabs: [newTab(LINES, { colours: [] })] });
    await without.host.close();
    expect(serviceCalls.format - plain.serviceCalls.format).toBe(2);
  });

  test("an empty tab of that name is filled", async () => {
    await open([gradebook(), tab("Retake Roster", [])]);
    ended(await port.apply({ tabs: [newTab(LINES)] }));
    expect((await port.read()).tabs.map(({ name, cells }) => [name, cells.length])).toEqual([
      ["Period 1", 2],
      ["Retake Roster", 4],
    ]);
  });
});

describe("changing a tab that is there", () => {
  beforeEach(async () => {
    await open();
    ended(await port.apply({ tabs: [newTab(LINES)] }));
  });
  const roster = async (): Promise<unknown> => (await port.read()).tabs[1]?.cells;
  const sheet = (): SheetFile => port.host.engine.save().sheets[1] as SheetFile;

  test("only the blocks are written", async () => {
    const writes = [{ row: 3, column: 5, cells: [["B"]] }];
    ended(await port.apply({ tabs: [tabThere({ writes, lastRow: 4 })] }));
    expect(await roster()).toMatchObject([{}, { 4: "A" }, { 0: "+49 30", 4: "B" }, { 0: "'Aisha" }]);
  });

  test("without looks text columns are known by the tab itself", async () => {
    const writes = [{ row: 2, column: 1, cells: [["=2+2"], ["'=3+3"], ["'Zoë"]] }];
    ended(await port.apply({ tabs: [tabThere({ writes, lastRow: 4 })] }));
    expect(await roster()).toMatchObject([{}, { 0: "=2+2" }, { 0: "=3+3" }, { 0: "'Zoë" }]);
  });

  test.each([5, 4])("ticks and lists reach the new lines, with lines down to row %i", async (lastRow) => {
    const writes = [{ row: 5, column: 1, cells: [["Ben", "2025-12-01", false, false, "B"]] }];
    const { looks } = newTab([]);
    ended(await port.apply({ tabs: [tabThere({ writes, looks, lastRow })] }));
    expect(
      sheet()
        .validations.flatMap(({ ranges }) => ranges)
        .sort(),
    ).toEqual(["C2:D5", "E2:E5"]);
  });

  test("what the teacher made of it stays: widths, formats of days, rules where no colours are given", async () => {
    const { engine } = port.host;
    const id = engine.sheets()[1]?.id ?? "";
    engine.setColumnWidth(id, 0, 333);
    engine.setNumberFormats({ sheet: id, row: 1, column: 1, rows: 1, columns: 1 }, [["yyyy-mm-dd"]]);
    const before = sheet();
    const { looks } = newTab([]);
    ended(
      await port.apply({
        tabs: [tabThere({ looks, writes: [{ row: 2, column: 5, cells: [["A"]] }], lastRow: 4 })],
      }),
    );
    expect(sheet()).toEqual(before);
  });

  test("a column of the teacher's own is left alone", async () => {
    const looks: TabChange["looks"] = [
      null,
      { width: 1, kind: "date" },
      { width: 1, kind: "text" },
      null,
      null,
    ];
    const before = sheet().validations;
    ended(await port.apply({ tabs: [tabThere({ looks, writes: [{ row: 2, column: 5, cells: [["A"]] }] })] }));
    expect(sheet().validations).toEqual(before);
    expect(sheet().columnWidths).toMatchObject({ 1: 90, 2: 60 });
  });

  test("lines go from the bottom up, whatever the order they are named in", async () => {
    const deleteRows = [
      { row: 2, count: 1 },
      { row: 4, count: 1 },
    ];
    ended(await port.apply({ tabs: [tabThere({ deleteRows, lastRow: 4 })] }));
    expect(await roster()).toMatchObject([{ 0: "Student" }, { 0: "+49 30" }]);
  });

  test("a name that is gone is put back, one that stands is left alone", async () => {
    const first = await port.apply({ tabs: [tabThere({})] });
    port.host.engine.deleteName("MASTERY_ROSTER");
    const second = await port.apply({ tabs: [tabThere({})] });
    expect((await port.read()).names).toEqual([{ name: "MASTERY_ROSTER", tab: "Retake Roster" }]);
    // One call for the range, one for the name, four for its mark: the old one is looked for and taken away.
    expect(second.serviceCalls.other - first.serviceCalls.other).toBe(6);
    expect(port.host.engine.metadata(port.host.engine.sheets()[1]?.id ?? "")).toHaveLength(1);
  });

  test("a change to a tab that is gone is refused", async () => {
    const { error } = await port.apply({ tabs: [tabThere({ tab: "Elsewhere" })] });
    expect(error).toBe("A tab that was to be changed is gone.");
  });

  test.each(["viewer", "first"] as const)("a protected tab is refused to %s", async (user) => {
    const { engine } = port.host;
    const id = engine.sheets()[1]?.id ?? "";
    engine.setProtections(id, [{ range: null, warningOnly: false, description: "" }]);
    const before = sheet();
    const { error } = await port.apply(
      { tabs: [tabThere({ writes: [{ row: 2, column: 1, cells: [["x"]] }] })] },
      user,
    );
    expect(error).toContain(PROTECTED);
    expect(sheet()).toEqual(before);
  });
});

describe("everything else", () => {
  test("a grid that is full loses all its lines and keeps a row", async () => {
    const roster = tab("Retake Roster", [["Student"], ["Ana"], ["Ben"]], { rows: 3, frozenRows: 1 });
    await open([gradebook(), roster]);
    ended(
      await port.apply({ tabs: [tabThere({ columns: 1, deleteRows: [{ row: 2, count: 2 }], lastRow: 1 })] }),
    );
    expect((await port.read()).tabs[1]).toMatchObject({ cells: [["Student"]] });
  });

  test("cells outside our tabs, beyond the grid, too", async () => {
    await open();
    const block = { row: 1, column: 10, cells: [["Level"], ["=B2*2"]] };
    ended(await port.apply({ elsewhere: [{ tab: "Period 1", block }] }));
    expect((await port.read()).tabs[0]?.cells.map((row) => row[9])).toEqual(["Level", 16]);
  });

  test("tabs and names of ours go; those that are gone are no matter", async () => {
    await open();
    ended(await port.apply({ tabs: [newTab(LINES)] }));
    const gone: Partial<Changes> = { deleteTabs: ["Retake Roster"], deleteNames: ["MASTERY_ROSTER"] };
    ended(await port.apply(gone));
    expect(await port.read()).toMatchObject({ tabs: [{ name: "Period 1" }], names: [] });
    ended(await port.apply(gone));
  });

  test("the number of calls is the same for 30 and for 300 lines", async () => {
    const calls = async (lines: number): Promise<unknown[]> => {
      await open();
      const cells = Array.from({ length: lines }, (_, row): NewCell[] => [
        `=S${row}`,
        "2025-11-14",
        false,
        false,
        "A",
      ]);
      const counts = [(await port.apply({ tabs: [newTab(cells)] })).serviceCalls];
      const writes = [{ row: 2, column: 1, cells: [...cells, ...cells.slice(0, 20)] }];
      const deleteRows = [{ row: 2, count: lines / 2 }];
      const { looks, colours } = newTab([]);
      const change = tabThere({ looks, colours, writes, deleteRows, lastRow: lines + 21 });
      counts.push((await port.apply({ tabs: [change] })).serviceCalls);
      counts.push((await port.host.call("first", "read", [{ formats: "all" }], person())).serviceCalls);
      return counts;
    };
    const few = await calls(30);
    await port.host.close();
    expect(await calls(300)).toEqual(few);
  });

  test("a fault at any call loses nothing, and a run after it ends as a clean run does", async () => {
    const changes: Partial<Changes> = {
      tabs: [newTab(LINES, { backgrounds: [{ row: 2, column: 1, colour: "#ccddee" }] })],
      elsewhere: [{ tab: "Period 1", block: { row: 1, column: 10, cells: [["Level"], ["=B2*2"]] } }],
      deleteTabs: ["Old Roster"],
      deleteNames: ["MASTERY_OLD"],
      show: "Retake Roster",
    };
    const start = (): Promise<Port> =>
      open([gradebook(), tab("Old Roster", [["x"]])], {
        names: [{ name: "MASTERY_OLD", range: "'Old Roster'!A:A" }],
      });
    await start();
    const { serviceCalls: made } = await port.apply(changes);
    const clean = port.host.engine.save();
    const calls = made.read + made.write + made.format + made.other;
    await port.host.close();
    for (let call = 1; call <= calls; call += 1) {
      await start();
      port.host.failAt(call);
      expect((await port.apply(changes)).error).toContain("rror");
      const half = await port.read();
      expect(half.tabs[0]?.cells.map((row) => row.slice(0, 2))).toEqual([
        ["Student", "Quiz"],
        ["Ana", 8],
      ]);
      const roster = half.tabs.find(({ name }) => name === "Retake Roster");
      // A tab with cells is complete: nothing is missing that a next run would not see.
      if (roster && roster.cells.length > 0) {
        const save = port.host.engine.save().sheets.find(({ name }) => name === "Retake Roster");
        expect(save).toEqual(clean.sheets.find(({ name }) => name === "Retake Roster"));
      }
      ended(await port.apply(changes));
      const { sheets, names } = port.host.engine.save();
      expect({ call, sheets, names }).toEqual({ call, sheets: clean.sheets, names: clean.names });
      await port.host.close();
    }
    await start();
  }, 120_000);

  test("no line is lost when a change of a tab is cut off anywhere", async () => {
    const { looks, colours } = newTab([]);
    const change = tabThere({
      looks,
      colours,
      writes: [{ row: 5, column: 1, cells: [["Ben", "2025-12-01", false, false, "B"]] }],
      deleteRows: [{ row: 3, count: 1 }],
      lastRow: 5,
    });
    const students = async (): Promise<unknown[]> =>
      ((await port.read()).tabs[1]?.cells ?? []).slice(1).map(([student]) => student);
    for (let call = 1; ; call += 1) {
      await open();
      ended(await port.apply({ tabs: [newTab(LINES)] }));
      port.host.failAt(call);
      const { error } = await port.apply({ tabs: [change] });
      const left = await students();
      if (error === null) {
        expect(left).toEqual(["=1+1", "'Aisha", "Ben"]);
        expect(call).toBeGreaterThan(8);
        return;
      }
      expect(left).toEqual(expect.arrayContaining(["=1+1", "'Aisha"]));
      // A line that is there has its ticks, so that a next run which sees the line has nothing to add.
      const ranges = port.host.engine.save().sheets[1]?.validations.flatMap((rule) => rule.ranges);
      if (left.includes("Ben")) expect(ranges?.sort()).toEqual(["C2:D5", "E2:E5"]);
      // The old line goes only when the new one is there.
      expect(left.includes("+49 30") || left.includes("Ben")).toBe(true);
      await port.host.close();
    }
  }, 60_000);
});
