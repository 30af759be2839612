import { checkWorkbook } from "../../../src/actions/check/checkWorkbook";
import type { CheckInput } from "../../../src/actions/check/codes";
import { fixIssues, type FixPlanned } from "../../../src/actions/check/fixIssues";
import { readAsked } from "../../../src/actions/check/readAsked";
import type { CheckedIssue } from "../../../src/actions/check/reply";
import { applySetup } from "../../../src/actions/setup/applySetup";
import { suggestSetup } from "../../../src/actions/setup/suggestSetup";
import type { Cell } from "../../../src/workbook/cell";
import { columnIndex } from "../../../src/workbook/layout/merges";
import type { Changes, Snapshot } from "../../../src/workbook/snapshot";
import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import { tab, workbook } from "../snapshotMaker";

export const TODAY = "2025-11-05";

const NAMES = ["Ann Lee", "Ben Cho", "Cem Can", "Dina Diaz", "Eve Orr", "Finn Moe", "Gia Roy", "Hal Sun"];
// prettier-ignore
const SCORES: Cell[][] = [
  [9, 8, "", 7], [4, 9, 8, 5], [10, 10, "", 9], [8, 7, 9, 6], [6, 5, 8, 10], [9, 9, "", 8], [3, 8, "", 9], [7, 6, 7, 4],
];

/** Eight students, four columns out of 10 points; one is a retake. */
export function cleanClass(name: string, firstId = 101) {
  return tab(name, [
    ["Student", "Student ID", "Quiz 1 (10)", "Quiz 2 (10)", "Quiz 2 (10) retake", "Lab (10)"],
    ...SCORES.map((row, at) => [`${NAMES[at]} ${name.slice(-1)}`, firstId + at, ...row]),
  ]);
}

/** Two classes, set up with nothing typed. */
export function cleanBook(first = "Period 1"): Snapshot {
  const book = workbook([cleanClass(first), cleanClass("Period 2", 201), tab("My notes", [["Seating"]])]);
  return setUp(book);
}

export function setUp(book: Snapshot): Snapshot {
  const plan = applySetup(book, suggestSetup(book, TODAY).setup, TODAY);
  if ("refused" in plan) throw new Error(plan.refused);
  return applyToSnapshot(book, plan.changes);
}

/** The workbook with cells typed: "Period 1!C4" → value. */
export function typed(book: Snapshot, cells: Record<string, Cell>): Snapshot {
  return Object.entries(cells).reduce((now, [place, value]) => {
    const [, name, letters = "", row] = /^(.*)!([A-Z]+)(\d+)$/.exec(place) ?? [];
    return withCell(now, { tab: name ?? "", row: Number(row), column: columnIndex(letters) }, value);
  }, book);
}

/** Settings typed into their rows of the policy; a new row where there is none. */
export function withPolicy(book: Snapshot, rows: readonly (readonly Cell[])[]): Snapshot {
  return rows.reduce<Snapshot>((now, [name, ...values]) => {
    const cells = now.tabs.find((own) => own.name === "Mastery Policy")?.cells ?? [];
    const at = cells.findIndex(
      ([first]) => first === name && !["Term", "Holiday", "Mark"].includes(String(name)),
    );
    const row = at < 0 ? cells.length + 1 : at + 1;
    return [name, ...values].reduce<Snapshot>(
      (book_, value, column) => withCell(book_, { tab: "Mastery Policy", row, column }, value),
      now,
    );
  }, book);
}

function withCell(book: Snapshot, at: { tab: string; row: number; column: number }, value: Cell): Snapshot {
  const isFormula = typeof value === "string" && value.startsWith("=");
  const put = <T>(grid: readonly (readonly T[])[], put_: T, blank: T): T[][] => {
    const rows = grid.map((row) => [...row]);
    while (rows.length < at.row) rows.push([]);
    const row = rows[at.row - 1] as T[];
    while (row.length <= at.column) row.push(blank);
    row[at.column] = put_;
    return rows;
  };
  return {
    ...book,
    tabs: book.tabs.map((own) =>
      own.name === at.tab
        ? {
            ...own,
            cells: put<Cell>(own.cells, isFormula ? "" : value, ""),
            formulas: put(own.formulas, isFormula ? String(value) : "", ""),
          }
        : own,
    ),
  };
}

/** A date as Sheets hands it over. */
export function day(text: string): Date {
  return new Date(`${text}T00:00:00Z`);
}

export function inputOf(snapshot: Snapshot, more: Partial<CheckInput> = {}): CheckInput {
  return { snapshot, today: TODAY, locale: "en_US", isHidden: () => false, ...more };
}

export function check(snapshot: Snapshot, more: Partial<CheckInput> = {}) {
  const gidOf = (name: string) => snapshot.tabs.findIndex((own) => own.name === name) + 10 || null;
  const planned = checkWorkbook({ ...inputOf(snapshot, more), gidOf });
  if (!planned) throw new Error("not set up");
  return planned;
}

export function issuesOf(snapshot: Snapshot, more: Partial<CheckInput> = {}): CheckedIssue[] {
  return check(snapshot, more).reply.issues;
}

export function fix(snapshot: Snapshot, asked: unknown, more: Partial<CheckInput> = {}): FixPlanned {
  return fixIssues(readAsked(asked) ?? [], inputOf(snapshot, more));
}

/** The workbook once it is put right; what is written as text with an apostrophe is read without it. */
export function fixed(snapshot: Snapshot, asked: unknown, more: Partial<CheckInput> = {}): Snapshot {
  const plan = fix(snapshot, asked, more);
  if ("refused" in plan) throw new Error(`refused: ${plan.refused}`);
  return applied(snapshot, plan.changes);
}

export function applied(snapshot: Snapshot, changes: Changes): Snapshot {
  const plain = (cell: string | number | boolean) =>
    typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : cell;
  const elsewhere = changes.elsewhere.map((own) => ({
    ...own,
    block: { ...own.block, cells: own.block.cells.map((row) => row.map(plain)) },
  }));
  return applyToSnapshot(snapshot, { ...changes, elsewhere });
}
