import { answered } from "../../../src/actions/setup/answered";
import { checkSetup } from "../../../src/actions/setup/checkSetup";
import { onlyColumn } from "../../../src/actions/setup/onlyColumn";
import { previewSetup } from "../../../src/actions/setup/previewSetup";
import { suggestSetup } from "../../../src/actions/setup/suggestSetup";
import { withSetting } from "../../../src/actions/setup/policyQuestions";
import type { Question, Setup } from "../../../src/actions/setup/setup";
import { NO_CHANGES } from "../../../src/workbook/snapshot";
import { planSetup } from "../../../src/actions/setup/planSetup";
import { workbook } from "../snapshotMaker";
import { applied, classTab, inRows, PERIOD_1, setUp, suggested, TODAY } from "./makers";

const QUIZ = `
Student | LF.1 /4 | LF.2 /4 | Quiz 3
Ana Lee | 3 | 4 | 9
Bo Park | 4 | 4 | M
Cy Ruiz | 2 | 3 | 7`;

describe("questions", () => {
  const snapshot = workbook([classTab("P", QUIZ)]);
  const { questions, setup } = suggestSetup(snapshot, TODAY);
  const choose = (id: string, value: string) => {
    const question = questions.find((one) => one.id === id) as Question;
    return answered(setup, question.choices.find((choice) => choice.value === value)?.changes ?? []);
  };
  const mastered = (of: Setup, standard: string) =>
    previewSetup(snapshot, of, TODAY)
      .levels.filter((one) => one.standard === standard)
      .flatMap(({ counts }) => counts)
      .filter(({ mastery }) => mastery)
      .reduce((sum, { students }) => sum + students, 0);

  test("ask with the teacher's own cells and the guess filled in, five at most", () => {
    expect(questions.map(({ id, guess, text, example }) => [id, guess, text, example])).toEqual([
      [
        "cut 4",
        "full",
        '"LF.1" and 1 more: mastery is 4 of 4, full marks. Use 3 of 4?',
        "LF.1: 1 of the results is 4, 1 is 3.",
      ],
      [
        "points",
        "guess",
        '"Quiz 3" does not say out of how many points it is. Is it out of 10?',
        "Quiz 3: 9, M, 7",
      ],
      [
        "mark M",
        "check",
        'What does "M" mean where a score stands?',
        '"M" stands in 1 cell, first in "Quiz 3" (D3).',
      ],
    ]);
  });

  test("the guess is what the setup says already", () => {
    for (const { choices, guess } of questions) {
      const { changes = [] } = choices.find(({ value }) => value === guess)!;
      expect(answered(setup, changes)).toEqual(setup);
    }
  });

  test("every choice is a setup that can be applied and then changes nothing", () => {
    for (const { choices } of questions)
      for (const { changes = [] } of choices) {
        const chosen = answered(setup, changes);
        expect(checkSetup(chosen)).toHaveProperty("setup");
        expect(planSetup(applied(snapshot, chosen), chosen).changes).toEqual(NO_CHANGES);
      }
  });

  test("a lower cut, another meaning, percents do what they say", () => {
    expect([mastered(setup, "LF.1"), mastered(choose("cut 4", "less"), "LF.1")]).toEqual([1, 2]);
    expect(mastered(choose("mark M", "Mastery"), "Quiz 3")).toBe(mastered(setup, "Quiz 3") + 1);
    expect(mastered(choose("points", "percent"), "Quiz 3")).toBe(0);
  });
});

test("letters: which one is mastery is asked, and another answer moves the cut", () => {
  const snapshot = workbook([classTab("P", "Student | Quiz\nA A | A\nB B | B\nC C | C\nD D | F")]);
  const { questions, setup } = suggestSetup(snapshot, TODAY);
  const [question] = questions;
  expect([question?.id, question?.guess, question?.example]).toEqual([
    "letters",
    "B",
    "Best first: A, B, C, D, F",
  ]);
  const mastered = (of: Setup) =>
    previewSetup(snapshot, of, TODAY).levels[0]?.counts.reduce(
      (sum, { mastery, students }) => sum + (mastery ? students : 0),
      0,
    );
  const [a, b] = question?.choices ?? [];
  expect([mastered(setup), mastered(answered(setup, a?.changes ?? []))]).toEqual([2, 1]);
  expect(answered(setup, b?.changes ?? [])).toEqual(setup);
});

describe("preview", () => {
  test("counts each student once on each standard and names the cut in points", () => {
    const snapshot = workbook([classTab("Period 1", PERIOD_1)]);
    const { levels, changed } = previewSetup(snapshot, suggestSetup(snapshot, TODAY).setup, TODAY);
    const said = levels.map(({ standard, cut, perfect, counts, notAssessed, check }) => [
      standard,
      cut,
      perfect,
      counts.map(({ students }) => students),
      notAssessed,
      check,
    ]);
    expect(said).toEqual([
      ["LT 1", "8 of 10", false, [2, 1, 0, 0], 0, 0],
      ["LT 2", "16 of 20", false, [1, 0, 1, 0], 1, 0],
      ["Homework 3", "4 of 5", false, [0, 0, 0, 0], 3, 0],
    ]);
    expect(changed).toEqual([]);
  });

  test.each([
    ["4-3-2-1 in halves", "Student | LT 1\nA B | 2.5\nC D | 3.5\nE F | 4", "3 of 4"],
    ["shares", "Student | LT 1\nA B | 85 %\nC D | 70 %", "80 %"],
    ["full marks only", "Student | LT 1 /4\nA B | 3\nC D | 4", "4 of 4"],
    ["half points", "Student | LT 1 /4\nA B | 3.5\nC D | 4", "3.5 of 4"],
    ["different points", "Student | LT 1 quiz /4 | LT 1 test /20\nA B | 3 | 12\nC D | 4 | 18", ""],
  ])("the cut in points: %s", (_, text, cut) => {
    const snapshot = workbook([classTab("P", text)]);
    expect(previewSetup(snapshot, suggestSetup(snapshot, TODAY).setup, TODAY).levels[0]?.cut).toBe(cut);
  });

  test("names whose level would be another than now", () => {
    const { snapshot, setup } = setUp(classTab("Period 1", PERIOD_1));
    const stricter = { ...setup, policy: withSetting(setup.policy, "Mastery at", "95 %") };
    expect(previewSetup(snapshot, setup, TODAY).changed).toEqual([]);
    expect(previewSetup(snapshot, stricter, TODAY).changed).toContainEqual({
      class: "Period 1",
      student: "Bo Park",
      standard: "LT 1",
      before: "Mastery",
      after: "Approaching",
    });
  });
});

describe("quick start", () => {
  test("one column keeps its retakes; the class's other columns and the other classes stay out", () => {
    const { setup } = suggested(classTab("Period 1", PERIOD_1), classTab("Period 2", PERIOD_1));
    const one = onlyColumn(setup, { tab: "Period 2", column: "C" });
    expect(
      one.classes.map((layout) => (layout.orientation === "wide" ? [layout.tab, layout.ignored] : [])),
    ).toEqual([["Period 2", ["E", "F"]]]);
    expect(inRows(one.assessments, "Column")).toEqual(["LT 1 Slope /10", "LT 1 retake /10"]);
    expect(inRows(one.standards, "Code")).toEqual(["LT 1"]);
    expect(one.policy).toBe(setup.policy);
  });

  test("applied, it comes back as it is, and nothing is new", () => {
    const snapshot = workbook([classTab("Period 1", PERIOD_1)]);
    const one = onlyColumn(suggestSetup(snapshot, TODAY).setup, { tab: "Period 1", column: "E" });
    const again = suggestSetup(applied(snapshot, one), TODAY);
    expect(again).toMatchObject({ stored: true, issues: [] });
    expect(again.setup).toEqual(one);
  });
});

describe("what the page sends", () => {
  const { setup } = suggested(classTab("Period 1", PERIOD_1));
  const [layout] = setup.classes;

  test("missing lists read as empty, unknown keys fall away, null is blank", () => {
    expect(checkSetup({})).toEqual({
      setup: { policy: [], classes: [], standards: [], assessments: [], insertLevels: "tab", empty: [] },
    });
    expect(checkSetup({ ...setup, colour: "red", assessments: [{ Class: null, Column: "Quiz" }] })).toEqual({
      setup: { ...setup, assessments: [{ Class: "", Column: "Quiz" }] },
    });
  });

  test.each([
    [null, "The set-up cannot be read. Send"],
    [{ classes: "all" }, "at: classes."],
    [{ classes: [{ ...layout, headerRow: "one" }] }, "at: classes, entry 1, headerRow."],
    [
      { classes: [{ ...layout, studentColumns: ["first"] }] },
      "at: classes, entry 1, studentColumns, entry 1.",
    ],
    [{ classes: [layout], empty: [{ ...layout, class: "Other" }] }, 'tab "Period 1" is in the set-up twice'],
    [{ classes: [layout, { ...layout, tab: "Other" }] }, 'Two classes are called "Period 1"'],
    [{ insertLevels: "everywhere" }, "at: insertLevels."],
    [{ assessments: [{ Column: "Quiz", Given: "14 Nov" }] }, "Assessments, entry 1, Given: write the day"],
  ])("is refused in one sentence that names the place: %j", (input, sentence) => {
    const checked = checkSetup(input);
    expect("refused" in checked ? checked.refused : "").toContain(sentence);
  });
});
