import fc from "fast-check";
import { CONDITION_KINDS } from "../../../workbench/files/workbookFile";
import type {
  CellFile,
  CellStyle,
  ConditionalFormatFile,
  SheetFile,
  ValidationFile,
  WorkbookFile,
} from "../../../workbench/files/workbookFile";
import { customFunction, open, sheetFile, workbookFile } from "./makers";

const [ROWS, COLUMNS] = [12, 6];
const letter = (column: number): string => String.fromCharCode(65 + column);
const row = fc.nat(ROWS - 1);
const column = fc.nat(COLUMNS - 1);
const color = fc.constantFrom("#ff0000", "#00aa11", "#fff2cc");
const optional = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(fields, { requiredKeys: [] });
/** The library keeps no carriage returns, and cells no lone halves of characters. */
const text = fc
  .string({ unit: "grapheme", maxLength: 8 })
  .map((found) => found.replace(/[\r\u2028\u2029]/g, ""));
const tricky = fc.constantFrom(
  "=x",
  "'x",
  "7/8",
  "007",
  "TRUE",
  "85%",
  " 7 ",
  "+1",
  "2nd of 3",
  "https://example.org/a",
  "[a](https://example.org)",
  "-",
  "7,5",
);

const style: fc.Arbitrary<CellStyle> = optional<Required<CellStyle>>({
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.boolean(),
  strikethrough: fc.boolean(),
  fontSize: fc.integer({ min: 6, max: 36 }),
  fontColor: color,
  background: color,
  horizontal: fc.constantFrom("left", "center", "right"),
  vertical: fc.constantFrom("top", "middle", "bottom"),
  wrap: fc.constantFrom("overflow", "wrap", "clip"),
});
const value = fc.oneof(
  text,
  tricky,
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
    .map((found) => (Math.abs(found) < 1e-300 ? 0 : found)),
  fc.boolean(),
  fc.constantFrom({ error: "#N/A" }, { error: "#REF!" }, { error: "#DIV/0!" }, { error: "#SPILL!" }),
);
const numberFormat = fc.constantFrom(
  "0.00",
  "0%",
  "yyyy-mm-dd",
  "M/d/yyyy",
  "#,##0",
  "0.00E+00",
  '"$"#,##0.00',
  "[h]:mm:ss",
  "# ?/?",
  "[Red]0.0;-0.0",
  "h:mm am/pm",
);
/** Plain text is text: Sheets, too, makes text of what is in such a cell. */
const content = fc.oneof(
  fc.record({ value: fc.constant(null), style: style.filter((found) => Object.keys(found).length > 0) }),
  fc.record({ value }),
  fc.record({ value, numberFormat }),
  fc.record({
    value,
    style: style.filter((found) => Object.keys(found).length > 0),
    note: text.filter((found) => found !== ""),
  }),
  fc.record({ value: fc.oneof(text, tricky), numberFormat: fc.constant("@") }),
  fc.record({ value: fc.constant(null), note: fc.constant("only a note") }),
  fc.constantFrom(
    { value: 3, formula: "=1+2" },
    { value: "answer", formula: "=OURS( $A$1:B2 ,,NAMED)" },
    { value: 12, formula: '=QUERY(A:C,"select A")' },
    { value: 'say "hi"', formula: '="say ""hi"""' },
    { value: { error: "#DIV/0!" }, formula: "=1/0" },
    { value: null, formula: "=Z99" },
  ),
);
const cells: fc.Arbitrary<CellFile[]> = fc
  .uniqueArray(fc.tuple(row, column, content), { selector: ([r, c]) => `${r} ${c}`, maxLength: 15 })
  // The first two columns are left to merged cells, which hold nothing but their first one's content.
  .map((found) => found.map(([r, c, rest]) => ({ row: r, column: c + 2, ...rest })))
  .map((found) => found.sort((a, b) => a.row - b.row || a.column - b.column));

const range = fc.tuple(row, column, fc.nat(3), fc.nat(2)).map(([top, left, down, right]) => {
  const from = `${letter(left)}${top + 1}`;
  return down + right === 0 ? from : `${from}:${letter(left + right)}${top + down + 1}`;
});
const ranges = fc.uniqueArray(range, { minLength: 1, maxLength: 2 });

const validation: fc.Arbitrary<ValidationFile> = fc
  .oneof(
    fc.record({
      type: fc.constant("checkbox" as const),
      values: fc.constantFrom<string[]>([], ["yes", "no"]),
    }),
    fc.record({
      type: fc.constant("list" as const),
      values: fc.uniqueArray(text, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant("range" as const),
      values: fc.constantFrom<string[]>(["A1:A5"], ["Other!B:B"]),
    }),
    fc.record({ type: fc.constant("other" as const), values: fc.array(text, { maxLength: 3 }) }),
  )
  .chain((rule) => fc.record({ ranges, strict: fc.boolean() }).map((rest) => ({ ...rest, ...rule })));

const conditionalFormat: fc.Arbitrary<ConditionalFormatFile> = fc
  .record({
    ranges,
    kind: fc.constantFrom(...CONDITION_KINDS),
    values: fc.array(fc.constantFrom("80", "Mastery", "=$C2<5", "3"), { maxLength: 2 }),
  })
  .chain(({ kind, values, ranges: places }) =>
    optional<{ background: string; fontColor: string; bold: boolean }>({
      background: color,
      fontColor: color,
      bold: fc.boolean(),
    }).map((look) => ({ ranges: places, rule: { kind, values }, ...look })),
  );

const sizes = fc.dictionary(
  column.map(String),
  fc.integer({ min: 20, max: 300 }).filter((size) => size !== 96),
  { maxKeys: 3 },
);
const sheet: fc.Arbitrary<SheetFile> = fc.record({
  name: fc.constant("Scores"),
  rows: fc.integer({ min: ROWS, max: 40 }),
  columns: fc.integer({ min: COLUMNS + 2, max: 12 }),
  hidden: fc.constant(false),
  frozenRows: fc.nat(3),
  frozenColumns: fc.nat(3),
  tabColor: fc.option(color),
  cells,
  merges: fc.constantFrom([], ["A1:B2"], ["A11:A12", "B9:B12"]),
  columnWidths: sizes,
  rowHeights: sizes,
  hiddenRows: fc.uniqueArray(row, { maxLength: 3 }).map((found) => found.sort((a, b) => a - b)),
  hiddenColumns: fc.uniqueArray(column, { maxLength: 3 }).map((found) => found.sort((a, b) => a - b)),
  validations: fc.array(validation, { maxLength: 2 }),
  conditionalFormats: fc.array(conditionalFormat, { maxLength: 3 }),
  protections: fc.array(
    fc.record({ range: fc.option(range), warningOnly: fc.boolean(), description: text }),
    { maxLength: 2 },
  ),
  metadata: fc.array(fc.record({ key: text, value: text, column: fc.option(column.map(letter)) }), {
    maxLength: 2,
  }),
});
const names = fc.constantFrom<WorkbookFile["names"]>(
  [{ name: "NAMED", range: "Other!A:B" }],
  [
    { name: "NAMED", range: "Scores!B2:C3" },
    { name: "Other_one", range: "Other!C3" },
    { name: "Wide", range: "Scores!2:3" },
    { name: "Lost", range: "#REF!" },
  ],
);
const workbook: fc.Arbitrary<WorkbookFile> = fc.record({
  locale: fc.constantFrom("en_US", "en_GB", "de_DE", "fr_FR", "es_ES", "pt_BR", "xx_XX"),
  timeZone: fc.constantFrom("UTC", "Europe/Berlin", "America/Chicago"),
  sheets: fc.tuple(sheet, fc.constant(sheetFile({ name: "Other" }))),
  names,
  notKept: fc.constantFrom([], ["The chart on Scores is not kept."]),
});

const OURS = { functions: [customFunction("OURS")], callFunction: () => "answer" };

test("what is opened is what is saved", () => {
  fc.assert(
    fc.property(workbook, (file) => {
      expect(open(file, OURS).save()).toEqual(file);
    }),
    { numRuns: 150 },
  );
});

test("a tab grows to hold its cells", () => {
  const cell = { row: 30, column: 3, value: 1 };
  const saved = open(workbookFile({ sheets: [sheetFile({ rows: 5, columns: 2, cells: [cell] })] })).save();
  expect(saved.sheets[0]).toMatchObject({ rows: 31, columns: 4, cells: [cell] });
});

test("a workbook without a tab is refused in a sentence", () => {
  expect(() => open(workbookFile({ sheets: [] }))).toThrow("The workbook has no tab; it needs at least one.");
});
