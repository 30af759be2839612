import type { Member, Reteach } from "../../mastery/groups/plan";
import type { Line } from "../../workbook/tables/tableSpec";
import { alsoOpenIn } from "./alsoOpen";
import type { Cohort, Person } from "./cohort";
import type { LabelledPlan } from "./groupLines";
import { iCan, onlyAsked, personOf, titleOf, who } from "./lineParts";
import { shownOn, standardOf } from "./standingLines";
import { tutorCell } from "./tutorNames";
import { words } from "./words";
import { correctiveOf, NO_WORK } from "./workCells";

/** Counts are of the class, not of all who are grouped with it. */
export function reteachLine(
  { standard: code, below, informed }: Reteach,
  name: string,
  cohort: Cohort,
): Line {
  const standard = standardOf(code, cohort);
  const { task, link } = correctiveOf(standard);
  const isHere = (id: string) => personOf(id, cohort).class === name;
  const whole = cohort.classes.length === 1;
  return {
    Class: name,
    Group: words.reteach(titleOf(code, cohort)),
    Standard: code,
    "I can": standard ? iCan(standard) : "",
    Student: words.everyone(code),
    "Student ID": "",
    Level: whole ? words.notYet(below.length, informed) : words.notYetHere(below.filter(isHere).length),
    "Last mark": "",
    "Also open": "",
    ...{ ...NO_WORK, Corrective: task, Link: link },
  };
}

/** In no group by the teacher's hand: the line stays, or there would be nothing to clear. */
export function noGroupLine(member: Member, { cohort, tutors }: LabelledPlan): Line {
  const person = personOf(member.student, cohort);
  const standard = onlyAsked(cohort);
  const shown = standard ? shownOn(standard, person) : { level: "", mark: "" };
  return {
    ...who(person),
    ...{ Group: words.noGroup, Standard: "", "I can": "", Level: shown.level, "Last mark": shown.mark },
    "Also open": alsoOpenIn({ standard: null }, cohort)(member, person),
    ...NO_WORK,
    ...tutorCell(member.student, tutors),
  };
}

export function notAssessedLine(person: Person, codes: readonly string[], cohort: Cohort): Line {
  const [only, ...more] = codes.flatMap((code) => standardOf(code, cohort) ?? []);
  const shown = only && more.length === 0 ? shownOn(only, person) : { level: "", mark: "" };
  return {
    ...who(person),
    Group: words.notAssessed,
    Standard: codes.join(", "),
    "I can": only && more.length === 0 ? iCan(only) : "",
    Level: shown.level,
    "Last mark": shown.mark,
    "Also open": "",
    ...NO_WORK,
  };
}
