import { rivalAmong, type Decisions } from "./exceptions";
import { fillSmall } from "./fillSmall";

/** A student to be seated in one of the parts of a group. */
export interface Sitter {
  student: string;
  /** The part of the same group they sat in, or null. */
  former: number | null;
  /** Pinned: seated even beside somebody they are kept apart from. */
  pinned: boolean;
  /** By hand: into the former part and no other, which goes on as long as they need it. */
  fixed?: boolean;
  /** By hand, without a gap: a part of helpers alone does not go on. */
  helps?: boolean;
}

export interface Part {
  /** The part of the last build this one goes on from, or null. */
  former: number | null;
  students: string[];
}

export interface SeatTerms {
  parts: number;
  groupSizeAtMost: number;
  groupSizeAtLeast: number;
  apart: Decisions["apart"];
}

export interface Seating {
  parts: readonly Part[];
  /** For whom there is no seat apart from those they are kept apart from. */
  refused: readonly string[];
  /** Pinned beside somebody they are kept apart from. */
  together: readonly (readonly [string, string])[];
  /** Helpers whose part does not go on. */
  gone: readonly string[];
}

/**
 * Seats students in the order given: in their former part, else in the smallest. Parts that come out too small are
 * filled from the largest, last comers first.
 */
export function seat(sitters: readonly Sitter[], terms: SeatTerms): Seating {
  const capacity = Math.max(terms.groupSizeAtMost, Math.ceil(sitters.length / terms.parts));
  const parts = emptyParts(sitters, terms.parts);
  const together: [string, string][] = [];
  const gone: string[] = [];
  const refused: string[] = [];
  for (const sitter of sitters) {
    const { student, fixed } = sitter;
    const rivalIn = ({ students }: Part) => rivalAmong(students, student, terms.apart);
    const part = fixed
      ? parts.find(({ former }) => former === sitter.former)
      : seatFor(sitter, { parts, capacity, rivalIn });
    if (!part) (fixed ? gone : refused).push(student);
    const rival = part && rivalIn(part);
    if (rival !== undefined) together.push([rival, student]);
    part?.students.push(student);
  }
  if (refused.length > 0) return { parts, refused, together, gone };
  fillSmall(parts, { ...terms, fixed: idsOf(sitters, ({ fixed }) => fixed) });
  return {
    parts: parts.filter(({ students }) => students.length > 0),
    refused,
    together,
    gone: [...gone, ...lonelyHelpers(sitters, parts)],
  };
}

function seatFor(
  sitter: Sitter,
  {
    parts,
    capacity,
    rivalIn,
  }: { parts: readonly Part[]; capacity: number; rivalIn: (part: Part) => string | undefined },
): Part | undefined {
  const isFree = ({ students }: Part) => students.length < capacity;
  const isPeaceful = (part: Part) => isFree(part) && rivalIn(part) === undefined;
  return (
    preferred(parts, sitter, isPeaceful) ?? (sitter.pinned ? preferred(parts, sitter, isFree) : undefined)
  );
}

function lonelyHelpers(sitters: readonly Sitter[], parts: readonly Part[]): string[] {
  const helpers = idsOf(sitters, ({ helps }) => helps);
  if (helpers.size === 0) return [];
  return parts
    .filter(({ students }) => students.every((student) => helpers.has(student)))
    .flatMap(({ students }) => students);
}

function idsOf(
  sitters: readonly Sitter[],
  isOne: (sitter: Sitter) => boolean | undefined,
): ReadonlySet<string> {
  return new Set(sitters.filter(isOne).map(({ student }) => student));
}

/** Former parts go on where most of their students are, those by hand first; new ones stand behind them. */
function emptyParts(sitters: readonly Sitter[], count: number): Part[] {
  const former = formerParts(sitters)
    .sort((a, b) => Number(b.kept) - Number(a.kept) || b.stayers - a.stayers || a.part - b.part)
    .slice(0, count)
    .map(({ part }) => part)
    .sort((a, b) => a - b);
  return Array.from({ length: count }, (_, index) => ({ former: former[index] ?? null, students: [] }));
}

/** A part these students sat in, with how many of them; `kept`: somebody is to stay there by hand. */
export interface FormerPart {
  part: number;
  stayers: number;
  kept: boolean;
}

/** The parts these students sat in; not those of helpers alone. */
export function formerParts(sitters: readonly Pick<Sitter, "former" | "fixed" | "helps">[]): FormerPart[] {
  const parts = new Map<number, FormerPart & { needed: boolean }>();
  for (const { former, fixed = false, helps = false } of sitters) {
    if (former === null) continue;
    const known = parts.get(former) ?? { part: former, stayers: 0, kept: false, needed: false };
    const kept = known.kept || (fixed && !helps);
    parts.set(former, { part: former, stayers: known.stayers + 1, kept, needed: known.needed || !helps });
  }
  return [...parts.values()]
    .filter(({ needed }) => needed)
    .map(({ part, stayers, kept }) => ({ part, stayers, kept }));
}

/** Their former part, else the first of the smallest. */
function preferred(
  parts: readonly Part[],
  { former }: Sitter,
  fits: (part: Part) => boolean,
): Part | undefined {
  let smallest: Part | undefined;
  for (const part of parts) {
    if (former !== null && part.former === former && fits(part)) return part;
    const isSmaller = smallest === undefined || part.students.length < smallest.students.length;
    if (isSmaller && fits(part)) smallest = part;
  }
  return smallest;
}
