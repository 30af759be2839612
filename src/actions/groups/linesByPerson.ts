import { nameKey } from "../../mastery/name";
import { keyOf } from "../../workbook/cell";
import type { PlacedLine } from "../../workbook/tables/tableSpec";
import { groupsOf } from "../groupsOf";
import type { Cohort, Person } from "./cohort";

/** Lines of the tab that nobody has been found for yet. */
export interface LinesLeft {
  /** Takes the first line about a student: the id decides where both have one. */
  take: (person: Person) => PlacedLine | undefined;
  rest: () => PlacedLine[];
}

/** The lines of these classes, in the order of the tab, filed by whom they are about. */
export function linesOf({ classes }: Pick<Cohort, "classes">, standing: readonly PlacedLine[]): LinesLeft {
  const names = new Set(classes.map(nameKey));
  const left = new Set(standing.filter(({ line }) => names.has(keyOf(line["Class"]))));
  const files = new Map<string, PlacedLine[]>();
  for (const placed of left) {
    const { line } = placed;
    for (const key of keysOf(keyOf(line["Class"]), [keyOf(line["Student ID"]), keyOf(line["Student"])])) {
      const file = files.get(key);
      if (file) file.push(placed);
      else files.set(key, [placed]);
    }
  }
  const take = (person: Person) => {
    const { class: name, student } = person;
    const [first] = keysOf(nameKey(name), [nameKey(student.id), nameKey(student.name)])
      .flatMap((key) => files.get(key) ?? [])
      .filter((placed) => left.has(placed) && isAbout(placed, person))
      .sort((a, b) => a.row - b.row);
    if (first) left.delete(first);
    return first;
  };
  return { take, rest: () => [...left] };
}

function keysOf(name: string, who: readonly string[]): string[] {
  // No name's key holds a space.
  return [...new Set(who)].filter((key) => key !== "").map((key) => `${name} ${key}`);
}

function isAbout({ line }: PlacedLine, { student }: Person): boolean {
  const id = keyOf(line["Student ID"]);
  if (id !== "" && student.id !== "") return id === nameKey(student.id);
  return keyOf(line["Student"]) === nameKey(student.name);
}

/** By a class's name, its lines: for each of many classes a search through all lines grows with their square. */
export function linesByClass(
  standing: readonly PlacedLine[],
): (cohort: Pick<Cohort, "classes">) => PlacedLine[] {
  const classOf = ({ line }: PlacedLine) => keyOf(line["Class"]);
  const files = new Map(groupsOf(standing, classOf).map((own) => [classOf(own[0]), own]));
  return ({ classes }) =>
    [...new Set(classes.map(nameKey))].flatMap((key) => files.get(key) ?? []).sort((a, b) => a.row - b.row);
}
