import { sittings, type ChainEntry } from "../../mastery/retakes/attempts";
import { assessmentsOf, type Assessment, type Assessments } from "../../workbook/gradebook/classAssessments";
import type {
  ChainOfClass,
  ChainResult,
  ClassBook,
  ResultEntry,
  StandardInClass,
  StudentInClass,
  StudentStanding,
} from "../../workbook/gradebook/classBook";

/** A class with what its lines are about. */
export interface ClassOfRoster {
  book: ClassBook;
  /** Among the classes, from 0. */
  position: number;
  /** Of what counts: nothing else is ever retaken. */
  assessments: Assessments;
}

/** A student and a standard with the assessment it would be retaken or made up on. */
export interface Candidate {
  in: ClassOfRoster;
  student: StudentInClass;
  /** The student's place in the class, from 0. */
  place: number;
  standard: StandardInClass;
  standing: StudentStanding;
  chain: ChainOfClass;
  result: ChainResult;
  assessment: Assessment;
}

export function classesOf(books: readonly ClassBook[]): ClassOfRoster[] {
  const counts = ({ weight }: ChainOfClass) => weight > 0;
  return books.map((book, position) => ({ book, position, assessments: assessmentsOf(book, counts) }));
}

/** Every student × standard on which there is a score, something owed or an unreadable mark. */
export function candidatesOf(one: ClassOfRoster): Candidate[] {
  const { students, standards, standings } = one.book;
  return students.flatMap((student, place) =>
    standards.flatMap((standard, at) => {
      const standing = standings[place]?.[at];
      const found = standing && chosenChain(standard, standing, one.assessments);
      return found ? [{ in: one, student, place, standard, standing, ...found }] : [];
    }),
  );
}

/** The latest counted assessment on which the student has a score, or which the student owes (domain.md §6). */
function chosenChain(
  { chains }: StandardInClass,
  { results }: StudentStanding,
  assessments: Assessments,
): Pick<Candidate, "chain" | "result" | "assessment"> | null {
  let chosen: Pick<Candidate, "chain" | "result" | "assessment"> | null = null;
  chains.forEach((chain, at) => {
    const assessment = assessments.get(chain);
    const result = results[at];
    if (!assessment || !result?.entries.some(isWork)) return;
    if (chosen === null || assessment.order >= chosen.assessment.order)
      chosen = { chain, result, assessment };
  });
  return chosen;
}

function isWork({ value, problem, mark }: ResultEntry): boolean {
  return value !== null || problem !== null || (typeof mark !== "number" && mark.kind === "owed");
}

/** The scored entries of a chain, in order. */
export function scoredEntries({ entries }: ChainResult): (ResultEntry & { value: number })[] {
  return entries.filter((entry): entry is ResultEntry & { value: number } => entry.value !== null);
}

/** A chain as the rules of retakes look at it; what nobody can read says nothing there. */
export function chainEntries(chain: ChainOfClass, { entries }: ChainResult): ChainEntry[] {
  return entries.flatMap((entry, at): ChainEntry[] => {
    const { sitting, value, mark, day } = entry;
    if (value !== null) {
      // A long list may hold several attempts under one name: only the first is on the form written there.
      const isFirst = entries.findIndex((other) => other.sitting === sitting) === at;
      return [{ kind: "score", value, day, form: isFirst ? (chain.sittings[sitting]?.form ?? null) : null }];
    }
    if (typeof mark === "number") return [];
    return mark.kind === "owed" || mark.kind === "excused" ? [{ kind: mark.kind, day }] : [];
  });
}

/** How many attempts of a chain are scored. */
export function attemptsOf({ chain, result }: Pick<Candidate, "chain" | "result">): number {
  return sittings(chainEntries(chain, result)).length;
}
