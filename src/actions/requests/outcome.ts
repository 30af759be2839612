import { isNotAskedBy } from "../../mastery/retakes/ticks";
import type { LineStatus } from "../../mastery/retakes/status";
import { statusWords } from "../../workbook/tables/statusWords";
import type { RosterNow } from "../roster/readRoster";
import type { RosterLine } from "../roster/rosterLine";
import type { Match } from "./matchAnswers";
import { askingFrom, isAboutComing } from "./mayAsk";
import { dayIn } from "./whenOf";
import { words } from "./words";

/** Where a request changes nothing, because nothing is to be sat. */
const NOTHING_TO_SIT: readonly LineStatus[] = [
  "excused",
  "beforeYourTime",
  "movedOn",
  "notAssessed",
  "moreEvidence",
  "noRetakesLeft",
  "retakeTimeOver",
];

/** Why a request does not count, in words; null: it does. */
export function whyNot({ person, standard }: Match, when: string, now: RosterNow): string | null {
  const own = now.lines.find(
    ({ candidate }) =>
      candidate.in.book === person.book &&
      candidate.place === person.place &&
      candidate.standard.code === standard,
  );
  if (!own) return words.nothingYet;
  const { status } = own.line;
  if (status === "mastered") return words.mastered;
  if (!isAboutComing(when, askingFrom(own.candidate, now))) return words.before;
  if (isLate(own, when)) return words.late(own.line.askBy as string);
  return NOTHING_TO_SIT.includes(status) ? words.nowAt(statusWords(status)) : null;
}

function isLate({ case: { settings, entries }, line: { askBy } }: RosterLine, when: string): boolean {
  const asked = { ...entries, requested: true, requestedOn: dayIn(when) };
  return settings.lateRetakes === "none" && isNotAskedBy(askBy, { settings, entries: asked });
}
