import type { GroupNow } from "../../src/actions/groupReplies";
import { readGroups } from "../../src/actions/groupDesk/readGroups";
import { courseSummary } from "../../src/actions/summary/courseSummary";
import { tableOfMap } from "../../src/workbook/gradebook/mapTable";
import type { SettingKey } from "../../src/workbook/settings";
import type { Line } from "../../src/workbook/tables/tableSpec";
import { makeBooks, type ClassPlan, type ColumnPlan, type StudentPlan } from "../actions/booksMaker";
import { build, rowsOf, TODAY } from "../actions/groups/tab";
import type { Play } from "./play";

/** Ana's level on the standard that two assessments of these kinds are evidence for. */
const levelOn =
  (...scores: readonly (readonly [kind: string, score: number])[]): Play =>
  (policy) => {
    const columns = scores.map(([kind], at): ColumnPlan => ({ name: `T${at}`, standard: "6.1", kind }));
    const students: StudentPlan[] = [["Ana", ...scores.map(([, score]) => score)]];
    const [book] = makeBooks({ policy, classes: [{ columns, students }] }).books;
    return tableOfMap(book!)[1]![1]!;
  };

const NOV_4 = { given: "2025-11-04" };
const SLOPE: ColumnPlan = { name: "Slope", standard: "Slope", ...NOV_4 };
const GRAPHS: ColumnPlan = { name: "Graphs", standard: "Graphs", ...NOV_4 };
const LINES: ColumnPlan = { name: "Lines", standard: "Lines", ...NOV_4 };

/** Students of one class, called S0, S1 … where nobody is asked for by name. */
const classOf = (columns: ColumnPlan[], marks: readonly (readonly number[])[]): ClassPlan => ({
  columns,
  students: marks.map((own, at): StudentPlan => [`S${at}`, ...own]),
});
const times = (count: number, marks: number[]) => Array.from({ length: count }, () => marks);

const toast =
  (...classes: ClassPlan[]): Play =>
  (policy) =>
    build({ policy, classes }).toast;

const SIX_GAPS = classOf(
  [SLOPE, GRAPHS, LINES],
  [...times(2, [40, 90, 90]), ...times(2, [90, 40, 90]), ...times(2, [90, 90, 40])],
);
const APART: Line[] = [{ Student: "S0", What: "keep apart", Value: "S1" }];

const groupsOn = (policy: Parameters<Play>[0], plan: ClassPlan) => {
  const books = makeBooks({ policy, classes: [plan] });
  const { after: snapshot } = build({ policy, classes: [plan] });
  return readGroups({ books, snapshot, scope: {}, today: TODAY }).classes[0]!;
};

const turns: Play = (policy) => {
  const { days } = groupsOn(policy, SIX_GAPS);
  return `${days.flatMap((day) => day.turns).length} turns`;
};

const minutesWithEach: Play = (policy) => {
  const { days } = groupsOn(policy, SIX_GAPS);
  return `${days.length} day${days.length === 1 ? "" : "s"}, ${days[0]!.minutes} minutes with each group`;
};

const onTheBoard =
  (say: (group: GroupNow) => string): Play =>
  (policy) =>
    say(groupsOn(policy, classOf([SLOPE], times(2, [40]))).groups[0]!);

const tutorOfAna: Play = (policy) => {
  const students: StudentPlan[] = [
    ["Ana", 40],
    ["Eva", 90],
  ];
  const built = build({ policy, classes: [{ columns: [SLOPE], students }] });
  return rowsOf(built, "Student", "Tutor")[0]!.replace("Ana | ", "") || "nobody";
};

const target: Play = (policy) => {
  const classes = [classOf([SLOPE], [...times(4, [90]), [40]])];
  const [summary] = courseSummary(makeBooks({ policy, classes })).classes;
  return summary!.standards[0]!.onTarget ? "on target" : "below the target";
};

/** What the levels of a class come to, and its groups. */
export const CLASSES = {
  practiceCounts: levelOn(["practice", 50], ["summative", 90]),
  preCounts: levelOn(["pre", 30], ["summative", 90]),
  formativeCounts: levelOn(["formative", 40], ["summative", 100]),
  masteryCheckCounts: levelOn(["summative", 50], ["mastery check", 85]),
  summativeCounts: levelOn(["summative", 85], ["mastery check", 50]),
  observationCounts: levelOn(["observation", 85], ["summative", 65]),
  kindsNeeded: levelOn(["summative", 85]),
  reteachAt: toast(classOf([SLOPE], [[40], [50], [90], [85], [80]])),
  groupsAtMost: toast(SIX_GAPS),
  groupSizeAtMost: toast(classOf([SLOPE], [...times(6, [40]), ...times(7, [90])])),
  groupSizeAtLeast: (policy) =>
    build({ policy, classes: [classOf([SLOPE], times(4, [40]))], exceptions: APART }).toast,
  adults: turns,
  groupMinutes: minutesWithEach,
  minutesWithGroup: minutesWithEach,
  groupNames: onTheBoard(({ boardName }) => boardName),
  groupPlaces: onTheBoard(({ place }) => place || "no place"),
  peerTutors: tutorOfAna,
  acrossClasses: toast(
    { name: "Period 1", columns: [SLOPE], students: [["Ana", 40]] },
    { name: "Period 2", columns: [SLOPE], students: [["Ben", 40]] },
  ),
  targetShare: target,
} satisfies Partial<Record<SettingKey, Play>>;
