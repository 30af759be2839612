import { dayInWords } from "../../src/actions/roster/words";
import { logLine } from "../../src/actions/roster/rosterLog";
import { dayOf, type Cell, type Table } from "../../src/workbook/cell";
import type { SettingKey } from "../../src/workbook/settings";
import { NO_CHANGES } from "../../src/workbook/snapshot";
import { planAppend } from "../../src/workbook/tables/planTable";
import { LOG_TABLE } from "../../src/workbook/tables/specs";
import type { Line } from "../../src/workbook/tables/tableSpec";
import type { ColumnPlan, StudentPlan } from "../actions/booksMaker";
import { build, lineOf, lines, seen, type, workbook, type Workbook } from "../actions/roster/makers";
import { applyToSnapshot } from "../workbook/applyToSnapshot";
import type { Play } from "./play";

const QUIZ: ColumnPlan = { name: "Quiz 1", standard: "LF.1", given: "2025-11-03", returned: "2025-11-05" };
const RETAKE: ColumnPlan = { name: "Quiz 1 R", standard: "LF.1", retakeOf: "Quiz 1", given: "2025-11-06" };
const OTHER: ColumnPlan = { name: "Quiz 0", standard: "LF.0", given: "2025-10-06", returned: "2025-10-08" };
const OTHER_RETAKE: ColumnPlan = {
  name: "Quiz 0 R",
  standard: "LF.0",
  retakeOf: "Quiz 0",
  given: "2025-10-20",
};
const NEXT: ColumnPlan = { name: "Quiz 2", standard: "LF.1", given: "2025-11-17" };
const TERM = ["Term", "Autumn", "2025-09-01", "2025-11-21"];
const TICKS = { "Corrective done": true, "Skill check passed": true };

interface Situation {
  columns?: ColumnPlan[];
  marks?: Cell[];
  /** On the roster of Thu 6 Nov. */
  typed?: Line;
  /** The day the roster is built again and looked at. */
  on?: string;
}

/** Ana's roster. */
function rosterOf(
  policy: Table,
  { columns = [QUIZ], marks = [40], typed = {}, on = "2025-11-06" }: Situation,
): Workbook {
  const students: StudentPlan[] = [["Ana", ...marks]];
  const { after } = build(workbook({ policy, classes: [{ columns, students }] }));
  return lines(after).length === 0 ? after : build(type(after, { Student: "Ana" }, typed), on).after;
}

/** What stands in a column of Ana's line on Quiz 1, her latest. */
const shows =
  (heading: string, situation: Situation = {}): Play =>
  (policy) =>
    String(lineOf(rosterOf(policy, situation), "Ana", "LF.1")[heading]);

const dayIn =
  (heading: string, columns: ColumnPlan[] = [QUIZ]): Play =>
  (policy) => {
    const day = dayOf(lineOf(rosterOf(policy, { columns }), "Ana", "LF.1")[heading]);
    return day === null ? "no day" : dayInWords(day);
  };

/** What stands in a column of Ana's lines, if she has any. */
const lineIfAny =
  (heading: string, situation: Situation): Play =>
  (policy) =>
    seen(rosterOf(policy, situation), heading).flat().join(" and ") || "no line";

/** The standards of Ana's lines. */
const linesOfAna: Play = (policy) =>
  seen(rosterOf(policy, { columns: [OTHER, QUIZ], marks: [40, 40] }), "Standard")
    .flat()
    .join(" and ");

/** The status after Ana did not come to the retake of Thu 6 Nov, as the log has it. */
const missed: Play = (policy) => {
  const { after } = build(workbook({ policy, classes: [{ columns: [QUIZ], students: [["Ana", 40]] }] }));
  const noShow = { action: "noShow", line: lineOf(after, "Ana"), attempt: 2, score: "", note: "" } as const;
  const log = planAppend(LOG_TABLE, after.snapshot, [logLine(noShow, "2025-11-06")]);
  const snapshot = applyToSnapshot(after.snapshot, { ...NO_CHANGES, tabs: log ? [log] : [] });
  return String(lineOf(build({ ...after, snapshot }, "2025-11-07").after, "Ana")["Status"]);
};

const formOfSecondClass: Play = (policy) => {
  const classes = ["Period 1", "Period 2"].map((name) => ({
    name,
    columns: [QUIZ],
    students: name === "Period 1" ? [] : ([["Ana", 40]] as const),
  }));
  return String(lineOf(build(workbook({ policy, classes })).after, "Ana")["Form"]);
};

/** What a line of the roster says. */
export const ROSTERS = {
  mustRetakeBelow: lineIfAny("Reason", { marks: [75], typed: TICKS }),
  mayRetakeBelow: lineIfAny("Reason", { marks: [85], typed: TICKS }),
  onlyOnRequest: shows("Status", { typed: TICKS }),
  retakesAllowed: shows("Status", { columns: [QUIZ, RETAKE], marks: [40, 50] }),
  retakesPerTerm: (policy) => {
    const columns = [OTHER, OTHER_RETAKE, QUIZ];
    return shows("Status", { columns, marks: [40, 90, 40] })([...policy, TERM]);
  },
  beforeRetake: shows("Status"),
  noShowUses: missed,
  correctiveWithin: dayIn("Retake by"),
  windowFrom: dayIn("Retake by"),
  onlyBeforeNext: dayIn("Retake by", [QUIZ, NEXT]),
  lateRetakes: shows("Status", { on: "2025-11-20" }),
  askWithin: dayIn("Ask by"),
  retakeWithin: dayIn("Retake by"),
  askWithinOfTest: dayIn("Ask by"),
  retakeWithinOfTest: dayIn("Retake by"),
  retakeDays: dayIn("Retake by"),
  schoolWeek: dayIn("Retake by"),
  noRetakesLastDays: (policy) => dayIn("Retake by")([...policy, TERM]),
  forms: shows("Form"),
  sameForm: shows("Form", { columns: [{ ...QUIZ, form: "A" }] }),
  rotateForms: formOfSecondClass,
  rosterShows: linesOfAna,
} satisfies Partial<Record<SettingKey, Play>>;
