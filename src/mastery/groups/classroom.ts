import type { Scale } from "../scale";
import type { Hand } from "./hand";
import type { GroupKind, Place } from "./place";

/** A standard as groups look at it. */
export interface GroupStandard {
  code: string;
  /** Where it stands in the Standards tab; ties go to the smaller number. */
  order: number;
  /** A supporting standard (false) makes no gap. */
  priority: boolean;
  /** Of the class's most recent assessment, or asked for. An older one makes no group; its gaps are named. */
  current: boolean;
  /** Codes. One that is not among the standards given is passed over. */
  prerequisites: readonly string[];
  /** Where mastery begins, in the scale's numbers. */
  criterion: number;
  scale: Pick<Scale, "best" | "maximum">;
}

/**
 * What is known of a student on a standard. `counted`: by evidence; `shown`: nothing counted exists yet and this is
 * the newest formative or pre result. `value`: in the scale's numbers, null where there is a level and no number
 * ("more evidence needed").
 */
export type Result =
  | { kind: "counted" | "shown"; value: number | null; mastered: boolean }
  | { kind: "none" }
  /** Excused, moved on, before their time: neither a gap nor to be assessed. */
  | { kind: "excused" };

export interface GroupStudent {
  /** Any text that no other student of the list has. */
  id: string;
  /** By the standard's code; a standard that is not there is `none`. */
  results: ReadonlyMap<string, Result>;
}

export interface GroupSettings {
  /** A share, 0.5 for 50 %. */
  reteachAt: number;
  groupsAtMost: number;
  groupSizeAtMost: number;
  groupSizeAtLeast: number;
}

/** What a teacher decided by hand. Left out with `standard` null: of every group. A pin needs a standard. */
export type GroupException =
  | { what: "pin"; student: string; standard: string | null }
  | { what: "keepApart"; student: string; from: string }
  | { what: "leaveOut"; student: string; standard: string | null };

/** A group as it stood after the last build; two of one kind and standard are parts of a split group, in order. */
export interface PreviousGroup {
  kind: GroupKind;
  standard: string | null;
  members: readonly string[];
}

/** One class, or several when groups are made across classes. */
export interface GroupInput {
  standards: readonly GroupStandard[];
  /** In roster order. */
  students: readonly GroupStudent[];
  settings: GroupSettings;
  exceptions: readonly GroupException[];
  /** Empty: the first build, which moves nobody. */
  previous: readonly PreviousGroup[];
  /** Students with a new result since the last build. They alone move to a group for a larger gap. */
  changed: ReadonlySet<string>;
  /** At most one of each student. */
  hands?: readonly Hand[];
  /** By student whose hand was taken back, where they were before it; null: nowhere, or nobody knows. */
  released?: ReadonlyMap<string, Place | null>;
}

/** Standards in the order of their tab, which settles every tie. */
export function inOrder(standards: readonly GroupStandard[]): GroupStandard[] {
  return [...standards].sort((a, b) => a.order - b.order || (a.code < b.code ? -1 : 1));
}
