import { explainSelection } from "../../../src/actions/explain/explainSelection";
import type { SelectedCell } from "../../../src/actions/exceptions/rowSays";
import type { OnBooks } from "../../../src/actions/onBooks";
import type { ExplainAsked, SelectionExplained } from "../../../src/actions/shareReplies";
import { textOf } from "../../../src/workbook/cell";
import type { Snapshot, TabSnapshot } from "../../../src/workbook/snapshot";
import { EXCEPTIONS_COLUMNS } from "../../../src/workbook/tables/settingsColumns";
import { makeBooks, type BooksPlan, type ClassPlan } from "../booksMaker";
import { classTab, tabOf } from "../map/workbook";

/** A workbook that is set up so, with tabs of ours by the name of their range. */
export function onOf(plan: BooksPlan, ours: Readonly<Record<string, TabSnapshot>> = {}): OnBooks {
  const headings = EXCEPTIONS_COLUMNS.map(({ heading }) => heading);
  const rows = (plan.exceptions ?? []).map((line) => headings.map((heading) => line[heading] ?? ""));
  const tabs = { MASTERY_EXCEPTIONS: tabOf("Mastery Exceptions", [headings, ...rows]), ...ours };
  const snapshot: Snapshot = {
    tabs: [...plan.classes.map(classTabOf), ...Object.values(tabs)],
    names: Object.entries(tabs).map(([name, { name: tab }]) => ({ name, tab })),
    mayEdit: true,
  };
  return { books: makeBooks(plan), snapshot, scope: {}, today: plan.today ?? "2025-11-06" };
}

/** A column that several standards share stands there once. */
function classTabOf(plan: ClassPlan): TabSnapshot {
  const { columns } = plan;
  const once = columns.filter(({ name }, at) => columns.findIndex((other) => other.name === name) === at);
  return classTab({ ...plan, columns: once });
}

const NOWHERE: SelectedCell = { tab: "Nowhere", row: 1, column: 1 };

/** What is said of a student who is asked for. */
export function saidOf(on: OnBooks, asked: Partial<ExplainAsked>): SelectionExplained {
  return orThrow(explainSelection(on, NOWHERE, { class: "", id: "", standard: "", ...asked }));
}

/** What is said of a cell such as "Period 1!D5", or why nothing is. */
export function saidAt(on: OnBooks, place: string): SelectionExplained | string {
  const [, tab = "", letters = "", row = ""] = /^(.*)!([A-Z]+)(\d+)$/.exec(place) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const said = explainSelection(on, { tab, row: Number(row), column }, undefined);
  return "refused" in said ? said.refused : said;
}

/** "Ana Lee, LT 1: Mastery" or why nothing is said. */
export function inShort(said: SelectionExplained | string): string {
  if (typeof said === "string") return said;
  return `${said.about.student}, ${said.about.standard}: ${said.level}`;
}

export function orThrow<T extends object>(answer: T | { refused: string }): T {
  if ("refused" in answer) throw new Error(textOf(answer.refused));
  return answer;
}
