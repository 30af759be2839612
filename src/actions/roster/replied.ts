import type { Day } from "../../mastery/calendar/day";
import type { Issue } from "../describeWorkbook";
import type { RosterBuilt } from "../replies";
import type { Scope } from "../scope";
import type { Moved } from "./movements";
import { answerTo, countsOf } from "./rosterReply";
import type { Shown } from "./shown";

/** A page shows no more. */
const MOST_MOVEMENTS = 50;

/** The reply of a build and the few words that pop up. */
export function replied(
  { asked }: Pick<Shown, "asked" | "lines">,
  {
    tab,
    scope,
    today,
    movements,
    issues,
  }: { tab: string; scope: Scope; today: Day; movements: Moved; issues: Issue[] },
): { reply: RosterBuilt; toast: string } {
  const { nextForms, ...counts } = countsOf(asked, today);
  const { came, went, changed } = movements;
  const all = [...came, ...changed, ...went];
  const message = answerTo(scope, { ...counts, nextForms }, issues.length);
  const reply = {
    ...{ tab, ...counts, message, issues },
    ...{ came: came.length, went: went.length, changed: changed.length },
    movements: all.slice(0, MOST_MOVEMENTS),
    moreMovements: Math.max(0, all.length - MOST_MOVEMENTS),
  };
  return { reply, toast: message };
}
