import { nameKey } from "../../mastery/name";
import { keyOf } from "../../workbook/cell";
import type { Line } from "../../workbook/tables/tableSpec";
import { attemptsWhenWritten } from "../roster/entries";
import { SUPPORT_ACTIONS } from "../support/supportActions";
import type { TickScene, WorkNow } from "./scene";
import { boxOf } from "./tickTabs";
import type { Work, WorkOf } from "./works";

/** Ticks that were set since the last build on the line of a block that is taught again to everyone. */
export type TickedForEveryone = (work: Work, tick: string) => boolean;

export function tickedForEveryone({ works, last }: TickScene, ticks: readonly string[]): TickedForEveryone {
  const news = works
    .filter(({ work }) => work.isEveryone)
    .flatMap(({ work, lines }) =>
      ticks
        .filter((tick) => lines.some((line) => boxOf(line, tick)?.isSet) && !last.of(work, tick).isSet)
        .map((tick) => keyFor(work, tick)),
    );
  return among(news);
}

/** The same by what an action is going to log. */
export function loggedForEveryone(pending: readonly Line[], workOf: WorkOf): TickedForEveryone {
  const ticked = pending.filter((line) => keyOf(line["Action"]) === nameKey(SUPPORT_ACTIONS.ticked));
  const news = ticked.flatMap((line) => {
    const work = workOf(line);
    return work?.isEveryone ? [keyFor(work, String(line["Note"]))] : [];
  });
  return among(news);
}

function among(news: readonly string[]): TickedForEveryone {
  return (work, tick) => !work.isEveryone && news.includes(keyFor(work, tick));
}

function keyFor({ class: name, standard }: Work, tick: string): string {
  return JSON.stringify([name, standard, tick].map(nameKey));
}

/** Whether a line says that the student is below: one who has yet to make the test up is not. */
export function isBelow({ lines }: WorkNow): boolean {
  return lines.some(({ tab, line }) => tab.which === "groups" || attemptsWhenWritten(line) > 0);
}
