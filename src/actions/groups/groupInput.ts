import type {
  GroupException,
  GroupInput,
  GroupStandard,
  PreviousGroup,
} from "../../mastery/groups/classroom";
import { nameKey } from "../../mastery/name";
import type { StandardInClass } from "../../workbook/gradebook/classBook";
import type { ExceptionRow } from "../../workbook/gradebook/exceptionRow";
import type { Policy } from "../../workbook/policy";
import type { Cohort, Person } from "./cohort";
import type { FormerPlace } from "./groupLabels";
import { resultOf } from "./results";

export interface InputTerms {
  policy: Policy;
  /** Where everybody stood on the tab, who is gone included; empty: the first build. */
  former: ReadonlyMap<string, FormerPlace>;
  changed: ReadonlySet<string>;
  /** Exceptions about groups that concern nobody of any class, to be named once. */
  astray: readonly ExceptionRow[];
}

/** A cohort as the rules of groups look at it. */
export function groupInput(cohort: Cohort, { policy, former, changed, astray }: InputTerms): GroupInput {
  const { reteachAt, groupsAtMost, groupSizeAtMost, groupSizeAtLeast, adults } = policy.settings;
  return {
    standards: cohort.standards.map((standard) => standardFrom(standard, cohort)),
    students: cohort.people.map((person) => ({
      id: person.id,
      results: new Map(
        cohort.standards.map((standard) => [standard.code, resultOf(person, standard)] as const),
      ),
    })),
    settings: { reteachAt, groupsAtMost, groupSizeAtMost, groupSizeAtLeast, adults },
    exceptions: [
      ...cohort.people.flatMap((person) =>
        person.exceptions.flatMap((row) => decisions(row, person, cohort)),
      ),
      ...astray.flatMap((row) => decisions(row, { id: row.student || row.id }, cohort)),
    ],
    previous: previousGroups(former),
    changed,
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

/** A row of exceptions as groups understand it; most kinds are none of theirs. */
function decisions(row: ExceptionRow, { id }: Pick<Person, "id">, cohort: Cohort): GroupException[] {
  const standard = row.standard === "" ? null : codeOf(row.standard, cohort);
  switch (row.what) {
    case "pin":
      return [{ what: "pin", student: id, standard }];
    case "leave out":
      return [{ what: "leaveOut", student: id, standard }];
    case "keep apart":
      return othersNamed(row.value, cohort).map((from) => ({ what: "keepApart", student: id, from }));
    default:
      return [];
  }
}

/** By name or ID; a name nobody has is handed on, to be named as unknown. */
function othersNamed(name: string, { people }: Cohort): string[] {
  const found = people.filter(({ student }) =>
    [student.name, student.id].some((own) => own !== "" && nameKey(own) === nameKey(name)),
  );
  return found.length > 0 ? found.map(({ id }) => id) : [name];
}

function codeOf(name: string, { standards }: Cohort): string {
  return standards.find(({ code }) => nameKey(code) === nameKey(name))?.code ?? name;
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
