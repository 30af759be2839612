import { oneClass, TEST } from "../../policies/published";
import { answersTo, policyOf } from "./makers";

const klass = (name: string, settings = {}) => ({ name, columns: [TEST], students: [["Ana", 40]], settings });

describe("a standard's own rules are named", () => {
  test.each([
    ["time", { "Retakes allowed": 1 }, "Some standards have their own number of retakes: Slope, 1."],
    ["time", { "Retakes allowed": 0 }, "Some standards have their own number of retakes: Slope, none."],
    ["grading", { "Mastery at": "4 of 5" }, ""],
    ["grading", { "Mastery at": "90 %" }, "Mastery starts at another point for: Slope, 90 %."],
    [
      "grading",
      { "Scoring method": "latest" },
      "Counted in another way: Slope (the newest score counts, even if it is lower).",
    ],
    ["grading", { "Scoring method": "highest" }, ""],
    [
      "validity",
      { Forms: "paper, conversation" },
      "With versions of their own: Slope (paper and conversation).",
    ],
    ["validity", { Forms: "A; B; C" }, ""],
  ] as const)("%s: %j", (question, rules, expected) => {
    const sentences = answersTo(question, { standards: [{ Code: "LF.1", Title: "Slope", ...rules }] });
    const usual = answersTo(question, { standards: [{ Code: "LF.1", Title: "Slope" }] });
    expect(sentences.filter((sentence) => !usual.includes(sentence)).join("")).toBe(expected);
  });

  test("a standard that nothing was assessed on yet, too", () => {
    const standards = [{ Code: "LF.9", "Mastery at": "100 %" }];
    expect(answersTo("grading", { standards })).toContain(
      "Mastery starts at another point for: LF.9, 100 %.",
    );
  });

  test("retakes that only some standards have", () => {
    const standards = [{ Code: "LF.1", Title: "Slope", "Retakes allowed": 2 }];
    const sentences = answersTo("time", { policy: [["Retakes allowed", 0]], standards });
    expect(sentences.slice(0, 2)).toEqual([
      "Students who are not yet at mastery take a retake.",
      "Only these standards have retakes: Slope, up to 2.",
    ]);
  });

  test("a scale of its own", () => {
    const policy = [
      ["Scale", "Rubric", 4, 3],
      ["Level", "Yes", 3],
      ["Level", "Soon", 0],
    ];
    const standards = [{ Code: "SP", Title: "Speaking", Scale: "Rubric" }];
    expect(answersTo("grading", { policy, standards }).slice(2, 5)).toEqual([
      "These standards have levels of their own, on the scale Rubric: Speaking.",
      "The levels: Yes from 3 of 4, Soon below that.",
      "A standard is mastered at 3 of 4 or more: level Yes.",
    ]);
    expect(answersTo("grading", { policy })).not.toContainEqual(expect.stringContaining("Rubric"));
  });
});

describe("a class's own rules are named", () => {
  test("its cut", () => {
    const classes = [klass("Period 1"), klass("Period 2", { "Mastery at": "75 %" })];
    expect(answersTo("grading", { classes })).toContain(
      "Mastery starts at another point for: Period 2, 75 %.",
    );
  });

  test("its meeting days; classes that meet on the same days together", () => {
    const meets = ["Mon, Wed", "soon", "Monday, Wednesday", "Tue", ""];
    const classes = meets.map((days, at) => klass(`Period ${at + 1}`, { "Meeting days": days }));
    expect(answersTo("learning", { classes })).toContain(
      "Groups meet when the class does: Period 1 and Period 3, Mondays and Wednesdays; Period 4, Tuesdays.",
    );
  });
});

describe("single assessments that are otherwise are named", () => {
  const columns = [
    TEST,
    { name: "Try-out", standard: "LF.1", counts: "shown" },
    { name: "Talk", standard: "LF.1", kind: "formative", counts: 1 },
  ];
  test("shown only, or counted all the same", () => {
    const sentences = answersTo("validity", { classes: oneClass(columns, ["Ana", 40, 50, 60]) });
    expect(sentences).toContain("Not counted either: Try-out.");
    expect(sentences).toContain("Counted all the same: Talk.");
  });

  test("weights, where there is an average", () => {
    const policy = [
      ["Scoring method", "mean"],
      ["Summative counts", 2],
    ];
    const classes = oneClass([TEST, { name: "Exam", standard: "LF.1", counts: 3 }], ["Ana", 40, 50]);
    const sentences = answersTo("grading", { policy, classes });
    expect(sentences).toContain(
      "In the average, mastery checks weigh 1, summative assessments weigh 2 and observations weigh 1.",
    );
    expect(sentences).toContain("Within their kind, Exam weighs 3.");
    expect(answersTo("grading", { policy: [policy[1] as string[]], classes }).join(" ")).not.toContain(
      "weigh",
    );
  });

  test("not in every class: the classes are named", () => {
    const classes = [klass("Period 1"), { ...klass("Period 2"), columns: [{ ...TEST, retakes: "no" }] }];
    expect(answersTo("time", { classes })).toContain("There is no retake of Test (Period 2).");
  });
});

describe("how several scores become one, and honestly", () => {
  const WEIGHS_IN = "Low scores from before a student had learned it weigh in, too.";
  test.each([
    ["highest", "the best score counts.", false],
    ["latest", "the newest score counts, even if it is lower.", false],
    ["mean", "the average of the scores counts.", true],
    ["median", "the middle score counts.", true],
    ["mode", "the most frequent score counts, on a tie the better one.", true],
    ["decaying average", "an average counts: each new score weighs 65 %, all before it 35 %.", true],
    [
      "latest-weighted average",
      "the newest score weighs 65 % and the average of those before it 35 %.",
      true,
    ],
    ["number of times", "the average of the scores at mastery counts, once there are 3 of them.", false],
    ["power law", "what counts is where the learning curve through the scores has arrived.", true],
  ])("%s", (method, expected, remembers) => {
    const sentences = answersTo("grading", { policy: [["Scoring method", method]] });
    expect(sentences).toContain(`When a standard is assessed more than once, ${expected}`);
    expect(sentences.includes(WEIGHS_IN)).toBe(remembers);
  });

  test("of one score only there is no method", () => {
    const policy = [
      ["Scoring method", "mean"],
      ["Recent scores", 1],
    ];
    const sentences = answersTo("grading", { policy }).join(" ");
    expect(sentences).toContain("Only the newest score is looked at.");
    expect(sentences).not.toContain("average");
  });
});

describe("scales, marks and letters", () => {
  test("a scale on which the smallest mark is the best", () => {
    const policy = [
      ["Scores are out of", 6],
      ["Best is", "lowest"],
      ["Mastery at", 4],
      ["Must retake below", "at or below 5"],
      ["Retake cap", 3],
      ["Retake worth", "85 %"],
      ["Level", "Sehr gut", 1.5],
      ["Level", "Mastery", 4],
      ["Level", "Noch nicht", 6],
    ];
    const text = policyOf({ policy }).text;
    for (const sentence of [
      "Students who are at 5 or worse take a retake.\n• Others have no retake.",
      "The levels: Sehr gut up to 1.5, Mastery up to 4, Noch nicht beyond that.",
      "A standard is mastered at 4 or better: level Mastery and above.",
      "The smallest mark is the best.",
      "A retake is recorded as 3 at best.",
    ]) {
      expect(text).toContain(sentence);
    }
    // A share of a mark means nothing there.
    expect(text).not.toContain("85 %");
  });

  test("marks that count as something, and missing work only where no mark makes it a zero", () => {
    const sentences = (...policy: string[][]) => answersTo("grading", { policy });
    expect(sentences(["Mark", "Z", "lowest"], ["Mark", "MI", "lowest"], ["Mark", "T", "50 %"])).toEqual(
      expect.arrayContaining([
        "The marks “Z” and “MI” count as the lowest score.",
        "The mark “T” counts as 50 %.",
      ]),
    );
    expect(sentences(["Mark", "Z", "lowest"])).toContain("The mark “Z” counts as the lowest score.");
    const missing = "Missing work is made up; it is not a zero either.";
    expect(sentences()).toContain(missing);
    expect(sentences(["Mark", "Z", "lowest"])).not.toContain(missing);
  });

  test("course grades by the table, best first; supporting standards are left out", () => {
    const policy = [
      ["Course grade", "F", 0],
      ["Course grade", "B", "80 %"],
      ["Course grade", "A", "90 %", "Approaching"],
    ];
    const standards = [{ Code: "LF.8", Title: "Proofs", Priority: "supporting" }];
    expect(answersTo("grading", { policy, standards }).slice(-2)).toEqual([
      "The course grade: A with 90 % of the standards mastered and none below Approaching; B with 80 % of the standards mastered; F otherwise.",
      "Supporting standards do not count for it: Proofs.",
    ]);
    expect(answersTo("grading", { standards }).join(" ")).not.toContain("course grade");
  });
});

test.each([
  [[], "How retakes and grades work"],
  [[["Policy id", "Lincoln HS"]], "How retakes and grades work (Lincoln HS)"],
  [[["Policy version", 3]], "How retakes and grades work (version 3)"],
  [
    [
      ["Policy id", "Lincoln HS"],
      ["Policy version", 3],
    ],
    "How retakes and grades work (Lincoln HS, version 3)",
  ],
])("%j: the title says which policy it is", (policy, title) => {
  expect(policyOf({ policy }).title).toBe(title);
});
