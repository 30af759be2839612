import { dayOf, keyOf, textOf } from "../../workbook/cell";
import type { Day } from "../../mastery/calendar/day";
import { nameKey } from "../../mastery/name";
import { NO_CHANGES } from "../../workbook/snapshot";
import type { Line } from "../../workbook/tables/tableSpec";
import { parseLabel } from "../groups/groupLabels";
import type { OnBooks } from "../onBooks";
import { logLinesNow } from "../roster/logNow";
import { SUPPORT_ACTIONS } from "../support/supportActions";
import { appendedTo } from "./appendedTo";
import type { MarkAnswer } from "./markGroup";
import type { MarkAsked } from "./readMark";
import { words } from "./words";
import { worksIn } from "./works";

/** Notes that somebody sat with the group today; for nobody twice on a day. */
export function markMet(on: OnBooks, { group, members }: MarkAsked): MarkAnswer {
  const workOf = worksIn(on.books);
  // An extension has no standard, and who is meant does not depend on it.
  const keyOfLine = (line: Line) =>
    JSON.stringify([
      workOf({ ...line, Standard: "-" })?.key ?? keyOf(line["Student"]),
      keyOf(line["Standard"]),
    ]);
  const today = logLinesNow(on.snapshot).filter(
    (line) =>
      keyOf(line["Action"]) === nameKey(SUPPORT_ACTIONS.met) &&
      dayOf(textOf(line["When"]).slice(0, 10)) === on.today,
  );
  // The tab says it once for a group.
  const [minutes = null] = members.flatMap(({ line }) => minutesIn(line) ?? []);
  const known = new Set(today.map(keyOfLine));
  const lines = members
    .map(({ line }) => metLine(line, { group, minutes, today: on.today }))
    .filter((line) => !known.has(keyOfLine(line)));
  const changes = appendedTo(NO_CHANGES, on, lines);
  const message = lines.length === 0 ? words.metAlready(group) : words.met(group, lines.length);
  return { changes, reply: { students: lines.length, roster: 0, message, issues: [] }, toast: message };
}

interface Meeting {
  group: string;
  minutes: number | null;
  today: Day;
}

function metLine(line: Line, { group, minutes, today }: Meeting): Line {
  const isExtension = parseLabel(group)?.kind === "extension";
  return {
    ...{ When: today, Action: SUPPORT_ACTIONS.met },
    ...{ Class: textOf(line["Class"]), Student: textOf(line["Student"]) },
    ...{ "Student ID": textOf(line["Student ID"]), Standard: isExtension ? "" : textOf(line["Standard"]) },
    Note: words.meeting(group, minutes, textOf(line["Tutor"])),
  };
}

/** Of "Mon 10 Nov, turn 1, 13 minutes"; null: the tab does not say. */
function minutesIn(line: Line): number | null {
  const [, minutes] = /(\d+) minute/.exec(textOf(line["Meets"])) ?? [];
  return minutes === undefined ? null : Number(minutes);
}
