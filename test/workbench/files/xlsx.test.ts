import {
  CONDITION_KINDS,
  type CellFile,
  type SheetFile,
  type ValidationFile,
} from "../../../workbench/files/workbookFile";
import { unzip } from "../../../workbench/files/package/unzip";
import { writeXlsx } from "../../../workbench/files/write";
import { cellsByName, readFileOf, workbookOf, xlsxOf } from "./workbookMaker";

const scores = async (worksheet: string, parts?: Record<string, string>) =>
  (await readFileOf("x.xlsx", xlsxOf(worksheet, parts))).sheets[0]!;
const text = (name: string, value: string) => `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;

test("a custom function in Google's export is a formula again, and what it filled is empty", async () => {
  const dummy = (inside: string, value: string) =>
    `<f>IFERROR(__xludf.DUMMYFUNCTION("${inside}"),"${value}")</f><v>${value}</v>`;
  const sheet = await scores(`<sheetData>
    <row r="1"><c r="A1" t="str">${dummy("MASTERY_LEVEL(B1:C2)", "Mastery")}</c><c r="B1"><v>8</v></c></row>
    <row r="2"><c r="A2" t="str">${dummy('""COMPUTED_VALUE""', "Not yet")}</c></row></sheetData>`);
  expect(cellsByName(sheet)).toEqual({
    A1: { value: "Mastery", formula: "=MASTERY_LEVEL(B1:C2)" },
    B1: { value: 8 },
  });
});

test("shared formulas stand in every cell, array formulas only in their first", async () => {
  const sheet = await scores(`<sheetData>
    <row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1</f><v>1</v></c><c r="E1"><f t="array" ref="E1:E2">A1:A2*2</f><v>2</v></c></row>
    <row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c><c r="E2"><v>4</v></c></row>
    <row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>`);
  expect(cellsByName(sheet)).toEqual({
    C1: { value: 1, formula: "=A1*$B$1" },
    C2: { value: 2, formula: "=A2*$B$1" },
    C3: { value: 3, formula: "=A3*$B$1" },
    E1: { value: 2, formula: "=ARRAYFORMULA(A1:A2*2)" },
  });
});

test("errors, booleans, texts and blanks keep their kinds", async () => {
  const sheet =
    await scores(`<sheetData><row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="b"><v>1</v></c>
    ${text("C1", "#N/A")}<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="str"><f>""</f><v></v></c>${text("F1", "")}${text("G1", " 8")}</row></sheetData>`);
  expect(cellsByName(sheet)).toEqual({
    A1: { value: { error: "#N/A" } },
    B1: { value: true },
    C1: { value: "#N/A" },
    D1: { value: { error: "#DIV/0!" }, formula: "=1/0" },
    E1: { value: "", formula: '=""' },
    G1: { value: " 8" },
  });
});

test("dates are serial numbers under a date format, also in workbooks that count from 1904", async () => {
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="164" formatCode="[$-409]yyyy\\-mm\\-dd;@"/></numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`;
  const row = `<sheetData><row r="1"><c r="A1" s="1"><v>44198</v></c><c r="B1" s="2"><v>44198.5</v></c></row></sheetData>`;
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`;
  const parts = { "xl/styles.xml": styles, "xl/_rels/workbook.xml.rels": relations };
  expect(cellsByName(await scores(row, parts))).toEqual({
    A1: { value: 44198, numberFormat: "m/d/yyyy" },
    B1: { value: 44198.5, numberFormat: "yyyy-mm-dd" },
  });
  const workbook = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="Scores" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const from1904 = cellsByName(await scores(row, { ...parts, "xl/workbook.xml": workbook }));
  expect(from1904["A1"]!.value).toBe(44198 + 1462);
});

test("a validation that refers to another tab is read from where newer Excel keeps it", async () => {
  const sheet =
    await scores(`<sheetData/><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}">
    <x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" showErrorMessage="1"><x14:formula1><xm:f>Lists!$A$1:$A$4</xm:f></x14:formula1><xm:sqref>B2:B1048576</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`);
  expect(sheet.validations).toEqual([
    { ranges: ["B2:B1000"], type: "range", values: ["Lists!A1:A4"], strict: true },
  ]);
});

test("a conversation is kept as a note and named", async () => {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const file = await readFileOf(
    "x.xlsx",
    xlsxOf(`<sheetData><row r="1"><c r="A1"><v>3</v></c></row></sheetData>`, {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation("rId1", `${office}/comments`, "../comments1.xml")}${relation("rId2", "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", "../threadedComments/threadedComment1.xml")}</Relationships>`,
      "xl/comments1.xml": `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>tc</author></authors><commentList><comment ref="A1" authorId="0"><text><t>[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment.\n\nComment:\n    Absent on Monday</t></text></comment><comment ref="C9" authorId="0"><text><r><t>Ask </t></r><r><t>again</t></r></text></comment></commentList></comments>`,
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1" id="{1}" personId="{2}"><text>Absent on Monday</text></threadedComment></ThreadedComments>`,
    }),
  );
  expect(cellsByName(file.sheets[0]!)).toEqual({
    A1: { value: 3, note: "Absent on Monday" },
    C9: { value: null, note: "Ask again" },
  });
  expect(file.notKept).toEqual([
    'The conversations in comments (their text is kept as notes) on "Scores" cannot be kept.',
  ]);
});

test.each([
  ["a filter", '<autoFilter ref="A1:B9"/>', /filter on "Scores"/],
  [
    "a colour scale",
    '<conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF000000"/></colorScale></cfRule></conditionalFormatting>',
    /Colour scales.* on "Scores"/,
  ],
  [
    "a range with a password",
    '<protectedRanges><protectedRange name="x" sqref="A1"/></protectedRanges>',
    /password on "Scores"/,
  ],
])("%s is named as not kept", async (_, xml, sentence) => {
  const file = await readFileOf(
    "x.xlsx",
    xlsxOf(`<sheetData><row r="1"><c r="A1"><v>3</v></c></row></sheetData>${xml}`),
  );
  expect(file.notKept).toEqual([expect.stringMatching(sentence)]);
});

test.each([
  ["macros", { "xl/vbaProject.bin": "x" }, "The macros cannot be kept."],
  ["buttons", { "xl/ctrlProps/ctrlProp1.xml": "<x/>" }, "Buttons and other controls cannot be kept."],
])("%s are named as not kept", async (_, parts, sentence) => {
  const file = await readFileOf("x.xlsm", xlsxOf("<sheetData/>", parts));
  expect(file.notKept).toEqual([sentence]);
});

const partOf = async (sheet: Partial<SheetFile>, part: string, functions: string[] = []) =>
  unzip(await writeXlsx(workbookOf(sheet), functions))!.text(part)!;
const sheetXml = (sheet: Partial<SheetFile>) => partOf(sheet, "xl/worksheets/sheet1.xml", ["MASTERY_LEVEL"]);
const oneCell = (cell: Partial<CellFile>) =>
  sheetXml({ cells: [{ row: 0, column: 0, value: null, ...cell }] });

test("a custom function is written as Google's export writes it", async () => {
  expect(await oneCell({ value: "Mastery", formula: "=MASTERY_LEVEL(B1:C1)" })).toContain(
    '<c r="A1" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("MASTERY_LEVEL(B1:C1)"),"Mastery")</f><v>Mastery</v></c>',
  );
  expect(await oneCell({ value: "Not yet", spilled: true })).toContain(
    '<f>IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"Not yet")</f><v>Not yet</v>',
  );
});

test("an ordinary formula is written with its last value", async () => {
  expect(await oneCell({ value: 7.5, formula: "=AVERAGE(B1:B9)" })).toContain(
    '<c r="A1"><f>AVERAGE(B1:B9)</f><v>7.5</v></c>',
  );
});

test.each<[string, ValidationFile, string]>([
  [
    "checkbox",
    { ranges: ["B2:B9"], type: "checkbox", values: [], strict: true },
    'errorStyle="stop"><formula1>"TRUE,FALSE"</formula1>',
  ],
  [
    "list",
    { ranges: ["B2"], type: "list", values: ["yes", 'so "so"'], strict: false },
    'errorStyle="warning"><formula1>"yes,so ""so"""</formula1>',
  ],
  [
    "range",
    { ranges: ["B2", "D4:D9"], type: "range", values: ["'Tab 1'!A1:A9"], strict: true },
    "<formula1>'Tab 1'!$A$1:$A$9</formula1>",
  ],
  [
    "number",
    { ranges: ["B2"], type: "other", values: ["decimal between", "0", "5"], strict: true },
    'operator="between"',
  ],
])("a %s validation is written in Excel's words", async (_, rule, xml) => {
  const written = await sheetXml({ validations: [rule] });
  expect(written).toContain(`sqref="${rule.ranges.join(" ")}"`);
  expect(written).toContain(xml);
});

test("choices that Excel's list cannot hold are not written into it", async () => {
  const rule: ValidationFile = { ranges: ["B2"], type: "list", values: ["one, two", "three"], strict: true };
  expect(await sheetXml({ validations: [rule] })).not.toContain("dataValidation ");
});

test.each(CONDITION_KINDS)(
  "the condition %s is written as a rule with a formula of its own",
  async (kind) => {
    const values = { empty: [], notEmpty: [], numberBetween: ["1", "2"], numberNotBetween: ["1", "2"] }[
      kind as string
    ];
    const rule = {
      kind,
      values: values ?? [kind === "formula" ? "=A1>1" : kind.startsWith("number") ? "5" : 'a"b'],
    };
    const written = await sheetXml({
      conditionalFormats: [{ ranges: ["B2:B9"], rule, background: "#c9ece6" }],
    });
    expect(written).toMatch(
      /<conditionalFormatting sqref="B2:B9"><cfRule type="\w+" priority="1" dxfId="0".*<formula>.+<\/formula>/,
    );
  },
);

test("a tab that only its owner may change is locked in Excel, one with a warning is not", async () => {
  const protection = { range: null, description: "built by the add-on" };
  expect(await sheetXml({ protections: [{ ...protection, warningOnly: false }] })).toContain(
    "<sheetProtection",
  );
  expect(await sheetXml({ protections: [{ ...protection, warningOnly: true }] })).not.toContain(
    "<sheetProtection",
  );
});

test("names are written as ranges that do not move, whole columns too", async () => {
  const file = { ...workbookOf({}), names: [{ name: "MASTERY_POLICY", range: "'Tab 1'!A:E" }] };
  expect(unzip(await writeXlsx(file, []))!.text("xl/workbook.xml")).toContain(
    "<definedName name=\"MASTERY_POLICY\">'Tab 1'!$A:$E</definedName>",
  );
});

test("what Excel has no place for travels in pieces that its properties can show", async () => {
  const metadata = Array.from({ length: 20 }, (_, place) => ({
    key: `mastery-${place}`,
    value: "Zoë ✓",
    column: "C",
  }));
  const properties = await partOf({ metadata }, "docProps/custom.xml");
  const pieces = [...properties.matchAll(/<vt:lpwstr>(.*?)<\/vt:lpwstr>/g)].map((piece) => piece[1]!);
  expect(pieces.length).toBeGreaterThan(3);
  for (const piece of pieces) expect(piece.replaceAll("&quot;", '"').length).toBeLessThanOrEqual(255);
});
