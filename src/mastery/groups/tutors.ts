import { isLeftOut, type Decisions } from "./exceptions";
import { spreadEvenly } from "./spreadEvenly";

/** A student who works on a standard. `tutor`: who stands beside them already, or null. */
export interface Learner {
  student: string;
  standard: string;
  tutor: string | null;
}

/**
 * What a master does in the meantime; the first are asked first. `free`: nothing of their own is open, as in extension or
 * when they help in a group already.
 */
export const TUTOR_PLACES = ["free", "elsewhere", "corrective"] as const;
export type TutorPlace = (typeof TUTOR_PLACES)[number];

export interface TutorTerms {
  /** By standard, who has mastered it, in roster order. */
  masters: ReadonlyMap<string, readonly string[]>;
  /** Whoever is left out of a standard's groups is no tutor there either. */
  decisions: Pick<Decisions, "leftOut" | "apart">;
  classOf: (student: string) => string;
  placeOf: (student: string) => TutorPlace;
}

/**
 * Step 9 of domain.md §7: by learner, one tutor. Nobody whose own gap is worked on in a group is asked while another
 * master may help, those who have no gap come first, then those of the learner's own class; among these the learners are
 * spread as evenly as can be. A tutor who stands there stays unless they opted out; a learner whom nobody can help
 * gets none.
 */
export function tutorsFor(learners: readonly Learner[], terms: TutorTerms): Map<string, string> {
  const standing = learners.filter(({ tutor, ...own }) => tutor !== null && mayHelp(tutor, own, terms));
  const stays = new Map(standing.map(({ student, tutor }) => [student, tutor as string]));
  const open = learners.filter(({ student }) => !stays.has(student));
  const choicesOf = choices(terms);
  const choicesBy = new Map(open.map((learner) => [learner.student, choicesOf(learner)]));
  return new Map([...stays, ...spreadEvenly(choicesBy, [...stays.values()])]);
}

type Work = Pick<Learner, "student" | "standard">;

function mayHelp(tutor: string, { student, standard }: Work, { decisions }: TutorTerms): boolean {
  const isApart = decisions.apart.get(student)?.has(tutor) ?? false;
  return tutor !== student && !isApart && !isLeftOut(decisions, tutor, standard);
}

/**
 * Who may help a learner, of those who are asked alike the first. Learners of one class and standard have the same list,
 * not only an equal one, unless something of their own stands against it.
 */
function choices(terms: TutorTerms): (learner: Work) => readonly string[] {
  const made = new Map<string, string[][]>();
  return (learner) => {
    const key = JSON.stringify([learner.standard, terms.classOf(learner.student)]);
    const ranked = made.get(key) ?? rankedMasters(learner, terms);
    made.set(key, ranked);
    for (const alike of ranked) {
      const free = alike.filter((tutor) => mayHelp(tutor, learner, terms));
      if (free.length > 0) return free.length === alike.length ? alike : free;
    }
    return [];
  };
}

/** Lists of those who are asked alike, best first; without those whom no learner of the standard may have. */
function rankedMasters({ student, standard }: Work, terms: TutorTerms): string[][] {
  const { masters, decisions, classOf, placeOf } = terms;
  const own = (masters.get(standard) ?? []).filter((tutor) => !isLeftOut(decisions, tutor, standard));
  return TUTOR_PLACES.flatMap((place) => {
    const here = own.filter((tutor) => placeOf(tutor) === place);
    const isOwnClass = (tutor: string) => classOf(tutor) === classOf(student);
    return [here.filter(isOwnClass), here.filter((tutor) => !isOwnClass(tutor))];
  });
}
