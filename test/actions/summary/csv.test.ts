import fc from "fast-check";
import { parseCsv } from "hucre/csv";
import { textOf } from "../../../src/workbook/cell";
import { csvText, fileName, harmless } from "../../../src/actions/summary/csv";

const cells = (text: string) => parseCsv(text, { delimiter: "," });
/** What begins so runs as a formula in some spreadsheet. */
const SIGN = /^[=+\-@\t\r＝＋－＠]/;

describe("a cell that a spreadsheet would take for a formula is made text", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+49 30 123", "'+49 30 123"],
    ["-5", "'-5"],
    ["@home", "'@home"],
    ["\t=1", "'=1"],
    ["\rLee", "Lee"],
    ["\u200b; =1+1", "\u200b;' =1+1"],
    ["Lee;=1", "Lee;'=1"],
    ["＝1+1", "'＝1+1"],
    ["A-", "A-"],
    ["Ana = Lee", "Ana = Lee"],
    ["", ""],
  ])("%j stands there as %j", (typed, stands) => {
    expect(harmless(typed)).toBe(stands);
  });
});

test("comma, CRLF, quotes doubled, a byte order mark before all", () => {
  expect(
    csvText([
      ["Student", "Score"],
      ['Lee, "Ana"', 3.5],
      ["", ""],
      ["=Ed()", -2],
    ]),
  ).toBe('\uFEFF"Student","Score"\r\n"Lee, ""Ana""",3.5\r\n,\r\n"\'=Ed()",-2\r\n');
});

describe("laws", () => {
  /** An apostrophe before what could be a formula, the guard or the text's own. */
  const unguarded = (text: string) => text.replace(/(^|;)'+(?=[\s"]*[=+\-@＝＋－＠])/g, "$1");
  const kept = (cell: string | number) =>
    typeof cell === "number" ? unguarded(String(cell)) : unguarded(textOf(cell));
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n\",;'aé＝ ") }));
  const cell = fc.oneof(text, fc.integer(), fc.constantFrom(-2.5, 82.33, 0));
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );

  test("read back, the cells are the same but for white space and the guard, and none begins like a formula", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const read = cells(csvText(rows)).map((row) => row.map(String));
        expect(read.map((row) => row.map(unguarded))).toEqual(rows.map((row) => row.map(kept)));
        const texts = read.flatMap((row, at) =>
          row.filter((_, place) => typeof rows[at]?.[place] === "string"),
        );
        expect(texts.filter((one) => SIGN.test(one))).toEqual([]);
      }),
    );
  });

  test("split at semicolons or tabs instead, no piece begins like a formula", () => {
    fc.assert(
      fc.property(table, fc.constantFrom(";", "\t"), (rows, delimiter) => {
        const texts = rows.map((row) => row.map((one) => (typeof one === "number" ? "n" : one)));
        const pieces = parseCsv(csvText(texts), { delimiter }).flat().map(String);
        expect(pieces.filter((one) => /^[=+\-@＝＋－＠]/.test(one))).toEqual([]);
      }),
    );
  });
});

test.each([
  [["Score LF.1", "2025-11-05"], "Score-LF.1-2025-11-05.csv"],
  [["Score Quiz 1 (10) / 2", "2025-11-05"], "Score-Quiz-1-10-2-2025-11-05.csv"],
  [["Größe", ""], "Größe.csv"],
  [["../x", "2025"], "x-2025.csv"],
])("a file named after %j is called %s", (parts, name) => {
  expect(fileName(parts)).toBe(name);
});
