import type { ClassSeen, Recognised } from "./expected";
import type { Tab } from "./tabs";

/** What set-up makes of a class's columns, of src/actions/setup. */
export interface Rules {
  itemsOf: (seen: ClassSeen, tab: object, today: null) => readonly { column: string }[];
  decide: (items: readonly { column: string }[]) => readonly { item: { column: string }; retakeOf: string }[];
}

/** With the column of the original beside each retake. */
export function withRetakes(recognised: Recognised, tabs: readonly Tab[], rules: Rules): Recognised {
  const of = (seen: ClassSeen) => withRetakesOf(seen, tabs, rules);
  return { ...recognised, classes: recognised.classes.map(of), empty: recognised.empty.map(of) };
}

function withRetakesOf(seen: ClassSeen, tabs: readonly Tab[], { itemsOf, decide }: Rules): ClassSeen {
  if (!seen.assessments) return seen;
  const tab = tabs.find(({ name }) => name === seen.tab);
  const decided = decide(itemsOf(seen, { ...tab, numberFormats: [] }, null));
  const assessments = seen.assessments.map((one, at) => {
    const original = decided.findIndex(({ item }) => item.column === decided[at]?.retakeOf);
    return { ...one, retakeOf: seen.assessments?.[original]?.column ?? null };
  });
  return { ...seen, assessments };
}
