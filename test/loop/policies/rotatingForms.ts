import type { PolicyStory, SeenLine } from "./story";
import { AUTUMN, gone, NO_TICKS } from "./usual";

/**
 * A department whose classes sit different versions: three that rotate by class, and one already handed back comes last.
 * Period 1 sat A, Period 2 B, Period 3 C; they are back on Wed 5, Wed 12 and Mon 17 Nov; retakes within 10 school days.
 */
const version = (form: string, retakeBy: string): SeenLine => ["ready", form, "", retakeBy, "", 0, "40"];
export const rotatingForms: PolicyStory = {
  policy: [["Rotate forms by class", "yes"], ["Forms", "A, B, C"], NO_TICKS, AUTUMN],
  classes: [
    {
      name: "Period 1",
      tests: [["Test 1", "2025-11-03", "2025-11-05"]],
      students: [
        ["Ana", 40],
        ["Ben", 40],
        ["Hal", 90],
      ],
    },
    {
      name: "Period 2",
      tests: [["Test 1", "2025-11-03", "2025-11-12"]],
      students: [
        ["Dee", 40],
        ["Eve", 40],
      ],
    },
    {
      name: "Period 3",
      tests: [["Test 1", "2025-11-03", "2025-11-17"]],
      students: [
        ["Gil", 40],
        ["Ina", 95],
      ],
    },
  ],
  marks: {
    ...{ Ana: [40, 60, 70], Ben: [40], Hal: [90], Dee: [40, 85], Eve: [40], Gil: [40], Ina: [95] },
  },
  days: [
    {
      day: "2025-11-06",
      lines: {
        ...{ Ana: version("B", "11-19"), Ben: version("B", "11-19") },
        ...{ Dee: version("C", "11-26"), Eve: version("C", "11-26") },
        // A would be next after C, but Period 1 has it back.
        Gil: version("B", "12-01"),
      },
    },
    {
      day: "2025-11-11",
      typed: { Ana: { "Retake score": 60 } },
      record: true,
      lines: {
        // 12, 13, 14, 17 … 25 November.
        Ana: ["ready", "C", "", "11-25", "", 1, "60"],
        Ben: version("C", "11-19"),
        Gil: version("A", "12-01"),
      },
    },
    {
      day: "2025-11-14",
      typed: { Ana: { "Retake score": 70 } },
      record: true,
      lines: {
        // She has sat all three.
        Ana: ["ready; new form needed", "", "", "11-28", "", 2, "70"],
        Ben: version("B", "11-19"),
      },
    },
    { day: "2025-11-18", typed: { Dee: { "Retake score": 85 } }, record: true, lines: { Dee: gone } },
    // By appointment from now on.
    { day: "2025-11-20", lines: { Ben: ["ready", "B", "", "11-19", 1, 0, "40"] } },
    { day: "2025-11-21" },
  ],
};
