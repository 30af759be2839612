import { dayOf, isBlank, type Cell } from "../../workbook/cell";
import type { DayPlan, RetakeDays } from "../deskReplies";
import type { OnBooks } from "../onBooks";
import { rosterIssues } from "../roster/rosterIssues";
import { countsOf, different, studentOf } from "../roster/rosterReply";
import { tableIssues } from "../../workbook/tables/tableIssues";
import { askedFor } from "./askedFor";
import { isUnasked } from "./dayOfLine";
import { pageOfPlan } from "./page";
import { planOfDay, plansAhead } from "./planOfDay";
import { sittingsAhead } from "./sittings";
import { waitingFor } from "./waiting";
import { words } from "./words";

/** Who retakes what on a day, with the forms to print; a blank day: the next with somebody to come. */
export function dayPlan(on: OnBooks, day: unknown): DayPlan | { refused: string } {
  if (!isBlank(day as Cell)) {
    const asked = typeof day === "string" ? dayOf(day) : null;
    if (asked === null) return { refused: words.notADay };
    return planOfDay(sittingsAhead(on, asked < on.today ? asked : on.today), asked);
  }
  const ahead = sittingsAhead(on);
  return plansAhead(ahead)[0] ?? planOfDay(ahead, on.today);
}

/** The days ahead, who waits, and which forms have to be written. */
export function retakeDays(on: OnBooks): RetakeDays {
  const ahead = sittingsAhead(on);
  const { sittings, now, shown } = ahead;
  const withoutDay = sittings.flatMap(({ day, lines }) =>
    day === null ? lines.filter((line) => !isUnasked(line)) : [],
  );
  return {
    days: plansAhead(ahead).map(({ lines: _, ...plan }) => plan),
    noDay: different(withoutDay, studentOf),
    waiting: waitingFor(now.lines, askedFor(on, now)),
    newForms: countsOf(
      sittings.flatMap(({ lines }) => lines),
      on.today,
    ).newForms,
    issues: [...tableIssues(now.spec, on.snapshot), ...rosterIssues(on, { ...now, shown })],
  };
}

/** The plan of a day as a page to print: one page a class. */
export function dayPage(plan: DayPlan): string {
  return pageOfPlan(plan);
}
