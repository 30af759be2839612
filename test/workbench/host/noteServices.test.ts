import type { Host } from "../../../workbench/host/host";
import { openTestHost, person, tab, workbook } from "./testHost";

const scores = tab("Scores", [["a", 1]]);
scores.cells.push({ row: 1, column: 1, value: 3, note: "spoke on Monday" });
const closed = tab("Closed", [["a"]], {
  protections: [{ range: null, warningOnly: false, description: "" }],
});

let host: Host;
beforeEach(async () => void (host = await openTestHost(workbook([scores, closed]))));
afterEach(() => host.close());

const call = async (name: string, ...args: unknown[]): Promise<unknown> => {
  const { value, error } = await host.call("first", name, args, person());
  return error === null ? value : { error };
};

describe("notes", () => {
  test.each([
    [
      "are read, empty where there is none",
      "A1:B2",
      undefined,
      [
        ["", ""],
        ["", "spoke on Monday"],
      ],
    ],
    ["are written cell by cell", "A1:B1", [["x", "y"]], [["x", "y"]]],
    ["go with null and with empty text", "A2:B2", [["", null]], [["", ""]]],
    ["beginning with = are words", "A1", [["=1+1"]], [["=1+1"]]],
  ])("%s", async (_, range, written, expected) => {
    expect(await call("notes", "Scores", range, ...(written ? [written] : []))).toEqual(expected);
    expect(await call("read", "Scores", "B2")).toEqual([[3]]);
  });

  test("of another size than the range are refused", async () =>
    expect(await call("notes", "Scores", "A1:B1", [["x"]])).toEqual({
      error: expect.stringContaining("The data has 1 but the range has 2.") as string,
    }));

  test("in protected cells are refused", async () =>
    expect(await call("notes", "Closed", "A1", [["x"]])).toEqual({
      error: expect.stringContaining("protected cell") as string,
    }));
});

test.each([
  ["C4", [4, 3, 1]],
  ["B2:D9", [2, 2, 3]],
  ["B:B", [1, 2, 1]],
])("the place and size of %s, counted from 1", async (range, numbers) =>
  expect(await call("corner", "Scores", range)).toEqual(numbers),
);

test.each([
  ["Scores!C5", ["Scores", "C5"]],
  ["Closed!B2:C4", ["Closed", "B2:C4"]],
])("a script sees what its own person has selected: %s", async (range, seen) => {
  host.select("second", "Scores!H8");
  host.select("first", range);
  expect(await call("selection")).toEqual(seen);
});

test("without a selection it is the first cell of the first tab", async () =>
  expect(await call("selection")).toEqual(["Scores", "A1"]));

test.each([
  [[300, 200], { title: "A dialog", html: "<p>Hello</p>", width: 300, height: 200 }],
  [[], { title: "A dialog", html: "<p>Hello</p>" }],
])("a modal dialog of %p shows its page while the script goes on", async (size, frame) => {
  const shown: unknown[] = [];
  const seen = { ...person(), htmlDialog: (page: unknown, modal: boolean) => void shown.push([page, modal]) };
  const { value } = await host.call("first", "showDialog", size, seen);
  expect([value, shown]).toEqual(["went on", [[frame, true]]]);
});

test("text wraps and stands at the top", async () => {
  await call("wrapped", "Scores", "A1");
  expect(host.engine.save().sheets[0]?.cells[0]?.style).toEqual({ wrap: "wrap", vertical: "top" });
});

describe("sorting a range", () => {
  const rows = [
    ["b", 2, "one"],
    ["a", 2, "two"],
    ["c", 1, "three"],
  ];
  beforeEach(async () => {
    await call("write", "Scores", "B5:D7", rows);
    await call("notes", "Scores", "B7", [["goes along"]]);
  });
  const sorted = (by: unknown): Promise<unknown> => call("sorted", "Scores", "B5:D7", by);

  test.each([
    ["a column, counted from 1 in the tab", 2, ["two", "one", "three"]],
    ["numbers, equal ones as they stood", { column: 3, ascending: true }, ["three", "one", "two"]],
  ])("goes by %s", async (_, by, order) => {
    expect(await sorted(by)).toEqual(order);
    const notes = (await call("notes", "Scores", "B5:B7")) as string[][];
    expect(notes.findIndex(([note]) => note !== "")).toBe(order.indexOf("three"));
  });

  test.each([
    [1, "must be within the range"],
    [{ column: 2, ascending: false }, "don't match the method signature"],
    ["B", "don't match the method signature"],
  ])("by %p is refused", async (by, error) =>
    expect(await sorted(by)).toEqual({ error: expect.stringContaining(error) as string }),
  );
});
