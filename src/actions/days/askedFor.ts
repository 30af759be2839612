import { nameKey } from "../../mastery/name";
import { askingFrom, isAboutComing } from "../requests/mayAsk";
import { requestsIn, type OnRequests, type Request } from "../requests/requestsIn";
import type { RosterNow } from "../roster/readRoster";
import type { RosterLine } from "../roster/rosterLine";

/** The student's first request for the coming attempt of a line; null: there is none. */
export type AskedFor = (line: RosterLine) => Pick<Request, "when" | "done"> | null;

export function askedFor(on: OnRequests, now: Pick<RosterNow, "days" | "history">): AskedFor {
  const byLine = new Map<string, Request[]>();
  for (const request of requestsIn(on)) {
    const key = keyOf(request.class, request.student.place, request.standard);
    byLine.set(key, [...(byLine.get(key) ?? []), request]);
  }
  byLine.forEach((requests) => requests.sort((a, b) => inTime(a.when, b.when)));
  return ({ candidate }) => {
    const { in: one, place, standard } = candidate;
    const requests = byLine.get(keyOf(one.book.settings.name, place, standard.code)) ?? [];
    if (requests.length === 0) return null;
    const from = askingFrom(candidate, now);
    return requests.find(({ when }) => isAboutComing(when, from)) ?? null;
  };
}

/** Of two times as they are written; where they are the same, things stay as they stand. */
export function inTime(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function keyOf(className: string, place: number, standard: string): string {
  return JSON.stringify([nameKey(className), place, nameKey(standard)]);
}
