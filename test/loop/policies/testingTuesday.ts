import type { PolicyStory, SeenLine } from "./story";
import { AUTUMN, gone, VETERANS_DAY } from "./usual";

/**
 * A mathematics teacher's page, "Testing Tuesday": on Tuesdays within a week, for 74 % or lower, recorded at 75 % at
 * most, corrections checked before. Back on Wed 5 Nov; Tue 11 is a holiday, so Tue 18.
 */
const CHECK = "needs: Corrections checked";
const CHECKED = { "Corrections checked": true };
const tuesday = (status: string, form: string, recorded: string): SeenLine => [
  ...([status, form, "", "11-18", "", 0, recorded] as const),
];
export const testingTuesday: PolicyStory = {
  policy: [
    ["Retake days", "Tuesday"],
    ["Retake within school days", "5"],
    ["Must retake below", "nobody"],
    ["May retake below", "at or below 74 %"],
    ["Retake cap", "75 %"],
    ["Before a retake", "Corrections checked"],
    VETERANS_DAY,
    AUTUMN,
  ],
  classes: [
    {
      name: "Period 1",
      tests: [["Test 1", "2025-11-03", "2025-11-05"]],
      students: [
        ["Ana", 60],
        ["Ben", 74],
        ["Cy", 75],
        ["Dee", 60],
        ["Eve", 90],
        ["Fay", 50],
      ],
    },
  ],
  marks: {
    ...{ Ana: [60, 100], Ben: [74], Cy: [75], Dee: [60, 70, 90], Eve: [90], Fay: [50, "", 78] },
  },
  days: [
    {
      day: "2025-11-06",
      lines: {
        Ana: tuesday(CHECK, "B", "60"),
        Ben: tuesday(CHECK, "B", "74"),
        Cy: ["no retakes left", "", "", "", "", 0, "75"],
        Dee: tuesday(CHECK, "B", "60"),
        Fay: tuesday(CHECK, "B", "50"),
      },
    },
    {
      day: "2025-11-14",
      typed: { Ana: CHECKED, Fay: CHECKED },
      lines: { Ana: tuesday("ready", "B", "60"), Fay: tuesday("ready", "B", "50") },
    },
    { day: "2025-11-17", typed: { Dee: CHECKED }, lines: { Dee: tuesday("ready", "B", "60") } },
    {
      day: "2025-11-18",
      typed: { Ana: { "Retake score": 100 }, Dee: { "Retake score": 70 }, Fay: { "Retake score": "NS" } },
      record: true,
      lines: {
        // 100 is recorded as 75; the level is mastery.
        Ana: gone,
        // 70 is still at or below 74: again, on the Tuesday within 19, 20, 21, 24 and 25 November.
        Dee: [CHECK, "C", "", "11-25", "", 1, "70"],
        // Nobody is late who only may retake, and who did not come has used nothing.
        Fay: tuesday("ready", "C", "50"),
        Ben: tuesday(CHECK, "C", "74"),
      },
    },
    { day: "2025-11-24", typed: { Dee: CHECKED }, lines: { Dee: ["ready", "C", "", "11-25", "", 1, "70"] } },
    {
      day: "2025-11-25",
      typed: { Dee: { "Retake score": 90 }, Fay: { "Retake score": 78 } },
      record: true,
      lines: {
        Dee: gone,
        // 78 is recorded as 75, and above 74 there is no retake.
        Fay: ["no retakes left", "", "", "", "", 1, "75"],
        Ben: tuesday(CHECK, "B", "74"),
      },
    },
  ],
};
