import type { Day } from "../../mastery/calendar/day";
import type { GroupKind } from "../../mastery/groups/place";
import { rotationDays, type PlannedDay } from "../../mastery/groups/rotationDays";
import { nameKey } from "../../mastery/name";
import type { RotationDay } from "../groupReplies";
import { parseLabel } from "../groups/groupLabels";
import { groupsOf } from "../groupsOf";
import type { OnBooks } from "../onBooks";
import { dayInWords } from "../roster/words";
import { meetingDays } from "./meetingDays";
import { daysMet, type DaysMet } from "./meetings";
import { words } from "./words";

/** A group as the rotation looks at it. */
export interface GroupToMeet {
  /** As on the tab. */
  label: string;
  kind: GroupKind;
  standard: string;
  members: readonly { class: string; student: string; id: string }[];
}

export interface Rotation {
  days: RotationDay[];
  /** By label: "Mon 10 Nov, turn 1, 13 minutes"; groups that are not met are not there. */
  meets: ReadonlyMap<string, string>;
  /** By label: the days on which this work was met, the newest first. */
  metOn: ReadonlyMap<string, readonly Day[]>;
}

export type RotationOf = (classes: readonly string[], groups: readonly GroupToMeet[]) => Rotation;

/**
 * When each corrective group of classes that are grouped together is met: those not met yet come first. For many classes
 * the log is read once.
 */
export function rotationFor(on: OnBooks): RotationOf {
  const met = daysMet(on.snapshot);
  return (classes, groups) => {
    // Whoever has one label sits together, whatever standards a teacher wrote beside it.
    const tables = groupsOf(groups, ({ label }) => nameKey(label)).map((parts) => ({
      label: parts[0].label,
      kind: parts[0].kind,
      metOn: daysOfMost(parts, met),
    }));
    // The same turns, whether the groups come as a build chose them or as they stand on the tab.
    tables.sort((a, b) => numberOf(a.label) - numberOf(b.label));
    const days = plannedDays(on, classes, tables);
    return {
      days,
      meets: new Map(days.flatMap(meetings)),
      metOn: new Map(tables.map(({ label, metOn }) => [label, metOn])),
    };
  };
}

/** A finite one, so that two without a number keep their order. */
function numberOf(label: string): number {
  return parseLabel(label)?.number ?? Number.MAX_SAFE_INTEGER;
}

interface Table {
  label: string;
  kind: GroupKind;
  metOn: readonly Day[];
}

function plannedDays(on: OnBooks, classes: readonly string[], tables: readonly Table[]): RotationDay[] {
  const { adults, groupMinutes, minutesWithGroup } = on.books.policy.settings;
  const labels = tables.map(({ label }) => label);
  return rotationDays(tables, {
    adults,
    minutes: groupMinutes,
    atLeast: minutesWithGroup,
    metBefore: tables.map(({ metOn }) => metOn),
    days: meetingDays(on, classes, tables.length + 1),
  }).map((one) => inLabels(one, labels));
}

/** Days on which somebody sat with more than half of those who are in the group now, the newest first. */
function daysOfMost(parts: readonly GroupToMeet[], met: DaysMet): Day[] {
  const each = parts.flatMap(({ members, standard }) => members.map((who) => met(who, standard)));
  const days = [...new Set(each.flatMap((own) => [...own]))];
  return days
    .filter((day) => each.filter((own) => own.has(day)).length * 2 > each.length)
    .sort()
    .reverse();
}

function inLabels({ day, minutes, turns }: PlannedDay, labels: readonly string[]): RotationDay {
  const named = (positions: readonly number[]) => positions.flatMap((position) => labels[position] ?? []);
  return {
    day,
    words: dayInWords(day),
    minutes,
    turns: turns.map(({ met, practising, extending }) => ({
      met: named(met),
      practising: named(practising),
      extending: named(extending),
    })),
  };
}

function meetings(day: RotationDay): [string, string][] {
  return day.turns.flatMap(({ met }, turn) =>
    met.map((label): [string, string] => [label, words.meets(day, turn + 1)]),
  );
}
