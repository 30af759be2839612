import { isSameName } from "../name";
import { levelOf, levelsUnder, levelValue, reaches } from "../scale";
import { reachesShare } from "./share";
import type { StandardResult } from "./studentSummary";
import { tallyOf } from "./tally";

/** A row of the table of letters: both conditions must hold. */
export interface LetterRule {
  letter: string;
  /** Share of the assessed priority standards, from 0 to 1. */
  masteredAtLeast: number;
  /** The name of a level that no assessed priority standard may be below; "": any will do. */
  noStandardBelow: string;
}

export type CourseLetter =
  | { kind: "letter"; letter: string }
  /** No row fits, there is no table, or nothing is assessed. */
  | { kind: "none" }
  /** Whether the student gets this letter nobody can tell: a scale has no level of the name the row gives. */
  | { kind: "unknownLevel"; letter: string };

/** What a level's name is looked up in. */
type Judged = Pick<StandardResult, "scale" | "criterion">;

/** The best letter whose conditions both hold. */
export function courseLetter(results: readonly StandardResult[], rules: readonly LetterRule[]): CourseLetter {
  const priority = results.filter((result) => result.priority);
  const { share } = tallyOf(priority.map(({ outcome }) => outcome));
  if (share === null) return { kind: "none" };
  for (const { letter, masteredAtLeast, noStandardBelow } of bestFirst(rules)) {
    if (!reachesShare(share, masteredAtLeast)) continue;
    const answers = priority.map((result) => isAtLeast(result, noStandardBelow));
    if (answers.includes("no")) continue;
    return { kind: answers.includes("unknown") ? "unknownLevel" : "letter", letter };
  }
  return { kind: "none" };
}

/** The letter that asks for more is the better one; of equal ones the upper row. */
function bestFirst(rules: readonly LetterRule[]): LetterRule[] {
  return [...rules].sort((a, b) => b.masteredAtLeast - a.masteredAtLeast);
}

/** Where evidence is still needed the student has not mastered, whatever the value. */
function isAtLeast(result: StandardResult, level: string): "yes" | "no" | "unknown" {
  const { scale, criterion, outcome } = result;
  if (level === "" || !("value" in outcome)) return "yes";
  const bound = boundOf(result, level);
  if (bound === null) return "unknown";
  const isShort = outcome.kind === "moreEvidence" && reaches(scale, bound, criterion);
  return !isShort && reaches(scale, outcome.value, bound) ? "yes" : "no";
}

/**
 * Where a level begins under the criterion in force; null: the scale has none of that name. One that is not used there
 * counts as the nearest used one on its side of the criterion, as it does when typed as a mark (domain.md §2).
 */
function boundOf({ scale, criterion }: Judged, name: string): number | null {
  const levels = levelsUnder(scale, criterion);
  const known = [...scale.levels, ...levels].find((level) => isSameName(level.name, name));
  return known ? levelOf(scale, levels, levelValue(scale, levels, known.name)).from : null;
}

/** A row of the table names a level that scales of the course do not have. */
export interface UnknownLevel {
  letter: string;
  level: string;
  /** By name, "" for the policy's own; each once. */
  scales: readonly string[];
}

/** The rows that cannot be judged on some of these standards. */
export function unknownLevels(standards: readonly Judged[], rules: readonly LetterRule[]): UnknownLevel[] {
  return rules.flatMap(({ letter, noStandardBelow: level }) => {
    if (level === "") return [];
    const without = standards.filter((standard) => boundOf(standard, level) === null);
    const scales = [...new Set(without.map(({ scale }) => scale.name))];
    return scales.length > 0 ? [{ letter, level, scales }] : [];
  });
}
