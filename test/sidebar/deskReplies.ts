import type {
  DayLine,
  DayPlan,
  ExceptionAsked,
  Issue,
  OpenRetakes,
  RecordedCell,
  RecordPreview,
  RequestSource,
  RetakeDays,
  RetakesRecorded,
  SelectedStudent,
  TermClosed,
} from "../../src/sidebarReplies";
import { ROSTER } from "./replies";

export function left(more: Partial<Issue> = {}): Issue {
  return {
    tab: "Retake Roster",
    row: 9,
    column: "V",
    code: "unreadableScore",
    message: "“7 or 8” is no score. Type one number, such as 7.",
    ...more,
  };
}

/** Two standards in two classes, the second with nobody to retake. */
export const OPEN: OpenRetakes = {
  standards: ["Period 1", "Algebra"].flatMap((of) => [
    { class: of, standard: "LF.1", title: "Slope", students: 9 },
    { class: of, standard: "LF.2", title: "Lines", students: 0 },
  ]),
};

export const MOVED = {
  ...ROSTER,
  students: 9,
  came: 1,
  went: 2,
  movements: [
    { class: "Period 1", student: "Silva, Ana", standard: "LF.1", words: "gone: mastered" },
    { class: "Period 1", student: "Cho, Ben", standard: "LF.1", words: "new" },
  ],
};

export function cell(more: Partial<RecordedCell> = {}): RecordedCell {
  return {
    class: "Period 1",
    student: "Silva, Ana",
    standards: ["LF.1"],
    score: "4",
    label: "2nd attempt, form B, 14 Nov",
    tab: "Period 1",
    cell: "H7",
    ...more,
  };
}

export const PREVIEWED: RecordPreview = {
  cells: [cell(), cell({ student: "Cho, Ben", score: "3", cell: "H8" })],
  columns: [
    {
      tab: "Period 1",
      heading: "Slope retake",
      column: "H",
      isNew: true,
      scores: 2,
      outOf: 4,
      form: "B",
    },
  ],
  unseenBy: [{ tab: "Period 1", cell: "G7", formula: "=AVERAGE(C7:F7)", heading: "Slope retake" }],
  missed: [
    { class: "Period 1", student: "Diaz, Eva", kind: "absent", standards: ["LF.1", "LF.2"] },
    { class: "Period 1", student: "Ek, Finn", kind: "noShow", standards: ["LF.1"] },
  ],
  left: [left()],
  stamp: "stamp-1",
  question: "2 scores of 2 students",
};

export const RECORDED: RetakesRecorded = {
  cells: PREVIEWED.cells,
  columns: PREVIEWED.columns,
  unseenBy: [],
  missed: [],
  left: PREVIEWED.left,
  roster: ROSTER,
  message: "2 scores recorded, 1 left.",
};

function dayLine(more: Partial<DayLine> = {}): DayLine {
  return {
    class: "Period 1",
    student: "Silva, Ana",
    id: "1001",
    standards: ["LF.1"],
    titles: ["Slope"],
    assessment: "Slope",
    form: "B",
    needsNewForm: false,
    status: "scheduled",
    needs: [],
    todo: "retake, form B",
    due: true,
    ...more,
  };
}

export const PLAN: DayPlan = {
  day: "2025-11-14",
  words: "Fri 14 Nov: 3 students, forms A 1, B 2",
  students: 3,
  forms: [{ assessment: "Slope", form: "B", copies: 2 }],
  lines: [
    dayLine(),
    dayLine({
      class: "Algebra",
      student: "Cho, Ben",
      needs: ["Skill check passed"],
      todo: "skill check, then form B",
    }),
    dayLine({ student: "Diaz, Eva", form: "A", due: false, todo: "retake, form A" }),
  ],
};

export const DAYS: RetakeDays = {
  days: [
    PLAN,
    {
      day: "2025-11-19",
      words: "Wed 19 Nov (no school day): 1 student; Slope: form C 1; Lines: form A 1",
      students: 1,
      forms: [],
    },
  ],
  noDay: 4,
  waiting: [
    {
      class: "Period 1",
      student: "Cho, Ben",
      standard: "LF.1",
      since: "2025-11-10T08:12",
      done: "page 12",
    },
    { class: "Algebra", student: "Ek, Finn", standard: "LF.2", since: null, done: "" },
  ],
  newForms: [{ assessment: "Graph quiz", students: 3, by: "2025-11-19" }],
  issues: [],
};

export function exception(more: Partial<ExceptionAsked> = {}): ExceptionAsked {
  return {
    class: "Period 1",
    student: "Silva, Ana",
    id: "1001",
    standard: "LF.1",
    what: "more retakes",
    value: "+2",
    from: "2025-11-03",
    to: "",
    note: "long illness",
    ...more,
  };
}

export const STUDENT: SelectedStudent = {
  class: "Period 1",
  student: "Silva, Ana",
  id: "1001",
  standard: "LF.2",
  standards: ["LF.1", "LF.2"],
  exceptions: [exception()],
};

export const SOURCE: RequestSource = {
  tab: "Form Responses 1",
  columns: { when: "Timestamp", who: "Your e-mail", standard: "Which target?", done: "" },
};

export const CLOSED: TermClosed = {
  term: "Autumn",
  tabs: ["Levels – Autumn", "Roster – Autumn"],
  open: 12,
  carried: 12,
  movedOn: 0,
  message: "Autumn is closed: 12 gaps go on.",
  issues: [],
};

export const TERM_ROWS = [
  { Setting: "Term", Value: "Autumn", "What it means": "2025-09-01", "Column D": "2026-01-30" },
  { Setting: "Term", Value: "Spring", "What it means": "2026-02-02", "Column D": "2026-06-30" },
];
