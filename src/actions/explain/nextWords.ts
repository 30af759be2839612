import type { LineStatus } from "../../mastery/retakes/status";
import type { RetakeLine } from "../../mastery/retakes/retakeLine";
import { readinessOf } from "../../mastery/retakes/ticks";
import { ordinalWord } from "../../workbook/words";
import { reasonWords } from "../roster/reasonWords";
import { dayInWords, listed } from "../roster/words";
import { nextSentences as words } from "./nextSentences";
import type { StudentOnStandard } from "./studentOnStandard";

/** What is to be done next on the line of the roster, one sentence for each status; "" without a line. */
export function nextWords(one: StudentOnStandard): string {
  return one.roster === null ? "" : words.next(SAID[one.roster.line.status](one.roster.line, one));
}

type Said = (line: RetakeLine, one: StudentOnStandard) => string;

const SAID: Record<LineStatus, Said> = {
  toBeRecorded: ({ reasons, ordinal }) => {
    const score = reasons.find((reason) => reason.code === "scoreTyped");
    return words.toBeRecorded(score?.typed ?? "", words.attempt(ordinalWord(ordinal)));
  },
  excused: () => words.excused,
  beforeYourTime: () => words.beforeYourTime,
  movedOn: () => words.movedOn,
  toMakeUp: (line) => words.toMakeUp(sitting(line)),
  notAssessed: (line) =>
    line.reasons.some(({ code }) => code === "unreadable") ? words.unreadable : words.notAssessed,
  mastered: (_line, { standard }) => words.mastered(standard.row.extension),
  moreEvidence: (line, one) => words.moreEvidence(why(line, one)),
  noRetakesLeft: (line, one) => words.noRetakesLeft(why(line, one)),
  retakeTimeOver: (line, one) => words.retakeTimeOver(why(line, one)),
  toBeScored: ({ scheduledFor }) => words.toBeScored(scheduledFor && dayInWords(scheduledFor)),
  notRequested: (line, one) => ahead(line, one, [asking(line)]),
  correctiveNeeded: (line, one) => ahead(line, one, []),
  skillCheckNeeded: (line, one) => ahead(line, one, []),
  tickNeeded: (line, one) => ahead(line, one, []),
  scheduled: (line, one) => ahead(line, one, []),
  ready: (line, one) => ahead(line, one, []),
};

function why({ status, reasons }: RetakeLine, { standard }: StudentOnStandard): string {
  return reasonWords(status, reasons, standard.scale);
}

function asking({ reasons, askBy }: RetakeLine): string {
  const late = reasons.find((reason) => reason.code === "askByPassed");
  return late ? words.requestLate(dayInWords(late.on)) : words.request(askBy && dayInWords(askBy));
}

/** What comes first, then the attempt with its form and day. */
function ahead(line: RetakeLine, { standard: { row } }: StudentOnStandard, first: readonly string[]): string {
  const { reasons, obligation, correctiveBy, retakesLeft, daysLate } = line;
  const needs = reasons.flatMap((reason) => {
    if (reason.code !== "needs") return [];
    const isCorrective = readinessOf(reason.tick) === "corrective";
    const by = correctiveBy && dayInWords(correctiveBy);
    return [isCorrective ? words.corrective(reason.tick, row.corrective, by) : reason.tick];
  });
  const steps = [...first, ...(needs.length > 0 ? [words.needs(listed(needs))] : []), sitting(line)];
  const said = steps.join(words.then);
  return [
    obligation === "may" ? words.may(said) : said,
    ...(retakesLeft === null ? [] : [words.left(retakesLeft)]),
    ...missed(line),
    ...(daysLate > 0 ? [words.late(daysLate)] : []),
  ].join("; ");
}

function missed({ reasons }: RetakeLine): string[] {
  return reasons.flatMap((reason) => {
    if (reason.code === "absent") return [words.absent(dayInWords(reason.on))];
    return reason.code === "noShow" ? [words.noShow(dayInWords(reason.on))] : [];
  });
}

/** "2nd attempt, form B, on Fri 14 Nov in class". */
function sitting(line: RetakeLine): string {
  return `${words.attempt(ordinalWord(line.ordinal))}${onForm(line)}${when(line)}`;
}

function onForm({ form }: RetakeLine): string {
  if (form.kind === "newFormNeeded") return words.newForm;
  if (form.form === null) return "";
  return form.kind === "next" && form.alreadyReturned ? words.knownForm(form.form) : words.form(form.form);
}

function when({
  reasons,
  scheduledFor,
  retakeBy,
}: Pick<RetakeLine, "reasons" | "scheduledFor" | "retakeBy">) {
  if (scheduledFor !== null) return words.on(dayInWords(scheduledFor));
  const appointment = reasons.find((reason) => reason.code === "byAppointment");
  if (appointment) return words.byAppointment(appointment.until && dayInWords(appointment.until));
  return retakeBy === null ? words.noDay : words.inClass(dayInWords(retakeBy));
}
