import { AUTUMN, expectLines, oneClass, RETAKE, TEST, type Story } from "./published";

const NO_TICKS = ["Before a retake", "none"];
const NO_LATE = ["Late retakes", "none"];

// A district's grading handbook for secondary schools.
describe("1. ask within 3 school days of posting and retake within 10; after that the first grade stands", () => {
  const story: Story = {
    policy: [
      ["Only on request", "yes"],
      ["Ask within school days", 3],
      ["Retake within school days", 10],
      NO_LATE,
      NO_TICKS,
      AUTUMN,
    ],
    classes: oneClass([TEST], ["Ana", 40], ["Ben", 40], ["Cy", 90], ["Dee", 40]),
    happens: [
      ["2025-11-07", "Ana", { Requested: true }],
      ["2025-11-10", "Dee", { Requested: true, "Scheduled for": "2025-11-21" }],
    ],
  };
  const open = { duty: "must", askBy: "2025-11-10", retakeBy: "2025-11-19", form: "B", used: "0" } as const;
  expectLines(story, [
    ["2025-11-06", "Ana", { status: "not requested", ...open }],
    ["2025-11-07", "Ana", { status: "ready", ...open }],
    ["2025-11-19", "Ana", { status: "ready", daysLate: "" }],
    [
      "2025-11-20",
      "Ana",
      { status: "retake time over", askBy: "", retakeBy: "2025-11-19", form: "", daysLate: "" },
    ],
    ["2025-11-20", "Ana", { reason: "not yet at 80 %; retakes ended on Wed 19 Nov" }],
    ["2025-11-10", "Ben", { status: "not requested" }],
    [
      "2025-11-11",
      "Ben",
      { status: "retake time over", reason: "not yet at 80 %; was to be asked for by Mon 10 Nov" },
    ],
    ["2025-11-06", "Cy", { status: "mastered", duty: "none", recorded: "90", form: "" }],
    // A day the teacher agreed to stands, though it is later.
    ["2025-11-20", "Dee", { status: "scheduled" }],
    ["2025-11-24", "Dee", { status: "to be scored" }],
  ]);
});

// A high school's course syllabus.
describe("2. a retake is asked for within a week of the day of the test and taken within two weeks of it", () => {
  const story: Story = {
    policy: [
      ["Only on request", "yes"],
      ["Ask within days of the test", 5],
      ["Retake within days of the test", 10],
      ["Retake within school days", "none"],
      ["Retakes allowed", 1],
      NO_LATE,
      NO_TICKS,
      ["Holiday", "2025-11-11", "Veterans Day"],
      AUTUMN,
    ],
    // Back only on the Monday after: the days count from the test all the same.
    classes: oneClass([{ ...TEST, returned: "2025-11-10" }, RETAKE], ["Ana", 40, ""], ["Ben", 40, 60]),
    happens: [["2025-11-10", "Ana", { Requested: true }]],
  };
  expectLines(story, [
    ["2025-11-04", "Ana", { status: "not requested", askBy: "2025-11-10", retakeBy: "2025-11-18" }],
    ["2025-11-18", "Ana", { status: "ready" }],
    ["2025-11-19", "Ana", { status: "retake time over" }],
    ["2025-11-07", "Ben", { used: "0", recorded: "40" }],
    ["2025-11-13", "Ben", { status: "no retakes left", used: "1", recorded: "60" }],
  ]);
});

// A district's rule for make-up work and reassessment.
describe("3. within 5 school days of getting the grade, and no later than 10 after the test", () => {
  const story: Story = {
    policy: [
      ["Retake within school days", 5],
      ["Retake within days of the test", 10],
      NO_LATE,
      NO_TICKS,
      AUTUMN,
    ],
    classes: [
      { name: "Early", columns: [TEST], students: [["Ana", 40]] },
      { name: "Late", columns: [{ ...TEST, returned: "2025-11-14" }], students: [["Ben", 40]] },
    ],
  };
  expectLines(story, [
    ["2025-11-06", "Ana", { status: "ready", retakeBy: "2025-11-12", askBy: "" }],
    ["2025-11-13", "Ana", { status: "retake time over" }],
    // Five days after Fri 14 Nov would be Fri 21 Nov; ten after the test are over before.
    ["2025-11-14", "Ben", { status: "ready", retakeBy: "2025-11-17" }],
    ["2025-11-18", "Ben", { status: "retake time over" }],
  ]);
});

// A mathematics department: remediation first, within days of posting.
describe("4. the corrective within 5 school days, the retake within 3 after it", () => {
  const story: Story = {
    policy: [
      ["Before a retake", "Corrective done"],
      ["Corrective within school days", 5],
      ["Retake window counts from", "corrective"],
      ["Retake within school days", 3],
      NO_LATE,
      AUTUMN,
    ],
    classes: oneClass([TEST], ["Ana", 40], ["Ben", 40], ["Cy", 40]),
    happens: [
      ["2025-11-07", "Ana", { "Corrective done": true }],
      ["2025-11-12", "Cy", { "Corrective done": true }],
    ],
  };
  expectLines(story, [
    ["2025-11-06", "Ana", { status: "corrective needed", retakeBy: "2025-11-17" }],
    ["2025-11-07", "Ana", { status: "ready", retakeBy: "2025-11-12" }],
    ["2025-11-12", "Ana", { status: "ready", retakeBy: "2025-11-12" }],
    ["2025-11-13", "Ana", { status: "retake time over" }],
    ["2025-11-12", "Ben", { status: "corrective needed", retakeBy: "2025-11-17" }],
    [
      "2025-11-13",
      "Ben",
      {
        status: "retake time over",
        reason: "not yet at 80 %; retakes ended on Wed 12 Nov; still to do: Corrective done",
      },
    ],
    ["2025-11-13", "Cy", { status: "ready", retakeBy: "2025-11-17" }],
    ["2025-11-18", "Cy", { status: "retake time over" }],
  ]);
});

// A middle school's team-wide policy: a letter to the teacher, then one day for everyone.
describe("5. a letter within 2 school days of the grade, and the retake only on the day the teacher announces", () => {
  const story: Story = {
    policy: [
      ["Only on request", "yes"],
      ["Ask within school days", 2],
      ["Before a retake", "Review session attended"],
      NO_LATE,
      AUTUMN,
    ],
    classes: oneClass([{ ...TEST, retakeOn: "2025-11-21" }], ["Ana", 40], ["Ben", 40]),
    happens: [
      ["2025-11-07", "Ana", { Requested: true }],
      ["2025-11-18", "Ana", { "Review session attended": true }],
    ],
  };
  expectLines(story, [
    ["2025-11-06", "Ana", { status: "not requested", askBy: "2025-11-07", retakeBy: "2025-11-21" }],
    ["2025-11-10", "Ana", { status: "needs: Review session attended" }],
    ["2025-11-18", "Ana", { status: "ready", retakeBy: "2025-11-21" }],
    ["2025-11-24", "Ana", { status: "retake time over" }],
    ["2025-11-07", "Ben", { status: "not requested" }],
    ["2025-11-08", "Ben", { status: "retake time over" }],
  ]);
});

// The same two windows as a school that retakes until the end of the term has them.
describe("6. asked within 3 school days and taken within 5 in class, later by appointment until the term ends", () => {
  const story: Story = {
    policy: [
      ["Only on request", "yes"],
      ["Ask within school days", 3],
      ["Retake within school days", 5],
      NO_TICKS,
      AUTUMN,
    ],
    classes: oneClass([TEST], ["Ana", 40], ["Ben", 40]),
    happens: [["2025-11-19", "Ana", { Requested: true }]],
  };
  expectLines(story, [
    [
      "2025-11-17",
      "Ana",
      {
        status: "not requested",
        daysLate: "3",
        reason: "not yet at 80 %; was to be asked for by Mon 10 Nov; by appointment until Fri 19 Dec",
      },
    ],
    ["2025-11-19", "Ana", { status: "ready", daysLate: "5" }],
    ["2025-12-19", "Ben", { status: "not requested" }],
    [
      "2025-12-20",
      "Ben",
      { status: "retake time over", reason: "not yet at 80 %; retakes ended on Fri 19 Dec" },
    ],
  ]);
});
