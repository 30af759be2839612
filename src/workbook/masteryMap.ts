import type { Day } from "../mastery/calendar/day";
import type { PolicyInForce } from "./arguments";
import { columnLetters, keyOf, type Cell, type Table } from "./cell";
import type { AssessmentRow, ClassRow } from "./gradebook/classBook";
import { classBookOf, type BookRead, type BookTerms } from "./gradebook/classBookOf";
import { readAssessmentRow } from "./gradebook/assessmentRow";
import { standardWords } from "./gradebook/bookWords";
import { readTerms } from "./gradebook/booksOf";
import { standardProblems } from "./gradebook/standardProblems";
import { asList, readClassRow } from "./gradebook/classRow";
import { headerNames } from "./gradebook/headerNames";
import { tableOfMap } from "./gradebook/mapTable";
import { chainsOf } from "./layout/chains";
import { recogniseWide, type WideLayout } from "./layout/wide";
import { vocabularyOf } from "./marks";
import { linesOf } from "./tables/linesOf";
import { words } from "./words";

/** The arguments of MASTERY_MAP as tables; [] where one was left out. */
export interface MapCall {
  gradebook: Table;
  class: string;
  policy: PolicyInForce;
  /** With their headings in the first row. */
  classes: Table;
  standards: Table;
  assessments: Table;
  exceptions: Table;
  today: Day;
}

/**
 * A heading row and a row per student: name, then the level on each standard. A class that stands in Mastery Classes
 * is read as set-up left it; else the layout is recognised and each original column with its retakes is a standard.
 * Throws one sentence when neither works.
 */
export function masteryMap(call: MapCall): string[][] {
  refuseIllegal(call);
  const terms = {
    ...readTerms({
      policy: [],
      standards: linesOf(call.standards),
      assessments: linesOf(call.assessments),
      exceptions: linesOf(call.exceptions),
      today: call.today,
    }),
    hasTable: call.policy.table,
    policy: {
      ...call.policy.policy,
      settings: { ...call.policy.policy.settings, method: call.policy.method },
    },
  };
  const book = call.classes.length > 0 ? storedBook(call, terms) : recognisedBook(call, terms);
  if (book.standards.length === 0 && book.students.length === 0) throw new Error(words.noGradebook);
  return tableOfMap(book);
}

/** A standard's own method, scale or cut that cannot be gone by is refused, as the policy's own are. */
function refuseIllegal({ standards, policy }: MapCall): void {
  linesOf(standards).forEach((line, at) => {
    const [problem] = standardProblems(line, policy.policy);
    if (problem) throw new Error(standardWords.inStandards(at + 1, problem.message));
  });
}

function storedBook({ gradebook, class: name, classes }: MapCall, terms: BookTerms): BookRead {
  const rows = linesOf(classes).flatMap((line) => readClassRow(line) ?? []);
  const row =
    name === "" && rows.length === 1 ? rows[0] : rows.find((own) => keyOf(own.name) === keyOf(name));
  if (!row) throw new Error(words.unknownClass);
  const book = classBookOf(row, { cells: gradebook, numberFormats: [] }, terms);
  if (book.unplaced !== null) throw new Error(words.headingsMoved);
  return book;
}

function recognisedBook({ gradebook, class: name, policy }: MapCall, terms: BookTerms): BookRead {
  const layout = recogniseWide(gradebook, vocabularyOf(policy.policy));
  if (!layout) throw new Error(words.noGradebook);
  const row = recognisedRow(gradebook, layout, name || words.student);
  const assessments =
    terms.assessments.length > 0 ? terms.assessments : recognisedAssessments(gradebook, layout);
  return classBookOf(row, { cells: gradebook, numberFormats: [] }, { ...terms, assessments });
}

function recognisedRow(gradebook: Table, { headerRow, people }: WideLayout, name: string): ClassRow {
  const names = namesOf(gradebook, headerRow);
  const called = (column: number) => names[column] ?? `Column ${columnLetters(column)}`;
  const line: Record<string, Cell> = {
    Class: name,
    Layout: "wide",
    "Header row": headerRow === null ? "" : headerRow + 1,
    "First student row": (people.rows[0]?.row ?? 0) + 1,
    "Student columns": asList(people.names.map(called)),
    "Student ID column": people.key === null ? "" : called(people.key),
  };
  return readClassRow(line) as ClassRow;
}

function namesOf(gradebook: Table, headerRow: number | null): string[] {
  return headerNames(gradebook, headerRow === null ? null : headerRow + 1);
}

function recognisedAssessments(gradebook: Table, { headerRow, assessments }: WideLayout): AssessmentRow[] {
  const names = namesOf(gradebook, headerRow);
  const called = assessments.map(({ column }) => names[column] ?? "");
  return chainsOf(assessments.map(({ title }) => title)).flatMap(({ name, members }) =>
    members.map(
      (member, nth) =>
        readAssessmentRow({
          Column: called[member],
          Standard: name,
          "Retake of": nth === 0 ? "" : called[members[0] as number],
          "Out of": assessments[member]?.outOf,
        }) as AssessmentRow,
    ),
  );
}
