import { recordedScore } from "../../mastery/retakes/recordedScore";
import { levelsUnder } from "../../mastery/scale";
import type { Standing } from "../../mastery/standing";
import type { StudentInClass } from "../../workbook/gradebook/classBook";
import { standingOf } from "../../workbook/gradebook/standingOf";
import type { Policy } from "../../workbook/policy";
import { recordingRule } from "../../workbook/recording";
import { scoredEntries } from "../roster/candidates";
import type { CourseResult, CourseStudent } from "./courseStudent";

/** The share of corrections done on a chain, which teachers type in the roster; 0: none, or nobody knows of any. */
export type CorrectionsDone = (chain: {
  class: string;
  student: StudentInClass;
  standard: string;
  /** The original's name. */
  assessment: string;
}) => number;

export const NO_CORRECTIONS: CorrectionsDone = () => 0;

/**
 * How the student would stand if each chain counted as its recorded score (domain.md §5): the school's system takes
 * that, while the level goes by the attempts themselves.
 */
export function recordedStanding(
  { book, student }: Pick<CourseStudent, "book" | "student">,
  { standard, known, exceptions, criterion }: CourseResult,
  { policy, corrections }: { policy: Policy; corrections: CorrectionsDone },
): Standing {
  const { scale, code } = standard;
  const rule = recordingRule(policy, { scale, levels: levelsUnder(scale, criterion), criterion });
  const results = known.results.map((result, at) => {
    const values = scoredEntries(result).map(({ value }) => value);
    const assessment = standard.chains[at]?.assessment ?? "";
    const done = corrections({ class: book.settings.name, student, standard: code, assessment });
    return { ...result, value: recordedScore(values, scale, { ...rule, corrections: done }) };
  });
  return standingOf(standard, results, { exceptions, policy }).standing;
}
