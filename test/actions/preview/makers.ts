import { previewSetting } from "../../../src/actions/preview/previewSetting";
import { changeSetting } from "../../../src/actions/preview/changeSetting";
import type { OnBooks } from "../../../src/actions/onBooks";
import type { SettingPreview } from "../../../src/actions/shareReplies";
import type { Cell } from "../../../src/workbook/cell";
import { readBooks } from "../../../src/workbook/gradebook/readBooks";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import { setUp, typed } from "../check/makers";
import { tab, workbook } from "../snapshotMaker";

export const TODAY = "2025-11-06";

/** Points of 10; mastery at 80 %. Two assessments of LF.1, one of LF.2 with its retake. */
export const HEAD = ["Student", "Student ID", "Quiz A (10)", "Quiz B (10)", "Lab (10)", "Lab (10) retake"];

// prettier-ignore
export const ROWS: Cell[][] = [
  ["Ana Silva",  101, 9, 5, 9,  ""],
  ["Ben Cho",    102, 8, 9, 10, ""],
  ["Cem Can",    103, 4, 8, 5,  10],
  ["Dina Diaz",  104, 8, 6, 4,  6],
  ["Eve Orr",    105, 3, 4, "", ""],
  ["Finn Moe",   106, "", "", 8, ""],
];

/** A class that is set up, both quizzes on LF.1, all handed back on Wed 5 Nov 2025. */
export function book(rows: readonly (readonly Cell[])[] = ROWS): Snapshot {
  const own = tab("Period 1", [HEAD, ...rows]);
  return { ...START, tabs: START.tabs.map((each) => (each.name === own.name ? own : each)) };
}

function started(): Snapshot {
  const start = setUp(workbook([tab("Period 1", [HEAD, ...ROWS])]));
  const lines = start.tabs.find(({ name }) => name === "Assessments")?.cells ?? [];
  const [headings = []] = lines;
  const letter = (heading: string) => String.fromCharCode(65 + headings.indexOf(heading));
  const standards = ["LF.1", "LF.1", "LF.2", "LF.2"];
  return typed(start, {
    "Standards!A2": "LF.1",
    "Standards!A3": "LF.2",
    ...Object.fromEntries(
      standards.flatMap((code, at) => [
        [`Assessments!${letter("Standard")}${at + 2}`, code],
        [`Assessments!${letter("Retake of")}${at + 2}`, at === 3 ? "Lab (10)" : ""],
        [`Assessments!${letter("Given")}${at + 2}`, `2025-11-0${at < 2 ? at + 1 : 3}`],
        [`Assessments!${letter("Returned")}${at + 2}`, "2025-11-05"],
      ]),
    ),
  });
}

const START = started();

export function on(snapshot: Snapshot, today = TODAY): OnBooks {
  const books = readBooks(snapshot, today);
  if (!books) throw new Error("not set up");
  return { books, snapshot, scope: {}, today };
}

export function preview(snapshot: Snapshot, setting: string, value: unknown): SettingPreview {
  const found = previewSetting(on(snapshot), { setting, value });
  if ("refused" in found) throw new Error(found.refused);
  return found;
}

export function refusal(snapshot: Snapshot, setting: unknown, value: unknown): string {
  const found = previewSetting(on(snapshot), { setting, value });
  return "refused" in found ? found.refused : "not refused";
}

/** The workbook once a setting is used whose preview was shown. */
export function used(snapshot: Snapshot, setting: string, value: unknown) {
  const seen = preview(snapshot, setting, value);
  const planned = changeSetting(on(snapshot), { setting, value, stamp: seen.stamp });
  if ("refused" in planned) throw new Error(planned.refused);
  return { ...planned, seen, after: applyToSnapshot(snapshot, planned.changes) };
}
