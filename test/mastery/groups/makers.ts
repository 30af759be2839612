import { buildGroups } from "../../../src/mastery/groups/buildGroups";
import type {
  GroupInput,
  GroupSettings,
  GroupStandard,
  GroupStudent,
  PreviousGroup,
  Result,
} from "../../../src/mastery/groups/classroom";
import type { GroupPlan } from "../../../src/mastery/groups/plan";

/** The place in a plan of everybody, in short: "corrective A 1: Ana Ben". */
export function listed(plan: GroupPlan): string[] {
  return plan.groups.map(({ kind, standard, part, members }) => {
    const names = members.map(({ student }) => student).join(" ");
    return `${[kind, standard, part].filter((word) => word !== null).join(" ")}: ${names}`;
  });
}

/** The plan as the next build reads it back. */
export function asPrevious(plan: GroupPlan): PreviousGroup[] {
  return plan.groups.map(({ kind, standard, members }) => {
    return { kind, standard, members: members.map(({ student }) => student) };
  });
}

/** Standards A, B, C… on a percent scale with mastery at 80. */
export function standard(code: string, change: Partial<GroupStandard> = {}): GroupStandard {
  return {
    code,
    order: code.charCodeAt(0),
    priority: true,
    current: true,
    prerequisites: [],
    criterion: 80,
    scale: { best: "highest", maximum: 100 },
    ...change,
  };
}

/** A number is counted evidence; "?" nothing; "EX" excused. */
export type Shorthand = number | "?" | "EX" | Result;

export function result(shorthand: Shorthand): Result {
  if (typeof shorthand === "number") {
    return { kind: "counted", value: shorthand, mastered: shorthand >= 80 };
  }
  if (shorthand === "?") return { kind: "none" };
  return shorthand === "EX" ? { kind: "excused" } : shorthand;
}

/** A formative or pre result where nothing counted exists. */
export function shown(value: number): Result {
  return { kind: "shown", value, mastered: value >= 80 };
}

export function student(id: string, results: Readonly<Record<string, Shorthand>>): GroupStudent {
  return { id, results: new Map(Object.entries(results).map(([code, value]) => [code, result(value)])) };
}

/** Reteach is out of the way unless a test asks for it. */
export function settings(change: Partial<GroupSettings> = {}): GroupSettings {
  return {
    ...{ reteachAt: 2, groupsAtMost: 4, groupSizeAtMost: 6, groupSizeAtLeast: 2 },
    ...change,
  };
}

/** A class by name, in roster order: `{ Ana: { A: 40, B: 90 } }`. */
export type Class = Readonly<Record<string, Readonly<Record<string, Shorthand>>>>;

export interface Change {
  standards?: readonly GroupStandard[];
  settings?: Partial<GroupSettings>;
  exceptions?: GroupInput["exceptions"];
  previous?: readonly PreviousGroup[];
  changed?: readonly string[];
}

export function input(students: Class, change: Change = {}): GroupInput {
  const codes = [...new Set(Object.values(students).flatMap((results) => Object.keys(results)))];
  return {
    standards: change.standards ?? codes.map((code) => standard(code)),
    students: Object.entries(students).map(([id, results]) => student(id, results)),
    settings: settings(change.settings),
    exceptions: change.exceptions ?? [],
    previous: change.previous ?? [],
    changed: new Set(change.changed ?? []),
  };
}

export function plan(students: Class, change: Change = {}): GroupPlan {
  return buildGroups(input(students, change));
}

/** n students with the same results: "s1" to "sn". */
export function many(n: number, results: Class[string], prefix = "s"): Class {
  return Object.fromEntries(Array.from({ length: n }, (_, index) => [`${prefix}${index + 1}`, results]));
}
