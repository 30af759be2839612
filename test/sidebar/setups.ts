import { PRESETS, withPreset } from "../../src/actions/setup/presets";
import type { Question, Setup, SetupClass, SetupRow, SuggestedSetup } from "../../src/sidebarReplies";

export interface Column {
  name: string;
  retakeOf?: string;
  outOf?: number;
  standard?: string;
}
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** "A", …, "Z", "AA", …; from 0. */
function letterOf(column: number): string {
  const [first, last] = [Math.floor(column / 26), column % 26];
  return `${first === 0 ? "" : LETTERS[first - 1]}${LETTERS[last]}`;
}

export const COLUMNS: Column[] = [
  { name: "LF.1 Slope", outOf: 20, standard: "LF.1" },
  { name: "LF.1 retake", retakeOf: "LF.1 Slope", outOf: 20, standard: "LF.1" },
  { name: "Graph quiz", outOf: 10, standard: "Graph quiz" },
];

/** A class with names in A and B, an ID in C, scores from D on, and a column of notes at the end. */
export function classOf(name: string, columns: Column[] = COLUMNS, more: object = {}): SetupClass {
  const at = (index: number) => letterOf(3 + index);
  const notes = at(columns.length);
  return {
    class: name,
    tab: name,
    orientation: "wide",
    headerRow: 4,
    firstStudentRow: 6,
    lastStudentRow: 33,
    students: 28,
    studentColumns: ["A", "B"],
    keyColumn: "C",
    assessments: columns.map(({ name: title, outOf = null, standard = null }, index) => ({
      column: at(index),
      title,
      outOf,
      standard,
    })),
    ignored: [notes],
    columnNames: Object.fromEntries([
      ["A", "Last name"],
      ["B", "First name"],
      ["C", "Student no."],
      ...columns.map((column, index) => [at(index), column.name]),
      [notes, "Notes"],
    ]),
    ...more,
  };
}

export function assessmentRow(of: string, { name, retakeOf = "", outOf, standard = name }: Column): SetupRow {
  return {
    Class: of,
    Column: name,
    Standard: standard,
    Kind: "summative",
    Counts: "yes",
    "Retake of": retakeOf,
    "Out of": outOf ?? "",
    Form: "",
    Given: "",
    Returned: "",
    "Retake on": "",
    Retakes: "yes",
  };
}

export function standardRow(code: string, title = ""): SetupRow {
  return { Code: code, Title: title, Priority: "" };
}

export const POLICY: SetupRow[] = withPreset(
  [
    { Setting: "Format version", Value: 1, "What it means": "" },
    { Setting: "Retakes allowed", Value: "unlimited", "What it means": "" },
  ],
  PRESETS[0]!,
);

export function setup(more: Partial<Setup> = {}): Setup {
  return {
    policy: POLICY,
    classes: [classOf("Period 1"), classOf("Period 3")],
    standards: [standardRow("LF.1", "Slope"), standardRow("Graph quiz")],
    assessments: ["Period 1", "Period 3"].flatMap((of) => COLUMNS.map((column) => assessmentRow(of, column))),
    insertLevels: "tab",
    empty: [],
    ...more,
  };
}

export const QUESTION: Question = {
  id: "cut-lf1",
  text: "LF.1: only 4 of 4 is mastery. Should 3 of 4 be enough?",
  guess: "4 of 4",
  choices: [
    { value: "4 of 4", label: "No, 4 of 4", consequence: "6 students are at mastery." },
    {
      value: "3 of 4",
      label: "Yes, 3 of 4",
      consequence: "19 students are at mastery.",
      changes: [{ list: "standards", match: { Code: "LF.1" }, set: { "Mastery at": "3 of 4" } }],
    },
  ],
  example: "4, 3, 4, 2",
  consequence: "6 students are at mastery.",
};

export function suggested(more: Partial<SuggestedSetup> = {}): SuggestedSetup {
  const why = (column: string | null, decision: "header" | "assessment" | "ignored", words: string) =>
    ({ tab: "Period 1", row: 4, column, decision, words, sure: "sure" }) as const;
  return {
    setup: setup(),
    why: [
      why(null, "header", "Row 4 holds the titles."),
      why("D", "assessment", "Scores stand here. Out of 20. The title names the standard LF.1."),
      why("E", "assessment", "Scores stand here. Out of 20."),
      why("G", "ignored", "The heading names no work: a section, a comment, a date, an absence."),
    ],
    questions: [],
    issues: [],
    stored: false,
    withNew: null,
    ...more,
  };
}
