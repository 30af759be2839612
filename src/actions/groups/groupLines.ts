import type { Group, GroupPlan, Member, Reteach } from "../../mastery/groups/plan";
import type { StandardInClass } from "../../workbook/gradebook/classBook";
import type { Line } from "../../workbook/tables/tableSpec";
import { alsoOpen } from "./alsoOpen";
import type { Cohort, Person } from "./cohort";
import { makeLabel, type LabelledGroup } from "./groupLabels";
import { shownOn, standardOf } from "./standingLines";
import { tutorCell } from "./tutorNames";
import { words } from "./words";

/** A cohort with its groups and what they are called. */
export interface LabelledPlan {
  cohort: Cohort;
  plan: GroupPlan;
  labels: ReadonlyMap<Group, LabelledGroup>;
  /** What stands in Tutor, by id, and by what stands in Student where that is nobody; null: the teacher's own. */
  tutors: ReadonlyMap<string, string> | null;
}

/** The tab's lines of a cohort: what is taught again to everyone, then the groups, then who is not assessed. */
export function linesOfPlan(labelled: LabelledPlan): Line[] {
  const { cohort, plan, tutors } = labelled;
  const placed = new Set(plan.groups.flatMap(({ members }) => members.map(({ student }) => student)));
  return [
    ...cohort.classes.flatMap((name) =>
      plan.reteach.map((block) => ({
        ...reteachLine(block, name, cohort),
        ...tutorCell(words.everyone(block.standard), tutors),
      })),
    ),
    ...groupsInOrder(labelled).flatMap((group) =>
      group.members.map((member) => memberLine(member, group, labelled)),
    ),
    ...plan.notAssessed
      .filter(({ student }) => !placed.has(student))
      .map(({ student, standards }) => ({
        ...notAssessedLine(personOf(student, cohort), standards, cohort),
        ...tutorCell(student, tutors),
      })),
  ];
}

/** The plan's order, the corrective groups by the numbers they have kept. */
function groupsInOrder({ plan, labels }: LabelledPlan): Group[] {
  const number = (group: Group) => labels.get(group)?.number ?? 0;
  const corrective = plan.groups.filter(({ kind }) => kind === "corrective");
  const others = plan.groups.filter(({ kind }) => kind !== "corrective");
  return [...corrective.sort((a, b) => number(a) - number(b)), ...others];
}

export function personOf(id: string, { people }: Cohort): Person {
  return people.find((person) => person.id === id) as Person;
}

/** Counts are of the class, not of all who are grouped with it. */
function reteachLine({ standard: code, below, informed }: Reteach, name: string, cohort: Cohort): Line {
  const standard = standardOf(code, cohort);
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
  };
}

export function titleOf(code: string, cohort: Cohort): string {
  return standardOf(code, cohort)?.title || code;
}

function iCan({ row, title, code }: StandardInClass): string {
  return row.iCan || (title === code ? "" : title);
}

function memberLine(member: Member, group: Group, { cohort, labels, tutors }: LabelledPlan): Line {
  const person = personOf(member.student, cohort);
  const standard = group.standard === null ? onlyAsked(cohort) : standardOf(group.standard, cohort);
  const shown = standard ? shownOn(standard, person) : { level: "", mark: "" };
  return {
    ...who(person),
    Group: makeLabel(labels.get(group) ?? { kind: group.kind, number: null }),
    Standard: standard?.code ?? "",
    "I can": standard ? iCan(standard) : "",
    Level: shown.level,
    "Last mark": shown.mark,
    "Also open": alsoOpen(member, person, cohort),
    ...tutorCell(member.student, tutors),
  };
}

function who({ class: name, student }: Person): Line {
  return { Class: name, Student: student.name, "Student ID": student.id };
}

/** The one standard groups are made for, which extension lines can name; several would say nothing. */
function onlyAsked({ asked, standards }: Cohort): StandardInClass | undefined {
  const priority = standards.filter(({ code, row }) => asked.has(code) && row.priority);
  return priority.length === 1 ? priority[0] : undefined;
}

function notAssessedLine(person: Person, codes: readonly string[], cohort: Cohort): Line {
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
  };
}
