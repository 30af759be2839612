import { suggestRequests, takeRequests } from "../../../src/actions/requests/takeRequests";
import type { OnBooks } from "../../../src/actions/onBooks";
import { suggestSetup } from "../../../src/actions/setup/suggestSetup";
import type { Cell } from "../../../src/workbook/cell";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { makeBooks, type ClassPlan } from "../booksMaker";
import { workbook as rosterWorkbook } from "../roster/makers";
import { tab, workbook } from "../snapshotMaker";
import { withRequests, withTab } from "./makers";

const CLASS: ClassPlan = {
  columns: [
    { name: "LF.1 quiz", standard: "LF.1", given: "2025-11-03" },
    { name: "LF.2 quiz", standard: "LF.2", given: "2025-11-03" },
  ],
  students: [
    { name: "Ana Silva", id: "1042", marks: [50, 90] },
    { name: "Ben Carter", id: "1043", marks: [50, ""] },
    { name: "Ben Carter", id: "1044", marks: [50, 50] },
  ],
};

const PLAN = { classes: [CLASS] };
const TODAY = "2025-11-10";
const plain = rosterWorkbook(PLAN).snapshot;

const on = (snapshot: Snapshot): OnBooks => ({ books: makeBooks(PLAN), snapshot, scope: {}, today: TODAY });

function taken(snapshot: Snapshot, source?: unknown) {
  const answer = takeRequests(on(snapshot), source);
  if ("refused" in answer) throw new Error(answer.refused);
  return answer;
}

/** What stands under Matched to afterwards, from row 2 on. */
function matchedTo(rows: readonly (readonly Cell[])[]): string[] {
  const { changes } = taken(withRequests(plain, rows));
  return changes.tabs.flatMap(({ writes }) =>
    writes.flatMap(({ cells }) => cells.map(([cell]) => String(cell))),
  );
}

const time = (day: string, hour: number) => new Date(`${day}T${String(hour).padStart(2, "0")}:00:00Z`);

const GRADEBOOK = tab("Period 1", [
  ["Student", "ID", "LF.1 quiz"],
  ["Ana Silva", "1042", 50],
  ["Ben Carter", "1043", 60],
]);

/** A form's tab in words of another language; its questions in any order. */
const form = (answers: readonly (readonly Cell[])[]) =>
  tab("Formularantworten 1", [["Zeitstempel", "Warum?", "Wer bist du?", "Welches Ziel?"], ...answers]);

const ANSWERS: Cell[][] = [
  [time("2025-11-05", 14), "weil", "silva.ana@school.org", "LF.1"],
  ["", "", "", ""],
  [time("2025-11-06", 8), "geübt, lange", "1043", "LF.1, LF.2"],
  [time("2025-11-06", 9), "", "Paul Weber", "LF.1"],
];
const SOURCE = {
  tab: "Formularantworten 1",
  columns: { when: "Zeitstempel", who: "Wer bist du?", standard: "Welches Ziel?", done: "Warum?" },
};

test.each<[string, Cell[], string]>([
  ["a match", ["2025-11-05", "Ana Silva", "LF.1", ""], "Ana Silva (Period 1), LF.1"],
  ["what is mastered", ["2025-11-05", "1042", "LF.2", ""], "Ana Silva (Period 1), LF.2: mastered already"],
  ["both", ["2025-11-05", "1042", "LF.1, LF.2", ""], "Ana Silva (Period 1), LF.1; LF.2: mastered already"],
  [
    "what has no score",
    ["2025-11-05", "1043", "LF.2", ""],
    "Ben Carter (Period 1), LF.2: no score to retake yet",
  ],
  [
    "what came too early",
    ["2025-10-05", "1042", "LF.1", ""],
    "Ana Silva (Period 1), LF.1: asked before the last attempt was sat, so it counts for that one",
  ],
  [
    "an unknown standard beside a known one",
    ["2025-11-05", "1042", "LF.1, LF.7", ""],
    'Ana Silva (Period 1), LF.1; nobody: "LF.7" is no standard of your classes; write its code as in Standards',
  ],
  [
    "two of one name",
    ["2025-11-05", "Ben Carter", "LF.1", ""],
    "nobody: Ben Carter (Period 1) and Ben Carter (Period 1) may be meant; write the student's ID",
  ],
  ["no day", ["", "1042", "LF.1", ""], "nobody: When holds no date; write one, such as 2025-11-14"],
  ["no name", ["2025-11-05", "", "LF.1", ""], "nobody: no name, e-mail or ID stands there; write one"],
  ["no standard", ["2025-11-05", "1042", "", "x"], "nobody: no standard stands there; write its code"],
  [
    "a formula error",
    ["2025-11-05", "#REF!", "LF.1", ""],
    "nobody: the formula shows #REF!; mend it or write the name",
  ],
])("Matched to says %s", (_, row, expected) => {
  expect(matchedTo([row])).toEqual([expected]);
});

test("only what differs under Matched to is written, and blank rows stay blank", () => {
  const rows: Cell[][] = [
    ["2025-11-05", "1042", "LF.1", "", "Ana Silva (Period 1), LF.1"],
    ["", "", "", "", ""],
    ["2025-11-05", "1043", "LF.1", "", ""],
  ];
  const { changes, reply } = taken(withRequests(plain, rows));
  expect(changes.tabs.map(({ writes }) => writes)).toEqual([
    [{ row: 4, column: 5, cells: [["Ben Carter (Period 1), LF.1"]] }],
  ]);
  expect(reply).toMatchObject({ matched: 2, unmatched: [], message: "2 requests matched." });
});

test("a second time nothing is written", () => {
  const rows: Cell[][] = [["2025-11-05", "1042", "LF.1", "", "Ana Silva (Period 1), LF.1"]];
  expect(taken(withRequests(plain, rows)).changes.tabs).toEqual([]);
});

test("what names nobody is listed with its row", () => {
  const { reply } = taken(
    withRequests(plain, [
      ["2025-11-05", "1042", "LF.1", ""],
      ["2025-11-05", "Paul", "LF.1", ""],
    ]),
  );
  expect(reply.unmatched).toEqual([
    expect.objectContaining({ tab: "Mastery Requests", row: 3, column: "B", code: "requestUnmatched" }),
  ]);
  expect(reply.message).toBe("1 request matched, 1 not: see Matched to.");
});

test("the tab is made with its headings and plain text where there is no form", () => {
  const { changes, reply } = taken(plain);
  expect(changes.tabs).toEqual([
    expect.objectContaining({
      kind: "make",
      rangeName: "MASTERY_REQUESTS",
      writes: [
        { row: 1, column: 1, cells: [["When", "Name or e-mail", "Standard", "What I did", "Matched to"]] },
      ],
    }),
  ]);
  expect(changes.tabs[0]?.looks?.map((look) => look?.kind)).toEqual(["any", "text", "text", "text", "text"]);
  expect(reply.message).toBe("No requests yet.");
});

test("a form's answers are fetched by formulas over whole columns, in the order of our headings", () => {
  const { changes, reply } = taken(withTab(plain, form(ANSWERS)), SOURCE);
  const key = `'Formularantworten 1'!A:A`;
  const fetched = (cells: string) => `=IFERROR(FILTER(${cells};ROW(${key})>1;${key}<>"");"")`;
  expect(changes.tabs[0]?.looks?.map((look) => look?.kind)).toEqual(["any", "any", "any", "any", "text"]);
  expect(changes.tabs[0]?.warnOn).toEqual([1, 2, 3, 4, 5]);
  expect(changes.tabs[0]?.writes[0]?.cells.slice(1)).toEqual([
    [
      fetched(`TEXT(${key};"yyyy-mm-dd hh:mm:ss")`),
      fetched(`'Formularantworten 1'!C:C`),
      fetched(`'Formularantworten 1'!D:D`),
      fetched(`'Formularantworten 1'!B:B`),
      "Ana Silva (Period 1), LF.1",
    ],
    ["", "", "", "", "Ben Carter (Period 1), LF.1; LF.2: no score to retake yet"],
    ["", "", "", "", expect.stringMatching(/^nobody: /)],
  ]);
  expect(reply.unmatched).toEqual([
    expect.objectContaining({ tab: "Formularantworten 1", row: 5, column: "C" }),
  ]);
});

test("a form's tab is told by what stands in it, whatever its questions are called", () => {
  const snapshot = withTab(
    withTab(plain, form(ANSWERS)),
    tab("Dates", [
      ["Day", "Who"],
      [time("2025-11-05", 0), "x"],
    ]),
  );
  expect(suggestRequests(on(snapshot))).toEqual({ sources: [SOURCE], tab: null });
});

test("a form nobody has answered yet is told by its headings", () => {
  const empty = tab("Form Responses 1", [
    ["Timestamp", "Email address", "Which learning target?", "What did you do to get ready?"],
  ]);
  expect(suggestRequests(on(withTab(plain, empty))).sources).toEqual([
    {
      tab: "Form Responses 1",
      columns: {
        when: "Timestamp",
        who: "Email address",
        standard: "Which learning target?",
        done: "What did you do to get ready?",
      },
    },
  ]);
});

test("neither a class nor a list of dates is taken for a form, and a form's tab for no class", () => {
  expect(suggestRequests(on(withTab(plain, GRADEBOOK))).sources).toEqual([]);
  const scored = form(ANSWERS.map((row) => [...row]));
  expect(suggestSetup(workbook([scored]), TODAY).setup.classes).toEqual([]);
});

test("the answers to a form are no list of standards", () => {
  const answers = tab("Form Responses 1", [
    ["Timestamp", "Name", "Which learning target?", "What did you do?"],
    ...["LF.1", "LF.2", "LF.1, LF.2"].map((codes, at) => [time("2025-11-05", at), "Ana Silva", codes, "x"]),
  ]);
  const { issues } = suggestSetup(withTab(workbook([GRADEBOOK]), answers), TODAY);
  const ofForm = issues.filter((issue) => issue.tab === "Form Responses 1");
  expect(ofForm.map(({ code }) => code)).toEqual(["noScores"]);
});

test.each<[string, unknown, RegExp]>([
  ["a tab that is not there", { ...SOURCE, tab: "Nowhere" }, /No tab of this workbook/],
  ["a class's tab", { ...SOURCE, tab: "Period 1" }, /No tab of this workbook/],
  ["no object", 7, /No tab of this workbook/],
  [
    "a question that is not there",
    { ...SOURCE, columns: { ...SOURCE.columns, who: "Who?" } },
    /no heading "Who\?"/,
  ],
  [
    "no question for the standard",
    { ...SOURCE, columns: { ...SOURCE.columns, standard: "" } },
    /Choose the question/,
  ],
])("a source is refused in one sentence: %s", (_, source, message) => {
  const answer = takeRequests(on(withTab(plain, form(ANSWERS))), source);
  expect(answer).toEqual({ refused: expect.stringMatching(message) as string });
});

test("where requests are typed a form finds no room", () => {
  const typed = withTab(withRequests(plain, [["2025-11-05", "1042", "LF.1", ""]]), form(ANSWERS));
  expect(takeRequests(on(typed), SOURCE)).toEqual({
    refused: expect.stringMatching(/are typed on/) as string,
  });
});

test("500 answers of 200 students take no more than a moment", () => {
  const students = Array.from({ length: 200 }, (_, at) => ({
    name: `Student${at} Family${at % 40} Name${at}`,
    id: `s${at}`,
    marks: [50, 50],
  }));
  const books = makeBooks({ classes: [{ ...CLASS, students }] });
  const rows = Array.from({ length: 500 }, (_, at) => [
    "2025-11-05",
    `Name${at % 200} Student${at % 200}`,
    "LF.1",
    "",
  ]);
  const start = performance.now();
  takeRequests({ books, snapshot: withRequests(plain, rows), scope: {}, today: TODAY }, null);
  expect(performance.now() - start).toBeLessThan(4000);
});
