import type {
  GroupException,
  GroupInput,
  GroupStandard,
  GroupStudent,
  Result,
} from "../../src/mastery/groups/classroom";

/** How large an invented class is. */
export interface ClassSize {
  students: number;
  standards: number;
}

export type Chance = () => number;

/** Numbers from 0 to below 1 that look like chance and are the same in every run (mulberry32, public domain). */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** From `least` to `most`, both included. */
export function wholeFrom(chance: Chance, least: number, most: number): number {
  return least + Math.floor(chance() * (most - least + 1));
}

/** About the normal distribution: mean 0, standard deviation 1. */
function bell(chance: Chance): number {
  const sum = Array.from({ length: 12 }, chance).reduce((total, one) => total + one, 0);
  return sum - 6;
}

/** A class as teachers have them: 12 to 40 students, 3 to 12 standards. */
export function inventedClass(seed: number): GroupInput {
  const chance = chanceFrom(seed);
  const size = { students: wholeFrom(chance, 12, 40), standards: wholeFrom(chance, 3, 12) };
  return inventedClassOf(size, chance);
}

export function inventedClassOf(size: ClassSize, chance: Chance): GroupInput {
  const standards = Array.from({ length: size.standards }, (_, at) => inventedStandard(at, chance));
  const difficulties = inventedDifficulties(size.standards, chance);
  const students = Array.from({ length: size.students }, (_, at) => {
    const scores = inventedScores(difficulties, chance);
    const results = new Map(standards.map(({ code }, of) => [code, inventedResult(scores[of] ?? 0, chance)]));
    return { id: `s${at + 1}`, results };
  });
  return {
    ...{ standards, students, previous: [], changed: new Set<string>() },
    settings: {
      ...{ reteachAt: 0.5, groupSizeAtMost: 6, groupSizeAtLeast: 2, adults: 1 },
      groupsAtMost: wholeFrom(chance, 2, 6),
    },
    exceptions: chance() < 0.3 ? inventedExceptions(students, standards, chance) : [],
  };
}

/** Chains of prerequisites: about half of the standards need the one before them. */
function inventedStandard(at: number, chance: Chance): GroupStandard {
  return {
    ...{ code: `S${at + 1}`, order: at, priority: true, current: true },
    prerequisites: at > 0 && chance() < 0.5 ? [`S${at}`] : [],
    ...{ criterion: 80, scale: { best: "highest", maximum: 100 } },
  };
}

export function inventedDifficulties(standards: number, chance: Chance): number[] {
  return Array.from({ length: standards }, () => 8 * bell(chance));
}

/** Who is able is so on most standards, and a hard standard is hard for most: gaps come together. */
export function inventedScores(difficulties: readonly number[], chance: Chance): number[] {
  const ability = 10 * bell(chance);
  return difficulties.map((difficulty) => {
    const score = Math.round(86 + ability - difficulty + 7 * bell(chance));
    return Math.min(100, Math.max(0, score));
  });
}

function inventedResult(score: number, chance: Chance): Result {
  const kind = chance();
  if (kind < 0.05) return { kind: "none" };
  if (kind < 0.07) return { kind: "excused" };
  return { kind: kind < 0.1 ? "shown" : "counted", value: score, mastered: score >= 80 };
}

/** A pin, two who are kept apart, one who is left out. */
function inventedExceptions(
  students: readonly GroupStudent[],
  standards: readonly GroupStandard[],
  chance: Chance,
): GroupException[] {
  const anybody = () => students[wholeFrom(chance, 0, students.length - 1)]?.id as string;
  const anything = () => standards[wholeFrom(chance, 0, standards.length - 1)]?.code as string;
  return [
    { what: "pin", student: anybody(), standard: anything() },
    { what: "keepApart", student: anybody(), from: anybody() },
    { what: "leaveOut", student: anybody(), standard: chance() < 0.5 ? null : anything() },
  ];
}
