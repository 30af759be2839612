import { openPort, type Port } from "./openPort";
import { tab, workbook } from "../workbench/host/testHost";

let port: Port;
afterEach(() => port.host.close());

const gradebook = () => {
  const sheet = tab("P", [
    ["Student", "Quiz"],
    ["Ana", 4],
    ["Ben", 3],
  ]);
  const cells = sheet.cells.map((cell) =>
    cell.row === 1 && cell.column === 1 ? { ...cell, note: "ill", numberFormat: "0.0" } : cell,
  );
  return workbook([{ ...sheet, cells, columnWidths: { 1: 44 } }]);
};
const saved = () => port.host.engine.save().sheets[0]!;
const cellAt = (row: number, column: number) =>
  saved().cells.find((cell) => cell.row === row && cell.column === column);

test("a new column beyond the grid takes the look of another one and its cells, text as text", async () => {
  port = await openPort(gradebook());
  const first = [
    { tab: "P", block: { row: 1, column: 9, cells: [["'=Quiz retake"], [7], ["'3/4"]] }, looksLike: 2 },
  ];
  expect((await port.apply({ first })).error).toBeNull();
  expect([0, 1, 2].map((row) => cellAt(row, 8)?.value)).toEqual(["=Quiz retake", 7, "3/4"]);
  expect(cellAt(1, 8)?.numberFormat).toBe("0.0");
  expect(saved().columnWidths[8]).toBe(44);
  expect(cellAt(1, 1)).toMatchObject({ value: 4, note: "ill" });
});

test("notes are added where none stands and taken away where exactly they stand", async () => {
  port = await openPort(gradebook());
  const notes = [{ tab: "P", row: 2, column: 2, notes: [["2nd"], ["3rd"]], how: "add" as const }];
  await port.apply({ notes });
  expect([cellAt(1, 1)?.note, cellAt(2, 1)?.note]).toEqual(["ill", "3rd"]);
  const blank = [{ tab: "P", row: 2, column: 2, notes: [[""], [""]], how: "remove" as const }];
  await port.apply({ notes: blank });
  expect([cellAt(1, 1)?.note, cellAt(2, 1)?.note]).toEqual(["ill", "3rd"]);
  await port.apply({ notes: notes.map((own) => ({ ...own, how: "remove" as const })) });
  expect([cellAt(1, 1)?.note, cellAt(2, 1)?.note]).toEqual(["ill", undefined]);
});
