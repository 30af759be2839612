import type { Group, GroupPlan } from "../../mastery/groups/plan";
import type { StandardInClass } from "../../workbook/gradebook/classBook";
import type { Line } from "../../workbook/tables/tableSpec";
import type { GroupToMeet, RotationOf } from "../groupDesk/rotationFor";
import type { Cohort, Person } from "./cohort";
import { makeLabel, type LabelledGroup } from "./groupLabels";
import { findPerson } from "./people";
import type { RetakeCell } from "./retakeCells";

/** When groups are met and retakes are sat. */
export interface Calendar {
  /** By label. */
  meets: ReadonlyMap<string, string>;
  retake: RetakeCell;
}

/** What a group does, when it is met and when the student's retake is. */
export function workCells(
  { kind, label }: { kind: Group["kind"]; label: string },
  {
    standard,
    person,
    calendar,
  }: { standard: StandardInClass | undefined; person: Person; calendar: Calendar },
): Line {
  const work =
    kind === "extension" ? { task: standard?.row.extension ?? "", link: "" } : correctiveOf(standard);
  return {
    Corrective: work.task,
    Link: work.link,
    Meets: calendar.meets.get(label) ?? "",
    Retake: standard ? calendar.retake(person, standard.code) : "",
  };
}

export function correctiveOf(standard: StandardInClass | undefined): { task: string; link: string } {
  return { task: standard?.row.corrective ?? "", link: standard?.row.link ?? "" };
}

/** For a line that is nobody's place to work at. */
export const NO_WORK: Line = { Corrective: "", Link: "", Meets: "", Retake: "" };

interface Placed {
  cohort: Cohort;
  plan: GroupPlan;
  labels: ReadonlyMap<Group, LabelledGroup>;
}

/** By label, when the groups are met, as they will stand. */
export function meetsOf({ cohort, plan, labels }: Placed, rotationOf: RotationOf): Calendar["meets"] {
  const groups = plan.groups.map((group): GroupToMeet => {
    return {
      label: labelOf(group, labels),
      kind: group.kind,
      standard: group.standard ?? "",
      members: group.members.flatMap(({ student }) => whoIs(findPerson(student, cohort))),
    };
  });
  return rotationOf(cohort.classes, groups).meets;
}

export function labelOf(group: Group, labels: Placed["labels"]): string {
  return makeLabel(labels.get(group) ?? { kind: group.kind, number: null });
}

function whoIs(person: Person | undefined): GroupToMeet["members"] {
  if (!person) return [];
  const { name, id } = person.student;
  return [{ class: person.class, student: name, id }];
}
