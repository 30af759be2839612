import fc from "fast-check";
import { unwrapDummyFunction, wrapInDummyFunction } from "../../../workbench/files/formula/dummyFunction";
import { fromExcelFormula, toExcelFormula } from "../../../workbench/files/formula/excelFormula";
import { movedFormula } from "../../../workbench/files/formula/sharedFormula";
import { namesForExcel, renameTabs } from "../../../workbench/files/formula/tabNames";
import { fromOdsFormula, fromOdsRange } from "../../../workbench/files/ods/formula";

const OURS = new Set(["MASTERY_LEVEL", "BEST_ATTEMPT"]);

test.each([
  ['IFERROR(__xludf.DUMMYFUNCTION("MASTERY_LEVEL(B2:C2)"),"Mastery")', "=MASTERY_LEVEL(B2:C2)"],
  [
    'IFERROR(__xludf.DUMMYFUNCTION("BEST_ATTEMPT(B2:C2,10,""label"")"),"2nd of 3")',
    '=BEST_ATTEMPT(B2:C2,10,"label")',
  ],
  ['IFERROR(__xludf.DUMMYFUNCTION("=SUM(A2:A)"),5.0)', "=SUM(A2:A)"],
  ['IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B9,"&"""select A"")"),"x")', '=QUERY(A1:B9,"select A")'],
  ['IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"Not yet")', null],
  ['IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),80.0)', null],
  ['_xlfn.IFS(A1>1,_xlfn.CONCAT(B1,"_xlfn."),TRUE,0)', '=IFS(A1>1,CONCAT(B1,"_xlfn."),TRUE,0)'],
  ["_xlfn._xlws.FILTER(A1:A9,B1:B9>1)", "=FILTER(A1:A9,B1:B9>1)"],
  ["SUM('_xlfn.x'!A1)", "=SUM('_xlfn.x'!A1)"],
])("the file's formula %s is %s in Sheets", (inFile, inSheets) => {
  expect(fromExcelFormula(inFile)).toBe(inSheets);
});

test.each([
  ["=SUM(A1:A9)", 5, "SUM(A1:A9)"],
  ["=AVERAGE(Scores!A:A)", 5, "AVERAGE(Scores!A:A)"],
  ["=IFS(A1>1,2)", 2, "_xlfn.IFS(A1>1,2)"],
  ['=TEXTJOIN(", ",TRUE,"IFS(")', "x", '_xlfn.TEXTJOIN(", ",TRUE,"IFS(")'],
  ["=mastery_level(B2:C2)", "Mastery", 'IFERROR(__xludf.DUMMYFUNCTION("mastery_level(B2:C2)"),"Mastery")'],
  ['=IF(A1="MASTERY_LEVEL(",1,2)', 2, 'IF(A1="MASTERY_LEVEL(",1,2)'],
  ["=FILTER(A1:A9,B1:B9)", 0.5, 'IFERROR(__xludf.DUMMYFUNCTION("FILTER(A1:A9,B1:B9)"),0.5)'],
  ["=SUM(A2:A)", true, 'IFERROR(__xludf.DUMMYFUNCTION("SUM(A2:A)"),TRUE)'],
  ["={1,2}", null, 'IFERROR(__xludf.DUMMYFUNCTION("{1,2}"),"")'],
  ["=1+(2", { error: "#ERROR!" }, 'IFERROR(__xludf.DUMMYFUNCTION("1+(2"),"#ERROR!")'],
  ["=1+", { error: "#N/A" }, 'IFERROR(__xludf.DUMMYFUNCTION("1+"),"#N/A")'],
])("the formula %s that shows %j is written as %s", (formula, value, written) => {
  expect(toExcelFormula(formula, value, OURS)).toBe(written);
});

test("no string in a written formula is longer than the 255 characters Excel allows", () => {
  const formula = fc.string({ minLength: 1, maxLength: 900, unit: "grapheme" });
  fc.assert(
    fc.property(formula, formula, (body, value) => {
      const written = wrapInDummyFunction(body, value);
      for (const [literal] of written.matchAll(/"(?:[^"]|"")*"/g))
        expect(literal.length).toBeLessThanOrEqual(257);
      expect(unwrapDummyFunction(written)).toEqual({ formula: body.replace(/^=/, "") });
    }),
  );
});

test.each([
  ["A1+$B$2+$C3+D$4", 2, 1, "B3+$B$2+$C5+E$4"],
  ["SUM(A1:B2,'Tab A1'!C3,Scores!D4)", 1, 0, "SUM(A2:B3,'Tab A1'!C4,Scores!D5)"],
  ['LOG10(A1)&"A1"', 1, 1, 'LOG10(B2)&"A1"'],
  ["SUM(A:B,$C:C,1:2,$3:3)", 1, 1, "SUM(B:C,$C:D,2:3,$3:4)"],
  ["Grades_2020+AB12*1E3", 1, 0, "Grades_2020+AB13*1E3"],
  ["A1", -1, 0, "A1048576"],
])("the shared formula %s, %i rows and %i columns on, is %s", (formula, rows, columns, moved) => {
  expect(movedFormula(formula, rows, columns)).toBe(moved);
});

test("a shared formula that is moved there and back is the same", () => {
  const places = fc.integer({ min: 0, max: 300 });
  fc.assert(
    fc.property(places, places, (rows, columns) => {
      const formula = "IF($A1>B$2,SUM(C3:D4),'It''s'!ZZ99)";
      expect(movedFormula(movedFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
    }),
  );
});

test("tabs are renamed in references and nowhere else", () => {
  const names = new Map([
    ["Period 1: A", "Period 1- A"],
    ["It's", "Its"],
    ["Old", "New"],
  ]);
  expect(renameTabs(`='Period 1: A'!A1&"'Old'!A1"&'It''s'!B2+Old!C3+Older!D4`, names)).toBe(
    `='Period 1- A'!A1&"'Old'!A1"&'Its'!B2+'New'!C3+Older!D4`,
  );
});

test.each([
  [
    ["Period 1", "period 1?"],
    ["Period 1", "period 1-"],
  ],
  [
    ["a".repeat(40), "a".repeat(41)],
    ["a".repeat(31), `${"a".repeat(27)} (2)`],
  ],
  [
    ["History", "'quoted'"],
    ["History (2)", "-quoted-"],
  ],
])("tabs called %j are called %j where Excel must read them", (names, forExcel) => {
  expect(namesForExcel(names)).toEqual(forExcel);
});

test.each([
  ["of:=SUM([.A1:.B2];1)", "=SUM(A1:B2,1)"],
  ["of:=[$Scores.A1]+[$'My tab'.$B$2]", "=Scores!A1+'My tab'!$B$2"],
  ["of:=['It''s'.A1:.B2]", "='It''s'!A1:B2"],
  ['of:=IF([.A1]="a;b|c";"[.A1]";"")', '=IF(A1="a;b|c","[.A1]","")'],
  ["of:=SUM({1;2|3;4})", "=SUM({1,2;3,4})"],
  ["of:=SUM([.A:.A];[.A1:.A1048576];[.3:.4])", "=SUM(A:A,A:A,3:4)"],
  ["of:=COM.MICROSOFT.IFS([.A1]>1;2)", "=IFS(A1>1,2)"],
  ["oooc:=AVERAGE([.C3:.C9])", "=AVERAGE(C3:C9)"],
  ["msoxl:=SUM(A1:B2)", "=SUM(A1:B2)"],
  ["of:=[.#REF!]", "=#REF!"],
  ["of:=SUM([.A1:.A2]~[.C1:.C2])", null],
  ["of:=['file:///x.ods'#$Scores.A1]", null],
])("the OpenDocument formula %s is %s in Sheets", (inFile, inSheets) => {
  expect(fromOdsFormula(inFile)).toBe(inSheets);
});

test.each([
  ["$Scores.$A$1:.$C$9", "Scores!A1:C9"],
  ["$'Mastery Policy'.$A$1:$'Mastery Policy'.$E$1048576", "'Mastery Policy'!A:E"],
])("the OpenDocument range %s is %s", (inFile, inSheets) => {
  expect(fromOdsRange(inFile)).toBe(inSheets);
});
