import type { RetakeLine } from "../../mastery/retakes/retakeLine";
import { readinessOf } from "../../mastery/retakes/ticks";
import type { StandardRow } from "../../workbook/gradebook/classBook";
import { dayInWords } from "../roster/words";
import { familyWords as words } from "./familyWords";

/** "Practice page first, check in with the teacher, new version on Fri 14 Nov in class." */
export function stepsWords({
  line,
  row,
  name,
}: {
  line: RetakeLine;
  row: StandardRow;
  name: string;
}): string[] {
  const needs = line.reasons.flatMap((reason) => (reason.code === "needs" ? [reason.tick] : []));
  const steps = [...asking(line), ...needs.map((tick) => stepFor(tick, line, row)), versionWords(line)];
  const may = line.obligation === "may" ? [words.may(name)] : [];
  return [...may, words.steps(steps)];
}

function asking({ status, askBy, reasons }: RetakeLine): string[] {
  if (status !== "notRequested") return [];
  const late = reasons.find((reason) => reason.code === "askByPassed");
  if (late) return [words.askLate(dayInWords(late.on))];
  return [words.ask(askBy && dayInWords(askBy))];
}

function stepFor(tick: string, { correctiveBy }: RetakeLine, { corrective, link }: StandardRow): string {
  switch (readinessOf(tick)) {
    case "corrective": {
      const by = correctiveBy === null ? [] : [words.by(dayInWords(correctiveBy))];
      const notes = [...(link === "" ? [] : [link]), ...by];
      return words.first(corrective || words.practice, notes);
    }
    case "skillCheck":
      return words.checkIn;
    case "other":
      return tick;
  }
}

function versionWords(line: RetakeLine): string {
  return (line.form.kind === "same" ? words.sameVersion : words.newVersion)(whenWords(line));
}

/** The student's own day, the day in class, or one to be agreed on. */
export function whenWords({ scheduledFor, retakeBy, reasons }: RetakeLine): string {
  if (scheduledFor !== null) return words.on(dayInWords(scheduledFor));
  const appointment = reasons.find((reason) => reason.code === "byAppointment");
  if (appointment) return words.byAppointment(appointment.until && dayInWords(appointment.until));
  return retakeBy === null ? words.byAppointment(null) : words.inClass(dayInWords(retakeBy));
}
