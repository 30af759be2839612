import { recordedScore, type RecordingRule } from "../../mastery/retakes/recordedScore";
import { compare, levelsUnder, reaches } from "../../mastery/scale";
import type { Books, ClassBook, StandardInClass, StudentInClass } from "../../workbook/gradebook/classBook";
import { valueWords } from "../../workbook/explain/lookAgain";
import type { Policy } from "../../workbook/policy";
import { isCapIllegal, recordingRule } from "../../workbook/recording";
import { words as policyWords } from "../../workbook/words";
import type { SetupIssueCode } from "./differences";
import { words } from "./words";

/** What a teacher should know of the retake rule before it holds. */
export interface RetakeWarning {
  code: SetupIssueCode | "illegalCut";
  setting: "Retake cap" | "Retake rule";
  message: string;
}

/** What a student scored on an assessment that counts and on its retakes. */
interface Attempts {
  student: StudentInClass;
  standard: StandardInClass;
  values: readonly number[];
  /** Under the student's own criterion. */
  rule: RecordingRule;
}

/** Where the policy's retake rule takes something from students, with how many, by what stands in the gradebook now. */
export function retakeWarnings({ policy, books }: Books): RetakeWarning[] {
  const standards = books.flatMap((book) => book.standards);
  const attempts = books.flatMap((book) => attemptsIn(book, policy));
  return [
    ...illegalCaps(standards, policy),
    ...capsBelowMastery(standards, attempts, policy),
    ...belowOriginal(attempts),
  ];
}

function attemptsIn({ students, standards, standings }: ClassBook, policy: Policy): Attempts[] {
  return students.flatMap((student, place) =>
    standards.flatMap((standard, at) => {
      const own = standings[place]?.[at];
      if (!own || own.standing.kind === "notAssessed") return [];
      const { scale, chains } = standard;
      const levels = levelsUnder(scale, own.criterion);
      const rule = recordingRule(policy, { scale, levels, criterion: own.criterion });
      return own.results.flatMap(({ entries }, nth) => {
        // Nobody knows what a mark that cannot be read would change.
        if (chains[nth]?.weight === 0 || entries.some(({ problem }) => problem !== null)) return [];
        const values = entries.flatMap(({ value }) => value ?? []);
        return values.length > 0 ? [{ student, standard, values, rule }] : [];
      });
    }),
  );
}

function illegalCaps(standards: readonly StandardInClass[], policy: Policy): RetakeWarning[] {
  const messages = standards
    .filter((standard) => isCapIllegal(policy, recordingRule(policy, standard)))
    .map(({ scale }) => policyWords.illegalCut("Retake cap", scale.maximum, scale.best));
  return [...new Set(messages)].map((message) => ({ code: "illegalCut", setting: "Retake cap", message }));
}

/** A sentence for each pair of a cap and a criterion above it, though nobody is concerned yet. */
function capsBelowMastery(
  standards: readonly StandardInClass[],
  attempts: readonly Attempts[],
  policy: Policy,
): RetakeWarning[] {
  const concerned = new Map<string, Set<StudentInClass>>();
  for (const standard of standards) {
    const { scale, criterion } = standard;
    const { cap } = recordingRule(policy, standard);
    if (cap === null || reaches(scale, cap, criterion)) continue;
    const pair = words.capBelowMastery(valueWords(cap, scale), valueWords(criterion, scale));
    const students = concerned.get(pair) ?? new Set();
    attempts
      .filter((own) => own.standard === standard && isKeptBelow(own))
      .forEach(({ student }) => students.add(student));
    concerned.set(pair, students);
  }
  const says = policy.settings.retakeRule === "credit back" ? words.correctedBelow : words.retakenBelow;
  return [...concerned].map(([pair, { size }]) => ({
    code: "capBelowMastery",
    setting: "Retake cap",
    message: `${pair}: ${size === 0 ? words.nobodyBelow : says(size)}`,
  }));
}

/** Whether it is the cap alone that keeps from mastery who mastered on a retake or, under credit back, corrects everything. */
function isKeptBelow({ standard: { scale }, values, rule }: Attempts): boolean {
  const masters = (cap: number | null) =>
    reaches(scale, recordedScore(values, scale, { ...rule, cap, corrections: 1 }) as number, rule.criterion);
  const hasRetaken = values.slice(1).some((value) => reaches(scale, value, rule.criterion));
  return (rule.rule === "credit back" || hasRetaken) && masters(null) && !masters(rule.cap);
}

function belowOriginal(attempts: readonly Attempts[]): RetakeWarning[] {
  const lower = attempts.filter(({ standard: { scale }, values, rule }) => {
    const recorded = recordedScore(values, scale, rule) as number;
    return compare(scale, recorded, values[0] as number) < 0;
  });
  const [first] = lower;
  if (!first) return [];
  const names = [...new Set(lower.map(({ student }) => student))].map(({ name }) => name);
  const message = words.belowOriginal(first.rule.rule, names);
  return [{ code: "recordedBelowOriginal", setting: "Retake rule", message }];
}
