import type { GroupException, GroupInput } from "./classroom";
import type { GroupWarning } from "./warnings";

/** What teachers decided by hand about groups, without what nobody can act on. */
export interface Decisions {
  pins: readonly Extract<GroupException, { what: "pin" }>[];
  /** By student, those they are kept apart from; both ways. */
  apart: ReadonlyMap<string, ReadonlySet<string>>;
  /** By student, the standards they are left out of; null stands for all. */
  leftOut: ReadonlyMap<string, ReadonlySet<string | null>>;
  warnings: readonly GroupWarning[];
}

export function readExceptions({ exceptions, students, standards }: GroupInput): Decisions {
  const ids = new Set(students.map(({ id }) => id));
  const codes = new Set(standards.map(({ code }) => code));
  const problems = exceptions.map((exception) => problemOf(exception, ids, codes));
  const usable = exceptions.filter((_, index) => problems[index] === null);
  return {
    pins: usable.flatMap((exception) => (exception.what === "pin" ? exception : [])),
    apart: setsOf(
      usable.flatMap((exception) =>
        exception.what === "keepApart" ? bothWays(exception.student, exception.from) : [],
      ),
    ),
    leftOut: setsOf(
      usable.flatMap((exception) =>
        exception.what === "leaveOut" ? [[exception.student, exception.standard] as const] : [],
      ),
    ),
    warnings: problems.flatMap((problem) => problem ?? []),
  };
}

function problemOf(
  exception: GroupException,
  ids: ReadonlySet<string>,
  codes: ReadonlySet<string>,
): GroupWarning | null {
  if (!ids.has(exception.student)) return { code: "unknownStudent", exception };
  switch (exception.what) {
    case "keepApart":
      if (exception.from === "") return { code: "apartFromNobody", student: exception.student };
      if (exception.student === exception.from) return { code: "apartFromSelf", student: exception.student };
      return ids.has(exception.from) ? null : { code: "unknownStudent", exception };
    case "pin":
    case "leaveOut":
      return exception.standard === null || codes.has(exception.standard)
        ? null
        : { code: "unknownStandard", exception };
  }
}

function bothWays(one: string, other: string): (readonly [string, string])[] {
  return [
    [one, other],
    [other, one],
  ];
}

function setsOf<V>(pairs: readonly (readonly [string, V])[]): Map<string, Set<V>> {
  const sets = new Map<string, Set<V>>();
  for (const [key, value] of pairs) {
    const set = sets.get(key) ?? new Set<V>();
    sets.set(key, set.add(value));
  }
  return sets;
}

/** Whether a student is left out of a standard's groups; with null, out of every group. */
export function isLeftOut(
  { leftOut }: Pick<Decisions, "leftOut">,
  student: string,
  standard: string | null,
): boolean {
  const standards = leftOut.get(student);
  return standards !== undefined && (standards.has(null) || standards.has(standard));
}

/** Somebody among these from whom the student is kept apart. */
export function rivalAmong(
  students: readonly string[],
  student: string,
  apart: Decisions["apart"],
): string | undefined {
  const rivals = apart.get(student);
  return rivals && students.find((other) => rivals.has(other));
}
