import type { Host } from "../../../workbench/host/host";
import type { SheetFile } from "../../../workbench/files/workbookFile";
import { openTestHost, person, tab, workbook } from "./testHost";

let host: Host;
const scores = (rest: Partial<SheetFile> = {}): SheetFile => {
  const sheet = tab("Scores", [["Test 1", 1, "=B1*2"]], { columnWidths: { 0: 44 }, ...rest });
  sheet.cells.push({ row: 1, column: 0, value: 0.5, numberFormat: "0%", style: { background: "#ffeecc" } });
  return sheet;
};
const open = async (rest: Partial<SheetFile> = {}): Promise<void> => {
  host = await openTestHost(workbook([scores(rest)]));
};
afterEach(() => host.close());

const call = async (name: string, ...args: unknown[]): Promise<unknown> => {
  const { value, error } = await host.call("first", name, args, person());
  return error === null ? value : { error };
};
const look = (column: number, rows = 2): unknown[] => {
  const area = { sheet: host.engine.sheets()[0]?.id ?? "", row: 0, column, rows, columns: 1 };
  const formats = host.engine.numberFormats(area);
  return host.engine.styles(area).map(([style], row) => [formats[row]?.[0], style?.background ?? ""]);
};

describe("pasting a look", () => {
  test("brings formats and colours and leaves values alone", async () => {
    await open();
    await call("paste", "Scores", "A1:A2", "C1:C2", "PASTE_FORMAT");
    expect(look(2)).toEqual([
      ["", ""],
      ["0%", "#ffeecc"],
    ]);
    expect(await call("formulas", "Scores", "C1:C2")).toEqual([["=B1*2"], [""]]);
  });

  test("takes away what the source has not", async () => {
    await open();
    await call("paste", "Scores", "B1:B2", "A1:A2", "PASTE_FORMAT");
    expect(look(0)).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  test.each([
    [
      "as often as it fits",
      "C1:C4",
      [
        ["", ""],
        ["0%", "#ffeecc"],
        ["", ""],
        ["0%", "#ffeecc"],
      ],
    ],
    [
      "whole from a single cell",
      "C1",
      [
        ["", ""],
        ["0%", "#ffeecc"],
        ["", ""],
        ["", ""],
      ],
    ],
    [
      "once where it does not fit",
      "C1:C3",
      [
        ["", ""],
        ["0%", "#ffeecc"],
        ["", ""],
        ["", ""],
      ],
    ],
  ])("goes in %s", async (_, to, looks) => {
    await open();
    await call("paste", "Scores", "A1:A2", to, "PASTE_FORMAT");
    expect(look(2, 4)).toEqual(looks);
  });

  test("brings the rules of colour", async () => {
    const rule = { kind: "textEquals" as const, values: ["Not yet"] };
    await open({ conditionalFormats: [{ ranges: ["A2:A9", "F1"], rule, background: "#aabbcc" }] });
    await call("paste", "Scores", "A1:A4", "D1:D4", "PASTE_FORMAT");
    await call("paste", "Scores", "A1:A4", "D1:D4", "PASTE_FORMAT");
    expect(host.engine.save().sheets[0]?.conditionalFormats).toEqual([
      { ranges: ["A2:A9", "F1", "D2:D4"], rule, background: "#aabbcc" },
    ]);
  });

  test("brings the width of columns", async () => {
    await open();
    await call("paste", "Scores", "A:B", "D:E", "PASTE_COLUMN_WIDTHS");
    expect(host.engine.save().sheets[0]?.columnWidths).toEqual({ 0: 44, 3: 44 });
  });
});

describe("pasting what may be chosen", () => {
  const rule = { type: "list" as const, values: ["A", "B"], strict: false };

  test("brings the rule of each cell", async () => {
    await open({ validations: [{ ranges: ["A2:A9"], ...rule }] });
    await call("paste", "Scores", "A1:A3", "D1:D3", "PASTE_DATA_VALIDATION");
    const { engine } = host;
    expect(engine.validations(engine.sheets()[0]?.id ?? "").flatMap(({ ranges }) => ranges)).toEqual([
      "A2:A9",
      "D2:D3",
    ]);
  });

  test("takes the rules of the destination away where the source has none", async () => {
    await open({ validations: [{ ranges: ["D1:D9"], ...rule }] });
    await call("paste", "Scores", "A1:A3", "D1:D3", "PASTE_DATA_VALIDATION");
    const { engine } = host;
    expect(engine.validations(engine.sheets()[0]?.id ?? "").flatMap(({ ranges }) => ranges)).toEqual([
      "D4:D9",
    ]);
  });
});

test.each([
  ["beyond the edge", "A1:A2", "A20", "outside the dimensions"],
  ["into protected cells", "A1:A2", "F1:F2", "protected cell"],
])("pasting %s is refused", async (_, from, to, error) => {
  await open({ protections: [{ range: "F:F", warningOnly: false, description: "" }] });
  expect(await call("paste", "Scores", from, to, "PASTE_FORMAT")).toEqual({
    error: expect.stringContaining(error) as string,
  });
});

test("what the workbench does not paste it says", async () => {
  await open();
  expect(await call("pasteAll", "Scores", "A1", "B1")).toEqual({
    error: expect.stringContaining('not "PASTE_NORMAL"') as string,
  });
});
