import fc from "fast-check";
import { MASTERY_LEVEL } from "../../../src/functions";
import { PRESETS } from "../../../src/actions/setup/presets";
import { policyTableOf } from "../../../src/actions/setup/setupRow";
import type { EvidenceRow, SelectionExplained } from "../../../src/actions/shareReplies";
import { round } from "../../../src/mastery/rounding";
import { SCORING_METHOD_NAMES, type ScoringMethodName } from "../../../src/mastery/scoring/methods";
import { textOf, type Cell, type Table } from "../../../src/workbook/cell";
import { tableOfMap } from "../../../src/workbook/gradebook/mapTable";
import type { Line } from "../../../src/workbook/tables/tableSpec";
import type { BooksPlan, ColumnPlan } from "../booksMaker";
import { build, lines, workbook } from "../roster/makers";
import { onOf, saidOf } from "./onBooksMaker";

/** Every run reads whole workbooks. */
fc.configureGlobal({ numRuns: 60 });

const COLUMNS: ColumnPlan[] = [
  { name: "Quiz", standard: "A", kind: "mastery check", form: "A", given: "2025-10-06" },
  { name: "Quiz R", standard: "A", retakeOf: "Quiz", form: "B", given: "2025-10-20" },
  { name: "Homework", standard: "A", kind: "practice", given: "2025-10-08" },
  { name: "Test", standard: "A", given: "2025-10-27" },
  { name: "Final", standard: "B" },
  { name: "Final R", standard: "B", retakeOf: "Final" },
];
const NAMES = ["Ana Lee", "Ben Cho", "=Cy"];
const DOWN: Table = [
  ["Scores are out of", 6],
  ["Best is", "lowest"],
  ["Mastery at", 2.5],
  ["Mastery level", "good"],
  ["Level", "very good", 1.5],
  ["Level", "good", 2.5],
  ["Level", "fair", 3.5],
  ["Level", "poor", 6],
];
const PRESET: Table = PRESETS[0] ? policyTableOf(PRESETS[0].rows) : [];

const anyMark = fc.constantFrom<Cell[]>("", 12, 40, 55.5, 79.99, 80, 95, 100, "MI", "EX", "?");
const anyDownMark = fc.constantFrom<Cell[]>("", 1, 1.5, 2.5, 2.6, 4, 6, "MI", "EX", "?");
const anyMethod = fc.constantFrom(...SCORING_METHOD_NAMES);
const anyRule = fc.constantFrom("highest", "replace", "mean");
const anyRecent = fc.constantFrom<Cell[]>("", 1, 2);
const anyException = fc.constantFrom<Line[]>(
  {},
  { What: "excused" },
  { What: "own criterion", Value: "50 %" },
  { What: "level by hand", Value: "Approaching" },
  { What: "level by hand", Value: "Mastery" },
  { What: "level by hand", Value: "Wonderful" },
);

interface Drawn {
  plan: BooksPlan;
  method: ScoringMethodName;
}

const anyBook: fc.Arbitrary<Drawn> = fc
  .record({
    isDown: fc.boolean(),
    method: anyMethod,
    rule: anyRule,
    recent: anyRecent,
    exception: anyException,
    on: fc.constantFrom("A", "B", ""),
    up: fc.tuple(...NAMES.map(() => fc.tuple(...COLUMNS.map(() => anyMark)))),
    down: fc.tuple(...NAMES.map(() => fc.tuple(...COLUMNS.map(() => anyDownMark)))),
  })
  .map(({ isDown, method, rule, recent, exception, on, up, down }) => ({
    method,
    plan: {
      policy: [
        ...(isDown ? DOWN : PRESET),
        ["Scoring method", method],
        ["Retake rule", rule],
        ["Recent scores", recent],
      ],
      classes: [
        {
          columns: COLUMNS.map((column) => (isDown ? { ...column, outOf: "" as const } : column)),
          students: (isDown ? down : up).map((row, at) => [NAMES[at]!, ...row]),
        },
      ],
      standards: [{ Code: "A" }, { Code: "B" }],
      exceptions: [{ Student: "Ana Lee", Standard: on, ...exception }],
    },
  }));

/** Everything that is said about a class. */
function saidOfAll(plan: BooksPlan): SelectionExplained[] {
  const on = onOf(plan);
  // A row that is blank but for a word is no student.
  const names = on.books.books.flatMap(({ students }) => students.map(({ name }) => name));
  return names.flatMap((student) => ["A", "B"].map((standard) => saidOf(on, { student, standard })));
}

const inCell = (level: string) => (level.startsWith("not assessed") ? "" : level);

test("the level is the map's and the roster's, on every standard, and the list beside says the same", () => {
  fc.assert(
    fc.property(anyBook, ({ plan }) => {
      const [book] = onOf(plan).books.books;
      const map = tableOfMap(book!);
      const { after } = build(
        workbook({ ...plan, policy: [...plan.policy!, ["Roster shows", "everything"]] }),
      );
      for (const { about, level, standards, evidence } of saidOfAll(plan)) {
        const row = map.find(([name]) => name === about.student)!;
        const cell = row[map[0]!.indexOf(about.standard)]!;
        expect(cell.replace(/^Check: .*/, "Check")).toBe(inCell(level));
        expect(standards.find(({ code }) => code === about.standard)!.level).toBe(level);
        const line = lines(after).find(
          (one) => one["Student"] === about.student && one["Standard"] === about.standard,
        );
        if (!line) continue;
        expect(line["Level"]).toBe(inCell(level));
        const typed = evidence.filter(({ assessment }) => assessment === line["Retake of"]);
        if (line["Score"] !== "")
          expect(typed.map((one) => one.typed.split(" of ")[0])).toContain(line["Score"]);
      }
    }),
  );
});

test("what is next follows the roster's status", () => {
  const SAID: readonly [status: string, said: RegExp | string][] = [
    ["more evidence", "more evidence is needed"],
    ["no retakes left", "no retake"],
    ["to make up", "to be made up"],
    // Beside a level by hand nothing has to be put right first.
    ["not assessed", /correct the mark that cannot be read|it is not assessed here/],
    ["corrective needed", "still to do"],
  ];
  fc.assert(
    fc.property(anyBook, ({ plan }) => {
      const { after } = build(
        workbook({ ...plan, policy: [...plan.policy!, ["Roster shows", "everything"]] }),
      );
      for (const { about, next, mastered } of saidOfAll(plan)) {
        const line = lines(after).find(
          (one) => one["Student"] === about.student && one["Standard"] === about.standard,
        );
        const status = textOf(line?.["Status"]);
        const [, said] = SAID.find(([begins]) => status.startsWith(begins)) ?? [];
        if (said !== undefined) expect(next).toMatch(said);
        if (mastered && status === "") expect(next).not.toContain("attempt,");
      }
    }),
  );
});

test("with one column an assessment and no exception the level is what MASTERY_LEVEL says of the same marks", () => {
  const marks = fc.array(fc.constantFrom<Cell[]>("", 12, 40, 79.99, 80, 95, "EX"), {
    minLength: 4,
    maxLength: 4,
  });
  fc.assert(
    fc.property(anyMethod, anyRecent, marks, (method, recent, row) => {
      const policy = [...PRESET, ["Scoring method", method], ["Recent scores", recent]];
      const columns = row.map((_, at) => ({ name: `T${at}`, standard: "A" }));
      const on = onOf({ policy, classes: [{ columns, students: [["Ana Lee", ...row]] }] });
      const { level } = saidOf(on, { student: "Ana Lee" });
      expect(inCell(level)).toBe(MASTERY_LEVEL([row], 100, "", policy));
    }),
  );
});

test("the value that the full text compares with the cut comes out of the rows that decide, by hand", () => {
  fc.assert(
    fc.property(anyBook, ({ plan, method }) => {
      const [book] = onOf(plan).books.books;
      for (const said of saidOfAll(plan)) {
        const { about, evidence, full, isByHand } = said;
        const place = book!.students.findIndex(({ name }) => name === about.student);
        const at = book!.standards.findIndex(({ code }) => code === about.standard);
        const { standing } = book!.standings[place]![at]!;
        const deciding = evidence.filter(({ decides }) => decides);
        if (isByHand || standing.kind === "check" || standing.kind === "notAssessed") {
          expect(deciding).toEqual([]);
          continue;
        }
        const [, value] = /; (\S+) (?:reaches it|is not there yet)\./.exec(full) ?? [];
        expect(Number(value)).toBe(standing.value);
        expect(deciding.length).toBeGreaterThan(0);
        expect(deciding.every(({ counts, why }) => counts && why === "")).toBe(true);
        // Rows show values rounded to two decimals, so that a calculation from them may differ in the last one.
        const byHand = BY_HAND[method](deciding);
        if (byHand !== null && standing.score !== null)
          expect(Math.abs(byHand - standing.value)).toBeLessThanOrEqual(0.011);
      }
    }),
  );
});

const valuesOf = (rows: readonly EvidenceRow[]) => rows.map(({ value }) => value!);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const one = (rows: readonly EvidenceRow[]) => {
  expect(new Set(valuesOf(rows)).size).toBe(1);
  return rows[0]!.value;
};

/** By kinds the mean weighs, so that a hand needs more than the values; null: not reckoned here. */
const BY_HAND: Record<ScoringMethodName, (rows: readonly EvidenceRow[]) => number | null> = {
  highest: one,
  latest: one,
  mode: one,
  mean: (rows) => (new Set(rows.map(({ kind }) => kind)).size > 1 ? null : mean(valuesOf(rows))),
  median: (rows) => mean(valuesOf(rows)),
  "number of times": (rows) => mean(valuesOf(rows)),
  "decaying average": (rows) => valuesOf(inOrder(rows)).reduce((so, value) => 0.35 * so + 0.65 * value),
  "latest-weighted average": (rows) => {
    const values = valuesOf(inOrder(rows));
    const last = values.pop()!;
    return values.length === 0 ? last : 0.65 * last + 0.35 * mean(values);
  },
  "power law": () => null,
};

/** Methods go by the original's time, the rows by each attempt's. */
function inOrder(rows: readonly EvidenceRow[]): EvidenceRow[] {
  const order = COLUMNS.map(({ name }) => name);
  return [...rows].sort((a, b) => order.indexOf(a.assessment) - order.indexOf(b.assessment));
}

test("every mark has its row, with the cell it stands in, and nothing else has", () => {
  fc.assert(
    fc.property(anyBook, ({ plan }) => {
      const on = onOf(plan);
      const tab = on.snapshot.tabs.find(({ name }) => name === "Period 1")!;
      const said = saidOfAll(plan).flatMap(({ evidence }) => evidence);
      const cells = said.map(({ cell }) => cell);
      expect(new Set(cells).size).toBe(cells.length);
      const there = tab.cells.slice(1).flatMap((row) => row.slice(2).filter((cell) => cell !== ""));
      expect(cells).toHaveLength(there.length);
      for (const { cell, typed, value, why } of said) {
        const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
        const mark = tab.cells[Number(row) - 1]![letter.charCodeAt(0) - 65];
        expect(typed.split(" of ")[0]).toBe(String(mark));
        if (value === null) expect(why).not.toBe("");
        if (typeof mark === "number") expect(value).toBe(round(mark));
      }
    }),
  );
});
