import { AUTUMN, expectLines, oneClass, RETAKE, retakeOf, TEST, type Story } from "./published";

const NO_TICKS = ["Before a retake", "none"];

// An English class under a district's 90 % mastery rule.
describe("12. below 70 must and from 70 to 90 may reassess, in a window of 4 school days", () => {
  const story: Story = {
    policy: [
      ["Mastery at", "90 %"],
      ["Must retake below", "70 %"],
      ["May retake below", "90 %"],
      ["Retake within school days", 4],
      NO_TICKS,
      AUTUMN,
    ],
    classes: oneClass([TEST], ["Ana", 69.99], ["Ben", 70], ["Cy", 89.5], ["Dee", 90]),
  };
  expectLines(story, [
    [
      "2025-11-06",
      "Ana",
      { status: "ready", duty: "must", retakeBy: "2025-11-11", reason: "not yet at 70 %" },
    ],
    ["2025-11-12", "Ana", { status: "ready", daysLate: "1" }],
    ["2025-11-06", "Ben", { status: "ready", duty: "may", reason: "may retake (below 90 %)" }],
    ["2025-11-12", "Ben", { status: "ready", daysLate: "" }],
    ["2025-11-06", "Cy", { status: "ready", duty: "may" }],
    ["2025-11-06", "Dee", { status: "mastered", duty: "none" }],
  ]);
});

// A district's grading policy for science and mathematics.
describe("13. at 69 % or below expected to retake, everyone else free to, one retake, in the same quarter", () => {
  const lab = { name: "Lab", standard: "LAB", given: "2025-11-04", returned: "2025-11-05", retakes: "no" };
  const story: Story = {
    policy: [
      ["Must retake below", "at or below 69 %"],
      ["May retake below", "100 %"],
      ["Retakes allowed", 1],
      ["Retake within school days", "none"],
      NO_TICKS,
      AUTUMN,
    ],
    classes: oneClass(
      [TEST, RETAKE, lab],
      ["Ana", 69, 60, 50],
      ["Ben", 69.5, "", 90],
      ["Cy", 85, "", 100],
      ["Dee", 100, "", 100],
    ),
  };
  expectLines(story, [
    ["2025-11-06", "Ana LF.1", { status: "ready", duty: "must", retakeBy: "", used: "0" }],
    ["2025-11-13", "Ana LF.1", { status: "no retakes left", used: "1", recorded: "69" }],
    ["2025-11-06", "Ana LAB", { status: "no retakes left", used: "0" }],
    ["2025-11-06", "Ben LF.1", { status: "ready", duty: "may" }],
    // Mastered, and still free to.
    ["2025-12-19", "Cy LF.1", { status: "ready", duty: "may", reason: "may retake (below 100 %)" }],
    ["2025-12-22", "Cy LF.1", { status: "retake time over" }],
    ["2025-11-06", "Dee LF.1", { status: "mastered", duty: "none" }],
  ]);
});

// A language teacher's form to ask for a new test.
describe("14. at 75 or lower, on request, once a quarter; no quizzes, no final; the new score replaces the old", () => {
  const quiz = { name: "Quiz", standard: "LF.2", given: "2025-11-04", returned: "2025-11-05", retakes: "no" };
  const final = {
    name: "Final",
    standard: "LF.3",
    given: "2025-11-20",
    returned: "2025-11-21",
    retakes: "no",
  };
  const second = { name: "Test 2", standard: "LF.4", given: "2025-11-17", returned: "2025-11-18" };
  const story: Story = {
    policy: [
      ["Mastery at", "76 %"],
      ["Must retake below", "nobody"],
      ["May retake below", "at or below 75 %"],
      ["Only on request", "yes"],
      ["Retakes per term", 1],
      ["Retake rule", "replace"],
      ["Before a retake", "Vocabulary complete, Chapter outlined"],
      ["Term", "Quarter 2", "2025-10-20", "2025-12-19"],
    ],
    classes: oneClass(
      [TEST, RETAKE, quiz, final, second],
      ["Ana", 70, 65, 40, 40, 60],
      ["Ben", 75, "", 90, 90, 90],
    ),
    happens: [
      ["2025-11-06", "Ben", { Requested: true }],
      ["2025-11-10", "Ben", { "Vocabulary complete": true }],
    ],
  };
  expectLines(story, [
    ["2025-11-05", "Ben LF.1", { status: "not requested", duty: "may" }],
    ["2025-11-06", "Ben LF.1", { status: "needs: Vocabulary complete" }],
    ["2025-11-10", "Ben LF.1", { status: "needs: Chapter outlined" }],
    // The lower second score stands, and the quarter's one retake is used.
    ["2025-11-13", "Ana LF.1", { status: "no retakes left", recorded: "65", used: "1" }],
    ["2025-11-06", "Ana LF.2", { status: "no retakes left" }],
    ["2025-11-21", "Ana LF.3", { status: "no retakes left" }],
    ["2025-11-18", "Ana LF.4", { status: "no retakes left", used: "0" }],
  ]);
});

// A middle school team: the announced day in the seventh week.
describe("15. one retake a class in nine weeks, after a reteach lesson, on the announced day", () => {
  const columns = [
    { ...TEST, retakeOn: "2025-12-10" },
    retakeOf(TEST, "2025-12-10"),
    { name: "Test 2", standard: "LF.2", given: "2025-11-17", returned: "2025-11-19", retakeOn: "2025-12-10" },
    { name: "Test 3", standard: "LF.3", given: "2026-01-12", returned: "2026-01-14", retakeOn: "2026-02-25" },
  ];
  const story: Story = {
    policy: [
      ["Retakes per term", 1],
      ["Before a retake", "Reteach lesson"],
      ["Term", "Second nine weeks", "2025-10-20", "2025-12-19"],
      ["Term", "Third nine weeks", "2026-01-05", "2026-03-06"],
    ],
    classes: oneClass(columns, ["Ana", 40, 85, 50, 50], ["Ben", 40, "", 50, 90]),
    happens: [["2025-12-05", "Ben LF.2", { "Reteach lesson": true }]],
  };
  expectLines(story, [
    ["2025-11-20", "Ana LF.1", { status: "needs: Reteach lesson", retakeBy: "2025-12-10" }],
    ["2025-11-20", "Ana LF.2", { status: "needs: Reteach lesson", retakeBy: "2025-12-10" }],
    ["2025-12-11", "Ana LF.1", { status: "mastered", recorded: "85", used: "1" }],
    ["2025-12-11", "Ana LF.2", { status: "no retakes left", used: "0" }],
    ["2025-12-11", "Ana LF.2", { reason: "not yet at 80 %; 1 of 1 retakes of this term used" }],
    // The next nine weeks have a retake of their own.
    ["2026-01-15", "Ana LF.3", { status: "needs: Reteach lesson", retakeBy: "2026-02-25" }],
    ["2025-12-08", "Ben LF.2", { status: "ready" }],
    ["2025-12-08", "Ben LF.1", { status: "needs: Reteach lesson" }],
  ]);
});

// A high school's "re-do" policy.
describe("16. two a semester, asked for within 5 school days by parent and student; more only by exception", () => {
  const tests = ["2025-11-03", "2025-11-10", "2025-11-17"].map((given, at) => ({
    name: `Test ${at + 1}`,
    standard: `LF.${at + 1}`,
    given,
    returned: given,
  }));
  const [first, second, third] = tests as [(typeof tests)[0], (typeof tests)[0], (typeof tests)[0]];
  const columns = [first, second, third, retakeOf(first, "2025-11-19"), retakeOf(second, "2025-11-20")];
  const story: Story = {
    policy: [
      ["Retakes per term", 2],
      ["Only on request", "yes"],
      ["Ask within school days", 5],
      ["Before a retake", "Plan of study"],
      ["No retakes in the last school days", 5],
      AUTUMN,
    ],
    classes: oneClass(
      columns,
      ["Ana", 40, 40, 40, 85, 85],
      ["Ben", 40, 40, 40, 85, 85],
      ["Cy", 40, 40, 40, 85, 85],
      ["Dee", 40, 40, 40, 85, ""],
    ),
    exceptions: [
      { Student: "Ana", What: "more retakes", Value: "+2", To: "2025-12-05" },
      { Student: "Ben", What: "more retakes", Value: "4", Standard: "LF.3" },
    ],
  };
  expectLines(story, [
    ["2025-11-21", "Ana LF.3", { status: "not requested", askBy: "2025-11-24" }],
    ["2025-12-08", "Ana LF.3", { status: "no retakes left" }],
    ["2025-11-21", "Ben LF.3", { status: "not requested" }],
    ["2025-12-15", "Ben LF.3", { status: "retake time over" }],
    ["2025-11-21", "Cy LF.3", { status: "no retakes left" }],
    ["2025-11-21", "Cy LF.3", { reason: "not yet at 80 %; 2 of 2 retakes of this term used" }],
    ["2025-11-21", "Dee LF.3", { status: "not requested" }],
    ["2025-11-21", "Dee LF.2", { status: "not requested" }],
    ["2025-11-19", "Cy LF.3", { status: "not requested" }],
  ]);
});
