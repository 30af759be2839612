import type { Day } from "../../mastery/calendar/day";
import type { Result } from "../../mastery/groups/classroom";
import { decidingResult } from "../../mastery/groups/gaps";
import { reaches } from "../../mastery/scale";
import { asTyped } from "../../workbook/gradebook/asTyped";
import type {
  ChainOfClass,
  ResultEntry,
  StandardInClass,
  StudentStanding,
} from "../../workbook/gradebook/classBook";
import type { ExceptionRow } from "../../workbook/gradebook/exceptionRow";
import { hasMovedOn, isOnStandard } from "../../workbook/gradebook/readException";
import { isShown } from "../../workbook/gradebook/standingOf";
import type { Person } from "./cohort";

/** What is known of a student on a standard, as groups look at it. */
export function resultOf({ standings, exceptions }: Person, standard: StandardInClass): Result {
  const known = standings.get(standard.code);
  const own = exceptions.filter((row) => isOnStandard(row, standard.code));
  if (hasMovedOn(own, known ? lastAssessed(known, standard) : null)) return { kind: "excused" };
  if (!known) return { kind: "none" };
  if (isExcused(known, standard, own)) return { kind: "excused" };
  return decidingResult(countedResult(known, standard), shownResult(known, standard));
}

/** The day of the last assessment that counts and on which the student has something; null: nobody wrote it down. */
function lastAssessed({ results }: StudentStanding, { chains }: StandardInClass): Day | null {
  const own = chains.flatMap(({ weight, sittings }, at) => {
    const [entry] = results[at]?.entries ?? [];
    // In a long list only the rows themselves may have a date.
    return weight !== 0 && entry ? [sittings[0]?.given ?? entry.day] : [];
  });
  return own[own.length - 1] ?? null;
}

/** Nobody knows what an unreadable mark would change: no information. */
function countedResult(known: StudentStanding, standard: StandardInClass): Result {
  const { standing } = known;
  switch (standing.kind) {
    case "notAssessed":
    case "check":
      return { kind: "none" };
    // What there is shows mastery: more work to be looked at is needed, not other teaching.
    case "moreEvidence":
      return { kind: "counted", value: measured(standing.value, known, standard), mastered: true };
    case "assessed":
      return {
        kind: "counted",
        value: measured(standing.value, known, standard),
        mastered: standing.mastered,
      };
  }
}

function shownResult(known: StudentStanding, standard: StandardInClass): Result {
  const { shown } = known;
  if (shown === null || known.standing.kind !== "notAssessed") return { kind: "none" };
  const mastered = reaches(standard.scale, shown, known.criterion);
  return { kind: "shown", value: measured(shown, known, standard), mastered };
}

/** A group measures everyone from one criterion; who has another is moved as far as theirs lies away from it. */
function measured(value: number, { criterion }: StudentStanding, standard: StandardInClass): number {
  return value + standard.criterion - criterion;
}

/** `exceptions`: those in force for the student on this standard. */
export function isExcused(
  { standing, results }: StudentStanding,
  { chains }: StandardInClass,
  exceptions: readonly ExceptionRow[],
): boolean {
  if (standing.kind !== "notAssessed") return false;
  if (exceptions.some(({ what }) => what === "excused")) return true;
  const marks = results.flatMap(({ entries }) => entries.map(({ mark }) => mark));
  const kinds = marks.map((mark) => (typeof mark === "number" ? "score" : mark.kind));
  if (kinds.includes("excused")) return !kinds.includes("owed");
  const joined = exceptions.find(({ what }) => what === "joined")?.from ?? null;
  if (joined === null || chains.length === 0) return false;
  return chains.every(({ sittings: [original] }) => (original?.given ?? joined) < joined);
}

/** The newest mark that the standing looks at, as typed; "" where there is none. */
export function lastMark(known: StudentStanding, standard: StandardInClass): string {
  const newest = newestCounted(known, standard) ?? newestOf(entriesOf(known, standard, isShown));
  return newest ? asTyped(newest) : "";
}

/** The newest of the entries that are evidence. */
export function newestCounted(known: StudentStanding, standard: StandardInClass): ResultEntry | null {
  return newestOf(entriesOf(known, standard, ({ weight }) => weight !== 0));
}

function entriesOf(
  { results }: StudentStanding,
  { chains }: StandardInClass,
  fits: (chain: ChainOfClass) => boolean,
): ResultEntry[] {
  return chains.flatMap((chain, at) => (fits(chain) ? (results[at]?.entries ?? []) : []));
}

/** Entries stand in order of time; days that say otherwise decide. */
function newestOf(entries: readonly ResultEntry[]): ResultEntry | null {
  let newest: ResultEntry | null = null;
  for (const entry of entries) {
    const isOlder = entry.day !== null && newest !== null && newest.day !== null && entry.day < newest.day;
    if (!isOlder) newest = entry;
  }
  return newest;
}
