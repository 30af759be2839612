import type { BooksPlan, ColumnPlan } from "../booksMaker";
import { onSlips, made, readSlip, slipsIn, type SlipsPlan } from "./makers";
import { slipChoices } from "../../../src/actions/slips/slipChoices";
import { slips } from "../../../src/actions/slips/slips";

const COLUMNS: readonly ColumnPlan[] = [
  {
    ...{ name: "Slope", standard: "6.1", outOf: 4, form: "A" },
    ...{ given: "2025-11-03", returned: "2025-11-05", retakeOn: "2025-11-14" },
  },
  { name: "Graphs", standard: "6.2", outOf: 10, given: "2025-11-04", returned: "2025-11-05" },
  { name: "Systems", standard: "6.3", outOf: 10 },
];
const STANDARDS = [
  {
    ...{ Code: "6.1", Title: "Slope", "I can": "I can find a slope." },
    ...{ Corrective: "Video 3", Link: "https://example.org/3", Extension: "Slopes of curves" },
  },
  { Code: "6.2", Title: "Graphs", Extension: "Draw a parabola" },
  { Code: "6.3" },
];
const plan = (students: BooksPlan["classes"][0]["students"], rest: Partial<SlipsPlan> = {}): SlipsPlan => ({
  classes: [{ columns: COLUMNS, students }],
  standards: STANDARDS,
  ...rest,
});
const slipOf = (students: BooksPlan["classes"][0]["students"], rest?: Partial<SlipsPlan>, asked?: unknown) =>
  readSlip(slipsIn(made(plan(students, rest), asked).html)[0] ?? "");

describe("what stands on a slip", () => {
  test("what the student can do, what is open with result, step, form and day, and shortly what is not assessed", () => {
    expect(slipOf([["Lee, Ana", 2, 9]])).toEqual([
      ...["Lee, Ana", "Period 1, Thu 6 Nov"],
      ...["What I can do", "Graphs (Exceeds mastery)"],
      ...["What I am working on", "I can find a slope (Not yet)"],
      "On 3 Nov Ana had 2 of 4; 4 of 4 shows mastery.",
      "Video 3 first (https://example.org/3), check in with the teacher, new version, form B, on Fri 14 Nov in class.",
      "Not assessed yet: 6.3",
      "The better result counts.",
    ]);
  });

  test("where everything is mastered, how to go further", () => {
    expect(slipOf([["Lee, Ana", 4, 9]])).toEqual([
      ...["Lee, Ana", "Period 1, Thu 6 Nov", "What I can do"],
      ...["I can find a slope (Exceeds mastery)", "Graphs (Exceeds mastery)", "All of this is mastered."],
      ...["To go further", "Slopes of curves", "Draw a parabola", "Not assessed yet: 6.3"],
    ]);
  });

  test("nothing at all is said as such", () => {
    expect(slipOf([["Lee, Ana"]])).toEqual([
      ...["Lee, Ana", "Period 1, Thu 6 Nov", "Nothing has been assessed yet."],
      "Not assessed yet: Slope · Graphs · 6.3",
    ]);
  });

  test.each<[string, Partial<SlipsPlan>, string[], (string | RegExp)[]]>([
    ["a level set by hand", { exceptions: [{ Student: "Ana", Standard: "6.1", What: "level by hand", Value: "Mastery", "Private note": "secret" }] }, ["I can find a slope (Mastery)"], [/What I am working/, /secret/]],
    ["what is excused is left out", { exceptions: [{ Student: "Ana", Standard: "6.1", What: "excused", "Private note": "secret" }] }, [], [/slope/i, /secret/, /excused/i]],
    ["who moved on goes on, without a why", { exceptions: [{ Student: "Ana", Standard: "6.1", What: "moved on", "Private note": "secret" }] }, ["Ana goes on with other work now."], [/secret/]],
    ["an own criterion without a word that it is one", { exceptions: [{ Student: "Ana", Standard: "6.1", What: "own criterion", Value: "90 %", "Private note": "secret" }] }, ["On 3 Nov Ana had 2 of 4; 4 of 4 shows mastery."], [/criterion|secret/]],
  ])("%s", (_, rest, there, never) => {
    const read = slipOf([["Ana", 2]], rest);
    for (const text of there) expect(read.join("\n")).toContain(text);
    for (const text of never) expect(read.join("\n")).not.toMatch(text);
  }); // prettier-ignore

  test("a mark that cannot be read is not shown: the teacher looks", () => {
    const read = slipOf([["Ana", "??"]]).join("\n");
    expect(read).toContain("I can find a slope (not final yet)\nThe teacher will look at the result again.");
    expect(read).not.toContain("??");
  });

  test("missed work is to be made up", () => {
    expect(slipOf([["Ana", "MI"]]).join("\n")).toMatch(
      /I can find a slope \(not assessed yet\)\nAna has not taken it yet and can make it up /,
    );
  });

  test("German marks, where 1 is best", () => {
    const policy = [
      ["Scores are out of", 6],
      ["Best is", "lowest"],
      ["Mastery at", 2.5],
    ];
    const columns = [{ name: "Slope", standard: "6.1", outOf: "" as const }];
    const read = slipOf([], { policy, classes: [{ columns, students: [["Ana", 4]] }] });
    expect(read).toContain("Ana had 4; 2.5 or better shows mastery.");
  });

  test("an ID only where two of a class have one name", () => {
    const { html } = made(plan([{ name: "Ana", id: "7", marks: [4] }, { name: "Ana", id: "8", marks: [4] }, { name: "Ben", id: "9", marks: [4] }])); // prettier-ignore
    expect(slipsIn(html).map((part) => readSlip(part)[0])).toEqual(["Ana (7)", "Ana (8)", "Ben"]);
  });

  test("what looks like markup is text", () => {
    const { html } = made(plan([['<img src=x onerror="x">', 2]]));
    expect(html).not.toContain("<img");
    expect(readSlip(slipsIn(html)[0]!)[0]).toBe('<img src=x onerror="x">');
  });
});

describe("feedback", () => {
  const HEAD = ["Class", "Student", "Student ID", "Standard", "Retake of", "Feedback", "Note"];
  const roster = (...rows: string[][]) => ({ tabs: { MASTERY_ROSTER: [HEAD, ...rows] } });
  const twins = [
    { name: "Ana", id: "", marks: [2] },
    { name: "Ana", id: "", marks: [2] },
  ];

  test("stands under its standard; a note never does", () => {
    const read = slipOf(
      [["Ana", 2]],
      roster(["Period 1", "Ana", "", "6.1", "Slope", "Mind the sign", "mother rang"]),
    );
    expect(read).toContain("Feedback: Mind the sign");
    expect(read.join()).not.toContain("mother rang");
  });

  test("of the groups too, and the same words once", () => {
    const groups = [["Class", "Group", "Standard", "Student", "Student ID", "Feedback", "Note", "Tutor"],
      ["Period 1", "Group 1", "6.1", "Ana", "", "Mind the sign", "", "Zed"], ["Period 1", "Extension", "", "Ana", "", "Well done", "", ""]]; // prettier-ignore
    const { tabs } = roster(["Period 1", "Ana", "", "6.1", "Slope", "Mind the sign", ""]);
    const read = slipOf([["Ana", 2]], { tabs: { ...tabs, MASTERY_GROUPS: groups } });
    expect(read.filter((text) => text.startsWith("Feedback"))).toEqual([
      "Feedback: Mind the sign",
      "Feedback: Well done",
    ]);
    expect(read.join()).not.toContain("Zed");
  });

  test.each([
    ["two of one name without IDs", twins, ["Period 1", "Ana", "", "6.1", "Slope", "Mind the sign", ""]],
    ["name and ID are two students", [{ name: "Ana", id: "7", marks: [2] }, { name: "Ben", id: "8", marks: [2] }], ["Period 1", "Ben", "7", "6.1", "Slope", "Mind the sign", ""]],
    ["another class", [["Ana", 2]], ["Period 9", "Ana", "", "6.1", "Slope", "Mind the sign", ""]],
  ])("is kept back where it may be somebody else's: %s", (_, students, row) => {
    expect(made(plan(students, roster(row))).html).not.toContain("Mind the sign");
  }); // prettier-ignore
});

describe("whom slips are asked for", () => {
  const classes = [
    { columns: COLUMNS, students: [{ name: "Ana", id: "1", marks: [2] }, { name: "Ben", id: "2", marks: [4] }] },
    { name: "Period 2", columns: COLUMNS, students: [{ name: "Ana", id: "3", marks: [2] }, { name: "Cem", id: "", marks: [2] }] },
  ]; // prettier-ignore
  const asked = (sent: unknown) => {
    const { html, issues } = made({ ...plan([]), classes }, sent);
    const who = slipsIn(html).map((part) => readSlip(part).slice(0, 2).join(", "));
    return { who: who.map((one) => one.replace(", Thu 6 Nov", "")), issues };
  };
  const EVERYONE = ["Ana, Period 1", "Ben, Period 1", "Ana, Period 2", "Cem, Period 2"];

  test.each<[string, unknown, string[]]>([
    ["nothing: everyone", undefined, EVERYONE],
    ["null", null, EVERYONE],
    ["{}", {}, EVERYONE],
    ["a class", { class: "period 2" }, ["Ana, Period 2", "Cem, Period 2"]],
    ["only those with something open", { who: "open" }, ["Ana, Period 1", "Ana, Period 2", "Cem, Period 2"]],
    ["students", { students: [{ class: "Period 2", student: "Ana", id: "3" }] }, ["Ana, Period 2"]],
    ["a list of students", [{ class: "Period 1", student: "Ana" }, { class: "Period 2", student: "Cem" }], ["Ana, Period 1", "Cem, Period 2"]],
    ["names", ["Cem", "Ben"], ["Cem, Period 2", "Ben, Period 1"]],
    ["IDs, as numbers too", [3, "2"], ["Ana, Period 2", "Ben, Period 1"]],
    ["one twice is one slip", ["Ben", "2"], ["Ben, Period 1"]],
    ["asked for, one who has mastered all gets one too", { students: ["Ben"], who: "open" }, ["Ben, Period 1"]],
    ["an empty list: nobody", [], []],
  ])("%s", (_, sent, who) => {
    expect(asked(sent)).toEqual({ who, issues: [] });
  }); // prettier-ignore

  test.each<[string, unknown, string]>([
    ["nobody is called so", ["Zoe", "Ben"], "studentUnknown"],
    ["in another class", [{ class: "Period 2", student: "Ben" }, "Ben"], "studentUnknown"],
    ["several are", ["Ana", "Ben"], "studentUnclear"],
    ["neither name nor ID", [{}, null, "Ben"], "studentUnknown"],
  ])("%s: it is named, the others are printed", (_, sent, code) => {
    const { who, issues } = asked(sent);
    expect(who).toEqual(["Ben, Period 1"]);
    expect(new Set(issues.map((issue) => issue.code))).toEqual(new Set([code]));
    for (const { tab, message } of issues) expect([tab, message]).toEqual(["Period 1", expect.stringMatching(/\.$/)]); // prettier-ignore
  });

  test("a class that is not there is refused", () => {
    expect(slips(onSlips({ ...plan([]), classes }), { class: "Period 7" })).toHaveProperty("refused");
  });

  test("who has left gets none unless asked for by name", () => {
    const exceptions = [{ Student: "Ben", What: "left", From: "2025-11-01" }];
    const left: SlipsPlan = { ...plan([]), classes, exceptions };
    expect(made(left).slips).toBe(3);
    expect(made(left, ["Ben"]).slips).toBe(1);
  });
});

test("the choices: every class with how much is open, and the languages of the wording", () => {
  const on = onSlips(plan([["Ana", 2, 3], ["Ben", 4, 9]], { wording: [], languages: ["Español", "", "Türkçe"] })); // prettier-ignore
  expect(slipChoices(on, { tab: "elsewhere", row: 1, column: 1 })).toEqual({
    classes: [
      {
        class: "Period 1",
        students: [
          { student: "Ana", id: "", open: 2 },
          { student: "Ben", id: "", open: 0 },
        ],
      },
    ],
    languages: ["English", "Español", "Türkçe"],
    wordingTab: "Family Wording",
    selected: null,
  });
});
