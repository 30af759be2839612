import type {
  GroupException,
  GroupInput,
  GroupStandard,
  PreviousGroup,
} from "../../mastery/groups/classroom";
import type { Hand } from "../../mastery/groups/hand";
import type { Place } from "../../mastery/groups/place";
import type { StandardInClass } from "../../workbook/gradebook/classBook";
import type { Policy } from "../../workbook/policy";
import type { Cohort } from "./cohort";
import type { FormerPlace } from "./groupLabels";
import { resultOf } from "./results";
import { codeOf } from "./standingLines";

export interface InputTerms {
  policy: Policy;
  /** Where everybody stood on the tab, who is gone included; empty: the first build. */
  former: ReadonlyMap<string, FormerPlace>;
  changed: ReadonlySet<string>;
  exceptions: readonly GroupException[];
  hands: readonly Hand[];
  released: ReadonlyMap<string, Place | null>;
}

/** A cohort as the rules of groups look at it. */
export function groupInput(cohort: Cohort, { policy, former, ...known }: InputTerms): GroupInput {
  const { reteachAt, groupsAtMost, groupSizeAtMost, groupSizeAtLeast } = policy.settings;
  return {
    standards: cohort.standards.map((standard) => standardFrom(standard, cohort)),
    students: cohort.people.map((person) => ({
      id: person.id,
      results: new Map(
        cohort.standards.map((standard) => [standard.code, resultOf(person, standard)] as const),
      ),
    })),
    settings: { reteachAt, groupsAtMost, groupSizeAtMost, groupSizeAtLeast },
    previous: previousGroups(former),
    ...known,
  };
}

function standardFrom(
  { code, order, row, criterion, scale }: StandardInClass,
  cohort: Cohort,
): GroupStandard {
  return {
    code,
    order,
    priority: row.priority,
    current: cohort.asked.has(code),
    prerequisites: row.prerequisites.map((name) => codeOf(name, cohort)),
    criterion,
    scale,
  };
}

/** The groups of the tab, those of one kind and standard in the order of their numbers. */
function previousGroups(former: ReadonlyMap<string, FormerPlace>): PreviousGroup[] {
  const groups = new Map<string, { place: FormerPlace; members: string[] }>();
  for (const [id, place] of former) {
    const key = JSON.stringify([place.kind, place.standard, place.number]);
    const group = groups.get(key) ?? { place, members: [] };
    group.members.push(id);
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((a, b) => (a.place.number ?? 0) - (b.place.number ?? 0))
    .map(({ place: { kind, standard }, members }) => ({ kind, standard, members }));
}
