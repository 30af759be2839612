import { round } from "../rounding";
import type { GroupStandard, GroupStudent, Result } from "./classroom";

/** A standard a student has not mastered yet. */
export interface Gap {
  standard: string;
  /** Below the criterion, in per cent of the scale, so that standards of different scales compare. */
  shortfall: number;
  basis: "counted" | "shown";
}

/** A student's gaps among the priority standards, each list in Standards order. */
export interface StudentGaps {
  student: string;
  /** Whether anything is known on a standard that is asked for. */
  informed: boolean;
  gaps: readonly Gap[];
  /** Gaps of earlier assessments. */
  older: readonly string[];
  notAssessed: readonly string[];
}

/** Counted evidence decides; only where there is none the newest formative or pre result does. */
export function decidingResult(counted: Result, newestShown: Result): Result {
  return counted.kind === "none" ? newestShown : counted;
}

/** Step 1 of domain.md §7. `standards` as `inOrder` gives them. */
export function gapsOf(student: GroupStudent, standards: readonly GroupStandard[]): StudentGaps {
  const priority = standards.filter((standard) => standard.priority);
  const current = priority.filter((standard) => standard.current);
  const kindOn = (standard: GroupStandard) => resultOn(student, standard.code).kind;
  return {
    student: student.id,
    informed: current.some((standard) => isKnown(kindOn(standard))),
    gaps: current.flatMap((standard) => gapOn(student, standard) ?? []),
    older: priority
      .filter((standard) => !standard.current && gapOn(student, standard))
      .map((standard) => standard.code),
    notAssessed: current.filter((standard) => kindOn(standard) === "none").map((standard) => standard.code),
  };
}

export function resultOn(student: GroupStudent, standard: string): Result {
  return student.results.get(standard) ?? { kind: "none" };
}

export function isKnown(kind: Result["kind"]): kind is "counted" | "shown" {
  return kind === "counted" || kind === "shown";
}

function gapOn(student: GroupStudent, standard: GroupStandard): Gap | null {
  const result = resultOn(student, standard.code);
  switch (result.kind) {
    case "none":
    case "excused":
      return null;
    case "counted":
    case "shown":
      if (result.mastered) return null;
      return {
        standard: standard.code,
        shortfall: shortfall(result.value, standard),
        basis: result.kind,
      };
  }
}

/** 0 where no number says how far: more evidence is needed, or the number is there and the level is not. */
function shortfall(value: number | null, { criterion, scale }: GroupStandard): number {
  if (value === null) return 0;
  const below = scale.best === "highest" ? criterion - value : value - criterion;
  return Math.max(0, round((below / scale.maximum) * 100));
}
