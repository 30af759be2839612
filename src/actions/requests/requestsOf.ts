import { nameKey } from "../../mastery/name";
import type { Candidate } from "../roster/candidates";
import { requestsIn, type OnRequests } from "./requestsIn";

/** When a student asked on the standard of a line, the earliest first; as `whenOf` gives it. */
export type RequestsOf = (candidate: Pick<Candidate, "in" | "place" | "standard">) => readonly string[];

export const NO_REQUESTS: RequestsOf = () => [];

export function requestsOf(on: OnRequests): RequestsOf {
  const times = new Map<string, string[]>();
  for (const { class: name, student, standard, when } of requestsIn(on)) {
    const key = keyOf(name, student.place, standard);
    times.set(key, [...(times.get(key) ?? []), when].sort());
  }
  return ({ in: { book }, place, standard }) =>
    times.get(keyOf(book.settings.name, place, standard.code)) ?? [];
}

function keyOf(className: string, place: number, standard: string): string {
  return JSON.stringify([nameKey(className), place, nameKey(standard)]);
}
