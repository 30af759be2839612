import type { Group, GroupPlan, Member } from "../../mastery/groups/plan";
import type { Line } from "../../workbook/tables/tableSpec";
import { groupsOf } from "../groupsOf";
import { alsoOpenIn } from "./alsoOpen";
import type { Cohort } from "./cohort";
import { numberedWith, type LabelledGroup } from "./groupLabels";
import { iCan, onlyAsked, personOf, who } from "./lineParts";
import { notAssessedLine, noGroupLine, reteachLine } from "./otherLines";
import { shownOn, standardOf } from "./standingLines";
import { tutorCell } from "./tutorNames";
import { words } from "./words";
import { labelOf, workCells, type Calendar } from "./workCells";

/** A cohort with its groups and what they are called. */
export interface LabelledPlan {
  cohort: Cohort;
  plan: GroupPlan;
  labels: ReadonlyMap<Group, LabelledGroup>;
  /** What stands in Tutor, by id, and by what stands in Student where that is nobody; null: the teacher's own. */
  tutors: ReadonlyMap<string, string> | null;
}

/** The tab's lines of a cohort: what is taught again to everyone, the groups, who is in none, who is not assessed. */
export function linesOfPlan(labelled: LabelledPlan, calendar: Calendar): Line[] {
  const { cohort, plan, tutors } = labelled;
  const members = [...plan.groups.flatMap((group) => group.members), ...plan.noGroup];
  const placed = new Set(members.map(({ student }) => student));
  return [
    ...cohort.classes.flatMap((name) =>
      plan.reteach.map((block) => ({
        ...reteachLine(block, name, cohort),
        ...tutorCell(words.everyone(block.standard), tutors),
      })),
    ),
    ...groupsInOrder(labelled).flatMap((group) => {
      const alsoOpen = alsoOpenIn(group, cohort);
      return group.members.map((member, at) => ({
        ...memberLine(member, group, { labelled, calendar }),
        // What is the group's is said once, or the tab would be twice as long.
        ...(at > 0 ? { Corrective: "", Link: "", Meets: "" } : {}),
        "Also open": alsoOpen(member, personOf(member.student, cohort)),
      }));
    }),
    ...plan.noGroup.map((member) => noGroupLine(member, labelled)),
    ...plan.notAssessed
      .filter(({ student }) => !placed.has(student))
      .map(({ student, standards }) => ({
        ...notAssessedLine(personOf(student, cohort), standards, cohort),
        ...tutorCell(student, tutors),
      })),
  ];
}

/** The plan's order, groups that are counted through by the numbers they have kept. */
function groupsInOrder({ plan, labels }: LabelledPlan): Group[] {
  const number = (group: Group) => labels.get(group)?.number ?? 0;
  return groupsOf(plan.groups, numberedWith).flatMap((alike) =>
    [...alike].sort((a, b) => number(a) - number(b)),
  );
}

function memberLine(
  member: Member,
  group: Group,
  { labelled, calendar }: { labelled: LabelledPlan; calendar: Calendar },
): Line {
  const { cohort, labels, tutors } = labelled;
  const label = labelOf(group, labels);
  const person = personOf(member.student, cohort);
  const standard = group.standard === null ? onlyAsked(cohort) : standardOf(group.standard, cohort);
  const shown = standard ? shownOn(standard, person) : { level: "", mark: "" };
  return {
    ...who(person),
    Group: label,
    Standard: standard?.code ?? "",
    "I can": standard ? iCan(standard) : "",
    Level: shown.level,
    "Last mark": shown.mark,
    ...workCells({ kind: group.kind, label }, { standard, person, calendar }),
    ...tutorCell(member.student, tutors),
  };
}
