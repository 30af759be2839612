import { evidenceLines } from "./evidenceLines";
import { familyExplanation } from "./familyExplanation";
import type { Wording } from "../familyWording/say";
import { fullExplanation } from "./fullExplanation";
import { nextWords } from "./nextWords";
import type { StudentOnStandard } from "./studentOnStandard";

export interface Explanation {
  /** For the teacher, checkable by hand: a line each. */
  full: string;
  /** For the student's family: where the student is and what to do. */
  family: string;
  /** A line for each assessment. */
  evidence: string[];
  /** What is to be done next, for the teacher; "" where there is nothing to retake. */
  next: string;
}

/** How a student stands on a standard, explained (domain.md §8); `wording`: for the family. */
export function explainStanding(one: StudentOnStandard, wording?: Wording): Explanation {
  const next = nextWords(one);
  return {
    full: fullExplanation(one, next).join("\n"),
    family: familyExplanation(one, wording),
    evidence: evidenceLines(one),
    next,
  };
}
