import type { GroupException } from "../../mastery/groups/classroom";
import type { GroupWarning } from "../../mastery/groups/warnings";
import type { Cohort } from "./cohort";
import { words } from "./words";

/** A warning as a sentence for the teacher's eyes; it never stands on a tab. */
export function warningWords(warning: GroupWarning, cohort: Cohort): string {
  const say = words.warning;
  const name = (id: string) => nameOf(id, cohort);
  switch (warning.code) {
    case "noPriorityStandard":
      return say.noPriorityStandard;
    case "sizesContradict":
      return say.sizesContradict(warning.atLeast, warning.atMost);
    case "prerequisiteCircle":
      return say.prerequisiteCircle(warning.standards.join(", "));
    case "groupTooLarge":
    case "groupTooSmall":
      return say[warning.code](warning.standard, warning.part, warning.size);
    case "unknownStudent":
      return say.unknownStudent(name(unknownIn(warning.exception, cohort)));
    case "unknownStandard":
      return say.unknownStandard(name(warning.exception.student), standardIn(warning.exception));
    case "apartFromSelf":
    case "pinNowhere":
      return say[warning.code](name(warning.student));
    case "twoPins":
      return say.twoPins(name(warning.student), warning.holds, warning.ignored);
    case "pinnedTogether":
      return say.pinnedTogether(name(warning.students[0]), name(warning.students[1]), warning.standard);
    case "alone":
    case "pinAndLeaveOut":
    case "pinWithoutGap":
    case "noGroupForPin":
    case "individualToKeepApart":
      return say[warning.code](name(warning.student), warning.standard);
  }
}

function nameOf(id: string, { people }: Cohort): string {
  return people.find((person) => person.id === id)?.student.name ?? id;
}

function unknownIn(exception: GroupException, { people }: Cohort): string {
  const known = people.some(({ id }) => id === exception.student);
  return known && exception.what === "keepApart" ? exception.from : exception.student;
}

function standardIn(exception: GroupException): string {
  return (exception.what === "keepApart" ? null : exception.standard) ?? "";
}
