import type { Line } from "../../workbook/tables/tableSpec";
import { titleOf, type LabelledPlan } from "./groupLines";
import { words } from "./words";

/** What a build comes to. */
export interface Totals {
  groups: number;
  /** In corrective groups. */
  students: number;
  extension: number;
  notAssessed: number;
}

export function totalsOf(plans: readonly LabelledPlan[], lines: readonly Line[]): Totals {
  const groups = plans.flatMap(({ plan }) => plan.groups);
  const corrective = groups.filter(({ kind }) => kind === "corrective");
  const members = (list: typeof groups) => list.reduce((sum, group) => sum + group.members.length, 0);
  return {
    groups: corrective.length,
    students: members(corrective),
    extension: members(groups.filter(({ kind }) => kind === "extension")),
    notAssessed: lines.filter((line) => line["Group"] === words.notAssessed).length,
  };
}

/** One short line: "Period 1: reteach Slope to everyone, 3 groups with 11 students, 2 extension". */
export function toastOf(plans: readonly LabelledPlan[], totals: Totals): string {
  const say = words.toast;
  const classes = plans.flatMap(({ cohort }) => cohort.classes);
  const [first, ...others] = plans;
  if (!first) return say.nothing;
  if (others.length === 0) return say.one(classes.join(", "), partsOf(first, totals).join(", "));
  const taught = plans.filter(({ plan }) => plan.reteach.length > 0).length;
  const several = say.several(classes.length, totals.groups, totals.students);
  return taught > 0 ? `${several}, ${say.reteachIn(taught)}` : several;
}

function partsOf({ plan, cohort }: LabelledPlan, totals: Totals): string[] {
  const say = words.toast;
  const titles = plan.reteach.map(({ standard }) => titleOf(standard, cohort));
  const quiet = titles.length + totals.groups === 0;
  return [
    ...(titles.length > 0 ? [say.reteach(titles.join(", "))] : []),
    ...(totals.groups > 0 ? [say.groups(totals.groups, totals.students)] : []),
    ...(quiet && totals.extension > 0 ? [say.noGaps] : []),
    ...(totals.extension > 0 ? [say.extension(totals.extension)] : []),
    ...(totals.notAssessed > 0 ? [say.notAssessed(totals.notAssessed)] : []),
  ];
}
