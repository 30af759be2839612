import { isSameName } from "../../mastery/name";
import { latestAssessment } from "../../workbook/gradebook/classAssessments";
import type { Policy } from "../../workbook/policy";
import type { Scope } from "../scope";
import type { Candidate } from "./candidates";
import { hasEntries } from "./entries";
import { isListed } from "./listing";
import { isOpen, type RosterLine } from "./rosterLine";

export interface Shown {
  /** The lines of the roster. */
  lines: readonly RosterLine[];
  /** Those that were asked about. */
  asked: readonly RosterLine[];
  /** The codes of a student's open standards that have no line of their own. */
  alsoOpen: (line: RosterLine) => string[];
}

/**
 * Which lines stand on the roster. Asked for are the standards of each class's most recent assessment, or all of a
 * scope. An older line stays while the teacher's ticks or words stand on it; of a student who has only older gaps the
 * newest gets a line, so that nobody who is not there yet falls off the list. A scope adds lines and takes none away.
 */
export function shownLines(all: readonly RosterLine[], scope: Scope, { settings }: Policy): Shown {
  const listed = all.filter((line) => isListed(line) || line.still !== null);
  if (scope.standing) return standing(listed);
  const isLatest = (line: RosterLine) => settings.rosterShows === "everything" || isOfLatest(line.candidate);
  const isNamed = isAboutWork(scope);
  const isAsked = (line: RosterLine) =>
    matches(line.candidate, scope) && (isNamed || scope.everything || isLatest(line));
  const isKept = ({ placed, taken, still }: RosterLine) =>
    placed !== null &&
    (still !== null || isScoped(scope) || (!taken && hasEntries(placed.line, settings.beforeRetake)));
  const asked = listed.filter(isAsked);
  const lines = new Set([...asked, ...listed.filter(isKept)]);
  const inReach = isNamed ? [] : listed.filter(({ candidate }) => matches(candidate, scope));
  const older = onlyOlder(inReach, { asked, lines });
  older.forEach((line) => lines.add(line));
  return {
    lines: listed.filter((line) => lines.has(line)),
    asked: [...asked, ...older],
    alsoOpen: alsoOpenIn(listed, lines),
  };
}

function standing(listed: readonly RosterLine[]): Shown {
  const lines = listed.filter(({ placed }) => placed !== null);
  return { lines, asked: lines, alsoOpen: alsoOpenIn(listed, new Set(lines)) };
}

function isScoped(scope: Scope): boolean {
  return scope.class !== undefined || isAboutWork(scope) || scope.everything === true;
}

function isAboutWork(scope: Scope): boolean {
  return [scope.standard, scope.assessment, scope.unit].some((part) => part !== undefined);
}

function isOfLatest({ in: one, assessment }: Candidate): boolean {
  return latestAssessment(one.assessments) === assessment;
}

function matches({ in: one, standard, chain }: Candidate, scope: Scope): boolean {
  const { book, assessments } = one;
  // A standard of the assessment that is asked for may be retaken on a later one.
  const sharing = (wanted: string) =>
    standard.chains.concat(chain).some((each) => {
      const names = assessments.get(each)?.names ?? [];
      return (
        names.some((name) => isSameName(name, wanted)) ||
        each.sittings.some(({ name }) => isSameName(name, wanted))
      );
    });
  return (
    (scope.class === undefined || isSameName(book.settings.name, scope.class)) &&
    (scope.standard === undefined ||
      isSameName(standard.code, scope.standard) ||
      (standard.title !== "" && isSameName(standard.title, scope.standard))) &&
    (scope.unit === undefined || isSameName(standard.row.unit, scope.unit)) &&
    (scope.assessment === undefined || sharing(scope.assessment))
  );
}

function studentOf({ candidate }: RosterLine): string {
  return `${candidate.in.position} ${candidate.place}`;
}

/** Of each student who has nothing that was asked for the older lines there are, else the newest gap, one with an attempt ahead first. */
function onlyOlder(
  inReach: readonly RosterLine[],
  { asked, lines }: { asked: readonly RosterLine[]; lines: ReadonlySet<RosterLine> },
): RosterLine[] {
  const served = new Set(asked.map(studentOf));
  const byStudent = new Map<string, RosterLine[]>();
  for (const line of inReach) {
    const student = studentOf(line);
    if (!served.has(student)) byStudent.set(student, [...(byStudent.get(student) ?? []), line]);
  }
  return [...byStudent.values()].flatMap((gaps) => {
    const there = gaps.filter((line) => lines.has(line));
    return there.length > 0 ? there : gaps.slice(1).reduce(newer, gaps[0] as RosterLine);
  });
}

function newer(a: RosterLine, b: RosterLine): RosterLine {
  const rank = ({ line, candidate }: RosterLine) =>
    (isOpen(line.status) ? 1e6 : 0) + candidate.assessment.order;
  return rank(b) > rank(a) ? b : a;
}

function alsoOpenIn(listed: readonly RosterLine[], lines: ReadonlySet<RosterLine>): Shown["alsoOpen"] {
  const others = new Map<string, string[]>();
  for (const line of listed) {
    if (lines.has(line) || line.line.status === "movedOn") continue;
    const student = studentOf(line);
    others.set(student, [...(others.get(student) ?? []), line.candidate.standard.code]);
  }
  return (line) => others.get(studentOf(line)) ?? [];
}
