import { buildGroups } from "../../src/mastery/groups/buildGroups";
import type { GroupInput, PreviousGroup, Result } from "../../src/mastery/groups/classroom";
import type { GroupPlan } from "../../src/mastery/groups/plan";
import { qualityOf, type Quality } from "../../src/mastery/groups/quality";
import { wholeFrom, type Chance } from "./groupsClasses";
import {
  byMean,
  coveredBy,
  coveredGreedily,
  coveredInOrder,
  mostByTryingAll,
  needsIn,
  shuffled,
} from "./groupsRivals";

/** Students who sit in a corrective group for a gap of theirs, and what others would have come to. */
export interface Compared {
  ours: number;
  best: number;
  greedy: number;
  random: number;
  sorted: number;
  quality: Quality;
}

export function compare(input: GroupInput, chance: Chance): Compared {
  const plan = buildGroups(input);
  const needs = needsIn(input, plan);
  const groups = plan.groups.filter(({ kind }) => kind === "corrective");
  const sizes = groups.map(({ members }) => members.length);
  const ours = groups.map(({ standard, members }) => {
    const here = new Set(members.map(({ student }) => student));
    return coveredBy(
      [standard ?? ""],
      needs.filter(({ student }) => here.has(student)),
    );
  });
  return {
    ours: ours.reduce((sum, covered) => sum + covered, 0),
    best: mostByTryingAll(input, needs),
    greedy: coveredGreedily(input, needs),
    random: coveredInOrder(shuffled(needs, chance), sizes),
    sorted: coveredInOrder(byMean(needs, input), sizes),
    quality: qualityOf(plan, input),
  };
}

/** Students who are elsewhere. */
export interface Moved {
  /** After a rebuild on the same data. */
  again: number;
  /** After one score was changed, without the student whose score it was. */
  others: number;
  /** The same if the last build counted for nothing. */
  anew: number;
}

export function moveOne(input: GroupInput, chance: Chance): Moved {
  const before = buildGroups(input);
  const previous = asPrevious(before);
  const { students, student } = withOneChange(input, chance);
  const after = buildGroups({ ...input, students, previous, changed: new Set([student]) });
  return {
    again: buildGroups({ ...input, previous }).moved.length,
    others: after.moved.filter((move) => move.student !== student).length,
    anew: elsewhere(before, buildGroups({ ...input, students }), student),
  };
}

function withOneChange({ students, standards }: GroupInput, chance: Chance) {
  const at = wholeFrom(chance, 0, students.length - 1);
  const code = standards[wholeFrom(chance, 0, standards.length - 1)]?.code as string;
  const value = wholeFrom(chance, 40, 100);
  const result: Result = { kind: "counted", value, mastered: value >= 80 };
  const changed = students.map((student, index) =>
    index === at ? { ...student, results: new Map([...student.results, [code, result] as const]) } : student,
  );
  return { students: changed, student: students[at]?.id as string };
}

/** The plan as the next build reads it back. */
export function asPrevious({ groups }: GroupPlan): PreviousGroup[] {
  return groups.map(({ kind, standard, members }) => {
    return { kind, standard, members: members.map(({ student }) => student) };
  });
}

function elsewhere(before: GroupPlan, after: GroupPlan, except: string): number {
  const now = placesIn(after);
  return [...placesIn(before)].filter(([student, place]) => student !== except && now.get(student) !== place)
    .length;
}

function placesIn({ groups }: GroupPlan): Map<string, string> {
  return new Map(
    groups.flatMap(({ kind, standard, part, members }) =>
      members.map(({ student }) => [student, JSON.stringify([kind, standard, part])] as const),
    ),
  );
}
