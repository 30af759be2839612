import type { Day } from "../../mastery/calendar/day";
import { nameKey } from "../../mastery/name";
import { dayOf, keyOf, textOf } from "../../workbook/cell";
import type { Snapshot } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { LOG_TABLE } from "../../workbook/tables/specs";
import type { Line } from "../../workbook/tables/tableSpec";
import { SUPPORT_ACTIONS } from "../support/supportActions";

export interface WhoMet {
  class: string;
  student: string;
  id: string;
}

/** The days on which somebody sat with a student on a standard, by the log. */
export type DaysMet = (who: WhoMet, standard: string) => ReadonlySet<Day>;

/** Reads who was met when; the ID decides where student and line have one. */
export function daysMet(snapshot: Snapshot): DaysMet {
  const byWho = new Map<string, Set<Day>>();
  for (const { line } of findTable(LOG_TABLE, snapshot).lines) {
    if (keyOf(line["Action"]) !== nameKey(SUPPORT_ACTIONS.met)) continue;
    const day = dayOf(textOf(line["When"]).slice(0, 10));
    if (day === null) continue;
    for (const key of keysOf(line)) byWho.set(key, (byWho.get(key) ?? new Set()).add(day));
  }
  return ({ class: name, student, id }, standard) => {
    const at = (kind: Kind, who: string) => byWho.get(keyFor(kind, [name, who, standard])) ?? [];
    if (id === "") return new Set(at("name", student));
    return new Set([...at("id", id), ...at("nameAlone", student)]);
  };
}

/** `nameAlone`: the line has no ID. */
type Kind = "id" | "name" | "nameAlone";

function keysOf(line: Line): string[] {
  const [name, student, id, standard] = ["Class", "Student", "Student ID", "Standard"].map((heading) =>
    textOf(line[heading]),
  ) as [string, string, string, string];
  return [
    keyFor("name", [name, student, standard]),
    id === "" ? keyFor("nameAlone", [name, student, standard]) : keyFor("id", [name, id, standard]),
  ];
}

function keyFor(kind: Kind, parts: readonly string[]): string {
  return JSON.stringify([kind, ...parts.map(nameKey)]);
}
