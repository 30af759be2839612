import type { Day } from "../../mastery/calendar/day";
import type { HeldHand } from "../../mastery/groups/hand";
import type { Place } from "../../mastery/groups/place";
import { nameKey } from "../../mastery/name";
import { keyOf, textOf } from "../../workbook/cell";
import type { Line, PlacedLine } from "../../workbook/tables/tableSpec";
import type { Cohort, Person } from "./cohort";
import { makeLabel } from "./groupLabels";
import { placeAmong } from "./movedTo";
import type { FormerBuild } from "./standingLines";
import { words } from "./words";

/** What the log last says of a student's Moved to. */
interface LoggedHand {
  /** null: taken back. */
  text: string | null;
  /** Where they were before it. */
  label: string;
  standard: string;
  /** How often it has been moved and taken back. */
  times: number;
}

/** By student of a workbook, in one pass over the log. */
export type HandLog = (person: Person) => LoggedHand | undefined;

export function readHandLog(lines: readonly Line[]): HandLog {
  const found = new Map<string, LoggedHand>();
  for (const line of lines) {
    const isMove = keyOf(line["Action"]) === nameKey(words.handLogged);
    if (!isMove && keyOf(line["Action"]) !== nameKey(words.releaseLogged)) continue;
    const key = keyOfLine(line);
    found.set(key, {
      text: isMove ? textOf(line["After"]) : null,
      label: textOf(line["Before"]),
      standard: textOf(line["Standard"]),
      times: (found.get(key)?.times ?? 0) + 1,
    });
  }
  return (person) => found.get(keyOfPerson(person));
}

function keyOfLine(line: Line): string {
  return keyOfWho(textOf(line["Class"]), textOf(line["Student ID"]), textOf(line["Student"]));
}

function keyOfPerson({ class: name, student }: Person): string {
  return keyOfWho(name, student.id, student.name);
}

function keyOfWho(name: string, id: string, student: string): string {
  return JSON.stringify([name, id === "" ? ["", student] : id].map((part) => nameKey(String(part))));
}

/** Whose hand was taken back since the last build, with where the data go on from. */
export function releasedIn(cohort: Cohort, former: FormerBuild, log: HandLog): Map<string, Place | null> {
  return new Map(
    cohort.people.flatMap((person): [string, Place | null][] => {
      const last = log(person);
      if (former.movedTo.has(person.id) || !last || last.text === null) return [];
      return [[person.id, placeAmong(last.label, last.standard, former.places)]];
    }),
  );
}

export interface HandsNow {
  cohort: Cohort;
  former: FormerBuild;
  /** Those that were followed. */
  hands: ReadonlyMap<string, HeldHand>;
  released: ReadonlyMap<string, Place | null>;
  /** Lines that go with what stands on them. */
  went: readonly PlacedLine[];
}

/** What the log keeps of hands: without it nobody would know where to go back to. */
export function handLines(
  { cohort, former, hands, released, went }: HandsNow,
  log: HandLog,
  today: Day,
): Line[] {
  const gone = new Set(went.map(({ line }) => keyOfLine(line)));
  return cohort.people.flatMap((person): Line[] => {
    const last = log(person);
    const text = former.movedTo.get(person.id);
    const about = { today, person, times: (last?.times ?? 0) + 1 };
    const isGone = last !== undefined && last.text !== null && gone.has(keyOfPerson(person));
    if (released.has(person.id) || isGone)
      return [logLine(words.releaseLogged, about, { Before: last?.text ?? "" })];
    if (text === undefined || !hands.has(person.id) || keyOf(last?.text ?? "") === nameKey(text)) return [];
    const place = former.places.get(person.id);
    const before = last?.text ? last : { label: place ? makeLabel(place) : "", standard: place?.standard };
    const entry = { Standard: before.standard ?? "", Before: before.label, After: text };
    return [logLine(words.handLogged, about, entry)];
  });
}

/** Twice on one day is not the same line. */
function logLine(
  action: string,
  { today, person, times }: { today: Day; person: Person; times: number },
  entry: Line,
): Line {
  return {
    When: today,
    Action: action,
    Class: person.class,
    Student: person.student.name,
    "Student ID": person.student.id,
    ...entry,
    Note: times > 1 ? words.handTimes(times) : "",
  };
}
