import fc from "fast-check";
import { cellsByName, readFileOf } from "./workbookMaker";

const onlyTab = async (name: string, content: Uint8Array | string) =>
  (await readFileOf(name, content)).sheets[0]!;
const values = async (name: string, content: Uint8Array | string) =>
  Object.fromEntries(
    Object.entries(cellsByName(await onlyTab(name, content))).map(([place, { value }]) => [place, value]),
  );

test.each([
  ["grades.csv", "grades"],
  ["Period 1.final.csv", "Period 1.final"],
  ["03.tsv", "03"],
  ["UPPER.CSV", "UPPER"],
])("the tab of %s is called %s", async (file, tab) => {
  expect((await onlyTab(file, "a,b")).name).toBe(tab);
});

test.each([
  ["8", 8],
  ["0", 0],
  ["0.5", 0.5],
  [".5", 0.5],
  ["-3.25", -3.25],
  [" 12 ", 12],
  ["0.8333333333333334", 0.8333333333333334],
  ["007", "007"],
  ["-01", "-01"],
  ["00.5", "00.5"],
  ["5.", "5."],
  ["+5", "+5"],
  ["1e5", "1e5"],
  ["7,5", "7,5"],
  ["1/2", "1/2"],
  ["2026-11-21", "2026-11-21"],
  ["85%", "85%"],
  ["TRUE", "TRUE"],
  ["=A1", "=A1"],
  ["12345678901234567890", "12345678901234567890"],
])("in a csv the field %j is %j", async (field, value) => {
  expect((await values("x.csv", `name,"${field}"`)).B1).toBe(value);
});

test.each([
  ["commas", "name,a,b\nAna,1,2\nBo,3,4", 3],
  ["semicolons", "name;a;b\nAna;7,5;8,5\nBo;9,5;1,5", 3],
  ["tabs", "name\ta\tb\nAna, A.\t1\t2\nBo, B.\t3\t4", 3],
  ["the more regular one", "a;b\n1,2;3\n1;3\n4,5,6;7", 2],
  ["commas, though rows are a field short", "a,b,c\n1,2\n3,4\n5,6;7", 3],
  ["none", "Ana\nBo", 1],
])("records separated by %s are recognised", async (_, text, width) => {
  const cells = Object.keys(await values("x.csv", text));
  expect(Math.max(...cells.map((place) => place.charCodeAt(0) - 64))).toBe(width);
});

test("only the first 50 records choose the separator", async () => {
  const text = `${"a;b\n".repeat(50)}${"1,2,3\n".repeat(100)}`;
  expect((await values("x.csv", text)).A51).toBe("1,2,3");
});

test("the ending decides when two separators are equally regular", async () => {
  expect(await values("x.tsv", "a,b\tc\n1\t2,3")).toEqual({ A1: "a,b", B1: "c", A2: 1, B2: "2,3" });
  expect(await values("x.csv", "a,b\tc\n1\t2,3")).toEqual({ A1: "a", B1: "b\tc", A2: "1\t2", B2: 3 });
});

test("the wider records win when two separators are equally regular", async () => {
  expect(Object.keys(await values("x.csv", "Last, First;LT 1;LT 2\nAda, L.;1;2"))).toHaveLength(6);
});

test("a row is a record: blank ones count, a line break inside quotes does not", async () => {
  const text = 'name,remark\r\n\r\nAna,"two\nlines"\r\n,\r\nBo,"says ""hi"""\r\n';
  expect(await values("x.csv", text)).toEqual({
    A1: "name",
    B1: "remark",
    A3: "Ana",
    B3: "two\nlines",
    A5: "Bo",
    B5: 'says "hi"',
  });
});

const text = "Schüler;Zoë\nNúñez;Ł8";
const utf16 = (bigEndian: boolean) => {
  const bytes = Buffer.from(text, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
};
test.each([
  ["UTF-8", Buffer.from(text)],
  ["UTF-8 with a mark", Buffer.from(`\uFEFF${text}`)],
  ["UTF-16 with a mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(false)])],
  ["UTF-16 of the other order with a mark", Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(true)])],
  ["UTF-16 without a mark", utf16(false)],
  ["UTF-16 of the other order without a mark", utf16(true)],
])("accents survive in %s", async (_, bytes) => {
  expect(await values("x.csv", bytes)).toEqual({ A1: "Schüler", B1: "Zoë", A2: "Núñez", B2: "Ł8" });
});

test("what is not UTF-8 is Windows-1252", async () => {
  const bytes = Buffer.from([0x5a, 0x6f, 0xeb, 0x2c, 0x93, 0x41, 0x94, 0x2c, 0x80]);
  expect(await values("x.csv", bytes)).toEqual({ A1: "Zoë", B1: "“A”", C1: "€" });
});

test("the locale is en_US and the tab has at least the size of a new one", async () => {
  const file = await readFileOf("x.csv", `${"1,2\n".repeat(1500)}${",".repeat(29)}9`);
  expect(file.locale).toBe("en_US");
  expect(file.sheets[0]).toMatchObject({ rows: 1501, columns: 30 });
  expect((await readFileOf("y.csv", "1,2")).sheets[0]).toMatchObject({ rows: 1000, columns: 26 });
});

test("every field is found again where it was written", async () => {
  const field = fc.string({ maxLength: 6 }).filter((made) => !/[\r\0\uFEFF]|^\s*$|^\s*-?[.\d]/.test(made));
  const table = fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 8 });
  const check = fc.asyncProperty(table, async (rows) => {
    const quoted = rows
      .map((row) => row.map((made) => `"${made.replaceAll('"', '""')}"`).join(";"))
      .join("\n");
    const sheet = await onlyTab("x.csv", quoted);
    expect(sheet.cells).toEqual(
      rows.flatMap((row, r) => row.map((value, column) => ({ row: r, column, value }))),
    );
  });
  await fc.assert(check, { numRuns: 100 });
});
