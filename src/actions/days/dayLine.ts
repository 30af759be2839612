import type { Day } from "../../mastery/calendar/day";
import { LINE_STATUSES } from "../../mastery/retakes/status";
import { missingTicks, readinessOf } from "../../mastery/retakes/ticks";
import { statusWords } from "../../workbook/tables/statusWords";
import type { DayLine } from "../deskReplies";
import { formOf, type RosterLine } from "../roster/rosterLine";
import { assessmentOf } from "../roster/rosterReply";
import { dayInWords } from "../roster/words";
import type { Sitting } from "./sittings";
import { words } from "./words";

/** A sitting as a line of a day's plan. */
export function dayLine({ lines, day }: Sitting, planned: Day): DayLine {
  const first = lines[0] as RosterLine;
  const { student, in: one } = first.candidate;
  return {
    class: one.book.settings.name,
    student: student.name,
    id: student.id,
    standards: lines.map(({ candidate }) => candidate.standard.code),
    titles: lines.map(({ candidate }) => candidate.standard.title),
    assessment: assessmentOf(first),
    form: formOf(first.line),
    needsNewForm: first.line.form.kind === "newFormNeeded",
    status: statusOf(lines),
    needs: needsOf(lines),
    todo: todoOf(lines, { day, planned }),
    due: day === planned,
  };
}

/** Of several standards the status of the one that is furthest from its retake. */
function statusOf(lines: readonly RosterLine[]): string {
  const rank = ({ line }: RosterLine) => LINE_STATUSES.indexOf(line.status);
  const furthest = lines.reduce((a, b) => (rank(b) < rank(a) ? b : a));
  return statusWords(furthest.line.status, lackingOf(furthest).find(isOther));
}

/** What is made up needs no ticks: nothing was sat yet that a corrective could be about. */
function lackingOf({ line, case: known }: RosterLine): string[] {
  return line.status === "toMakeUp" ? [] : missingTicks(known);
}

function isOther(tick: string): boolean {
  return readinessOf(tick) === "other";
}

function needsOf(lines: readonly RosterLine[]): string[] {
  const ticks = lines[0]?.case.settings.beforeRetake ?? [];
  return ticks.flatMap((tick) => {
    const lacking = lines.filter((line) => lackingOf(line).includes(tick));
    if (lacking.length === 0) return [];
    return [lacking.length === lines.length ? tick : words.needOf(tick, lacking.map(codeOf))];
  });
}

/** What the student does next, or the retake itself. */
function todoOf(lines: readonly RosterLine[], { day, planned }: { day: Day | null; planned: Day }): string {
  const unasked = lines.find(({ line }) => line.status === "notRequested");
  if (unasked) return words.ask(byDay(unasked.line.askBy, planned));
  const undone = lines.filter((line) => lackingOf(line).some((tick) => readinessOf(tick) === "corrective"));
  if (undone.length > 0) return words.corrective(correctives(undone));
  const ticks = lines.flatMap(lackingOf);
  if (ticks.some((tick) => readinessOf(tick) === "skillCheck")) return words.skillCheck;
  if (ticks.length > 0) return words.first(ticks[0] as string);
  return sittingWords(lines) + (day !== null && day > planned ? words.on(dayInWords(day)) : "");
}

function byDay(day: Day | null, planned: Day): string | null {
  return day !== null && day >= planned ? dayInWords(day) : null;
}

/** "Practice page 12"; where standards have different ones, each with its code. */
function correctives(lines: readonly RosterLine[]): string[] {
  const texts = lines.map(({ candidate: { standard } }) =>
    [standard.row.corrective, standard.row.link].filter((text) => text !== "").join(", "),
  );
  if (new Set(texts).size <= 1) return texts.slice(0, 1).filter((text) => text !== "");
  return texts.flatMap((text, at) =>
    text === "" ? [] : [words.ofStandard(codeOf(lines[at] as RosterLine), text)],
  );
}

function sittingWords(lines: readonly RosterLine[]): string {
  const { line } = lines[0] as RosterLine;
  if (line.form.kind === "newFormNeeded") return words.newForm;
  const isMakeUp = lines.every((each) => each.line.status === "toMakeUp");
  const isMay = lines.every((each) => each.line.obligation === "may");
  const what = isMakeUp ? words.makeUp : isMay ? words.mayRetake : words.retake;
  return what + words.onForm(formOf(line));
}

function codeOf({ candidate }: RosterLine): string {
  return candidate.standard.code;
}
