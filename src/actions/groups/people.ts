import { nameKey } from "../../mastery/name";
import type { Cohort, Person } from "./cohort";

/** Made once for a list of students: a search through the list for each of them grows with its square. */
const found = new WeakMap<Cohort["people"], { byId: Map<string, Person>; byName: Map<string, Person[]> }>();

export function findPerson(id: string, { people }: Cohort): Person | undefined {
  return indexOf(people).byId.get(id);
}

/** By name or student ID, as teachers write them; in roster order. */
export function peopleNamed(name: string, { people }: Cohort): readonly Person[] {
  return indexOf(people).byName.get(nameKey(name)) ?? [];
}

function indexOf(people: Cohort["people"]) {
  const known = found.get(people);
  if (known) return known;
  const index = { byId: new Map(people.map((person) => [person.id, person])), byName: byName(people) };
  found.set(people, index);
  return index;
}

function byName(people: Cohort["people"]): Map<string, Person[]> {
  const named = new Map<string, Person[]>();
  for (const person of people) {
    const { name, id } = person.student;
    for (const key of new Set([nameKey(name), nameKey(id)])) {
      if (key !== "") named.set(key, [...(named.get(key) ?? []), person]);
    }
  }
  return named;
}
