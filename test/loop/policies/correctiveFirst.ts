import type { PolicyStory, SeenLine } from "./story";
import { AUTUMN, gone, NO_LATE } from "./usual";

/**
 * A mathematics department: remediation first, within 5 school days of posting (Wed 5 Nov: until Wed 12), the retake
 * within 3 after it, as often as needed.
 */
const corrective = (form: string): SeenLine => ["corrective needed", form, "", "11-17", "", 0, "40"];
const DONE = { "Corrective done": true };
export const correctiveFirst: PolicyStory = {
  policy: [
    ["Before a retake", "Corrective done"],
    ["Corrective within school days", "5"],
    ["Retake window counts from", "corrective"],
    ["Retake within school days", "3"],
    NO_LATE,
    AUTUMN,
  ],
  classes: [
    {
      name: "Period 1",
      tests: [["Test 1", "2025-11-03", "2025-11-05"]],
      students: [
        ["Ana", 40],
        ["Ben", 40],
        ["Cy", 40],
        ["Dee", 40],
        ["Eve", 40],
        ["Fay", 85],
      ],
    },
  ],
  marks: {
    ...{ Ana: [40, 85], Ben: [40], Cy: [40, 60, 88], Dee: [40], Eve: [40, "", 82], Fay: [85] },
  },
  days: [
    {
      day: "2025-11-06",
      typed: { Dee: DONE },
      lines: {
        Ana: corrective("B"),
        Ben: corrective("B"),
        Cy: corrective("B"),
        // 7, 10 and 11 November.
        Dee: ["ready", "B", "", "11-11", "", 0, "40"],
        Eve: corrective("B"),
      },
    },
    { day: "2025-11-07", typed: { Ana: DONE }, lines: { Ana: ["ready", "B", "", "11-12", "", 0, "40"] } },
    { day: "2025-11-10", typed: { Eve: DONE }, lines: { Eve: ["ready", "B", "", "11-13", "", 0, "40"] } },
    {
      day: "2025-11-12",
      typed: { Ana: { "Retake score": 85 }, Cy: DONE },
      record: true,
      lines: {
        Ana: gone,
        Ben: corrective("C"),
        Cy: ["ready", "C", "", "11-17", "", 0, "40"],
        Dee: ["retake time over", "", "", "11-11", "", 0, "40"],
        Eve: ["ready", "C", "", "11-13", "", 0, "40"],
      },
    },
    {
      day: "2025-11-13",
      typed: { Eve: { "Retake score": "ABS" } },
      record: true,
      lines: {
        Ben: ["retake time over", "", "", "11-17", "", 0, "40"],
        // The corrective stays done.
        Eve: ["scheduled", "C", "", "11-14", "", 0, "40"],
      },
    },
    {
      day: "2025-11-14",
      typed: { Eve: { "Retake score": 82 } },
      record: true,
      lines: { Eve: gone, Cy: ["ready", "B", "", "11-17", "", 0, "40"] },
    },
    {
      day: "2025-11-17",
      typed: { Cy: { "Retake score": 60 } },
      record: true,
      // All of it once more from the day this one came back: 18, 19, 20, 21, 24 for the corrective, 25, 26, 27.
      lines: { Cy: ["corrective needed", "C", "", "11-27", "", 1, "60"] },
    },
    // 20, 21 and 24 November.
    { day: "2025-11-19", typed: { Cy: DONE }, lines: { Cy: ["ready", "C", "", "11-24", "", 1, "60"] } },
    { day: "2025-11-24", typed: { Cy: { "Retake score": 88 } }, record: true, lines: { Cy: gone } },
  ],
};
