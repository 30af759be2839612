import { serialOf } from "../../../workbench/engine/typing/typedDate";
import { area, grid } from "./makers";

const date = (year: number, month: number, day: number) => ({ date: serialOf(year, month, day) });

describe("an entry is read as Sheets reads it in the workbook's locale", () => {
  test.each([
    ["en_US", "7/8", date(2025, 7, 8), "7/8"],
    ["en_US", "7/8/24", date(2024, 7, 8), "7/8/24"],
    ["en_US", "11/14/2025", date(2025, 11, 14), "11/14/2025"],
    ["en_US", "2025-11-04", date(2025, 11, 4), "2025-11-04"],
    ["en_US", "Nov 14, 2025", date(2025, 11, 14), "Nov 14, 2025"],
    ["en_US", "13/14", "13/14", "13/14"],
    ["en_US", "14.11.2025", "14.11.2025", "14.11.2025"],
    ["en_US", "7 / 8", "7 / 8", "7 / 8"],
    ["en_US", "7 of 8", "7 of 8", "7 of 8"],
    ["en_US", "85%", 0.85, "85%"],
    ["en_US", "7.5", 7.5, "7.5"],
    ["en_US", " 7.50 ", 7.5, "7.5"],
    ["en_US", "7,5", "7,5", "7,5"],
    ["en_US", "1,234", 1234, "1,234"],
    ["en_US", "$5", 5, "$5"],
    ["en_US", "-3", -3, "-3"],
    ["en_US", "(3)", -3, "-3"],
    ["en_US", "85*", "85*", "85*"],
    ["en_US", "007", 7, "7"],
    ["en_US", "true", true, "TRUE"],
    ["en_US", "'007", "007", "007"],
    ["en_US", "'=A1", "=A1", "=A1"],
    ["en_US", "9:30", { date: 9.5 / 24 }, "9:30"],
    ["en_US", "7/8/2025 9:30 PM", { date: serialOf(2025, 7, 8) + 21.5 / 24 }, "7/8/2025 9:30 PM"],
    ["en_GB", "7/8", date(2025, 8, 7), "7/8"],
    ["en_GB", "14/11/2025", date(2025, 11, 14), "14/11/2025"],
    ["de_DE", "7,5", 7.5, "7,5"],
    ["de_DE", "7.8.", date(2025, 8, 7), "7.8"],
    ["de_DE", "14.11.2025", date(2025, 11, 14), "14.11.2025"],
    ["de_DE", "1.234,5", 1234.5, "1.234,50"],
    ["de_DE", "85%", 0.85, "85%"],
    ["de_DE", "falsch", false, "FALSCH"],
    ["fr_FR", "14/11/2025", date(2025, 11, 14), "14/11/2025"],
    ["fr_FR", "1 234,5", 1234.5, "1\u202f234,50"],
    ["es_ES", "7,5", 7.5, "7,5"],
    ["pt_BR", "14/11/2025", date(2025, 11, 14), "14/11/2025"],
    ["pt_BR", "verdadeiro", true, "VERDADEIRO"],
  ])("%s: %s", (locale, typed, value, shown) => {
    const { type, value: valueOf, shown: shownIn } = grid([], { locale });
    type("A1", typed);
    expect(valueOf("A1")).toEqual(value);
    expect(shownIn("A1")).toEqual([[shown]]);
  });

  test.each([
    ["en_US", "=SUM(1,2)", "=SUM(1,2)", 3],
    ["en_US", "=SUM(1;2)", "=SUM(1,2)", 3],
    ["de_DE", "=SUM(1,5;2)", "=SUM(1.5,2)", 3.5],
    ["de_DE", "=SUM(B1,C1)", "=SUM(B1,C1)", 0],
    ["de_DE", "=SUM({1\\2;3\\4})", "=SUM({1,2;3,4})", 10],
    ["de_DE", '=IF(B1="1,5";"a;b";"c")', '=IF(B1="1,5","a;b","c")', "c"],
    ["en_US", "+2+3", "=+2+3", 5],
  ])("%s: the formula %s", (locale, typed, formula, value) => {
    const { type, value: valueOf, formulas } = grid([], { locale });
    type("A1", typed);
    expect(formulas("A1")).toEqual([[formula]]);
    expect(valueOf("A1")).toEqual(value);
  });

  test.each(["7/8", "=A2", "007", "TRUE", "85%", "'x"])("in a plain text cell %s is text", (typed) => {
    const { engine, sheet, type, value, shown } = grid();
    engine.setNumberFormats(area(sheet, "A1"), [["@"]]);
    type("A1", typed);
    const text = typed.replace(/^'/, "");
    expect(value("A1")).toBe(text);
    expect(shown("A1")).toEqual([[text]]);
  });

  test("a cell's own number format stays", () => {
    const { engine, sheet, type, shown } = grid();
    engine.setNumberFormats(area(sheet, "A1"), [["0.000"]]);
    type("A1", "85%");
    expect(shown("A1")).toEqual([["0.850"]]);
  });
});

describe("a value goes in as it is", () => {
  test.each([
    "=x",
    "=1+1",
    "7/8",
    "7",
    "85%",
    "TRUE",
    "'quoted",
    "+1 555",
    " 7 ",
    "",
    "1e5",
    "9:30 PM",
    "$5",
    "2025-11-14",
    "two\nlines",
    'say "yes"',
    "-",
  ])("the text %j stays text", (text) => {
    const { engine, sheet, put, value, shown } = grid();
    put("A1", { value: text });
    expect(value("A1")).toBe(text);
    expect(shown("A1")).toEqual([[text]]);
    engine.setNumberFormats(area(sheet, "A1"), [["0.00"]]);
    expect(value("A1")).toBe(text);
  });

  test.each([0, -0.1, 7.5, 1e21, 1e-9, 45000, true, false, null])("%j", (plain) => {
    const { put, value } = grid();
    put("A1", { value: plain });
    expect(value("A1")).toBe(plain);
  });

  test.each([
    ["en_US", serialOf(2025, 11, 14), "11/14/2025"],
    ["de_DE", serialOf(2025, 11, 14), "14.11.2025"],
    ["en_GB", serialOf(2025, 11, 14) + 0.5, "14/11/2025 12:00:00"],
  ])("a date in %s", (locale, serial, shown) => {
    const { put, value, shown: shownIn } = grid([], { locale });
    put("A1", { value: { date: serial } });
    expect(value("A1")).toEqual({ date: serial });
    expect(shownIn("A1")).toEqual([[shown]]);
  });
});

test("a text keeps being text when the locale changes", () => {
  const { engine, put, value } = grid();
  put("A1", { value: "14/11/2025" });
  put("A2", { value: "7,5" });
  engine.setLocale("de_DE");
  expect([value("A1"), value("A2")]).toEqual(["14/11/2025", "7,5"]);
});

test("dates in the locale's own format change with the locale", () => {
  const { engine, put, shown } = grid();
  put("A1", { value: { date: serialOf(2025, 11, 14) } });
  engine.setLocale("de_DE");
  expect(shown("A1")).toEqual([["14.11.2025"]]);
});

test("an unknown locale is refused in a sentence", () => {
  const { engine } = grid();
  expect(() => engine.setLocale("xx_XX")).toThrow(
    'The locale "xx_XX" is not known; write one like en_US or de_DE.',
  );
});
