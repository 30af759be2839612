import type { RetakeLine } from "../../mastery/retakes/retakeLine";
import { levelsUnder } from "../../mastery/scale";
import type { Rules } from "../../mastery/standing";
import type {
  ChainOfClass,
  ChainResult,
  StandardInClass,
  StudentInClass,
  StudentStanding,
} from "../../workbook/gradebook/classBook";
import type { ExceptionRow } from "../../workbook/gradebook/exceptionRow";
import { evidenceOfChains, valueByHand } from "../../workbook/gradebook/standingOf";
import type { Policy } from "../../workbook/policy";

/** One student on one standard, with all that an explanation looks at. */
export interface StudentOnStandard {
  student: Pick<StudentInClass, "name">;
  standard: StandardInClass;
  known: StudentStanding;
  policy: Policy;
  /** In force for this student on this standard; why they were made is never read. */
  exceptions: readonly ExceptionRow[];
  /** The line of the roster, listed or not; null: there is nothing to retake or make up. */
  roster: RosterPart | null;
}

export interface RosterPart {
  line: RetakeLine;
  /** What would be retaken. */
  chain: ChainOfClass;
  /** The share of its corrections that is done. */
  corrections: number;
}

export interface CountedChain {
  chain: ChainOfClass;
  result: ChainResult;
}

/** The chains that are evidence, in order. */
export function countedChains({ standard, known }: StudentOnStandard): CountedChain[] {
  return standard.chains.flatMap((chain, at) => {
    const result = known.results[at];
    return result && chain.weight !== 0 ? [{ chain, result }] : [];
  });
}

/** Those of them that have a value. */
export function scoredChains(one: StudentOnStandard): CountedChain[] {
  return countedChains(one).filter(({ result }) => result.value !== null);
}

export function evidenceFor(one: StudentOnStandard): ReturnType<typeof evidenceOfChains> {
  return evidenceOfChains(countedChains(one));
}

/** What this student is judged by. */
export function rulesFor({ standard, known: { criterion }, policy }: StudentOnStandard): Rules {
  const { scale, method, newestWeight } = standard;
  const { recent, successes, kindsNeeded } = policy.settings;
  const levels = levelsUnder(scale, criterion);
  return { scale, levels, criterion, method, recent, newestWeight, successes, kindsNeeded };
}

/** Whether a teacher set the level; a value that names none says nothing. */
export function isByHand(one: StudentOnStandard): boolean {
  return valueByHand(one.exceptions, rulesFor(one)) !== null;
}

export function isExcused({ exceptions }: StudentOnStandard): boolean {
  return exceptions.some(({ what }) => what === "excused");
}

export function hasMastered({ known: { standing } }: Pick<StudentOnStandard, "known">): boolean {
  return standing.kind === "assessed" && standing.mastered;
}
