import { cellsByName, odsOf, readFileOf } from "./workbookMaker";

const read = (spreadsheet: string, styles?: string, parts?: Record<string, string>) =>
  readFileOf("x.ods", odsOf(spreadsheet, styles, parts));
const table = async (rows: string, styles?: string) =>
  (await read(`<table:table table:name="Scores">${rows}</table:table>`, styles)).sheets[0]!;
const row = (...cells: string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;
const number = (value: number, attributes = "") =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${attributes}/>`;
const text = (words: string, attributes = "") =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${words}</text:p></table:table-cell>`;

test("cells stand where the XML puts them: repeated, covered and grouped ones take their places", async () => {
  const sheet = await table(
    `<table:table-header-rows>${row(
      text("Unit 1", 'table:number-columns-spanned="3"'),
      '<table:covered-table-cell table:number-columns-repeated="2"/>',
      number(5, 'table:number-columns-repeated="2"'),
      text("end"),
    )}</table:table-header-rows>
    <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
    <table:table-row-group><table:table-row table:number-rows-repeated="2">${number(7)}</table:table-row></table:table-row-group>
    ${row(text("below"))}`,
  );
  expect(cellsByName(sheet)).toEqual({
    A1: { value: "Unit 1" },
    D1: { value: 5 },
    E1: { value: 5 },
    F1: { value: "end" },
    A5: { value: 7 },
    A6: { value: 7 },
    A7: { value: "below" },
  });
  expect(sheet.merges).toEqual(["A1:C1"]);
});

test("every type of value is read, with the format it implies", async () => {
  const sheet = await table(
    row(
      number(7.5),
      '<table:table-cell office:value-type="percentage" office:value="0.8"><text:p>80%</text:p></table:table-cell>',
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>',
      '<table:table-cell office:value-type="date" office:date-value="2025-11-14"><text:p>14.11.25</text:p></table:table-cell>',
      '<table:table-cell office:value-type="date" office:date-value="2025-11-14T12:00:00"/>',
      '<table:table-cell office:value-type="time" office:time-value="PT06H00M00S"/>',
      text(
        "two<text:s text:c='2'/>spaces<text:line-break/>and a <text:span>span</text:span></text:p><text:p>second",
      ),
      '<table:table-cell office:value-type="string" office:string-value="hidden"/>',
    ),
  );
  expect(cellsByName(sheet)).toEqual({
    A1: { value: 7.5 },
    B1: { value: 0.8, numberFormat: "0%" },
    C1: { value: true },
    D1: { value: 45975, numberFormat: "yyyy-mm-dd" },
    E1: { value: 45975.5, numberFormat: "yyyy-mm-dd hh:mm:ss" },
    F1: { value: 0.25, numberFormat: "hh:mm:ss" },
    G1: { value: "two  spaces\nand a span\nsecond" },
    H1: { value: "hidden" },
  });
});

test("formulas keep their results; an array formula stands in its first cell only", async () => {
  const sheet = await table(
    row(
      '<table:table-cell table:formula="of:=AVERAGE([.B1:.B9])" office:value-type="float" office:value="8"/>',
      '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
      '<table:table-cell table:formula="of:=[.A1:.A2]*2" table:number-matrix-columns-spanned="1" table:number-matrix-rows-spanned="2" office:value-type="float" office:value="16"/>',
    ) + row('<table:table-cell table:number-columns-repeated="2"/>', number(18)),
  );
  expect(cellsByName(sheet)).toEqual({
    A1: { value: 8, formula: "=AVERAGE(B1:B9)" },
    B1: { value: { error: "#DIV/0!" }, formula: "=1/0" },
    C1: { value: 16, formula: "=ARRAYFORMULA(A1:A2*2)" },
  });
});

test("a formula that Sheets has no words for keeps its result and is named", async () => {
  const file = await read(
    `<table:table table:name="Scores">${row('<table:table-cell table:formula="of:=SUM([.A1]~[.B1])" office:value-type="float" office:value="8"/>')}</table:table>`,
  );
  expect(cellsByName(file.sheets[0]!)).toEqual({ A1: { value: 8 } });
  expect(file.notKept).toEqual(['One formula on "Scores" cannot be kept, only the last result.']);
});

test("a formula that Google's export put away is found again after LibreOffice saved it", async () => {
  const dummy = (inside: string) =>
    `<table:table-cell table:formula='of:=IFERROR(__xludf.dummyfunction("${inside}");"Mastery")' office:value-type="string" office:string-value="Mastery"/>`;
  const sheet = await table(row(dummy("MASTERY_LEVEL(B1:C2)")) + row(dummy('""COMPUTED_VALUE""'), number(1)));
  expect(cellsByName(sheet)).toEqual({
    A1: { value: "Mastery", formula: "=MASTERY_LEVEL(B1:C2)" },
    B2: { value: 1 },
  });
});

test("a note is the text of an annotation, and no part of the cell", async () => {
  const annotation =
    "<office:annotation><dc:creator>x</dc:creator><dc:date>2025-01-01</dc:date><text:p>was</text:p><text:p>absent</text:p></office:annotation>";
  const sheet = await table(
    row(
      `<table:table-cell office:value-type="float" office:value="3">${annotation}<text:p>3</text:p></table:table-cell>`,
      `<table:table-cell>${annotation}</table:table-cell>`,
    ),
  );
  expect(cellsByName(sheet)).toEqual({
    A1: { value: 3, note: "was\nabsent" },
    B1: { value: null, note: "was\nabsent" },
  });
});

test("styles come from the cell's style and those it inherits from", async () => {
  const styles = `<style:style style:name="base" style:family="table-cell"><style:text-properties fo:font-weight="bold" fo:color="#0000FF"/></style:style>
    <style:style style:name="mark" style:family="table-cell" style:parent-style-name="base" style:data-style-name="N1"><style:table-cell-properties fo:background-color="#ffff00" fo:wrap-option="wrap"/><style:paragraph-properties fo:text-align="end"/></style:style>
    <number:percentage-style style:name="N1"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>`;
  const sheet = await table(row(number(0.8, 'table:style-name="mark"')), styles);
  expect(cellsByName(sheet).A1).toEqual({
    value: 0.8,
    numberFormat: "0.0%",
    style: { bold: true, fontColor: "#0000ff", background: "#ffff00", horizontal: "right", wrap: "wrap" },
  });
});

test.each([
  [
    "<number:day number:style='long'/><number:text>.</number:text><number:month number:style='long'/><number:text>.</number:text><number:year number:style='long'/>",
    "dd.mm.yyyy",
  ],
  [
    "<number:month number:textual='true'/><number:text> </number:text><number:day/><number:text>, </number:text><number:year/>",
    "mmm d, yy",
  ],
])("the date style %s is the format %s", async (parts, format) => {
  const styles = `<number:date-style style:name="N1">${parts}</number:date-style><style:style style:name="d" style:family="table-cell" style:data-style-name="N1"/>`;
  const date =
    '<table:table-cell table:style-name="d" office:value-type="date" office:date-value="2025-11-14"/>';
  expect(cellsByName(await table(row(date), styles)).A1!.numberFormat).toBe(format);
});

test("widths, hidden columns, rows and tabs, names and frozen panes are read", async () => {
  const file = await read(
    `<table:table table:name="Scores" table:style-name="t"><table:table-column table:style-name="c" table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>
      ${row(number(1))}<table:table-row table:visibility="filter">${number(2)}</table:table-row></table:table>
      <table:named-expressions><table:named-range table:name="Marks" table:cell-range-address="$Scores.$A$1:.$B$9"/><table:named-expression table:name="Half" table:expression="0.5"/></table:named-expressions>`,
    `<style:style style:name="c" style:family="table-column"><style:table-column-properties style:column-width="2.54cm"/></style:style>
     <style:style style:name="t" style:family="table"><style:table-properties table:display="false" tableooo:tab-color="#00FF00"/></style:style>`,
    {
      "settings.xml": `<office:document-settings><config:config-item-map-named config:name="Tables"><config:config-item-map-entry config:name="Scores"><config:config-item config:name="HorizontalSplitMode">2</config:config-item><config:config-item config:name="HorizontalSplitPosition">1</config:config-item><config:config-item config:name="VerticalSplitMode">2</config:config-item><config:config-item config:name="VerticalSplitPosition">3</config:config-item></config:config-item-map-entry></config:config-item-map-named></office:document-settings>`,
    },
  );
  expect(file.sheets[0]).toMatchObject({
    hidden: true,
    tabColor: "#00ff00",
    columnWidths: { 0: 96, 1: 96 },
    hiddenColumns: [2],
    hiddenRows: [1],
    frozenRows: 3,
    frozenColumns: 1,
  });
  expect(file.names).toEqual([{ name: "Marks", range: "Scores!A1:B9" }]);
  expect(file.notKept).toEqual(['The name "Half" cannot be kept: it is no range.']);
});

test("a million formatted blank cells below the scores are not read", async () => {
  const filler =
    '<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:style-name="m" table:number-columns-repeated="1024"/></table:table-row>';
  const styles =
    '<style:style style:name="m" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>';
  const sheet = await table(row(number(1)) + filler, styles);
  expect(sheet).toMatchObject({ rows: 1000, columns: 26, cells: [{ row: 0, column: 0, value: 1 }] });
});
