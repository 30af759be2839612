import type { PolicyStory, SeenLine } from "./story";
import { as, AUTUMN, gone, NO_LATE, NO_TICKS, VETERANS_DAY } from "./usual";

/**
 * A high school's course syllabus: a retake is asked for within a week of the day of the test and taken within two
 * weeks of it, once. Test on Mon 3 Nov, back on Thu 6; 4, 5, 6, 7, 10, 12, 13, 14, 17 and 18 November are the ten days.
 */
const asked = (status: string, recorded: string): SeenLine => [
  status,
  "B",
  "11-10",
  "11-18",
  "",
  0,
  recorded,
];
export const syllabus: PolicyStory = {
  policy: [
    ["Only on request", "yes"],
    ["Ask within days of the test", "5"],
    ["Retake within days of the test", "10"],
    ["Retake within school days", "none"],
    ["Retakes allowed", "1"],
    NO_LATE,
    NO_TICKS,
    VETERANS_DAY,
    AUTUMN,
  ],
  classes: [
    {
      name: "Period 1",
      tests: [["Test 1", "2025-11-03", "2025-11-06"]],
      students: [
        ["Ana", 40],
        ["Ben", 40],
        ["Cy", 55],
        ["Dee", 79],
        ["Eve", 80],
        ["Fay", "ABS"],
        ["Gil", 70],
      ],
    },
  ],
  marks: {
    ...{ Ana: [40, 85], Ben: [40], Cy: [55, "", 60], Dee: [79], Eve: [80], Fay: [50] },
    // Absent, then on form B as Ana was.
    Gil: [70, 90],
  },
  days: [
    {
      day: "2025-11-06",
      typed: { Ana: { Requested: true } },
      lines: {
        Ana: asked("ready", "40"),
        Ben: asked("not requested", "40"),
        Cy: asked("not requested", "55"),
        Dee: asked("not requested", "79"),
        Gil: asked("not requested", "70"),
        // Form A is back in class.
        Fay: ["to make up", "B", "", "", "", 0, ""],
      },
    },
    {
      day: "2025-11-07",
      typed: { Dee: { Requested: true }, Gil: { Requested: true, "Scheduled for": "2025-11-21" } },
      lines: { Dee: asked("ready", "79"), Gil: asked("scheduled", "70") },
    },
    // The last day to ask.
    { day: "2025-11-10", typed: { Cy: { Requested: true } }, lines: { Cy: asked("ready", "55") } },
    {
      day: "2025-11-12",
      typed: { Ana: { "Retake score": 85 } },
      marks: { Fay: 50 },
      record: true,
      lines: {
        Ana: gone,
        Ben: ["retake time over", "", "", "11-18", "", 0, "40"],
        // Ana has form B back, so C is the one nobody has seen.
        Cy: as("ready", "C", asked("", "55")),
        Dee: as("ready", "C", asked("", "79")),
        Gil: as("scheduled", "C", asked("", "70")),
        // Who was absent has the same days from the day of the make-up: 13, 14, 17, 18, 19 … 26.
        Fay: ["not requested", "C", "11-19", "11-26", "", 0, "50"],
      },
    },
    {
      day: "2025-11-18",
      typed: { Cy: { "Retake score": 60 } },
      record: true,
      lines: {
        // The one retake is used.
        Cy: ["no retakes left", "", "", "", "", 1, "60"],
        // All three are back now: of those not sat the first.
        Dee: as("ready", "B", asked("", "79")),
        Gil: as("scheduled", "B", asked("", "70")),
        Fay: ["not requested", "A", "11-19", "11-26", "", 0, "50"],
      },
    },
    {
      day: "2025-11-19",
      lines: {
        Dee: ["retake time over", "", "", "11-18", "", 0, "79"],
        // A day the teacher agreed to stands; it is late all the same.
        Gil: ["scheduled", "B", "11-10", "11-18", 1, 0, "70"],
      },
    },
    { day: "2025-11-20", lines: { Fay: ["retake time over", "", "", "11-26", "", 0, "50"] } },
    // Absent on the day agreed: the next retake day, nothing used.
    {
      day: "2025-11-21",
      typed: { Gil: { "Retake score": "ABS" } },
      record: true,
      lines: { Gil: ["scheduled", "B", "11-10", "11-24", "", 0, "70"] },
    },
    { day: "2025-11-24", typed: { Gil: { "Retake score": 90 } }, record: true, lines: { Gil: gone } },
  ],
};
