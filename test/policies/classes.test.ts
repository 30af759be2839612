import type { Cell } from "../../src/workbook/cell";
import { seen } from "../actions/roster/makers";
import { AUTUMN, expectLines, oneClass, played, retakeOf, TEST, type Story } from "./published";

const NO_TICKS = ["Before a retake", "none"];

// A department whose classes sit different versions.
describe("27. three versions that rotate by class; one already handed back comes last", () => {
  const period = (name: string, returned: string, ...students: (readonly Cell[])[]) => ({
    name,
    columns: [{ ...TEST, returned }, retakeOf(TEST, "2025-11-14")],
    students,
  });
  const story: Story = {
    policy: [["Rotate forms by class", "yes"], ["Forms", "A, B, C"], NO_TICKS, AUTUMN],
    classes: [
      period("Period 1", "2025-11-05", ["Ana", 40, ""], ["Gil", 40, 50]),
      period("Period 2", "2025-11-12", ["Ben", 40, ""]),
      period("Period 3", "2025-11-19", ["Cy", 40, ""]),
      { ...period("Period 4", "2025-11-26", ["Dee", 40, ""]), settings: { "Forms start at": "C" } },
    ],
    happens: [["2025-11-13", "Gil", { Note: "tomorrow" }]],
  };
  expectLines(story, [
    // Period 1 sat A, 2 B, 3 C, and 4 C because its row says so.
    ["2025-11-06", "Ana", { form: "B", status: "ready" }],
    ["2025-11-06", "Ben", { form: "C" }],
    ["2025-11-06", "Dee", { form: "B" }],
    ["2025-11-13", "Ana", { form: "C" }],
    ["2025-11-13", "Ben", { form: "C" }],
    ["2025-11-20", "Ana", { form: "B", retakeBy: "2025-11-19", daysLate: "1" }],
    ["2025-11-20", "Cy", { form: "A", reason: "not yet at 80 %; form A has been given back already" }],
    // Gil sat C on 14 November, though nobody wrote it into the gradebook: B is left.
    ["2025-11-17", "Gil", { form: "B", used: "1" }],
  ]);

  test("the list of the very day the retake is scored goes by it, too", () => {
    const built = seen(played(story, "2025-11-14"), "Student", "Form");
    expect(built).toContainEqual(["Gil", "B"]);
  });

  describe("on a test of two standards one sitting has one version", () => {
    const both = ["LF.1", "LF.2"].flatMap((standard) => {
      const original = { ...TEST, name: `Test ${standard}`, standard };
      return [original, retakeOf(original, "2025-11-14")];
    });
    const other = both
      .filter((column) => !("retakeOf" in column))
      .map((column) => ({ ...column, returned: "2025-11-12" }));
    expectLines(
      {
        ...story,
        classes: [
          { name: "Period 1", columns: both, students: [["Hal", 40, 50, 40, 50]] },
          { name: "Period 2", columns: other, students: [["Ina", 40, 40]] },
        ],
        happens: [["2025-11-13", "Hal", { Note: "tomorrow" }]],
      },
      [
        ["2025-11-13", "Hal LF.1", { form: "C" }],
        ["2025-11-13", "Hal LF.2", { form: "C" }],
        ["2025-11-17", "Hal LF.1", { form: "B", status: "ready" }],
        ["2025-11-17", "Hal LF.2", { form: "B", status: "ready" }],
      ],
    );
  });
});

// A standards-based school's handbook: another way to show it is a version, too.
describe("28. the second time in writing, the third in a conversation; the teacher's judgement may stand", () => {
  const columns = [TEST, { ...TEST, name: "Test B", standard: "LF.2" }, retakeOf(TEST, "2025-11-12")];
  const story: Story = {
    policy: [["Forms", "A; B; conversation"], NO_TICKS, AUTUMN],
    standards: [{ Code: "LF.2", Forms: "A, conversation" }],
    classes: oneClass(columns, ["Ana", 40, 40, ""], ["Ben", 40, 85, 50]),
    exceptions: [
      { Student: "Ana", Standard: "LF.1", What: "level by hand", Value: "Mastery", From: "2025-11-10" },
      { Student: "Ben", Standard: "LF.2", What: "level by hand", Value: "Approaching" },
    ],
  };
  expectLines(story, [
    ["2025-11-06", "Ana LF.1", { status: "ready", form: "B" }],
    ["2025-11-06", "Ana LF.2", { status: "ready", form: "conversation" }],
    ["2025-11-10", "Ana LF.1", { status: "mastered" }],
    ["2025-11-06", "Ben LF.1", { form: "B" }],
    ["2025-11-13", "Ben LF.1", { form: "conversation" }],
    ["2025-11-06", "Ben LF.2", { status: "ready", duty: "must" }],
  ]);
});

// A district's rules for students who come, go, or were ill.
describe("29. who joins later is not held to earlier tests; who was absent makes it up and has the same days then", () => {
  const second = { name: "Test 2", standard: "LF.2", given: "2025-11-17", returned: "2025-11-18" };
  const story: Story = {
    policy: [
      ["Ask within school days", 3],
      ["Retake within school days", 5],
      ["Late retakes", "none"],
      NO_TICKS,
      AUTUMN,
      ["Mark", "ILL", "owed"],
    ],
    classes: oneClass(
      [TEST, second],
      ["Ana", 40, 40],
      ["Ben", 40, 90],
      ["Cy", "ABS", 90],
      ["Dee", "ILL", 90],
      ["Eve", 40, 90],
      ["Fay", "EX", 90],
    ),
    exceptions: [
      { Student: "Ana", What: "joined", From: "2025-11-10" },
      { Student: "Ben", What: "left", From: "2025-11-10" },
      { Student: "Eve", What: "excused", From: "2025-11-10", To: "2025-11-11" },
    ],
    happens: [
      ["2025-11-06", "Cy", { Note: "back on Wednesday" }],
      ["2025-11-12", "Cy", ["Test", 45]],
    ],
  };
  expectLines(story, [
    ["2025-11-10", "Ana LF.1", { status: "before your time" }],
    ["2025-11-18", "Ana LF.1", { status: "before your time" }],
    ["2025-11-18", "Ana LF.2", { status: "ready", retakeBy: "2025-11-25" }],
    ["2025-11-07", "Ben LF.1", { status: "ready", retakeBy: "2025-11-12" }],
    ["2025-11-10", "Ben LF.1", { status: "excused", reason: "left on Mon 10 Nov" }],
    // Form A is back in class by then.
    ["2025-11-06", "Cy LF.1", { status: "to make up", askBy: "", retakeBy: "", form: "B", recorded: "" }],
    ["2025-11-12", "Cy LF.1", { status: "ready", askBy: "2025-11-17", retakeBy: "2025-11-19", used: "0" }],
    ["2025-11-12", "Cy LF.1", { form: "C" }],
    ["2025-11-20", "Cy LF.1", { status: "retake time over" }],
    ["2025-12-01", "Dee LF.1", { status: "to make up" }],
    ["2025-11-10", "Eve LF.1", { status: "excused", reason: "" }],
    ["2025-11-12", "Eve LF.1", { status: "ready" }],
    ["2025-11-06", "Fay LF.1", { status: "no line" }],
  ]);
});

// Two ways to work: the current unit only, or every gap of the term.
describe("30. the list on the wall holds the latest assessment, or every gap of the term", () => {
  const second = { name: "Test 2", standard: "LF.2", given: "2025-11-17", returned: "2025-11-18" };
  const classes = oneClass([TEST, second], ["Ana", 40, 40], ["Ben", 90, 40]);
  test.each([
    [
      "latest",
      [
        ["Ana", "LF.2", "LF.1"],
        ["Ben", "LF.2", ""],
      ],
    ],
    [
      "everything",
      [
        ["Ana", "LF.1", ""],
        ["Ana", "LF.2", ""],
        ["Ben", "LF.2", ""],
      ],
    ],
  ])("%s", (shows, expected) => {
    const story: Story = { policy: [["Roster shows", shows], NO_TICKS, AUTUMN], classes };
    expect(seen(played(story, "2025-11-18"), "Student", "Standard", "Also open")).toEqual(expected);
  });
});
