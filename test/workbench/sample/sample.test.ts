import type { CellFile, SheetFile } from "../../../workbench/files/workbookFile";
import { blockOf } from "../../../workbench/files/ranges";
import { sampleWorkbook } from "../../../workbench/sample/sample";
import { writtenAndRead } from "../files/workbookMaker";

const workbook = sampleWorkbook();
const tab = (name: string) => workbook.sheets.find((sheet) => sheet.name === name)!;
const classes = ["Period 1", "Period 3", "Period 6"].map(tab);
const at = ({ cells }: SheetFile, row: number, column: number) =>
  cells.find((cell) => cell.row === row && cell.column === column);
const rowValues = (sheet: SheetFile, row: number) =>
  sheet.cells.filter((cell) => cell.row === row).map(({ value }) => value);
const formulas = (sheet: SheetFile) => sheet.cells.flatMap(({ formula }) => formula ?? []);

const HEADER_ROW = 3;
const POINTS_ROW = 4;
const FIRST_STUDENT_ROW = 5;
const studentNumber = (sheet: SheetFile) => rowValues(sheet, HEADER_ROW).indexOf("Student no.");
const students = (sheet: SheetFile) =>
  sheet.cells
    .filter((cell) => cell.column === studentNumber(sheet) && cell.row >= FIRST_STUDENT_ROW)
    .map(({ row }) => row);
const nameOf = (sheet: SheetFile, row: number) =>
  studentNumber(sheet) === 0
    ? [at(sheet, row, 1)!.value]
    : [at(sheet, row, 0)!.value, at(sheet, row, 1)!.value];

/** Titles with their column, points and the column of the retake. */
const targets = (sheet: SheetFile) =>
  sheet.cells
    .filter((cell) => cell.row === HEADER_ROW && /^LT \d [A-Z]/.test(String(cell.value)))
    .map(({ column, value }) => ({
      column,
      points: at(sheet, POINTS_ROW, column)!.value as number,
      retake:
        at(sheet, HEADER_ROW, column + 1)?.value === `${String(value).slice(0, 4)} retake`
          ? column + 1
          : null,
    }));
const attempts = (sheet: SheetFile) =>
  targets(sheet).flatMap((target) =>
    students(sheet).map((row) => ({
      points: target.points,
      first: at(sheet, row, target.column)?.value ?? null,
      retake: target.retake === null ? null : (at(sheet, row, target.retake)?.value ?? null),
    })),
  );
const everyMark = classes.flatMap((sheet) => attempts(sheet).flatMap(({ first, retake }) => [first, retake]));

test("three classes come first, then their map, and the policy last", () => {
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    "Period 1",
    "Period 3",
    "Period 6",
    "Class map",
    "Mastery Policy",
  ]);
});

test.each(classes.map((sheet) => [sheet.name, sheet] as const))(
  "%s has 27 to 29 students, each with a name and a number",
  (_, sheet) => {
    const rows = students(sheet);
    expect(rows.length).toBeGreaterThanOrEqual(27);
    expect(rows.length).toBeLessThanOrEqual(29);
    expect(new Set(rows.map((row) => at(sheet, row, studentNumber(sheet))!.value)).size).toBe(rows.length);
    expect(new Set(rows.map((row) => nameOf(sheet, row).join())).size).toBe(rows.length);
  },
);

test.each(classes.map((sheet) => [sheet.name, sheet] as const))(
  "%s has a title, a remark, merged units, headings and points above the students",
  (name, sheet) => {
    expect(at(sheet, 0, 0)).toMatchObject({ value: `Algebra 1 – ${name}`, style: { bold: true } });
    expect(sheet.cells.filter(({ row }) => row === 1).map(({ value }) => String(value).length > 20)).toEqual([
      true,
    ]);
    expect(
      sheet.merges
        .map(blockOf)
        .every(({ row, lastRow, column, lastColumn }) => row === 2 && lastRow === 2 && lastColumn > column),
    ).toBe(true);
    expect(sheet.merges).toHaveLength(2);
    expect(targets(sheet).map(({ points }) => points)).toEqual([20, 15, 10, 12]);
    expect(targets(sheet).some(({ retake }) => retake !== null)).toBe(true);
    expect(targets(sheet).some(({ retake }) => retake === null)).toBe(true);
    expect(sheet.frozenRows).toBe(FIRST_STUDENT_ROW);
    expect(sheet.frozenColumns).toBeGreaterThan(0);
  },
);

test.each([
  ["Period 1", ["Last name", "First name", "Student no."]],
  ["Period 3", ["Last name", "First name", "Student no."]],
  ["Period 6", ["Student no.", "Student"]],
])("the columns of %s begin with %j", (name, headings) => {
  expect(rowValues(tab(name), HEADER_ROW).slice(0, headings.length)).toEqual(headings);
});

const names = classes.flatMap((sheet) => students(sheet).map((row) => nameOf(sheet, row).join(", ")));
test.each(["O'Neill", "Zoë", "Núñez", "Łukasz", "Van Houten", "Ortiz-Reyes"])(
  "the name %s is there",
  (name) => {
    expect(names.some((one) => one.includes(name))).toBe(true);
  },
);

test("two students of Period 1 share a first name", () => {
  const first = students(tab("Period 1")).map((row) => at(tab("Period 1"), row, 1)!.value);
  expect(new Set(first).size).toBeLessThan(first.length);
});

test.each<[string, (mark: unknown) => boolean, number, number]>([
  ["numbers", (mark) => typeof mark === "number", 250, 450],
  ["zeros", (mark) => mark === 0, 1, 5],
  ["excused", (mark) => mark === "EX", 2, 8],
  ["missing", (mark) => mark === "MI", 2, 8],
  ["numbers typed as text", (mark) => typeof mark === "string" && !Number.isNaN(Number(mark)), 1, 1],
  ["half points", (mark) => typeof mark === "number" && !Number.isInteger(mark), 10, 60],
])("among the marks are %s, as many as one would meet", (_, is, least, most) => {
  const count = everyMark.filter(is).length;
  expect(count).toBeGreaterThanOrEqual(least);
  expect(count).toBeLessThanOrEqual(most);
});

test("some assessments were not taken by someone", () => {
  const untaken = classes.flatMap(attempts).filter(({ first, retake }) => first === null && retake === null);
  expect(untaken.length).toBeGreaterThan(0);
  expect(untaken.length).toBeLessThan(10);
});

test("no score is above the points, and all codes are in the policy", () => {
  const codes = tab("Mastery Policy")
    .cells.filter((cell) => cell.column === 1)
    .map(({ value }) => value);
  for (const { first, retake, points } of classes.flatMap(attempts)) {
    for (const mark of [first, retake]) {
      if (mark === null) continue;
      if (Number.isNaN(Number(mark))) expect(codes).toContain(mark);
      else expect(Number(mark)).toBeLessThanOrEqual(points);
    }
  }
});

test.each(classes.map((sheet) => [sheet.name, sheet] as const))(
  "in %s a good share is not at mastery yet, and retakes have saved some",
  (_, sheet) => {
    const isMastered = (mark: unknown, points: number) => mark !== null && Number(mark) / points >= 0.8;
    const scored = attempts(sheet).filter(({ first }) => first !== null && !Number.isNaN(Number(first)));
    const atFirst = scored.filter(({ first, points }) => isMastered(first, points)).length;
    const saved = scored.filter(
      ({ first, retake, points }) => !isMastered(first, points) && isMastered(retake, points),
    ).length;
    expect((scored.length - atFirst - saved) / scored.length).toBeGreaterThan(0.2);
    expect((scored.length - atFirst - saved) / scored.length).toBeLessThan(0.6);
    expect(saved).toBeGreaterThan(3);
  },
);

test.each([
  ["Period 1", "=MASTERY_LEVEL(D6:E33,D5:E5,,MASTERY_POLICY)"],
  ["Period 1", "=MASTERY_LEVEL(H6:H33,H5,,MASTERY_POLICY)"],
  ["Period 1", '=BEST_ATTEMPT(D6:E33,D5:E5,"label",MASTERY_POLICY)'],
  ["Period 1", "=MASTERY_SCORE(D6:E33,D5:E5,,MASTERY_POLICY)"],
  ["Period 1", "=AVERAGE(D6:D33)"],
  ["Period 3", "=MASTERY_LEVEL(D6:E32,D5:E5,,MASTERY_POLICY)"],
  ["Period 6", "=MASTERY_LEVEL(C6:D34,C5:D5,,MASTERY_POLICY)"],
  ["Class map", "=MASTERY_MAP('Period 1'!A4:I33,\"Period 1\",MASTERY_POLICY)"],
  ["Class map", "=MASTERY_MAP('Period 6'!A4:H34,\"Period 6\",MASTERY_POLICY)"],
])("%s holds the formula %s", (name, formula) => {
  expect(formulas(tab(name))).toContain(formula);
});

test.each(classes.map((sheet) => [sheet.name, sheet] as const))(
  "below %s it is counted who is at mastery and who not yet",
  (_, sheet) => {
    expect(formulas(sheet).filter((formula) => formula.endsWith('&" at mastery"'))).toHaveLength(4);
    expect(
      formulas(sheet).filter((formula) => formula.includes("COUNTIF") && formula.endsWith('&" not yet"')),
    ).toHaveLength(4);
  },
);

test("nothing stands where a formula fills the cells below it, and formulas stay out of the teacher's block", () => {
  for (const sheet of classes) {
    const last = Math.max(...students(sheet));
    for (const { row, column } of sheet.cells.filter(({ formula }) =>
      /^=(?:MASTERY_|BEST_)/.test(formula ?? ""),
    )) {
      expect(row).toBe(FIRST_STUDENT_ROW);
      for (let below = row + 1; below <= last; below++) expect(at(sheet, below, column)).toBeUndefined();
    }
    const lastScore = Math.max(...targets(sheet).map(({ column, retake }) => retake ?? column));
    const besides = sheet.cells.filter(({ formula }) => /^=(?:MASTERY_|BEST_)/.test(formula ?? ""));
    expect(Math.min(...besides.map(({ column }) => column))).toBe(lastScore + 2);
  }
});

test("scores and levels of a class fit beside the sidebar on a screen of 1,366 pixels", () => {
  for (const sheet of classes) {
    const lastLevel = sheet.cells.filter(({ value }) => /level$/.test(String(value))).at(-1)!.column;
    const widths = Array.from({ length: lastLevel + 1 }, (_, column) => sheet.columnWidths[column]!);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThan(1366 - 300);
  }
});

const policyRows = () => {
  const rows = new Map<number, CellFile[]>();
  for (const cell of tab("Mastery Policy").cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows.values()].map((cells) => cells.map(({ value }) => value));
};

test("the policy is a table the name MASTERY_POLICY covers in whole columns", () => {
  expect(workbook.names).toEqual([{ name: "MASTERY_POLICY", range: "'Mastery Policy'!A:E" }]);
  expect(policyRows()[0]!.slice(0, 3)).toEqual(["Setting", "Value", "What it means"]);
  expect(policyRows()[1]!.slice(0, 2)).toEqual(["Format version", 1]);
  expect(tab("Mastery Policy").tabColor).toMatch(/^#(..)\1\1$/);
});

test.each([
  ["Mastery at", 0.8],
  ["Scoring method", "highest"],
  ["Retakes allowed", "unlimited"],
  ["Before a retake", "Corrective done, Skill check passed"],
])("the policy's %s is %j", (setting, value) => {
  expect(policyRows().find(([name]) => name === setting)![1]).toBe(value);
});

test("levels stand from the best to the last, marks say what they mean", () => {
  const rows = (kind: string) => policyRows().filter(([name]) => name === kind);
  expect(rows("Level").map(([, name, from]) => [name, from])).toEqual([
    ["Exceeds", 0.9],
    ["Mastery", 0.8],
    ["Approaching", 0.6],
    ["Not yet", 0],
  ]);
  expect(rows("Mark").map(([, code, meaning]) => [code, meaning])).toEqual([
    ["EX", "excused"],
    ["MI", "owed"],
    ["ABS", "owed"],
  ]);
});

test("each group of settings is followed by a blank row, and each setting says what it means", () => {
  const settings = policyRows().filter(([name]) => name !== "Level" && name !== "Mark");
  for (const [, , meaning] of settings) expect(String(meaning).length).toBeGreaterThan(10);
  const filled = tab("Mastery Policy").cells.map(({ row }) => row);
  const blank = Array.from({ length: Math.max(...filled) }, (_, row) => row).filter(
    (row) => !filled.includes(row),
  );
  expect(blank.length).toBeGreaterThanOrEqual(4);
});

/** WCAG 2.2, 1.4.3. */
const luminance = (color: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const share = parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (text: string, background: string) => {
  const [light, dark] = [luminance(text), luminance(background)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

test("every coloured text can be read on its background", () => {
  const rules = workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
  expect(rules.map(({ rule }) => rule.values[0])).toEqual(
    Array.from({ length: 4 }, () => ["Exceeds", "Mastery", "Approaching", "Not yet"]).flat(),
  );
  for (const { background, fontColor } of rules)
    expect(contrast(fontColor!, background!)).toBeGreaterThanOrEqual(4.5);
  for (const { style } of workbook.sheets.flatMap(({ cells }) => cells)) {
    expect(contrast(style?.fontColor ?? "#000000", style?.background ?? "#ffffff")).toBeGreaterThanOrEqual(
      4.5,
    );
  }
});

test("it is the same every time, and nobody who changes one changes the next", () => {
  sampleWorkbook().sheets[0]!.cells[0]!.value = "changed";
  expect(sampleWorkbook()).toEqual(workbook);
});

test("it is the same after writing and reading", async () => {
  const read = await writtenAndRead(workbook, [
    "MASTERY_LEVEL",
    "MASTERY_SCORE",
    "BEST_ATTEMPT",
    "MASTERY_MAP",
  ]);
  expect(read).toEqual(workbook);
});
