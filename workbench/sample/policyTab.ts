import { emptySheet } from "../files/gridSize";
import type { CellFile, FileValue, SheetFile } from "../files/workbookFile";
import { rowOfCells } from "./cellsOf";
import * as look from "./look";

export const POLICY_TAB = "Mastery Policy";

/** A row of the policy table; null is the blank row between two groups. */
type Row = [setting: string, value: FileValue, meaning: string] | null;

const SETTINGS: Row[] = [
  ["Format version", 1, "Which form of this table this is. Leave it as it is."],
  ["Policy id", "algebra-1", "What the school calls this policy."],
  ["Policy version", "1", "Change it when you change the policy."],
  null,
  ["Mastery at", 0.8, "From here on a learning target is mastered."],
  ["Mastery level", "Mastery", "The name of the level that begins there."],
  ["Scoring method", "highest", "The best attempt shows what a student knows."],
  ["Retake rule", "highest", "A retake replaces the first score if it is higher. No cap, no average."],
  null,
  ["Retakes allowed", "unlimited", "Mastery is fixed, time varies."],
  [
    "Before a retake",
    "Corrective done, Skill check passed",
    "What has to be ticked before the next attempt.",
  ],
  ["Corrective within school days", 5, "Days to finish the corrective after the test came back."],
  ["Retake within school days", 10, "Days to retake after the test came back."],
  ["Forms", "A, B, C", "The parallel forms, in the order they are used."],
  ["Same form again", "no", "A retake is on a form the student has not seen."],
  null,
  ["Reteach everyone at", 0.5, "When this share of the class is not there yet, teach it again to all."],
  ["Groups at most", 4, "How many corrective groups at once."],
  ["Group size at most", 6, "Small enough to see everyone's work."],
  ["Target share", 0.85, "The share of the class that should master each target."],
];

/** Codes the teacher types instead of a score. */
const MARKS: [code: string, meaning: string][] = [
  ["EX", "excused"],
  ["MI", "owed"],
  ["ABS", "owed"],
];

/** Settings that are shares; the others are numbers and words. */
const SHARES = ["Mastery at", "Reteach everyone at", "Target share"];

export function policyTab(): SheetFile {
  const sheet = emptySheet(POLICY_TAB);
  const rows = [
    ...SETTINGS.map(settingCells),
    () => [],
    ...look.LEVELS.map(levelCells),
    () => [],
    ...MARKS.map(markCells),
  ];
  sheet.cells = [
    ...rowOfCells(0, 0, ["Setting", "Value", "What it means", null, null], look.HEADING),
    ...rows.flatMap((cellsAt, place) => cellsAt(place + 1)),
  ];
  sheet.tabColor = "#9e9e9e";
  sheet.frozenRows = 1;
  sheet.columnWidths = { 0: 220, 1: 230, 2: 430, 3: 80, 4: 60 };
  return sheet;
}

type CellsAt = (row: number) => CellFile[];

function settingCells(setting: Row): CellsAt {
  if (!setting) return () => [];
  const [name, value, meaning] = setting;
  return (row) => [
    ...rowOfCells(row, 0, [name], { bold: true }),
    { row, column: 1, value, ...formatOf(name, value), style: { horizontal: "left" } },
    ...rowOfCells(row, 2, [meaning], { fontColor: "#5f6368" }),
  ];
}

function formatOf(name: string, value: FileValue): Pick<CellFile, "numberFormat"> {
  if (SHARES.includes(name)) return { numberFormat: "0%" };
  return typeof value === "string" ? { numberFormat: "@" } : {};
}

/** Level | name | from | colour | code. */
function levelCells({ name, from, background, text, code }: (typeof look.LEVELS)[number]): CellsAt {
  return (row) => [
    ...rowOfCells(row, 0, ["Level"], { bold: true }),
    { row, column: 1, value: name, numberFormat: "@", style: { background, fontColor: text, bold: true } },
    { row, column: 2, value: from, numberFormat: "0%", style: { horizontal: "left" } },
    { row, column: 3, value: background, numberFormat: "@" },
    { row, column: 4, value: code, numberFormat: "@" },
  ];
}

/** Mark | code | meaning. */
function markCells([code, meaning]: [string, string]): CellsAt {
  return (row) => [
    ...rowOfCells(row, 0, ["Mark"], { bold: true }),
    { row, column: 1, value: code, numberFormat: "@" },
    ...rowOfCells(row, 2, [meaning]),
  ];
}
