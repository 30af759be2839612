import { textOf } from "../../workbook/cell";
import { afterChanges } from "../../workbook/afterChanges";
import { findTable } from "../../workbook/tables/findTable";
import { groupsTable } from "../../workbook/tables/specs";
import type { Line } from "../../workbook/tables/tableSpec";
import { buildGroupsTab } from "../groups/buildGroupsTab";
import { blockIn, parseLabel } from "../groups/groupLabels";
import { words as groupWords } from "../groups/words";
import type { OnBooks } from "../onBooks";
import { words } from "./words";

/** The groups as a build would make them now. */
export interface GroupsSeen {
  groups: number;
  /** By class and student: a place, a tutor. */
  places: ReadonlyMap<string, Placed>;
  /** "Period 1: Reteach everyone: Slope". */
  reteach: readonly string[];
  /** When the groups are met, by class and group. */
  meets: ReadonlyMap<string, string>;
}

interface Placed {
  who: string;
  place: string;
  tutor: string;
}

export function seeGroups(on: OnBooks): GroupsSeen {
  const built = buildGroupsTab(on);
  const after = afterChanges(on.snapshot, built.changes);
  const lines = findTable(groupsTable(on.books.policy), after).lines.map(({ line }) => line);
  const isReteach = (line: Line) => blockIn(textOf(line["Group"])) === "reteach";
  const placed = lines.filter((line) => !isReteach(line) && textOf(line["Student"]) !== "");
  return {
    groups: built.reply.groups,
    reteach: lines.filter(isReteach).map((line) => words.of(textOf(line["Class"]), textOf(line["Group"]))),
    places: new Map(placed.map((line) => [keyOf(line), placedIn(line)])),
    meets: new Map(
      placed
        .filter((line) => textOf(line["Meets"]) !== "")
        .map((line) => [words.of(textOf(line["Class"]), textOf(line["Group"])), textOf(line["Meets"])]),
    ),
  };
}

function keyOf(line: Line): string {
  return JSON.stringify([line["Class"], line["Student ID"], line["Student"]].map(textOf));
}

function placedIn(line: Line): Placed {
  return {
    who: words.studentOf(textOf(line["Student"]), textOf(line["Class"])),
    place: placeOf(textOf(line["Group"]), textOf(line["Standard"])),
    tutor: textOf(line["Tutor"]),
  };
}

/** An extension group, or none at all, is the same whatever the groups are made for. */
function placeOf(group: string, standard: string): string {
  const label = parseLabel(group);
  const hasStandard = label !== null && label.kind !== "extension" && standard !== "";
  return groupWords.place(group, hasStandard ? standard : null);
}

export interface GroupsMoved {
  sentences: string[];
  /** How many students sit elsewhere, have another tutor, and how many groups meet at another time. */
  students: number;
  tutors: number;
  times: number;
}

export const NO_GROUPS_MOVED: GroupsMoved = { sentences: [], students: 0, tutors: 0, times: 0 };

export function movedGroups(before: GroupsSeen, after: GroupsSeen): GroupsMoved {
  const keys = [...new Set([...after.places.keys(), ...before.places.keys()])];
  const pairs = keys.map((key) => [before.places.get(key), after.places.get(key)] as const);
  const elsewhere = pairs.filter(([was, is]) => was?.place !== is?.place);
  const tutored = pairs.filter(([was, is]) => (was?.tutor ?? "") !== (is?.tutor ?? ""));
  const met = [...after.meets].filter(([group, when]) => (before.meets.get(group) ?? when) !== when);
  const who = ([was, is]: (typeof pairs)[number]) => (is ?? was)?.who ?? "";
  return {
    sentences: [
      ...(before.groups === after.groups ? [] : [words.groups(before.groups, after.groups)]),
      ...without(after.reteach, before.reteach).map(words.nowTaught),
      ...without(before.reteach, after.reteach).map(words.noLongerTaught),
      ...elsewhere.map((pair) => words.elsewhere(who(pair), pair[0]?.place, pair[1]?.place)),
      ...tutored.map((pair) => words.otherTutor(who(pair), pair[0]?.tutor ?? "", pair[1]?.tutor ?? "")),
      ...met.map(([group, when]) => words.otherTime(group, before.meets.get(group) ?? "", when)),
    ],
    students: elsewhere.length,
    tutors: tutored.length,
    times: met.length,
  };
}

function without(list: readonly string[], other: readonly string[]): string[] {
  return list.filter((one) => !other.includes(one));
}
