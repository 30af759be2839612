import {
  AUTUMN,
  expectLines,
  oneClass,
  RETAKE,
  retakeOf,
  TEST,
  type Happening,
  type Story,
} from "./published";

const NO_TICKS = ["Before a retake", "none"];

// A school that grades by learning targets.
describe("17. the steps before a retake repeat until the target is mastered", () => {
  const columns = [TEST, RETAKE, retakeOf(TEST, "2025-11-20")];
  const story: Story = {
    policy: [AUTUMN],
    classes: oneClass(columns, ["Ana", 40, 50, 85]),
    happens: [
      ["2025-11-06", "Ana", { "Corrective done": true }],
      ["2025-11-07", "Ana", { "Skill check passed": true }],
      ["2025-11-17", "Ana", { "Corrective done": true }],
      ["2025-11-18", "Ana", { "Skill check passed": true }],
    ],
  };
  expectLines(story, [
    ["2025-11-05", "Ana", { status: "corrective needed", form: "B", used: "0" }],
    ["2025-11-06", "Ana", { status: "skill check needed" }],
    ["2025-11-07", "Ana", { status: "ready", form: "B", retakeBy: "2025-11-19" }],
    // Ten school days after the retake came back on Thu 13 Nov.
    ["2025-11-13", "Ana", { status: "corrective needed", form: "C", used: "1", retakeBy: "2025-11-27" }],
    ["2025-11-17", "Ana", { status: "skill check needed" }],
    ["2025-11-18", "Ana", { status: "ready", form: "C" }],
    ["2025-11-20", "Ana", { status: "mastered", used: "2", recorded: "85" }],
  ]);
});

// A science teacher's retake policy.
describe("18. the test signed at home and all homework handed in before the retake", () => {
  const story: Story = {
    policy: [["Before a retake", "Parent signature, All homework handed in"], AUTUMN],
    classes: oneClass([TEST], ["Ana", 40], ["Ben", 40]),
    happens: [
      ["2025-11-07", "Ana", { "Parent signature": true }],
      ["2025-11-10", "Ana", { "All homework handed in": "yes" }],
      ["2025-11-12", "Ben", { "Retake score": 90 }],
    ],
  };
  expectLines(story, [
    ["2025-11-06", "Ana", { status: "needs: Parent signature" }],
    ["2025-11-07", "Ana", { status: "needs: All homework handed in" }],
    ["2025-11-10", "Ana", { status: "ready" }],
    // A score is recorded all the same, and says what was not there.
    ["2025-11-12", "Ben", { status: "to be recorded" }],
    [
      "2025-11-12",
      "Ben",
      {
        reason:
          "not yet at 80 %; the new score 90 is to be recorded; without parent signature; without all homework handed in",
      },
    ],
  ]);
});

// A high school's guidelines for retakes.
describe("19. one retake, and who does not come has used it", () => {
  const policy = [["Retakes allowed", 1], ["Retake within school days", 5], NO_TICKS, AUTUMN];
  const classes = oneClass([TEST], ["Ana", 40], ["Ben", 40], ["Cy", 40], ["Dee", 40], ["Eve", "MI"]);
  const happens: Happening[] = [
    ["2025-11-12", "Ana", "noShow"],
    ["2025-11-12", "Ben", "absent"],
    ["2025-11-12", "Cy", { "Retake score": "NS" }],
    ["2025-11-12", "Dee", { "Retake score": "ABS" }],
    ["2025-11-12", "Eve", "noShow"],
  ];
  expectLines({ policy: [...policy, ["No-show uses a retake", "yes"]], classes, happens }, [
    ["2025-11-12", "Ana", { status: "no retakes left", used: "1", recorded: "40" }],
    ["2025-11-12", "Ben", { status: "scheduled", used: "0", retakeBy: "2025-11-13" }],
    ["2025-11-13", "Ben", { status: "ready", reason: "not yet at 80 %; absent on Wed 12 Nov" }],
    ["2025-11-14", "Ben", { status: "to be scored" }],
    ["2025-11-12", "Cy", { status: "to be recorded" }],
    ["2025-11-12", "Dee", { status: "to be recorded" }],
    // What is made up is no retake.
    ["2025-11-13", "Eve", { status: "to make up", used: "0" }],
  ]);

  describe("a school that does not count them says no", () => {
    expectLines({ policy, classes, happens }, [
      ["2025-11-13", "Ana", { status: "ready", used: "0", daysLate: "1" }],
      ["2025-11-12", "Ana", { reason: "not yet at 80 %; did not come on Wed 12 Nov" }],
    ]);
  });

  describe("where a class has one retake a term, that one is used", () => {
    const second = { name: "Test 2", standard: "LF.2", given: "2025-11-10", returned: "2025-11-10" };
    const both = oneClass([TEST, second], ["Ana", 40, 40], ["Ben", 40, 40]);
    const missed: Happening[] = [
      ["2025-11-12", "Ana LF.1", "noShow"],
      ["2025-11-12", "Ben LF.1", "absent"],
    ];
    const quota = [["Retakes per term", 1], NO_TICKS, AUTUMN, ["Roster shows", "everything"]];
    expectLines({ policy: [...quota, ["No-show uses a retake", "yes"]], classes: both, happens: missed }, [
      ["2025-11-11", "Ana LF.2", { status: "ready" }],
      ["2025-11-13", "Ana LF.2", { status: "no retakes left", used: "0" }],
      ["2025-11-13", "Ben LF.2", { status: "ready" }],
    ]);
    expectLines({ policy: quota, classes: both, happens: missed }, [
      ["2025-11-13", "Ana LF.2", { status: "ready" }],
    ]);
  });
});

// A mastery-learning course; its list of standards says more.
describe("20. two retakes and the student moves on; as many as needed in vocabulary, none for labs", () => {
  const columns = [TEST, RETAKE, retakeOf(TEST, "2025-11-20")];
  const others = ["VOC", "LAB"].map((standard) => ({ ...TEST, name: standard, standard }));
  const vocabulary = others[0] as (typeof others)[0];
  const story: Story = {
    policy: [["Retakes allowed", 2], NO_TICKS, AUTUMN],
    classes: oneClass(
      [...columns, ...others, retakeOf(vocabulary, "2025-11-13"), retakeOf(vocabulary, "2025-11-21")],
      ["Ana", 40, 50, 60, 40, 40, 50, 50],
    ),
    standards: [
      { Code: "VOC", "Retakes allowed": "unlimited" },
      { Code: "LAB", "Retakes allowed": 0 },
    ],
    exceptions: [{ Student: "Ana", Standard: "LF.1", What: "moved on", From: "2025-12-01" }],
  };
  expectLines(story, [
    ["2025-11-13", "Ana LF.1", { status: "ready", used: "1", form: "C" }],
    ["2025-11-21", "Ana LF.1", { status: "no retakes left", used: "2", recorded: "60" }],
    ["2025-11-21", "Ana LF.1", { reason: "not yet at 80 %; 2 of 2 retakes used" }],
    ["2025-12-01", "Ana LF.1", { status: "moved on" }],
    ["2025-11-24", "Ana VOC", { status: "ready; new form needed", used: "2" }],
    ["2025-11-06", "Ana LAB", { status: "no retakes left", reason: "not yet at 80 %; no retakes here" }],
  ]);
});

// A high school's retake procedures; students with an individual plan go by their plan.
describe("21. within 10 school days of the day it was handed back; an individual plan gives more", () => {
  const story: Story = {
    policy: [["Late retakes", "none"], NO_TICKS, AUTUMN],
    classes: oneClass([{ ...TEST, form: "A" }], ["Ana", 40], ["Ben", 65], ["Cy", 65], ["Dee", 55]),
    exceptions: [
      { Student: "Ana", What: "more days", Value: "5" },
      { Student: "Ana", What: "same form" },
      { Student: "Ben", What: "own criterion", Value: "60 %" },
      { Student: "Dee", What: "modified", Value: "60 %" },
    ],
  };
  expectLines(story, [
    ["2025-11-06", "Ana", { status: "ready", form: "A", retakeBy: "2025-11-26" }],
    ["2025-11-26", "Ana", { status: "ready", reason: "not yet at 80 %; form A again" }],
    ["2025-11-27", "Ana", { status: "retake time over" }],
    ["2025-11-06", "Ben", { status: "mastered", duty: "none" }],
    ["2025-11-06", "Cy", { status: "ready", form: "B", retakeBy: "2025-11-19" }],
    ["2025-11-20", "Cy", { status: "retake time over" }],
    ["2025-11-06", "Dee", { status: "ready", duty: "must", reason: "not yet at 60 %" }],
  ]);
});
