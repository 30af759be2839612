import type { PolicyStory, SeenLine } from "./story";
import { gone } from "./usual";

/**
 * A high school's "re-do" policy: two a semester, asked for within 5 school days, more only by exception, none in the
 * last 5 school days of the semester, which ends here on Fri 21 Nov: the last day is Fri 14.
 */
const redo = (status: string, form: string, askBy: string): SeenLine => [
  status,
  form,
  askBy,
  "11-14",
  "",
  0,
  "40",
];
const ASKED = { Requested: true, "Plan of study": true };
const none: SeenLine = ["no retakes left", "", "", "", "", 0, "40"];
const over: SeenLine = ["retake time over", "", "", "11-14", "", 0, "40"];
export const twoASemester: PolicyStory = {
  policy: [
    ["Retakes per term", "2"],
    ["Only on request", "yes"],
    ["Ask within school days", "5"],
    ["Before a retake", "Plan of study"],
    ["No retakes in the last school days", "5"],
    ["Roster shows", "everything"],
    ["Term", "Semester 1", "2025-09-01", "2025-11-21"],
  ],
  classes: [
    {
      name: "Period 1",
      tests: [
        ["Test 1", "2025-11-03", "2025-11-03"],
        ["Test 2", "2025-11-05", "2025-11-05"],
        ["Test 3", "2025-11-07", "2025-11-07"],
      ],
      students: [
        ["Ana", 40, 40, 40],
        ["Ben", 40, 40, 40],
        ["Cy", 40, 90, 90],
        ["Dee", 40, 90, 40],
        ["Eve", 90, 90, 90],
        ["Fay", 40, 40, 40],
      ],
    },
  ],
  exceptions: [
    { Student: "Ben", What: "more retakes", Value: "+2", To: "2025-11-12" },
    { Student: "Fay", Standard: "Test 3", What: "more retakes", Value: "4" },
  ],
  marks: {
    // Test 1, 2, 3, then form B of Test 1, form B of Test 2, form C of Test 1.
    ...{ Ana: [40, 40, 40, 85, 82], Ben: [40, 40, 40, 85, 82], Fay: [40, 40, 40, 85, 82] },
    ...{ Cy: [40, 90, 90], Dee: [40, 90, 40, "", "", 85], Eve: [90, 90, 90] },
  },
  days: [
    {
      day: "2025-11-07",
      typed: { "Ana 1": ASKED, "Ben 1": ASKED, "Fay 1": ASKED, "Dee 1": { Requested: true } },
      lines: {
        ...{ "Ana 1": redo("ready", "B", "11-10"), "Ben 1": redo("ready", "B", "11-10") },
        ...{ "Fay 1": redo("ready", "B", "11-10"), "Cy 1": redo("not requested", "B", "11-10") },
        "Dee 1": redo("needs: Plan of study", "B", "11-10"),
        ...{ "Ana 2": redo("not requested", "B", "11-12"), "Ana 3": redo("not requested", "B", "11-14") },
        ...{ "Ben 2": redo("not requested", "B", "11-12"), "Ben 3": redo("not requested", "B", "11-14") },
        ...{ "Fay 2": redo("not requested", "B", "11-12"), "Fay 3": redo("not requested", "B", "11-14") },
        "Dee 3": redo("not requested", "B", "11-14"),
      },
    },
    {
      day: "2025-11-10",
      typed: {
        ...{
          "Ana 1": { "Retake score": 85 },
          "Ben 1": { "Retake score": 85 },
          "Fay 1": { "Retake score": 85 },
        },
        ...{ "Ana 2": ASKED, "Ben 2": ASKED, "Fay 2": ASKED },
      },
      record: true,
      lines: {
        ...{ "Ana 1": gone, "Ben 1": gone, "Fay 1": gone },
        ...{ "Ana 2": redo("ready", "B", "11-12"), "Ben 2": redo("ready", "B", "11-12") },
        "Fay 2": redo("ready", "B", "11-12"),
        ...{
          "Cy 1": redo("not requested", "C", "11-10"),
          "Dee 1": redo("needs: Plan of study", "C", "11-10"),
        },
      },
    },
    {
      day: "2025-11-11",
      typed: {
        "Ana 2": { "Retake score": 82 },
        "Ben 2": { "Retake score": 82 },
        "Fay 2": { "Retake score": 82 },
      },
      record: true,
      // Two are used; Ben and Fay have more by exception.
      lines: { "Ana 2": gone, "Ben 2": gone, "Fay 2": gone, "Ana 3": none },
    },
    {
      day: "2025-11-12",
      typed: { "Dee 1": { "Plan of study": true } },
      lines: { "Dee 1": redo("ready", "C", "11-10") },
    },
    // Ben's exception has ended.
    { day: "2025-11-13", lines: { "Ben 3": none } },
    {
      day: "2025-11-14",
      typed: { "Dee 1": { "Retake score": 85 } },
      record: true,
      lines: { "Dee 1": gone, "Cy 1": redo("not requested", "B", "11-10") },
    },
    { day: "2025-11-17", lines: { "Cy 1": over, "Dee 3": over, "Fay 3": over } },
  ],
};
