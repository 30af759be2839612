import type { Setup } from "../../../src/actions/setup/setup";
import { previewSetup } from "../../../src/actions/setup/previewSetup";
import { retakeWarnings } from "../../../src/actions/setup/retakeWarnings";
import { suggestSetup } from "../../../src/actions/setup/suggestSetup";
import type { Cell } from "../../../src/workbook/cell";
import { makeBooks, type ColumnPlan } from "../booksMaker";
import { applied, classTab, PERIOD_1, setUp, TODAY } from "./makers";

const QUIZ: ColumnPlan = { name: "Quiz 1", standard: "LF.1" };
const RETAKE: ColumnPlan = { name: "Quiz 1 R", standard: "LF.1", retakeOf: "Quiz 1" };

type Student = [name: string, original: Cell, retake: Cell];
interface Given {
  policy: Cell[][];
  students: Student[];
  more?: Omit<Partial<Parameters<typeof makeBooks>[0]>, "policy" | "classes">;
  columns?: Partial<ColumnPlan>;
}
const warned = ({ policy, students, more = {}, columns = {} }: Given) =>
  retakeWarnings(
    makeBooks({
      policy,
      classes: [{ columns: [QUIZ, RETAKE].map((column) => ({ ...column, ...columns })), students }],
      ...more,
    }),
  ).map(({ message }) => message);

const CAP_70 = ["Retake cap", "70 %"];
const LIES_BELOW = "Retake cap 70 % lies below mastery (80 %)";
const ANA: Student = ["Ana Lee", 50, 90];
const BEN: Student = ["Ben Cho", 60, 80];

describe("a cap below mastery is named with the students who mastered on a retake and are recorded below it", () => {
  const three: Student[] = [ANA, BEN, ["Cy Ruiz", 0, 100]];
  test.each<[string, Cell[][], Student[], string[]]>([
    ["three", [CAP_70], three, [`${LIES_BELOW}: 3 students who mastered on a retake are recorded below it.`]],
    ["one", [CAP_70], [ANA], [`${LIES_BELOW}: 1 student who mastered on a retake is recorded below it.`]],
    ["nobody yet", [CAP_70], [["Ana Lee", 50, ""]], [`${LIES_BELOW}: so far no student is concerned.`]],
    [
      "not who had mastered before",
      [CAP_70],
      [["Ana Lee", 85, 90]],
      [`${LIES_BELOW}: so far no student is concerned.`],
    ],
    [
      "not who has not mastered",
      [CAP_70],
      [["Ana Lee", 50, 79]],
      [`${LIES_BELOW}: so far no student is concerned.`],
    ],
    ["a cap at mastery", [["Retake cap", "80 %"]], three, []],
    ["a cap above it", [["Retake cap", "90 %"]], three, []],
    ["no cap", [["Retake rule", "highest"]], three, []],
  ])("%s", (_, policy, students, expected) => {
    expect(warned({ policy, students })).toEqual(expected);
  });

  test("under a mean only those whom the cap alone keeps from mastery", () => {
    const students: Student[] = [ANA, ["Ben Cho", 75, 95], ["Cy Ruiz", 86, 75]];
    expect(warned({ policy: [CAP_70, ["Retake rule", "mean"]], students })[0]).toBe(
      `${LIES_BELOW}: 1 student who mastered on a retake is recorded below it.`,
    );
  });

  test("a student is counted once, whatever number of standards it is", () => {
    const columns = ["LF.1", "LF.2"].flatMap((standard) => [
      { ...QUIZ, name: standard, standard },
      { ...RETAKE, name: `${standard} R`, standard, retakeOf: standard },
    ]);
    const classes = [{ columns, students: [["Ana Lee", 50, 90, 50, 90]] }];
    const [warning] = retakeWarnings(makeBooks({ policy: [CAP_70], classes }));
    expect(warning?.message).toContain(": 1 student who");
  });

  test("namesakes of two classes are two students", () => {
    const one = { columns: [QUIZ, RETAKE], students: [ANA] };
    const classes = [one, { ...one, name: "Period 2" }];
    const [warning] = retakeWarnings(makeBooks({ policy: [CAP_70], classes }));
    expect(warning?.message).toContain(": 2 students who");
  });

  test("by the criterion of the standard, and of the student", () => {
    const policy = [CAP_70];
    const standards = (at: string) => [{ Code: "LF.1", "Mastery at": at }];
    expect(warned({ policy, students: [ANA], more: { standards: standards("70 %") } })).toEqual([]);
    expect(warned({ policy, students: [ANA], more: { standards: standards("90 %") } })).toEqual([
      "Retake cap 70 % lies below mastery (90 %): 1 student who mastered on a retake is recorded below it.",
    ]);
    const exceptions = [{ Student: "Ana Lee", What: "own criterion", Value: "65 %" }];
    expect(warned({ policy, students: [ANA], more: { exceptions } })).toEqual([
      `${LIES_BELOW}: so far no student is concerned.`,
    ]);
  });

  test("a sentence for each criterion, with those who are concerned there", () => {
    const columns = ["LF.1", "LF.2"].flatMap((standard) => [
      { ...QUIZ, name: standard, standard },
      { ...RETAKE, name: `${standard} R`, standard, retakeOf: standard },
    ]);
    const classes = [{ columns, students: [["Ana Lee", 50, 95, 50, 60]] }];
    const standards = [{ Code: "LF.1", "Mastery at": "90 %" }];
    const warnings = retakeWarnings(makeBooks({ policy: [CAP_70], classes, standards }));
    expect(warnings.map(({ message }) => message)).toEqual([
      "Retake cap 70 % lies below mastery (90 %): 1 student who mastered on a retake is recorded below it.",
      `${LIES_BELOW}: so far no student is concerned.`,
    ]);
  });

  test("on a scale that counts downwards", () => {
    const policy = [
      ["Scores are out of", 6],
      ["Best is", "lowest"],
      ["Mastery at", 2],
      ["Retake cap", 3],
    ];
    expect(warned({ policy, students: [["Ana Lee", 5, 1]], columns: { outOf: "" } })).toEqual([
      "Retake cap 3 lies below mastery (2): 1 student who mastered on a retake is recorded below it.",
    ]);
  });

  test("under credit back those whom all corrections would take to mastery", () => {
    const policy = [CAP_70, ["Retake rule", "credit back"]];
    const students: Student[] = [
      ["Ana Lee", 60, ""],
      ["Ben Cho", 50, 90],
      ["Cy Ruiz", 85, ""],
    ];
    expect(warned({ policy, students })).toEqual([
      `${LIES_BELOW}: 1 student would be recorded below it even with all corrections done.`,
    ]);
  });

  test("a cap that means nothing on the scale is named with what to type", () => {
    expect(warned({ policy: [["Retake cap", 400]], students: [ANA] })).toEqual([
      "Retake cap: type a cut from 0 to 100, such as 80 %, 4 of 5 or a level's name.",
    ]);
  });
});

describe("a rule that records students below their original names them", () => {
  const lower: Student[] = [["Ana Lee", 90, 50], BEN, ["Ben Cho", 85, 60]];
  test.each<[string, Cell[][], Student[], string[]]>([
    [
      "replace",
      [["Retake rule", "replace"]],
      lower,
      [
        'Retake rule "replace" concerns 2 students: what is recorded lies below the original for Ana Lee and Ben Cho.',
      ],
    ],
    [
      "mean",
      [["Retake rule", "mean"]],
      [ANA, ["Cy Ruiz", 70, 60]],
      ['Retake rule "mean" concerns 1 student: what is recorded lies below the original for Cy Ruiz.'],
    ],
    [
      "mean if mastered",
      [["Retake rule", "mean if mastered"]],
      [ANA, ["Cy Ruiz", 95, 85], ["Di Moss", 95, 60]],
      [
        'Retake rule "mean if mastered" concerns 1 student: what is recorded lies below the original for Cy Ruiz.',
      ],
    ],
    ["replace, everybody better", [["Retake rule", "replace"]], [ANA, BEN], []],
    [
      "highest never",
      [
        ["Retake rule", "highest"],
        ["Retake cap", "90 %"],
      ],
      [["Cy Ruiz", 95, 10]],
      [],
    ],
    ["credit back never, with nothing ticked", [["Retake rule", "credit back"]], lower, []],
  ])("%s", (_, policy, students, expected) => {
    expect(warned({ policy, students })).toEqual(expected);
  });

  const third: ColumnPlan = { ...RETAKE, name: "Quiz 1 R2" };
  const homework: ColumnPlan[] = [
    { ...QUIZ, name: "Homework", kind: "practice" },
    { ...RETAKE, name: "Homework again", retakeOf: "Homework", kind: "practice" },
  ];
  test.each<[string, ColumnPlan[], Cell[]]>([
    ["a mark nobody can read", [QUIZ, RETAKE, third], [90, 50, "see me"]],
    ["homework beside what counts", [QUIZ, ...homework], [60, 90, 50]],
  ])("%s says nothing", (_, columns, marks) => {
    const classes = [{ columns, students: [["Ana Lee", ...marks]] }];
    expect(retakeWarnings(makeBooks({ policy: [["Retake rule", "replace"]], classes }))).toEqual([]);
  });

  test("what does not count is not judged, nor who is excused", () => {
    const policy = [["Retake rule", "replace"]];
    const students: Student[] = [["Ana Lee", 90, 50]];
    expect(warned({ policy, students, columns: { kind: "practice" } })).toEqual([]);
    const exceptions = [{ Student: "Ana Lee", What: "excused" }];
    expect(warned({ policy, students, more: { exceptions } })).toEqual([]);
  });

  test("a handful of names, then how many more", () => {
    const students = ["Ana", "Ben", "Cy", "Di", "Ed", "Flo", "Gus"].map((name): Student => [name, 90, 50]);
    expect(warned({ policy: [["Retake rule", "replace"]], students })).toEqual([
      'Retake rule "replace" concerns 7 students: what is recorded lies below the original for Ana, Ben, Cy, Di, Ed and 2 more.',
    ]);
  });
});

test("names that hold a comma are told apart", () => {
  const students = ["Lee, Ana", "Cho, Ben", "Ruiz, Cy"].map((name): Student => [name, 90, 50]);
  expect(warned({ policy: [["Retake rule", "replace"]], students })[0]).toMatch(
    /below the original for Lee, Ana; Cho, Ben and Ruiz, Cy\.$/,
  );
});

describe("the teacher is told", () => {
  const { snapshot, setup } = setUp(classTab("Period 1", PERIOD_1));
  const under = (settings: Record<string, string>): Setup => ({
    ...setup,
    policy: setup.policy.map((row) => ({ ...row, Value: settings[String(row["Setting"])] ?? row["Value"]! })),
  });
  const CAP = under({ "Retake cap": "70 %" });
  const SAYS = `${LIES_BELOW}: 1 student who mastered on a retake is recorded below it.`;
  const issues = (of: Setup) => suggestSetup(applied(snapshot, of), TODAY).issues;

  test("in the preview, before anything is stored", () => {
    expect(previewSetup(snapshot, setup, TODAY).warnings).toEqual([]);
    expect(previewSetup(snapshot, CAP, TODAY).warnings).toEqual([SAYS]);
  });

  test("where set-up is opened again, at the row of the setting", () => {
    const after = applied(snapshot, CAP);
    const policy = after.tabs.find(({ name }) => name === "Mastery Policy")!;
    const row = policy.cells.findIndex(([name]) => name === "Retake cap") + 1;
    expect(issues(CAP)).toEqual([
      { tab: "Mastery Policy", row, column: "B", code: "capBelowMastery", message: SAYS },
    ]);
    expect(issues(setup)).toEqual([]);
  });

  test.each([
    ["Retake rule", "replace", []],
    ["Retake cap", "400", ["illegalCut"]],
  ])("%s %s: the issues are %j", (setting, value, codes) => {
    expect(issues(under({ [setting]: value })).map(({ code }) => code)).toEqual(codes);
  });

  test("students recorded below their original, too", () => {
    const text = PERIOD_1.replace("| 5 | 9 |", "| 9 | 5 |");
    const other = setUp(classTab("Period 1", text));
    const policy = under({ "Retake rule": "replace" }).policy;
    const after = applied(other.snapshot, { ...other.setup, policy });
    expect(suggestSetup(after, TODAY).issues).toEqual([
      expect.objectContaining({
        code: "recordedBelowOriginal",
        message: expect.stringContaining("below the original for Ana Lee"),
      }),
    ]);
  });
});
