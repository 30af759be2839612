import fc from "fast-check";
import { openBrowserModel } from "../../../workbench/engine/browserModel";
import type { CellValue, Engine, FunctionArgument } from "../../../workbench/engine/engine";
import { area, customFunction, grid } from "./makers";

const FUNCTIONS = [customFunction("COUNTED")];

/** How many cells of a range are not blank, and how often that was asked. */
function counting(rows: Parameters<typeof grid>[0]) {
  let calls = 0;
  const callFunction = (_name: string, [range]: FunctionArgument[]): number => {
    calls++;
    return (Array.isArray(range) ? range.flat() : [range]).filter((value) => value !== "").length;
  };
  return { ...grid(rows, { functions: FUNCTIONS, callFunction }), calls: () => calls };
}
type Counting = ReturnType<typeof counting>;

describe("while calculation is put off", () => {
  const reads: [string, (found: Counting) => unknown][] = [
    ["values are read", ({ values }) => values("B1")],
    ["what a cell shows is read", ({ shown }) => shown("B1")],
    ["the used area is read", ({ engine, sheet }) => engine.used(sheet)],
    ["the workbook is saved", ({ engine }) => engine.save()],
    ["somebody says so", ({ engine }) => engine.settle()],
    [
      "checkboxes are made, which overwrite what is no boolean",
      ({ engine, sheet }) =>
        engine.setValidation(area(sheet, "D1"), { type: "checkbox", values: [], strict: true }),
    ],
  ];

  test.each(reads)("a custom function is called when %s, not before", (_what, read) => {
    const found = counting([[1, "=COUNTED(A:A)"]]);
    const [before, end] = [found.calls(), found.engine.putOff()];
    found.put("A2", { value: 2 });
    found.engine.addSheet("New", 1, 1000, 26);
    found.engine.setName("NUMBERS", "Scores!A:A");
    expect(found.calls()).toBe(before);
    read(found);
    expect(found.calls()).toBe(before + 1);
    expect(found.value("B1")).toBe(2);
    end();
    expect(found.calls()).toBe(before + 1);
  });

  test("it is done when the last who put it off has ended", () => {
    const found = counting([[1, "=COUNTED(A:A)"]]);
    const before = found.calls();
    const [one, other] = [found.engine.putOff(), found.engine.putOff()];
    found.put("A2", { value: 2 });
    one();
    expect(found.calls()).toBe(before);
    other();
    expect(found.calls()).toBe(before + 1);
  });

  test.each([
    ["text", "x", false],
    ["a tick", true, true],
    ["a formula's tick", "=1=1", true],
    ["nothing", null, false],
  ])("a checkbox over %s that was just written is what it would be otherwise", (_what, written, ticked) => {
    const { engine, sheet, put, value } = grid([["before"]]);
    const end = engine.putOff();
    put("A1", typeof written === "string" && written[0] === "=" ? { formula: written } : { value: written });
    engine.setValidation(area(sheet, "A1"), { type: "checkbox", values: [], strict: true });
    end();
    expect(value("A1")).toBe(ticked);
  });
});

type Step = (engine: Engine, place: { sheet: string; row: number; column: number }) => void;

// No spill here has a blank: the library overlooks what is then written onto it until all is calculated again.
const CONTENTS = [
  ...[5, "text", "2025-11-14", true, null].map((value) => ({ value })),
  ...[
    "=A1",
    "=SUM(A:A)",
    "=COUNTED(A1:B9)",
    "={1;2;3}",
    "=SUM(NUMBERS)",
    "=Extra!A1",
    "=COUNTED(NUMBERS)",
  ].map((formula) => ({ formula })),
];
const at = (place: { sheet: string; row: number; column: number }) => ({ ...place, rows: 1, columns: 1 });
const whole = ({ sheet, column }: { sheet: string; column: number }, engine: Engine) => {
  const rows = engine.sheets().find(({ id }) => id === sheet)!.rows;
  return { sheet, row: 0, column, rows, columns: 1 };
};
const format =
  (text: string): Step =>
  (engine, place) => {
    const column = whole(place, engine);
    engine.setNumberFormats(
      column,
      Array.from({ length: column.rows }, () => [text]),
    );
  };
const extra = (engine: Engine) => engine.sheets().find(({ name }) => name === "Extra");

const STEPS: Step[] = [
  ...CONTENTS.map(
    (entry): Step =>
      (engine, place) =>
        engine.write(at(place), [[entry]]),
  ),
  format("yyyy-mm-dd"),
  format("@"),
  format(""),
  (engine) => void (extra(engine) ?? engine.addSheet("Extra", 1, 20, 10)),
  (engine) => extra(engine) && engine.deleteSheet(extra(engine)!.id),
  (engine) => engine.setName("NUMBERS", "Scores!A:A"),
  (engine) => engine.setName("NUMBERS", "Scores!B1:B3"),
  (engine) => engine.deleteName("NUMBERS"),
  (engine, { sheet, row }) => engine.insertRows(sheet, row, 1),
  (engine, { sheet, column }) => engine.moveColumns(sheet, column, 1, 0),
  (engine, place) => engine.clear(at(place), { contents: true, formats: true, notes: false }),
  (engine, place) => engine.setValidation(at(place), { type: "checkbox", values: [], strict: true }),
  (engine, place) => engine.setStyles(at(place), [[{ bold: true }]]),
  (engine, place) => void engine.values({ ...place, rows: 2, columns: 2 }),
];

const plain = (value: CellValue) =>
  value !== null && typeof value === "object" ? ("date" in value ? value.date : value.error) : value;

/** Which of the formulas in a circle with a custom function shows the error depends on the library's order of calculation. */
function inCircle(values: CellValue[][], formulas: string[][]) {
  const isCircular = (value: CellValue) =>
    value !== null &&
    typeof value === "object" &&
    "message" in value &&
    /^Circular/.test(value.message ?? "");
  const isThere = values.flat().some(isCircular);
  return (row: number, column: number) => isThere && (formulas[row]?.[column] ?? "") !== "";
}

test("whatever a script does, the workbook shows what the library shows in a browser that follows", async () => {
  const step = fc.record({
    step: fc.constantFrom(...STEPS),
    row: fc.nat(4),
    column: fc.nat(2),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const { engine, sheet } = counting([[1, 2], [3]]);
      const joined = engine.join({ id: "one", name: "one", send: (message) => deliver(message) });
      const callFunction = (_name: string, [range]: FunctionArgument[]): number =>
        (Array.isArray(range) ? range.flat() : [range]).filter((value) => value !== "").length;
      const { model, deliver } = openBrowserModel(joined.data, {
        client: { id: "one", name: "one" },
        functions: FUNCTIONS,
        call: callFunction,
        send: joined.receive,
      });
      const end = engine.putOff();
      for (const { step, ...place } of steps) step(engine, { sheet, ...place });
      await new Promise((done) => setTimeout(done, 1));
      const { rows, columns } = engine.sheets()[0]!;
      const everything = { sheet, row: 0, column: 0, rows, columns };
      const cells = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, col) => ({ sheetId: sheet, col, row })),
      );
      const { getEvaluatedCell, getCell } = model.getters;
      const isInCircle = inCircle(engine.values(everything), engine.formulas(everything));
      const compared = <T>(lines: T[][]) =>
        lines.map((line, row) => line.map((one, column) => (isInCircle(row, column) ? "circle" : one)));
      expect(compared(engine.values(everything).map((line) => line.map(plain)))).toEqual(
        compared(cells.map((line) => line.map((cell) => getEvaluatedCell(cell).value))),
      );
      const formatOf = (cell: (typeof cells)[number][number]) =>
        getCell(cell)?.format ?? getEvaluatedCell(cell).format ?? "";
      expect(compared(engine.numberFormats(everything))).toEqual(
        compared(cells.map((line) => line.map(formatOf))),
      );
      end();
    }),
    { numRuns: 80 },
  );
});
