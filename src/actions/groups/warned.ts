import type { GroupException } from "../../mastery/groups/classroom";
import type { GroupWarning, HandWarning } from "../../mastery/groups/warnings";
import type { Cohort } from "./cohort";
import { placeNow } from "./handIssues";
import { findPerson } from "./people";
import type { Rebuilt } from "./rebuild";
import { resultOf } from "./results";
import { standardOf } from "./standingLines";
import { words } from "./words";

interface WarnedTerms extends Pick<Rebuilt, "cohort" | "plan" | "labels"> {
  /** The class its exception names, if there is none of that name. */
  className: string | null;
}

/** A warning as a sentence for the teacher's eyes; it never stands on a tab. */
export function warningWords(warning: Warning, terms: WarnedTerms): string {
  const say = words.warning;
  const name = (id: string) => nameOf(id, terms.cohort);
  switch (warning.code) {
    case "noPriorityStandard":
      return say.noPriorityStandard;
    case "sizesContradict":
      return say.sizesContradict(warning.atLeast, warning.atMost);
    case "handsBeyondLimit":
      return say.handsBeyondLimit(warning.groups, warning.atMost);
    case "prerequisiteCircle":
      return say.prerequisiteCircle(warning.standards);
    case "groupTooLarge":
    case "groupTooSmall":
      return say[warning.code](warning.standard, warning.part, warning.size);
    case "unknownStudent":
      if (terms.className !== null) return say.unknownClass(terms.className);
      return say.unknownStudent(name(unknownIn(warning.exception, terms.cohort)));
    case "unknownStandard":
      return say.unknownStandard(name(warning.exception.student), standardIn(warning.exception));
    case "twoPins":
      return say.twoPins(name(warning.student), warning.holds, warning.ignored);
    case "pinnedTogether":
    case "handTogether":
      return say[warning.code](name(warning.students[0]), name(warning.students[1]), warning.standard ?? "");
    case "handWithoutGap":
      return helperWords(warning.student, warning.standard, terms);
    case "apartFromSelf":
    case "apartFromNobody":
    case "pinNowhere":
    case "handAndLeaveOut":
      return say[warning.code](name(warning.student));
    case "alone":
    case "pinAndLeaveOut":
    case "pinWithoutGap":
    case "noGroupForPin":
    case "handOverPin":
    case "individualToKeepApart":
      return say[warning.code](name(warning.student), warning.standard);
  }
}

/** Those of Moved to that name a cell are said by handIssues.ts. */
type Warning = Exclude<GroupWarning, HandWarning>;

function helperWords(student: string, code: string, terms: WarnedTerms): string {
  const standard = standardOf(code, terms.cohort);
  const person = findPerson(student, terms.cohort);
  const result = person && standard ? resultOf(person, standard).kind : "none";
  const said = words.warning.helper[result === "none" || result === "excused" ? result : "mastered"];
  return said(nameOf(student, terms.cohort), code, placeNow(student, terms) ?? "");
}

function nameOf(id: string, cohort: Cohort): string {
  return findPerson(id, cohort)?.student.name ?? id;
}

function unknownIn(exception: GroupException, cohort: Cohort): string {
  const known = findPerson(exception.student, cohort) !== undefined;
  return known && exception.what === "keepApart" ? exception.from : exception.student;
}

function standardIn(exception: GroupException): string {
  return (exception.what === "keepApart" ? null : exception.standard) ?? "";
}
