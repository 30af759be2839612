import { comesBefore, type Prerequisites } from "../../mastery/groups/prerequisites";
import { nameKey } from "../../mastery/name";
import { masteryIndex } from "../../mastery/scale";
import type { ClassBook, StandardInClass } from "../../workbook/gradebook/classBook";
import { isOnStandard } from "../../workbook/gradebook/readException";
import { levelWords } from "../../workbook/standingWords";
import type { ImpliedLevel } from "../groupReplies";
import type { Person } from "../groups/cohort";
import { resultOf } from "../groups/results";
import { isLater, masteredOn, newestWork, type Work } from "./countedWork";
import { words } from "./words";

export interface ImpliedTerms {
  /** In roster order, without those who left. */
  people: readonly Person[];
  /** Of all standards, by their compared names. */
  before: Prerequisites;
}

/** What is implied in one class. */
export function impliedIn(book: ClassBook, { people, before }: ImpliedTerms): ImpliedLevel[] {
  const isBefore = (earlier: StandardInClass, later: StandardInClass) =>
    comesBefore(before, nameKey(earlier.code), nameKey(later.code));
  return priorityFirst(book.standards).flatMap((standard) => {
    const advanced = book.standards.filter((other) => isBefore(standard, other));
    if (advanced.length === 0) return [];
    return people.flatMap((person) => proposalFor(person, standard, advanced) ?? []);
  });
}

/** Else in the order given. */
function priorityFirst(standards: readonly StandardInClass[]): StandardInClass[] {
  return [...standards].sort((a, b) => Number(b.row.priority) - Number(a.row.priority));
}

function proposalFor(
  person: Person,
  standard: StandardInClass,
  advanced: readonly StandardInClass[],
): ImpliedLevel | null {
  const work = workOn(person, standard);
  if (!work || !isOpen(work, person)) return null;
  const by = advanced.flatMap((other) => {
    const mastered = workOn(person, other);
    return mastered && isMastered(mastered, person) && !contradicts(work, mastered) ? [mastered] : [];
  });
  if (by.length === 0) return null;
  const { code, title, scale } = standard;
  const { name, id } = person.student;
  return {
    ...{ class: person.class, student: name, id, standard: code, title: title || code },
    level: scale.levels[masteryIndex(scale)]?.name ?? scale.masteryLevel,
    by: by.map((own) => own.standard.code),
    stands: levelWords(work.known.standing) || words.notAssessed,
    note: words.impliedBy(by.map((own) => ({ code: own.standard.code, day: masteredOn(own) }))),
  };
}

function workOn({ standings }: Person, standard: StandardInClass): Work | null {
  const known = standings.get(standard.code);
  return known ? { standard, known } : null;
}

/** Neither mastered nor decided by hand, excused, moved on, or a mark that nobody can read. */
function isOpen({ standard, known: { standing } }: Work, person: Person): boolean {
  if (standing.kind === "check" || (standing.kind === "assessed" && standing.mastered)) return false;
  return !isByHand(person, standard) && resultOf(person, standard).kind !== "excused";
}

/** By counted evidence: what is set by hand implies nothing further. */
function isMastered({ standard, known: { standing } }: Work, person: Person): boolean {
  return standing.kind === "assessed" && standing.mastered && !isByHand(person, standard);
}

function isByHand({ exceptions }: Person, { code }: StandardInClass): boolean {
  return exceptions.some((row) => row.what === "level by hand" && isOnStandard(row, code));
}

/** What was done after the more advanced work, and lies below, says more than that work does. */
function contradicts(work: Work, mastered: Work): boolean {
  const [own, other] = [newestWork(work), newestWork(mastered)];
  return own !== null && !own.reached && (other === null || isLater(own.entry, other.entry));
}
