import type { Line } from "../../workbook/tables/tableSpec";
import type { LabelledPlan } from "./groupLines";
import { titleOf } from "./lineParts";
import type { NeedsMost } from "./needsMost";
import { words } from "./words";

/** A plan, and the standard it starts with where that was asked for. */
type Started = LabelledPlan & { needsMost?: NeedsMost | null };

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
export function toastOf(plans: readonly Started[], totals: Totals): string {
  const say = words.toast;
  const classes = plans.flatMap(({ cohort }) => cohort.classes);
  const [first, ...others] = plans;
  if (!first) return say.nothing;
  if (others.length === 0) return say.one(classes.join(", "), partsOf(first, totals).join(", "));
  const taught = plans.filter(({ plan }) => plan.reteach.length > 0).length;
  const several = say.several(classes.length, totals.groups, totals.students);
  const said = taught > 0 ? `${several}, ${say.reteachIn(taught)}` : several;
  return [said, ...startsOf(plans)].join("; ");
}

/** A toast is one short line: of many classes the page says which standard each starts with. */
const CLASSES_AT_MOST = 3;

function startsOf(plans: readonly Started[]): string[] {
  const starting = plans.filter(({ needsMost }) => needsMost);
  if (starting.length > CLASSES_AT_MOST) return [words.toast.starts];
  return starting.flatMap((plan) =>
    startOf(plan).map((start) => words.toast.one(plan.cohort.classes.join(", "), start)),
  );
}

function startOf({ needsMost }: Started): string[] {
  return needsMost ? [words.toast.start(needsMost.standard, needsMost.below, needsMost.assessed)] : [];
}

function partsOf(started: Started, totals: Totals): string[] {
  const say = words.toast;
  const { plan, cohort } = started;
  const titles = plan.reteach.map(({ standard }) => titleOf(standard, cohort));
  const quiet = titles.length + totals.groups === 0;
  return [
    ...startOf(started),
    ...(titles.length > 0 ? [say.reteach(titles.join(", "))] : []),
    ...(totals.groups > 0 ? [say.groups(totals.groups, totals.students)] : []),
    ...(quiet && totals.extension > 0 ? [say.noGaps] : []),
    ...(totals.extension > 0 ? [say.extension(totals.extension)] : []),
    ...(totals.notAssessed > 0 ? [say.notAssessed(totals.notAssessed)] : []),
  ];
}
