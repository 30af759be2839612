import { AUTUMN, expectLines, oneClass, RETAKE, retakeOf, TEST, type Story } from "./published";

const NO_TICKS = ["Before a retake", "none"];

// A high school campus: reteach and retest in tutorials, within five days of posting.
describe("22. the average of both where the retake shows mastery, else the higher one; no semester exams", () => {
  const again = retakeOf(TEST, "2025-11-13");
  const exam = { name: "Exam", standard: "EX", given: "2025-11-04", returned: "2025-11-05", retakes: "no" };
  const story: Story = {
    policy: [
      ["Mastery at", "70 %"],
      ["Retake rule", "mean if mastered"],
      ["Retake within school days", 5],
      ["Late retakes", "none"],
      NO_TICKS,
      AUTUMN,
    ],
    classes: oneClass(
      [TEST, RETAKE, again, exam],
      ["Ana", 50, 90, "", 40],
      ["Ben", 50, 60, "", 90],
      ["Cy", 60, 55, "", 90],
      ["Dee", 65, 70, "", 90],
      ["Eve", 60, 50, 80, 90],
    ),
  };
  expectLines(story, [
    ["2025-11-06", "Ana LF.1", { status: "ready", retakeBy: "2025-11-12", recorded: "50" }],
    ["2025-11-12", "Ana LF.1", { status: "mastered", recorded: "70" }],
    ["2025-11-06", "Ana EX", { status: "no retakes left", recorded: "40" }],
    ["2025-11-12", "Ben", { status: "ready", recorded: "60", form: "C" }],
    ["2025-11-12", "Cy", { status: "ready", recorded: "60" }],
    ["2025-11-12", "Dee", { status: "mastered", recorded: "67.5" }],
    ["2025-11-13", "Eve", { status: "mastered", recorded: "70", used: "2" }],
  ]);
});

// A first-year mathematics class.
describe("23. open below 79, the second score stands even if lower, 79 at most", () => {
  const story: Story = {
    policy: [
      ["Must retake below", "nobody"],
      ["May retake below", "79 %"],
      ["Retake rule", "replace"],
      ["Retake cap", "79 %"],
      ["Before a retake", "Test corrections, Tutoring attended"],
      AUTUMN,
    ],
    classes: oneClass([TEST, RETAKE], ["Ana", 60, 95], ["Ben", 70, 65], ["Cy", 79, ""], ["Dee", 78.5, ""]),
  };
  expectLines(story, [
    ["2025-11-13", "Ana", { status: "mastered", recorded: "79" }],
    ["2025-11-13", "Ben", { status: "needs: Test corrections", duty: "may", recorded: "65" }],
    ["2025-11-13", "Cy", { status: "no retakes left", duty: "none", recorded: "79" }],
    ["2025-11-13", "Dee", { status: "needs: Test corrections", duty: "may", recorded: "78.5" }],
  ]);
});

// A teacher's page on test corrections, with these very figures.
describe("24. no retakes; corrections give half of the lost credit back", () => {
  const marks = [72, 60, 80, 86, 90].map((mark, at) => [`S${at}`, mark] as const);
  const story: Story = {
    policy: [
      ["Retake rule", "credit back"],
      ["Credit back", "50 %"],
      ["Retakes allowed", 0],
      // Those who mastered it may correct, too.
      ["May retake below", "100 %"],
      NO_TICKS,
      AUTUMN,
    ],
    classes: oneClass([TEST], ...marks, ["Ana", 60]),
    happens: [
      ...marks.map(([name]) => ["2025-11-07", name, { "Corrections done": true }] as const),
      ["2025-11-07", "Ana", { "Corrections done": "50 %" }],
    ],
  };
  expectLines(story, [
    ["2025-11-06", "S0", { status: "no retakes left", recorded: "72" }],
    ["2025-11-07", "S0", { recorded: "86", used: "0" }],
    ["2025-11-07", "S1", { recorded: "80" }],
    ["2025-11-07", "S2", { recorded: "90" }],
    ["2025-11-07", "S3", { recorded: "93" }],
    ["2025-11-07", "S4", { recorded: "95" }],
    ["2025-11-07", "Ana", { recorded: "70" }],
  ]);
});

describe("24, elsewhere: a college physics course gives a quarter of it back", () => {
  const story: Story = {
    policy: [
      ["Retake rule", "credit back"],
      ["Credit back", "25 %"],
      ["Retakes allowed", 0],
      NO_TICKS,
      AUTUMN,
    ],
    classes: oneClass([TEST], ["Ana", 60]),
    happens: [["2025-11-07", "Ana", { "Corrections done": true }]],
  };
  expectLines(story, [["2025-11-07", "Ana", { status: "no retakes left", recorded: "70" }]]);
});

// A middle school's retake policy.
describe("25. the higher score counts, a retake as 80 at most and never below the first score", () => {
  const story: Story = {
    policy: [["Mastery at", "90 %"], ["Retake cap", "80 %"], NO_TICKS, AUTUMN],
    classes: oneClass([TEST, RETAKE], ["Ana", 60, 95], ["Ben", 75, 78], ["Cy", 85, 88], ["Dee", 60, 55]),
  };
  expectLines(story, [
    ["2025-11-13", "Ana", { status: "mastered", recorded: "80" }],
    ["2025-11-13", "Ben", { status: "ready", recorded: "78" }],
    ["2025-11-13", "Cy", { status: "ready", recorded: "85" }],
    ["2025-11-13", "Dee", { status: "ready", recorded: "60" }],
  ]);
});

// A home-study programme. It also lifts a very low first score to 60 and keeps the first where the second is lower:
// no setting says that, so it is left out here.
describe("26. the average of all attempts is recorded, one retake a test", () => {
  const story: Story = {
    policy: [["Retake rule", "mean"], ["Retakes allowed", 1], NO_TICKS, AUTUMN],
    classes: oneClass([TEST, RETAKE], ["Ana", 71, 96], ["Ben", 62, 54], ["Cy", 71, ""]),
  };
  expectLines(story, [
    ["2025-11-13", "Ana", { status: "mastered", recorded: "83.5" }],
    ["2025-11-13", "Ben", { status: "no retakes left", recorded: "58", used: "1" }],
    ["2025-11-13", "Cy", { status: "ready", recorded: "71" }],
  ]);
});

// A mathematics department's page.
describe("31. at or below 69 % once, at 85 % of the new score", () => {
  const story: Story = {
    policy: [
      ["Must retake below", "at or below 69 %"],
      ["Retakes allowed", 1],
      ["Retake worth", "85 %"],
      NO_TICKS,
      AUTUMN,
    ],
    classes: oneClass([TEST, RETAKE], ["Ana", 60, 100], ["Ben", 65, 70], ["Cy", 69, ""], ["Dee", 69.01, ""]),
  };
  expectLines(story, [
    ["2025-11-13", "Ana", { status: "mastered", recorded: "85" }],
    // 85 % of 70 is 59.5: the first score stays.
    ["2025-11-13", "Ben", { status: "no retakes left", recorded: "65" }],
    ["2025-11-13", "Cy", { status: "ready", duty: "must", recorded: "69", reason: "not yet above 69 %" }],
    ["2025-11-13", "Dee", { status: "no retakes left", duty: "none" }],
  ]);
});
