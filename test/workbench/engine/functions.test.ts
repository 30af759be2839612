import { serialOf } from "../../../workbench/engine/typing/typedDate";
import { NOW, area, grid } from "./makers";

const error = (name: string) => expect.objectContaining({ error: name });
const DATA = [
  [1, 2, 3],
  [4, 5, 6],
  ["ash", "Birch", "cedar"],
  [10, 20, 30],
];

describe("functions of Sheets", () => {
  test.each<[string, unknown]>([
    ["=ARRAY_CONSTRAIN(A1:C2,1,2)", 1],
    ["=SUM(ARRAY_CONSTRAIN(A1:C2,2,2))", 12],
    ["=ARRAY_CONSTRAIN(A1:C2,0,2)", error("#NUM!")],
    ["=ARRAYFORMULA(A1+1)", 2],
    ["=SUM(ARRAYFORMULA(A1:C1*2))", 12],
    ["=ERROR.TYPE(1/0)", 2],
    ["=ERROR.TYPE(NA())", 7],
    ["=ERROR.TYPE(Missing!A1)", 4],
    ["=ERROR.TYPE(1)", error("#N/A")],
    ["=ISDATE(DATE(2025,1,2))", true],
    ["=ISDATE(45000)", false],
    ['=ISDATE("1/2/2025")', true],
    ['=N("x")', 0],
    ["=N(TRUE)", 1],
    ["=N(7)", 7],
    ["=TYPE(1)", 1],
    ['=TYPE("x")', 2],
    ["=TYPE(TRUE)", 4],
    ["=TYPE(1/0)", 16],
    ["=TYPE(A1:B2)", 64],
    ["=PERCENTRANK(A1:C1,2)", 0.5],
    ["=PERCENTRANK(A1:C2,2.5)", 0.3],
    ["=PERCENTRANK(A1:C1,9)", error("#N/A")],
    ['=REGEXMATCH("Period 12","\\d+")', true],
    ['=REGEXMATCH("abc","(?i)^B")', false],
    ['=REGEXMATCH(12,"1")', error("#VALUE!")],
    ['=REGEXMATCH("a","(")', error("#REF!")],
    ['=REGEXEXTRACT("Quiz 3 retake","\\d+")', "3"],
    ['=JOIN("|",REGEXEXTRACT("7/8","(\\d)/(\\d)"))', "7|8"],
    ['=REGEXEXTRACT("x","\\d")', error("#N/A")],
    ['=REGEXREPLACE("a1b2","(\\d)","<$1>")', "a<1>b<2>"],
    ['=REPT("ab",3)', "ababab"],
    ['=REPT("ab",-1)', error("#VALUE!")],
    ["=TO_TEXT(0.5)", "0.5"],
    ["=TO_TEXT(TO_PERCENT(0.5))", "50.00%"],
    ["=TO_TEXT(TO_DOLLARS(5))", "$5.00"],
    ["=TO_TEXT(DATE(2025,11,14))", "11/14/2025"],
    ["=TO_DATE(45975)", { date: 45975 }],
    ["=TO_PURE_NUMBER(DATE(2025,11,14))", 45975],
    ['=XMATCH("birch",A3:C3)', 2],
    ["=XMATCH(25,A4:C4,1)", 3],
    ["=XMATCH(25,A4:C4,-1)", 2],
    ["=XMATCH(25,A4:C4)", error("#N/A")],
    ['=XMATCH("c*",A3:C3,2)', 3],
    ["=XMATCH(1,{1,2,1},0,-1)", 3],
    ["=MODE(1,2,2,3)", 2],
    ["=MODE(1,2,3)", error("#N/A")],
    ["=RANK.EQ(3,A1:C1)", 1],
    ["=TRIMMEAN(A1:C1,0.7)", 2],
    ["=MROUND(7,5)", 5],
    ["=ROMAN(4)", "IV"],
    ['=CODE("A")', 65],
    ["=UNICHAR(10003)", "✓"],
    ["=IF(FALSE,1)", false],
    ['=IFS(FALSE,1,TRUE,"yes")', "yes"],
    ['=SWITCH(2,1,"a",2,"b","c")', "b"],
    ['="say ""hi"""', 'say "hi"'],
    ['=LEN("\\")', 1],
    ["=NO_NAME+1", error("#NAME?")],
    ["=1+", error("#ERROR!")],
    ['="x"*2', error("#VALUE!")],
    ["=SUM(A1:A3)", 5],
    ["=E9", error("#REF!")],
    ['=COUNTIF(A3:C3,"*r*")', 2],
  ])("%s", (formula, expected) => {
    const { put, value } = grid(DATA);
    put("E9", { formula });
    expect(value("E9")).toEqual(expected);
  });

  test("a result that is a whole list spreads without ARRAYFORMULA", () => {
    const { put, values } = grid(DATA);
    put("E1", { formula: "=A1:C1*2" });
    expect(values("E1:G1")).toEqual([[2, 4, 6]]);
  });
});

describe("the clock", () => {
  test.each([
    ["UTC", "11/14/2025", 9.5],
    ["America/Chicago", "11/14/2025", 3.5],
    ["Pacific/Kiritimati", "11/14/2025", 23.5],
    ["Pacific/Pago_Pago", "11/13/2025", 22.5],
  ])("in %s it is %s", (timeZone, day, hour) => {
    const { shown, value } = grid([["=TODAY()", "=NOW()"]], { timeZone });
    expect(shown("A1")).toEqual([[day]]);
    const { date } = value("B1") as { date: number };
    expect((date % 1) * 24).toBeCloseTo(hour);
  });

  test("moves when the workbook is calculated again", () => {
    let now = NOW;
    const { engine, value, shown, type } = grid([["=TODAY()"]], { now: () => now });
    expect(value("A1")).toEqual({ date: serialOf(2025, 11, 14) });
    now = new Date("2026-03-01T12:00:00Z");
    engine.recalculate();
    expect(value("A1")).toEqual({ date: serialOf(2026, 3, 1) });
    type("B1", "7/8");
    expect(value("B1")).toEqual({ date: serialOf(2026, 7, 8) });
    expect(shown("A1")).toEqual([["3/1/2026"]]);
  });

  test("an unknown time zone is refused in a sentence", () => {
    const { engine } = grid();
    expect(() => engine.setTimeZone("Mars/Olympus")).toThrow(
      'The time zone "Mars/Olympus" is not known; write one like Europe/Berlin.',
    );
  });
});

describe("number formats as Sheets writes them", () => {
  test.each([
    ["0.00", 7.5, "7.50"],
    ["0%", 0.855, "86%"],
    ["#,##0.0", 1234.56, "1,234.6"],
    ["yyyy-mm-dd", 45975, "2025-11-14"],
    ["M/d/yyyy", 45975, "11/14/2025"],
    ["dd.MM.yyyy HH:mm:ss", 45975.396, "14.11.2025 09:30:14"],
    ["ddd, mmm d", 45975, "Fri, Nov 14"],
    ["h:mm am/pm", 45975.896, "9:30 PM"],
    ["[h]:mm", 1.5, "36:00"],
    ["0.00E+00", 12345, "1.23e+04"],
    ['"$"#,##0.00', 5, "$5.00"],
    ["[$€-407]0.00", 5, "€5.00"],
    ["[Red]0.0;-0.0", -2, "-2.0"],
    ['0" points"', 5, "5 points"],
    ["_(0.0_)", 5, " 5.0 "],
    ["General", 7.25, "7.25"],
    ["# ?/?", 0.5, "0.50"],
    ["yyyy年m月", 45975, "45975.00"],
  ])("%s", (format, value, shown) => {
    const { engine, sheet, put, shown: shownIn } = grid();
    put("A1", { value });
    engine.setNumberFormats(area(sheet, "A1"), [[format]]);
    expect(shownIn("A1")).toEqual([[shown]]);
    expect(engine.numberFormats(area(sheet, "A1"))).toEqual([[format === "General" ? "" : format]]);
  });
});
