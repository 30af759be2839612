import type { GroupInput } from "../../src/mastery/groups/classroom";
import { gapsOf } from "../../src/mastery/groups/gaps";
import type { GroupPlan } from "../../src/mastery/groups/plan";
import type { Chance } from "./groupsClasses";

/** A student a corrective group could help, and the standards it could be for; read again from the class itself. */
export interface Need {
  student: string;
  gaps: readonly string[];
}

export function needsIn({ students, standards, exceptions }: GroupInput, plan: GroupPlan): Need[] {
  const retaught = new Set(plan.reteach.map(({ standard }) => standard));
  const decided = byTeacher(plan);
  return students.flatMap((student) => {
    if (decided.has(student.id)) return [];
    const leftOut = exceptions.flatMap((one) =>
      one.what === "leaveOut" && one.student === student.id ? [one.standard] : [],
    );
    const gaps = gapsOf(student, standards).gaps.map(({ standard }) => standard);
    const open = leftOut.includes(null)
      ? []
      : gaps.filter((gap) => !retaught.has(gap) && !leftOut.includes(gap));
    return open.length > 0 ? [{ student: student.id, gaps: open }] : [];
  });
}

/** Whom a teacher's exception keeps out of corrective groups: pinned to practice, or beside nobody they may sit with. */
function byTeacher({ groups }: GroupPlan): Set<string> {
  return new Set(
    groups.flatMap(({ kind, members }) =>
      members.flatMap(({ student, reason }) =>
        reason === "keptApart" || (kind === "practice" && reason === "pinned") ? [student] : [],
      ),
    ),
  );
}

/** Standards that have a group because somebody is pinned to it. */
export function pinnedIn({ exceptions }: GroupInput, needs: readonly Need[]): string[] {
  return exceptions.flatMap((one) => {
    const own = needs.find(({ student }) => student === one.student)?.gaps ?? [];
    return one.what === "pin" && one.standard !== null && own.includes(one.standard) ? [one.standard] : [];
  });
}

export function coveredBy(chosen: readonly string[], needs: readonly Need[]): number {
  return needs.filter(({ gaps }) => gaps.some((gap) => chosen.includes(gap))).length;
}

/** The most students any choice covers: all are tried. For up to 20 standards. */
export function mostByTryingAll(input: GroupInput, needs: readonly Need[]): number {
  const codes = input.standards.map(({ code }) => code);
  const bits = (some: readonly string[]) => some.reduce((sum, code) => sum | (1 << codes.indexOf(code)), 0);
  const must = bits(pinnedIn(input, needs));
  const gaps = needs.map((need) => bits(need.gaps));
  let most = 0;
  for (let choice = 0; choice < 1 << codes.length; choice++) {
    if ((choice & must) !== must || onesIn(choice) > input.settings.groupsAtMost) continue;
    most = Math.max(most, gaps.filter((own) => (own & choice) !== 0).length);
  }
  return most;
}

function onesIn(bits: number): number {
  let ones = 0;
  for (let left = bits; left !== 0; left &= left - 1) ones++;
  return ones;
}

/** Each time the standard that covers most of the others, ties by order, and nothing besides. */
export function coveredGreedily(input: GroupInput, needs: readonly Need[]): number {
  const chosen = [...new Set(pinnedIn(input, needs))];
  while (chosen.length < input.settings.groupsAtMost) {
    const open = needs.filter(({ gaps }) => !gaps.some((gap) => chosen.includes(gap)));
    const gain = (code: string) => coveredBy([code], open);
    const [next] = input.standards.map(({ code }) => code).sort((a, b) => gain(b) - gain(a));
    if (next === undefined || gain(next) === 0) break;
    chosen.push(next);
  }
  return coveredBy(chosen, needs);
}

/** Groups of these sizes filled in this order; each then works on what most of its students need. */
export function coveredInOrder(needs: readonly Need[], sizes: readonly number[]): number {
  let from = 0;
  let covered = 0;
  for (const size of sizes) {
    const group = needs.slice(from, from + size);
    from += size;
    covered += Math.max(0, ...group.flatMap(({ gaps }) => gaps.map((gap) => coveredBy([gap], group))));
  }
  return covered;
}

export function shuffled<T>(items: readonly T[], chance: Chance): T[] {
  return items
    .map((item) => ({ item, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** The weakest first, by the mean of all their scores. */
export function byMean(needs: readonly Need[], { students }: GroupInput): Need[] {
  const means = new Map(
    students.map(({ id, results }) => {
      const values = [...results.values()].flatMap((result) =>
        "value" in result ? (result.value ?? []) : [],
      );
      return [id, values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)];
    }),
  );
  const mean = ({ student }: Need) => means.get(student) ?? 0;
  return [...needs].sort((a, b) => mean(a) - mean(b));
}
