import { lowerText, type Cell } from "../cell";

/** What a heading says its column holds. Words of English, Spanish, French, German and Portuguese gradebooks. */
export type HeadingKind = "familyName" | "givenName" | "name" | "id" | "other" | "assessment";

const FAMILY_NAME =
  /^(last ?name|last|surname|family ?name|apellidos?|nom( de famille)?|nachname|familienname|sobrenome|apelido)$/;
const GIVEN_NAME = /^(first ?name|first|given ?name|forename|preferred name|nombres?|prénom|vorname|nome)$/;
const NAME =
  /^(students?|pupils?|learners?|names?|full name|student'?s? names?|last( name)?, ?first( name)?|alumn[oa]s?|estudiantes?|élèves?|nom et prénom|schüler(in|innen)?|nombre y apellidos?|alun[oa]s?|teilnehmer)$/;
const ID =
  /(^|\b)(ids?|number|no\.?|nr\.?|#|sid|user ?name|login|e-?mail( address)?|matrikelnummer|matrícula|número)$|\bid$|sectionid$|^(student|sis|school) (id|number|no\.?)\b|^net ?id$/;
/** Columns that stand among scores and are none: places, sums, letters, remarks, times, other people's percent copies. */
const OTHER =
  /^(section|class|period|group|team|date|gender|sex|birth ?date|homeroom|teacher|grader|comments?|remarks?|notes?|feedback|level|best|rank|letter|attendance|absences|tardies|degree.*|pronouns?)\b|\b(total|sum|average|avg|mean|median|overall|percent(age)?|ratio|letter grade|final (grade|score|points)|current (grade|score|points)|max(imum)? points|points possible|submission time|lateness|submitted|timestamp|due ?date|comments?|status)\b|^(grade|%|✓)$|^\*|%$|^(gesamt|summe|durchschnitt|note|bemerkung(en)?|moyenne|remarques?|promedio|observaciones|média|observações)\b/;

/** "[Total Pts: 10]" names points, not a total. */
const IN_BRACKETS = /\[[^\]]*\]|\([^)]*\)/g;

export function headingKind(cell: Cell): HeadingKind {
  const heading = lowerText(cell).replace(IN_BRACKETS, "").replace(/_/g, " ").trim() || lowerText(cell);
  if (FAMILY_NAME.test(heading)) return "familyName";
  if (GIVEN_NAME.test(heading)) return "givenName";
  if (NAME.test(heading)) return "name";
  if (ID.test(heading)) return "id";
  return OTHER.test(heading) ? "other" : "assessment";
}

export function isNameKind(kind: HeadingKind): boolean {
  return kind === "familyName" || kind === "givenName" || kind === "name";
}

/** "Quiz 1 - Max Points" beside "Quiz 1": what it is the points of; null for any other heading. */
export function maxPointsOf(cell: Cell): string | null {
  const named = /^(.+?)\s*[-–:]\s*max(imum)?\.? ?(points|pts|score)$/.exec(lowerText(cell));
  return named ? (named[1] as string) : null;
}

/** A heading that is an assessment only where no other column is one. */
export function isLoneResult(cell: Cell): boolean {
  return /^(grade|score|points|result|percent|%)s?$/.test(lowerText(cell));
}

/** First cells of rows that are no students: points, averages, counts, dates, the test student. */
const NO_STUDENT =
  /^((total )?(points?|pts)( possible)?|possible( points)?|out of|max(imum)?( points?)?|min(imum)?|mean|median|average|avg\.?|class (average|mean|median)|count|totals?|sum|std\.?( dev(iation)?)?|standard deviation|date|test student|student, test|% .*|.* not yet|.* (at|with|of) mastery|mastered|mastery|puntos( posibles)?|points possibles|punkte|höchstpunktzahl|moyenne|promedio|durchschnitt|média|pontos)\b:?/;

export function isNoStudent(cell: Cell): boolean {
  return NO_STUDENT.test(lowerText(cell));
}

/** A row of points says so in its first cells, or says nothing there. */
const POINTS_ROW =
  /^$|^((total )?(points?|pts)( possible)?|possible( points)?|out of|max(imum)?( points?)?|total( points)?|puntos( posibles)?|points possibles|punkte|höchstpunktzahl|pontos)\b/;

export function isPointsLabel(cell: Cell): boolean {
  return POINTS_ROW.test(lowerText(cell));
}
