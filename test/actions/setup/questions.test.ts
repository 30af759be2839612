import { answered, answeredAnew } from "../../../src/actions/setup/answered";
import { checkSetup } from "../../../src/actions/setup/checkSetup";
import { planSetup } from "../../../src/actions/setup/planSetup";
import { previewSetup } from "../../../src/actions/setup/previewSetup";
import type { Question, Setup } from "../../../src/actions/setup/setup";
import { suggestSetup } from "../../../src/actions/setup/suggestSetup";
import type { Cell } from "../../../src/workbook/cell";
import { NO_CHANGES } from "../../../src/workbook/snapshot";
import { tab, workbook } from "../snapshotMaker";
import { ASKING } from "./askingBooks";
import { applied, classTab, inRows, TODAY } from "./makers";

/** A paper's points, its mark and a mark without points, as German lists have them. */
const MARKS_BESIDE_POINTS = `
Nr. | Name | Vorname | KA 1 | KA 1 | Vok 1
 | | | Punkte | Note | Note
 | | max. | 40 | 1-6 |
1 | Lee | Ana | 31 | 2- | 2
2 | Park | Bo | 22 | 3- | 3
3 | Ruiz | Cy | 12 | 5 | 5
4 | Wong | Di | 38 | 1 | 1`;

const bookOf = (text: string) => workbook([classTab("P", text)]);
const asked = (text: string) => suggestSetup(bookOf(text), TODAY).questions;

/** A class of numbers under titles; null is a blank cell. */
function classOf(titles: readonly string[], rows: readonly (readonly Cell[])[]) {
  const students = rows.map((row, at) => [`Student ${String.fromCharCode(65 + at)}`, ...row]);
  return workbook([tab("P", [["Student", ...titles], ...students])]);
}
const idsOf = (snapshot: ReturnType<typeof classOf>) =>
  suggestSetup(snapshot, TODAY).questions.map(({ id }) => id);

describe("what nobody else can know is asked, with the teacher's own cells and the guess filled in", () => {
  test.each<[keyof typeof ASKING, string, string, string]>([
    [
      "zeros",
      "lowest",
      'Is a 0 "nothing right", or is the work missing?',
      "Quiz 2 /10: 0 (C3); 0 stands in 5 cells; 1 student has nothing else.",
    ],
    [
      "signs",
      "none",
      "Do 3- and 2+ count as mastery?",
      '3- stands in 2 cells, 2+ stands in 1 cell; first in "LT 1" (B2).',
    ],
    [
      "letters nobody knows",
      "check",
      "Which of the marks M, J and K show mastery?",
      'M 4 times, J 2 times, K 2 times; first in "Unit 1" (B2).',
    ],
    [
      "two versions",
      "retake",
      'Is "Quiz 3 v2 /10" a retake of "Quiz 3 /10"?',
      "2 students have a score there, 2 of them in both columns.",
    ],
    [
      "more than the points",
      "stated",
      '"Quiz 1 /10" is out of 10, and 3 scores are above that. Is it out of 10?',
      "Quiz 1 /10: 14, 13, 12, 6",
    ],
    ["a heading that names no work", "assessed", 'Is "Sparkle" an assessment?', "Sparkle: 3, 4, 2"],
    [
      "days nobody can tell",
      "blank",
      'Was "Quiz 3/4" given on 2026-03-04 or on 2026-04-03?',
      "Quiz 3/4; Quiz 5/6",
    ],
    [
      "words alike",
      "check",
      'What do "zurück", "zur." and "zur" mean where a score stands?',
      '"zurück", "zur." and "zur" stand in 3 cells, first in "Quiz 1 /10" (B2).',
    ],
  ])("%s", (name, guess, text, example) => {
    const [first] = asked(ASKING[name]);
    expect([first?.guess, first?.text, first?.example]).toEqual([guess, text, example]);
  });

  test("whether 1 is the best mark, where marks from 1 to 6 have signs", () => {
    expect(asked(ASKING["marks from 1 to 6"])).toMatchObject([
      { id: "direction", text: "Is 1 the best mark?" },
    ]);
  });

  test("where the titles are German, 1 is the guess", () => {
    expect(asked(ASKING["marks that count down"])).toMatchObject([{ id: "direction", guess: "lowest" }]);
  });

  test("where only some columns hold German marks, 1 is the guess, and taken back they are out of points", () => {
    const snapshot = bookOf(MARKS_BESIDE_POINTS);
    const { questions, setup } = suggestSetup(snapshot, TODAY);
    const [direction] = questions;
    expect(direction).toMatchObject({
      id: "direction",
      guess: "lowest",
      example: "KA 1 (2): 2-, 3-, 5, 1 (E4)",
      consequence: "The scale counts down from 1 to 6; 2 is mastery. 4 of 8 results show mastery.",
    });
    const up = direction?.choices.find(({ value }) => value === "highest")?.changes ?? [];
    const chosen = answered(setup, up);
    expect(inRows(chosen.standards, "Code", "Scale")).toEqual(["KA 1 | ", "KA 1 (2) | ", "Vok 1 | "]);
    expect(inRows(chosen.assessments, "Out of")).toEqual(["40", "5", "5"]);
  });

  test.each(["lowest", "highest"])(
    "%s is valid, kept, not asked again, and taken back leaves nothing",
    (value) => {
      const snapshot = bookOf(MARKS_BESIDE_POINTS);
      const { questions, setup } = suggestSetup(snapshot, TODAY);
      const { choices, guess } = questions[0] as Question;
      const changesOf = (of: string) => choices.find((choice) => choice.value === of)?.changes ?? [];
      const chosen = answered(setup, changesOf(value));
      expect(answered(setup, changesOf(guess))).toEqual(setup);
      expect(checkSetup(JSON.parse(JSON.stringify(chosen)))).toEqual({ setup: chosen });
      const after = applied(snapshot, chosen);
      expect(planSetup(after, chosen).changes).toEqual(NO_CHANGES);
      const again = suggestSetup(after, TODAY);
      expect(again).toMatchObject({ stored: true, questions: [], issues: [] });
      expect(planSetup(after, again.setup).changes).toEqual(NO_CHANGES);
      expect(answeredAnew({ setup: chosen, base: setup }, choices, changesOf(guess))).toEqual(setup);
    },
  );

  test("of another class's columns points are asked", () => {
    const english = "Student | Quiz 1\nFay Ito | 3\nEd Pace | 2\nGil Orr | 3";
    const { questions } = suggestSetup(
      workbook([classTab("P", MARKS_BESIDE_POINTS), classTab("Q", english)]),
      TODAY,
    );
    expect(questions.map(({ id }) => id)).toEqual(["direction", "points", "cut 3"]);
  });

  test("no student's name stands in a question", () => {
    for (const text of Object.values(ASKING))
      expect(JSON.stringify(asked(text))).not.toMatch(/Ana|Lee|Bo Park|Cy|Ruiz|Wong|Zola/);
  });
});

describe("what the cells tell is not asked", () => {
  test.each<[string, string]>([
    ["percents of a class whose best has 96", "Student | Unit 1\nA B | 96\nC D | 71\nE F | 55"],
    ["a best score that is a usual total", "Student | Quiz\nA B | 20\nC D | 12\nE F | 17"],
    ["a retake that says so", "Student | Quiz /10 | Quiz retake /10\nA B | 4 | 9\nC D | 8 |"],
    ["halves where 3 of 4 is near", "Student | LT 1 /4\nA B | 3.5\nC D | 4"],
    ["marks every school understands", "Student | Quiz /10\nA B | EX\nC D | 8\nE F | absent"],
  ])("%s", (_, text) => expect(asked(text)).toEqual([]));

  test.each<[string, readonly string[], readonly (readonly Cell[])[]]>([
    ["zeros among other low scores", ["Test /20"], [[0], [1], [2], [0], [3], [5], [0], [18]]],
    [
      "right and wrong",
      ["Item 1", "Item 2"],
      [
        [0, 1],
        [1, 0],
        [0, 0],
        [1, 1],
      ],
    ],
    ["two zeros", ["Test /20"], [[0], [18], [0], [17], [19]]],
  ])("%s", (_, titles, rows) => expect(idsOf(classOf(titles, rows))).not.toContain("zero"));
});

test("letters among scores are asked about one by one, they may be absences", () => {
  const rows = [
    [8, 9],
    ["x", 7],
    ["e", 10],
    [9, "x"],
    [10, "e"],
  ];
  expect(idsOf(classOf(["Test 1 /10", "Test 2 /10"], rows))).toEqual(["mark x", "mark e"]);
});

test("of a column that may be no assessment neither points nor a cut are asked", () => {
  expect(asked(ASKING["a heading that names no work"]).map(({ id }) => id)).toEqual(["columns"]);
});

test("where no column has a title, none is more doubtful than the others", () => {
  const ids = asked("Ana Lee | 8 | 9\nBo Park | 7 | 10\nCy Ruiz | 6 | 5").map(({ id }) => id);
  expect(ids).not.toContain("columns");
});

test("an answer about a column that was left out meanwhile gives it no row", () => {
  const { questions, setup } = suggestSetup(bookOf(ASKING["more than the points"]), TODAY);
  const changes = questions[0]?.choices[1]?.changes ?? [];
  const without = { ...setup, assessments: setup.assessments.slice(1) };
  expect(answered(without, changes)).toEqual(without);
});

test("of a large workbook the first classes are judged, and the answer says which", () => {
  const rows = Array.from({ length: 40 }, (_, student) => [
    `Student ${student}`,
    ...Array.from({ length: 40 }, (__, column) => (student + column) % 9),
  ]);
  const titles = ["Student", ...Array.from({ length: 40 }, (_, column) => `Quiz ${column}`)];
  const classes = ["P 1", "P 2", "P 3"].map((name) => tab(name, [titles, ...rows]));
  const [first] = suggestSetup(workbook(classes), TODAY).questions;
  expect(first?.consequence).toMatch(/In P 1, P 2: \d+ of 3200 results show mastery\.$/);
});

test("zeros are asked about where a whole column is 0", () => {
  const rows = [
    [18, 0],
    [15, 0],
    [19, 0],
  ];
  expect(idsOf(classOf(["Test 1 /20", "Test 2 /20"], rows))).toContain("zero");
});

test("what concerns most cells is asked first, and five questions at most", () => {
  const text = `
Student | Quiz 1 | Quiz 2 /4 | Quiz 3 /3 | Quiz 4 /10 | Quiz 5 /10 | Quiz 5 v2 /10
Ana Lee | 9 | 4 | 3 | 0 | zz | 9
Bo Park | 8 | 3 | 3 | 0 | zz | 8
Cy Ruiz | 7 | 4 | 2 | 0 | x | 7
Di Wong | 6 | 2 | 1 | 9 | y | 6`;
  const questions = asked(text);
  expect(questions.map(({ id }) => id)).toEqual(["points", "cut 3", "cut 4", "retake", "zero"]);
});

describe("every answer says what follows from it in numbers on the class", () => {
  test.each<[keyof typeof ASKING, string, string]>([
    [
      "zeros",
      "owed",
      '5 scores of 0 are work to make up, no scores; "0" is written among the marks of Mastery Policy. 8 of 10 results show mastery instead of 8 of 15.',
    ],
    [
      "signs",
      "minus",
      "3- is written among the marks of Mastery Policy; where mastery begins stays as it is. 4 of 8 results show mastery instead of 2.",
    ],
    ["two versions", "retake", "The better attempt counts. 2 of 3 students show mastery on Quiz 3."],
    [
      "more than the points",
      "more",
      "15 is written in Assessments, column Out of. 3 of 6 students show mastery on Quiz 1 instead of 4.",
    ],
    ["letters nobody knows", "M J", "K is Not yet. 6 of 8 results show mastery."],
  ])("%s: %s", (name, value, consequence) => {
    const choice = asked(ASKING[name])[0]?.choices.find((one) => one.value === value);
    expect(choice?.consequence).toBe(consequence);
  });

  test("the number is what the preview of that answer shows", () => {
    for (const text of Object.values(ASKING)) {
      const snapshot = bookOf(text);
      const { questions, setup } = suggestSetup(snapshot, TODAY);
      for (const { choices } of questions)
        for (const { changes = [], consequence } of choices) {
          const numbers =
            /(\d+) of (\d+) (?:results?|students?) shows? mastery(?: on (.+?))?(?: instead|\.$)/.exec(
              consequence,
            );
          if (!numbers) continue;
          const { levels } = previewSetup(snapshot, answered(setup, changes), TODAY);
          const own = levels.filter(({ standard }) => numbers[3] === undefined || standard === numbers[3]);
          const mastered = own
            .flatMap(({ counts }) => counts.filter(({ mastery }) => mastery))
            .reduce((sum, { students }) => sum + students, 0);
          // A question may concern some of the standards only.
          if (numbers[3] === undefined) expect(Number(numbers[1])).toBeLessThanOrEqual(mastered);
          else expect(Number(numbers[1])).toBe(mastered);
        }
    }
  });
});

describe("an answer is kept in cells", () => {
  const keptRows = (text: string, id: string, value: string) => {
    const snapshot = bookOf(text);
    const { questions, setup } = suggestSetup(snapshot, TODAY);
    const question = questions.find((one) => one.id === id);
    const chosen = answered(setup, question?.choices.find((one) => one.value === value)?.changes ?? []);
    return suggestSetup(applied(snapshot, chosen), TODAY).setup;
  };
  const marksIn = ({ policy }: Setup) =>
    inRows(policy, "Setting", "Value", "What it means").filter((row) => row.startsWith("Mark"));

  test.each<[keyof typeof ASKING, string, string, string[]]>([
    ["zeros", "zero", "owed", ["Mark | 0 | owed"]],
    ["signs", "sign", "minus", ["Mark | 3- | Mastery", "Mark | 3− | Mastery"]],
    [
      "letters nobody knows",
      "ranking M J K",
      "M J",
      ["Mark | M | Mastery", "Mark | J | Mastery", "Mark | K | Not yet"],
    ],
    [
      "words alike",
      "mark zurück zur. zur",
      "owed",
      ["Mark | zurück | owed", "Mark | zur. | owed", "Mark | zur | owed"],
    ],
    ["words alike", "mark null", "owed", ["Mark | null | owed"]],
  ])("%s: %s %s is a Mark row each", (name, id, value, rows) => {
    expect(marksIn(keptRows(ASKING[name], id, value))).toEqual(expect.arrayContaining(rows));
  });

  test("another quiz is no retake and a standard of its own; more points stand in Out of", () => {
    const own = keptRows(ASKING["two versions"], "retake", "own");
    expect(inRows(own.assessments, "Column", "Standard", "Retake of")[1]).toBe(
      "Quiz 3 v2 /10 | Quiz 3 v2 /10 | ",
    );
    const more = keptRows(ASKING["more than the points"], "tooFewPoints", "more");
    expect(inRows(more.assessments, "Column", "Out of")[0]).toBe("Quiz 1 /10 | 15");
  });

  test("a column that is no assessment stands among the ignored", () => {
    const { classes, assessments } = keptRows(ASKING["a heading that names no work"], "columns", "ignored");
    expect(classes).toMatchObject([{ ignored: ["E"] }]);
    expect(inRows(assessments, "Column")).not.toContain("Sparkle");
  });

  test("a day stands in Given", () => {
    const { assessments } = keptRows(ASKING["days nobody can tell"], "day", "day first");
    expect(inRows(assessments, "Given")).toEqual(["2026-04-03", "2026-06-05"]);
  });

  test("a scale that counts down is the policy's own, or stands beside it where points are given too", () => {
    const alone = keptRows(ASKING["marks from 1 to 6"], "direction", "lowest");
    expect(inRows(alone.policy, "Setting", "Value")).toEqual(
      expect.arrayContaining(["Best is | lowest", "Mastery at | 2.5", "Level | 1", "Level | 5 or 6"]),
    );
    const beside = keptRows(ASKING["marks from 1 to 6 beside points"], "direction", "lowest");
    expect(inRows(beside.policy, "Setting", "Value")).toEqual(
      expect.arrayContaining(["Best is | highest", "Scale | Marks 1 to 6"]),
    );
    expect(inRows(beside.standards, "Code", "Scale")).toEqual([
      "K1 | Marks 1 to 6",
      "K2 | Marks 1 to 6",
      "Test | ",
    ]);
  });

  test("the policy alone, as a template carries it, asks nothing about its marks again", () => {
    const snapshot = bookOf(ASKING.zeros);
    const { setup } = suggestSetup(snapshot, TODAY);
    const zero = { Setting: "Mark", Value: "0", "What it means": "owed" };
    const after = applied(snapshot, { ...setup, policy: [...setup.policy, zero] });
    const template = {
      ...after,
      tabs: after.tabs.filter(({ name }) => ["P", "Mastery Policy"].includes(name)),
      names: after.names.filter(({ tab: of }) => of === "Mastery Policy"),
    };
    const again = suggestSetup(template, TODAY);
    expect([again.stored, again.questions.map(({ id }) => id)]).toEqual([false, []]);
  });
});
