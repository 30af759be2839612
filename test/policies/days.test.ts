import { AUTUMN, expectLines, oneClass, retakeOf, TEST, type Story } from "./published";

const NO_TICKS = ["Before a retake", "none"];
const NO_LATE = ["Late retakes", "none"];
const VETERANS_DAY = ["Holiday", "2025-11-11", "Veterans Day"];

// A middle school's page for families.
describe("7. retakes on Monday, Wednesday and Friday only, within 4 school days; who is absent comes the next time", () => {
  const story: Story = {
    policy: [["Retake days", "Mon, Wed, Fri"], ["Retake within school days", 4], NO_TICKS, AUTUMN],
    classes: oneClass([TEST], ["Ana", 40], ["Ben", 40]),
    happens: [["2025-11-10", "Ben", "absent"]],
  };
  expectLines(story, [
    // The fourth school day is Tue 11 Nov; the last retake day on or before it is Mon 10 Nov.
    ["2025-11-06", "Ana", { status: "ready", retakeBy: "2025-11-10", daysLate: "" }],
    ["2025-11-12", "Ana", { status: "ready", retakeBy: "2025-11-10", daysLate: "2" }],
    [
      "2025-11-11",
      "Ben",
      {
        status: "scheduled",
        retakeBy: "2025-11-12",
        used: "0",
        reason: "not yet at 80 %; absent on Mon 10 Nov",
      },
    ],
    ["2025-11-12", "Ben", { status: "ready" }],
    ["2025-11-13", "Ben", { status: "to be scored" }],
  ]);
});

// A mathematics teacher's page: "Testing Tuesday", and a holiday on one.
describe("8. on Tuesdays within a week, for 74 % or lower, recorded at 75 % at most, with a black-out Tuesday", () => {
  const later = { ...retakeOf(TEST, "2025-11-18"), returned: "2025-11-19" };
  const story: Story = {
    policy: [
      ["Retake days", "Tuesday"],
      ["Retake within school days", 5],
      ["Must retake below", "nobody"],
      ["May retake below", "at or below 74 %"],
      ["Retake cap", "75 %"],
      ["Before a retake", "Corrections checked"],
      VETERANS_DAY,
      AUTUMN,
    ],
    classes: oneClass([TEST, later], ["Ana", 60, 100], ["Ben", 74, ""], ["Cy", 75, ""], ["Dee", 60, 70]),
    happens: [["2025-11-14", "Ana", { "Corrections checked": true }]],
  };
  expectLines(story, [
    // In the week after Wed 5 Nov the only Tuesday is a holiday: the next one.
    ["2025-11-06", "Ana", { status: "needs: Corrections checked", duty: "may", retakeBy: "2025-11-18" }],
    ["2025-11-14", "Ana", { status: "ready", recorded: "60" }],
    ["2025-11-19", "Ana", { status: "mastered", recorded: "75", used: "1" }],
    ["2025-11-06", "Ben", { status: "needs: Corrections checked", duty: "may", retakeBy: "2025-11-18" }],
    ["2025-11-20", "Ben", { duty: "may", daysLate: "" }],
    ["2025-11-06", "Cy", { status: "no retakes left", duty: "none", retakeBy: "" }],
    ["2025-11-06", "Cy", { reason: "no retake is asked for at this level" }],
    [
      "2025-11-19",
      "Dee",
      { status: "needs: Corrections checked", recorded: "70", form: "C", retakeBy: "2025-11-25" },
    ],
  ]);
});

// A high school's assessment policy: reassessment closes before the term does.
describe("9. none in the last 5 school days of the term, and none of the old term in the new one", () => {
  const early = { ...TEST, given: "2025-12-01", returned: "2025-12-03" };
  const late = { name: "Late test", standard: "LF.2", given: "2025-12-09", returned: "2025-12-12" };
  const policy = [
    ["No retakes in the last school days", 5],
    NO_TICKS,
    ["Holiday", "2025-12-18", "Founders' Day"],
    ["Holiday", "2025-12-19", "Winter break"],
    ["Term", "Autumn", "2025-09-01", "2025-12-19"],
    ["Term", "Spring", "2026-01-05", "2026-05-29"],
  ];
  const classes = oneClass([early, late], ["Ana", 40, 40]);
  // The last school days are 11, 12, 15, 16 and 17 December.
  expectLines({ policy: [...policy, NO_LATE], classes }, [
    ["2025-12-04", "Ana LF.1", { status: "ready", retakeBy: "2025-12-10" }],
    ["2025-12-10", "Ana LF.1", { status: "ready" }],
    ["2025-12-11", "Ana LF.1", { status: "retake time over", retakeBy: "2025-12-10" }],
    ["2025-12-12", "Ana LF.2", { status: "retake time over" }],
    ["2025-12-12", "Ana LF.2", { reason: "not yet at 80 %; retakes ended on Wed 10 Dec" }],
    ["2026-01-05", "Ana LF.2", { status: "retake time over" }],
  ]);

  describe("a school that lets the last test be retaken in the new term says by appointment", () => {
    // Ten school days after Fri 12 Dec, 22 to 30 December being weekdays of no term and no holidays.
    expectLines({ policy, classes }, [
      ["2025-12-11", "Ana LF.1", { status: "retake time over" }],
      ["2025-12-12", "Ana LF.2", { status: "ready", retakeBy: "2025-12-30" }],
    ]);
  });
});

// A physics class: lunch, a study period or Saturday school.
describe("10. only before the next unit test, in Saturday school", () => {
  const next = { name: "Unit 2 test", standard: "LF.2", given: "2025-11-24" };
  const story: Story = {
    policy: [
      ["Only before the next assessment", "yes"],
      ["Retake days", "Sat"],
      ["Retake within school days", 5],
      NO_TICKS,
      AUTUMN,
    ],
    classes: oneClass([TEST, next], ["Ana", 40, 40], ["Ben", 40, 90]),
    happens: [["2025-11-20", "Ben", { "Scheduled for": "2025-11-22" }]],
  };
  expectLines(story, [
    // The fifth school day is Wed 12 Nov, the last Saturday before it 8 Nov.
    ["2025-11-06", "Ana", { status: "ready", retakeBy: "2025-11-08" }],
    ["2025-11-21", "Ana LF.1", { status: "ready" }],
    ["2025-11-21", "Ben LF.1", { status: "scheduled" }],
    ["2025-11-24", "Ana LF.1", { status: "retake time over" }],
    // Without a day of its own the second test has its week, and the term.
    ["2025-11-24", "Ana LF.2", { status: "ready" }],
    ["2025-11-24", "Ben LF.2", { status: "mastered" }],
  ]);
});

// A school with a four-day week.
describe("11. as often as needed until the last day of the term, in a week of four days, the same version is fine", () => {
  const second = { ...retakeOf(TEST, "2025-11-13"), form: "A" };
  const third = { ...retakeOf(TEST, "2025-12-01"), form: "A" };
  const story: Story = {
    policy: [
      ["School week", "Mon–Thu"],
      ["Retake within school days", 5],
      ["Same form again", "yes"],
      NO_TICKS,
      ["Term", "Quarter 2", "2025-10-20", "2025-12-18"],
    ],
    classes: oneClass([{ ...TEST, form: "A" }, second, third], ["Ana", 40, 50, 60], ["Ben", 40, 85, ""]),
  };
  expectLines(story, [
    // 6, 10, 11, 12 and 13 November: Fridays are no school days.
    ["2025-11-06", "Ana", { status: "ready", retakeBy: "2025-11-13", form: "A", used: "0" }],
    // It came back the day it was taken: 17, 18, 19, 20 and 24 November.
    ["2025-11-13", "Ana", { status: "ready", retakeBy: "2025-11-24", form: "A", used: "1" }],
    ["2025-12-18", "Ana", { status: "ready", used: "2", recorded: "60" }],
    ["2025-12-19", "Ana", { status: "retake time over" }],
    ["2025-11-13", "Ben", { status: "mastered", recorded: "85" }],
  ]);
});
