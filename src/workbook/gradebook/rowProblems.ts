import { resolveBound } from "../../mastery/bound";
import { isSameName, nameKey } from "../../mastery/name";
import { parseBound } from "../boundCell";
import { dayOf, isBlank, keyOf, numberOf, textOf, type Cell } from "../cell";
import { nearestName } from "../nearestName";
import type { Line } from "../tables/tableSpec";
import { DAYS } from "./assessmentRow";
import { KINDS, type Books, type ClassBook } from "./classBook";
import { EXCEPTION_KINDS, type ExceptionRow } from "./exceptionRow";
import { concerns, isOnStandard, readException } from "./readException";
import { rowWords } from "./rowWords";
import type { RowProblem } from "./standardProblems";

/** What cannot be gone by in a row of Assessments. */
export function assessmentProblems(line: Line): RowProblem[] {
  if (isBlank(line["Column"])) return [];
  const number = (heading: string) => numberOf(line[heading]);
  const isKind = KINDS.some((kind) => nameKey(kind) === keyOf(line["Kind"]));
  const counts = number("Counts");
  const isCounts =
    /^(?:yes|true|shown|no|false)$/.test(keyOf(line["Counts"])) || (counts !== null && counts >= 0);
  const points = number("Out of");
  return [
    ...unless(isKind, line, "Kind", rowWords.kind(nearestName(textOf(line["Kind"]), KINDS))),
    ...unless(isCounts, line, "Counts", rowWords.counts),
    ...unless(points !== null && points > 0, line, "Out of", rowWords.outOf),
    ...unless(/^(?:yes|true|no|false)$/.test(keyOf(line["Retakes"])), line, "Retakes", rowWords.yesNo),
    ...DAYS.flatMap((heading) => unless(isDay(line[heading]), line, heading, rowWords.day)),
  ];
}

/** What cannot be gone by in a row of Mastery Exceptions: what it is, whom it is about, and its value. */
export function exceptionProblems(line: Line, { books }: Books): RowProblem[] {
  if (isBlank(line["What"])) return [];
  const row = readException(line);
  const nearest = nearestName(textOf(line["What"]), EXCEPTION_KINDS);
  if (!row && isBlank(line["Student"]) && isBlank(line["Student ID"])) {
    return [{ heading: "Student", message: rowWords.noStudent }];
  }
  if (!row) return [{ heading: "What", message: rowWords.exception(nearest) }];
  // Those about groups are looked at where groups are built.
  const isOfGroups = ["pin", "keep apart", "leave out"].includes(row.what);
  return [
    ...(isOfGroups ? [] : unknownNames(row, books)),
    ...unless(isDay(line["From"]), line, "From", rowWords.day),
    ...unless(isDay(line["To"]), line, "To", rowWords.day),
    ...illegalValue(row, line, books),
  ];
}

/** A blank says nothing and is never wrong. */
function unless(fits: boolean, line: Line, heading: string, message: string): RowProblem[] {
  return fits || isBlank(line[heading]) ? [] : [{ heading, message }];
}

function isDay(cell: Cell): boolean {
  return dayOf(cell) !== null;
}

function unknownNames(row: ExceptionRow, books: readonly ClassBook[]): RowProblem[] {
  const named = books.filter(({ settings }) => row.class === "" || isSameName(settings.name, row.class));
  if (named.length === 0) return [{ heading: "Class", message: rowWords.class }];
  const isKnown = named.some(({ settings, students }) =>
    students.some(({ name, id }) => concerns(row, { class: settings.name, name, id })),
  );
  const codes = named.flatMap(({ standards }) => standards.map(({ code }) => code));
  const isStandard = row.standard === "" || codes.some((code) => isSameName(code, row.standard));
  return [
    ...(isKnown ? [] : [{ heading: "Student", message: rowWords.student }]),
    ...(isStandard
      ? []
      : [{ heading: "Standard", message: rowWords.standard(nearestName(row.standard, codes)) }]),
  ];
}

function illegalValue(row: ExceptionRow, line: Line, books: readonly ClassBook[]): RowProblem[] {
  const value = (message: string) => [{ heading: "Value", message }];
  switch (row.what) {
    case "own criterion":
    case "level by hand":
      return isBoundSomewhere(row, books)
        ? []
        : value(row.what === "own criterion" ? rowWords.cut : rowWords.level);
    case "joined":
      return isDay(line["From"]) || isDay(line["Value"])
        ? []
        : [{ heading: "From", message: rowWords.joined }];
    default:
      return [];
  }
}

/** Standards may have scales of their own: a cut is legal where it means something on one of them. */
function isBoundSomewhere({ standard, value }: ExceptionRow, books: readonly ClassBook[]): boolean {
  const bound = parseBound(value);
  if (bound === null) return false;
  const concerned = books
    .flatMap(({ standards }) => standards)
    .filter(({ code }) => isOnStandard({ standard }, code));
  // Below a scale of one level there is "Not yet", which the scale itself does not name.
  const known = concerned.map(({ scale, levels }) => ({ ...scale, levels: [...scale.levels, ...levels] }));
  return concerned.length === 0 || known.some((scale) => resolveBound(bound, { scale }) !== null);
}
