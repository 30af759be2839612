import { isLeftOut, rivalAmong, type Decisions } from "./exceptions";

/** A student who works on a standard. `tutor`: who stands beside them already, or null. */
export interface Learner {
  student: string;
  standard: string;
  tutor: string | null;
}

export interface TutorTerms {
  /** By standard, who has mastered it, in roster order. */
  masters: ReadonlyMap<string, readonly string[]>;
  /** Whoever is left out of a standard's groups is no tutor there either. */
  decisions: Pick<Decisions, "leftOut" | "apart">;
}

/**
 * Step 9 of domain.md §7: by learner, one tutor, spread evenly over the masters of the learner's standard. A tutor who
 * stands there stays unless they opted out; a learner whom nobody can help gets none.
 */
export function tutorsFor(learners: readonly Learner[], terms: TutorTerms): Map<string, string> {
  const tutors = new Map<string, string>();
  const busy = new Map<string, number>();
  const take = ({ student }: Learner, tutor: string) => {
    tutors.set(student, tutor);
    busy.set(tutor, (busy.get(tutor) ?? 0) + 1);
  };
  for (const learner of learners) {
    if (learner.tutor !== null && mayHelp(learner.tutor, learner, terms)) take(learner, learner.tutor);
  }
  for (const learner of fewestMastersFirst(learners, terms)) {
    if (tutors.has(learner.student)) continue;
    const masters = (terms.masters.get(learner.standard) ?? []).filter((own) => mayHelp(own, learner, terms));
    const least = Math.min(...masters.map((own) => busy.get(own) ?? 0));
    const freest = masters.find((own) => (busy.get(own) ?? 0) === least);
    if (freest !== undefined) take(learner, freest);
  }
  return tutors;
}

function mayHelp(tutor: string, { student, standard }: Learner, { decisions }: TutorTerms): boolean {
  const isApart = rivalAmong([tutor], student, decisions.apart) !== undefined;
  return !isApart && !isLeftOut(decisions, tutor, standard);
}

/** Where few can help they are not taken by those whom many can. */
function fewestMastersFirst(learners: readonly Learner[], { masters }: TutorTerms): Learner[] {
  const count = ({ standard }: Learner) => masters.get(standard)?.length ?? 0;
  return [...learners].sort((a, b) => count(a) - count(b));
}
