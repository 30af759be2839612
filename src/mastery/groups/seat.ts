import { rivalAmong, type Decisions } from "./exceptions";
import { fillSmall } from "./fillSmall";

/** A student to be seated in one of the parts of a group. */
export interface Sitter {
  student: string;
  /** The part of the same group they sat in, or null. */
  former: number | null;
  /** Pinned: seated even beside somebody they are kept apart from. */
  pinned: boolean;
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
  refused: string | null;
  /** Pinned beside somebody they are kept apart from. */
  together: readonly (readonly [string, string])[];
}

/**
 * Seats students in the order given: in their former part, else in the smallest. Parts that come out too small are
 * filled from the largest, last comers first.
 */
export function seat(sitters: readonly Sitter[], terms: SeatTerms): Seating {
  const capacity = Math.max(terms.groupSizeAtMost, Math.ceil(sitters.length / terms.parts));
  const parts = emptyParts(sitters, terms.parts);
  const together: [string, string][] = [];
  for (const sitter of sitters) {
    const free = parts.filter((part) => part.students.length < capacity);
    const peaceful = free.filter(
      (part) => rivalAmong(part.students, sitter.student, terms.apart) === undefined,
    );
    const part = preferred(peaceful, sitter) ?? (sitter.pinned ? preferred(free, sitter) : undefined);
    if (!part) return { parts, refused: sitter.student, together };
    const rival = rivalAmong(part.students, sitter.student, terms.apart);
    if (rival !== undefined) together.push([rival, sitter.student]);
    part.students.push(sitter.student);
  }
  fillSmall(parts, terms);
  return { parts, refused: null, together };
}

/** Former parts go on where most of their students are; new ones stand behind them. */
function emptyParts(sitters: readonly Sitter[], count: number): Part[] {
  const former = formerParts(sitters)
    .sort((a, b) => b.stayers - a.stayers || a.part - b.part)
    .slice(0, count)
    .map(({ part }) => part)
    .sort((a, b) => a - b);
  return Array.from({ length: count }, (_, index) => ({ former: former[index] ?? null, students: [] }));
}

/** The parts these students sat in, with how many of them. */
export function formerParts(sitters: readonly Pick<Sitter, "former">[]): { part: number; stayers: number }[] {
  const counts = new Map<number, number>();
  for (const { former } of sitters) {
    if (former !== null) counts.set(former, (counts.get(former) ?? 0) + 1);
  }
  return [...counts].map(([part, stayers]) => ({ part, stayers }));
}

function preferred(parts: readonly Part[], { former }: Sitter): Part | undefined {
  const same = parts.find((part) => part.former !== null && part.former === former);
  const least = Math.min(...parts.map((part) => part.students.length));
  return same ?? parts.find((part) => part.students.length === least);
}
