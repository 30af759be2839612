import type { GroupException } from "../../mastery/groups/classroom";
import { nameKey } from "../../mastery/name";
import type { Books } from "../../workbook/gradebook/classBook";
import type { ExceptionRow } from "../../workbook/gradebook/exceptionRow";
import type { Cohort, Person } from "./cohort";
import { codeOf } from "./standingLines";
import { peopleNamed } from "./people";

/** A decision about groups with the row of Mastery Exceptions it comes from. */
export interface Decided {
  exception: GroupException;
  row: ExceptionRow;
}

export interface DecidedTerms {
  /** Exceptions about groups that concern nobody of any class, to be named once. */
  astray: readonly ExceptionRow[];
  /** Whether somebody of any class has this name or ID. */
  isKnown: (name: string) => boolean;
}

/** What teachers decided about the groups of these students. */
export function decidedFor(cohort: Cohort, { astray, isKnown }: DecidedTerms): Decided[] {
  const of = (row: ExceptionRow, who: Pick<Person, "id">) =>
    decisions(row, who, { cohort, isKnown }).map((exception) => ({ exception, row }));
  return [
    ...cohort.people.flatMap((person) => person.exceptions.flatMap((row) => of(row, person))),
    ...astray.flatMap((row) => of(row, { id: row.student || row.id })),
  ];
}

/** A row of exceptions as groups understand it; most kinds are none of theirs. */
function decisions(
  row: ExceptionRow,
  { id }: Pick<Person, "id">,
  { cohort, isKnown }: Pick<DecidedTerms, "isKnown"> & { cohort: Cohort },
): GroupException[] {
  const standard = row.standard === "" ? null : codeOf(row.standard, cohort);
  switch (row.what) {
    case "pin":
      return [{ what: "pin", student: id, standard }];
    case "leave out":
      return [{ what: "leaveOut", student: id, standard }];
    case "keep apart": {
      const others = peopleNamed(row.value, cohort).map((person) => person.id);
      // Whoever is in another class that is grouped by itself is apart anyway.
      if (others.length === 0 && isKnown(row.value)) return [];
      // A name nobody has is handed on, to be named as unknown.
      const names = others.length > 0 ? others : [row.value];
      return names.map((from) => ({ what: "keepApart", student: id, from }));
    }
    default:
      return [];
  }
}

/** By name or ID, of all classes. */
export function everyoneIn({ books }: Books): DecidedTerms["isKnown"] {
  const names = new Set(
    books.flatMap(({ students }) => students.flatMap(({ name, id }) => [nameKey(name), nameKey(id)])),
  );
  return (name) => nameKey(name) !== "" && names.has(nameKey(name));
}
