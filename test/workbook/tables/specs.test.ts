import { nameKey } from "../../../src/mastery/name";
import { LINE_STATUSES } from "../../../src/mastery/retakes/status";
import * as specs from "../../../src/workbook/tables/specs";
import { statusWords } from "../../../src/workbook/tables/statusWords";
import type { TableSpec } from "../../../src/workbook/tables/tableSpec";
import { TABLE_NAMES } from "../../../src/workbook/tables/ownership";
import { distance, VISIONS } from "../colourVision";
import { policyWith } from "./makers";

const policy = policyWith(["Before a retake", "Corrective done, Parent signature"]);

// The headings a teacher and a coach's copy rely on.
// prettier-ignore
const CONTRACT: [TableSpec, string, string][] = [
  [specs.POLICY_TABLE, "Mastery Policy", "Setting · Value · What it means · Column D · Column E"],
  [specs.CLASSES_TABLE, "Mastery Classes", "Class · Tab · Layout · Header row · First student row · Last student row · Student columns · Student ID column · Standard column · Assessment column · Score column · Out of column · Date column · Attempt column · Ignored · Mastery at · Forms start at · Meeting days"],
  [specs.STANDARDS_TABLE, "Standards", "Code · Title · I can · Unit · Priority · Scale · Mastery at · Scoring method · Forms · Retakes allowed · Corrective · Link · Extension · Prerequisites · First taught"],
  [specs.ASSESSMENTS_TABLE, "Assessments", "Class · Column · Standard · Kind · Counts · Retake of · Out of · Form · Given · Returned · Retake on · Retakes"],
  [specs.EXCEPTIONS_TABLE, "Mastery Exceptions", "Class · Student · Student ID · Standard · What · Value · From · To · Private note"],
  [specs.LOG_TABLE, "Mastery Log", "When · Action · Class · Student · Student ID · Standard · Assessment · Attempt · Form · Score · Cell · Before · After · Note"],
  [specs.FROZEN_TABLE, "Mastery Frozen", "Tab · Cell · Formula · Value · On"],
  [specs.rosterTable(policy), "Retake Roster", "Class · Student · Student ID · Standard · Retake of · Level · Score · Best attempt · Recorded · Retakes used · Corrective done · Parent signature · Requested · Form · Ask by · Retake by · Scheduled for · Days late · Status · Reason · Also open · Retake score · Corrections done · Feedback · Note · Order"],
  [specs.groupsTable(policy), "Corrective Groups", "Class · Group · Standard · I can · Student · Student ID · Level · Last mark · Also open · Corrective · Link · Meets · Retake · Corrective done · Parent signature · Tutor · Moved to · Feedback · Note"],
];

test.each(CONTRACT)("%# the columns of $title are those of the contract", (spec, title, headings) => {
  expect(spec.title).toBe(title);
  expect(spec.columns.map(({ heading }) => heading).join(" · ")).toBe(headings);
});

test("the names of our tables are those that make a tab ours, each its own", () => {
  const names = CONTRACT.map(([spec]) => spec.rangeName);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !TABLE_NAMES.some((own) => own === name))).toEqual([]);
});

test("on the roster the teacher types ticks, requests, days, scores and notes; the rest is ours", () => {
  const typed = specs.rosterTable(policy).columns.filter(({ owner }) => owner === "teacher");
  expect(typed.map(({ heading, kind }) => `${heading}: ${kind}`)).toEqual([
    "Corrective done: tick",
    "Parent signature: tick",
    "Requested: tick",
    "Scheduled for: date",
    "Retake score: text",
    "Corrections done: any",
    "Feedback: text",
    "Note: text",
  ]);
});

test.each(CONTRACT)("%# codes, names, forms and keys are plain text", ({ columns }) => {
  const wanted =
    /^(Class|Student|Student ID|Standard|Code|Title|Form|Forms|Mastery at|Column|Retake of|Before)$/;
  const others = columns.filter(({ heading, kind }) => wanted.test(heading) && kind !== "text");
  expect(others).toEqual([]);
});

test("a tick that is called like a column of ours, or twice, makes no second column", () => {
  const odd = policyWith(["Before a retake", "Note, Level, done, Done"]);
  const keys = specs.rosterTable(odd).columns.map(({ heading }) => nameKey(heading));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(keys).toContain("done");
});

test("every status has a colour, and levels have those of the policy's scales", () => {
  const { colours, columns } = specs.rosterTable(
    policyWith(
      ["Before a retake", "Corrective done, Parent signature"],
      ["Level", "There", "80 %", "#00ff00"],
      ["Level", "Not yet", 0, "#ff0000"],
    ),
  );
  const under = (heading: string) =>
    colours.filter(({ firstColumn }) => columns[firstColumn - 1]?.heading === heading);
  expect(under("Level").map(({ text, background }) => [text, background])).toEqual([
    ["There", "#00ff00"],
    ["Not yet", "#ff0000"],
  ]);
  const words = LINE_STATUSES.map((status) => statusWords(status, "Parent signature"));
  expect(under("Status").map(({ text }) => text)).toEqual([...words, "ready; new form needed"]);
});

test("the colours of statuses differ for people who see no red, no green or no blue", () => {
  const tints = [
    ...new Set(
      specs
        .rosterTable(policyWith())
        .colours.filter(({ firstColumn }) => firstColumn > 10)
        .map(({ background }) => background),
    ),
  ];
  expect(tints).toHaveLength(5);
  for (const vision of VISIONS) {
    tints.forEach((a, index) =>
      tints.slice(index + 1).forEach((b) => {
        expect([a, b, distance(a, b, vision) > 25]).toEqual([a, b, true]);
      }),
    );
  }
});
