/** A published policy as a story: what a teacher types on which day, and what stands on the roster then. */
type Cell = string | number | boolean;
export type Typed = Readonly<Record<string, Cell>>;

/** A class: its tests out of 100 with the days they were given and came back, and a mark of each student on each. */
export interface ClassOfStory {
  name: string;
  tests: readonly (readonly [title: string, given: string, returned: string])[];
  students: readonly (readonly [name: string, ...marks: (number | string)[]])[];
}

/** A line of the roster: days as MM-DD, "" for a blank. Days late go on counting by themselves, one each school day. */
export type SeenLine = readonly [
  status: string,
  form: string,
  askBy: string,
  retakeBy: string,
  daysLate: number | "",
  retakesUsed: number,
  recorded: string,
];

/** "gone": it leaves the roster. */
type Expected = SeenLine | "gone";

/** A school day on which something happens or changes; on those in between the roster stays as it is. */
export interface DayOfStory {
  day: string;
  /** Typed on lines of the roster, by name, or name and test: "Ana", "Ana 2". */
  typed?: Readonly<Record<string, Typed>>;
  /** Typed into the gradebook: a student's mark on the first test. */
  marks?: Readonly<Record<string, number>>;
  /** Recorded after it was typed. */
  record?: true;
  lines?: Readonly<Record<string, Expected>>;
}

export interface PolicyStory {
  /** Rows of the policy: settings, Term, Holiday. */
  policy: readonly (readonly string[])[];
  classes: readonly ClassOfStory[];
  /** Rows of Mastery Exceptions, by heading. */
  exceptions?: readonly Typed[];
  days: readonly DayOfStory[];
  /** What stands in the gradebook at the end, the original first; columns of retakes in the order they were made. */
  marks: Readonly<Record<string, readonly (number | string)[]>>;
}

/** The school days from the first to the last of a story. */
export function schoolDays({ days, policy }: PolicyStory): string[] {
  const holidays = policy.filter(([kind]) => kind === "Holiday").map(([, day]) => day);
  const [first, last] = [days[0]?.day ?? "", days[days.length - 1]?.day ?? ""];
  const found: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) {
    const date = new Date(at);
    const day = date.toISOString().slice(0, 10);
    const isWeekday = date.getUTCDay() % 6 !== 0;
    if (isWeekday && !holidays.includes(day)) found.push(day);
  }
  return found;
}

/** What must stand there a school day later, where nothing is said of it. */
export function nextDay(
  before: Record<string, SeenLine>,
  said: DayOfStory["lines"] = {},
): Record<string, SeenLine> {
  const grown = Object.entries(before).map(([who, line]): [string, SeenLine] => {
    const [status, form, askBy, retakeBy, late, used, recorded] = line;
    return [who, [status, form, askBy, retakeBy, late === "" ? "" : late + 1, used, recorded]];
  });
  const lines = [...grown.filter(([who]) => !(who in said)), ...Object.entries(said)];
  return Object.fromEntries(lines.filter((entry): entry is [string, SeenLine] => entry[1] !== "gone"));
}
