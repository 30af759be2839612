import { chanceFrom, inventedClass } from "./groupsClasses";
import { compare, moveOne, type Compared, type Moved } from "./groupsCompared";
import type { Figure } from "./measure";

const CLASSES = 1000;

/** How good the groups of invented classes are; docs/groups.md says what is compared. Limits are laws. */
export function benchGroupsQuality(): Figure[] {
  const chance = chanceFrom(7);
  const inputs = Array.from({ length: CLASSES }, (_, seed) => inventedClass(seed + 1));
  const compared = inputs.map((input) => compare(input, chance));
  const moved = inputs.map((input) => moveOne(input, chance));
  return [...covering(compared), ...seating(compared), ...moving(moved)];
}

function covering(compared: readonly Compared[]): Figure[] {
  const ours = sumOf(compared, (one) => one.ours);
  const covered = (by: string, of: (one: Compared) => number) =>
    share(`students covered ${by} : by ours`, sumOf(compared, of), ours, 1);
  const short = compared.filter(({ best, ours }) => best > ours);
  const greedyShort = compared.filter(({ best, greedy }) => best > greedy);
  return [
    classesWhere("another choice covers more students", short, 0),
    classesWhere("greedy alone would cover fewer", greedyShort),
    covered("by the best of all choices", (one) => one.best),
    covered("by greedy alone", (one) => one.greedy),
    covered("by random groups of these sizes", (one) => one.random),
    covered("by sorting by mean and cutting", (one) => one.sorted),
  ];
}

function seating(compared: readonly Compared[]): Figure[] {
  const seated = sumOf(compared, ({ quality }) => quality.seated);
  const inSize = sumOf(compared, ({ quality }) => quality.inSize);
  const alone = sumOf(compared, ({ quality }) => quality.alone);
  return [
    share("students in corrective groups within the sizes : in any", inSize, seated),
    share("students alone in a corrective group : in any", alone, seated),
  ];
}

function moving(moved: readonly Moved[]): Figure[] {
  const others = sumOf(moved, (one) => one.others);
  const anew = sumOf(moved, (one) => one.anew);
  const again = moved.filter((one) => one.again > 0);
  return [
    classesWhere("a rebuild on the same data moves somebody", again, 0),
    share("others who move when one score has changed : classes", others, CLASSES),
    share("others who move : if groups were built anew", others, anew, 1),
  ];
}

function sumOf<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((sum, one) => sum + of(one), 0);
}

function classesWhere(what: string, { length }: readonly unknown[], limit: number | null = null): Figure {
  return { name: `of ${CLASSES} invented classes, ${what}`, value: length, unit: "classes", limit };
}

/** In four decimals: between good choices a student in a thousand decides. */
function share(name: string, part: number, whole: number, limit: number | null = null): Figure {
  return { name, value: Number((part / whole).toFixed(4)), unit: "×", limit };
}
