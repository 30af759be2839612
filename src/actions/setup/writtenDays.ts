import type { Day } from "../../mastery/calendar/day";
import { dayIn, ORDERS, writtenIn, type Order, type Written } from "./writtenDay";

/** The first month of a school year: most begin in August, on the other half of the globe with the calendar. */
const FIRST_MONTHS = [8, 1] as const;

/** The days written in texts of one family, such as the titles of a tab; null where none stands or nobody can tell which. */
export function writtenDays(
  texts: readonly string[],
  today: Day | null,
): { day: Day | null; yearTaken: boolean }[] {
  const found = texts.map(writtenIn);
  const anchor =
    found.flatMap((one) => (one?.year && one.order ? dayIn(one, one.order, one.year) : null))[0] ?? today;
  const readings = readingsOf(found, anchor);
  return found.map((one, at) => {
    const days = new Set(readings.map((days) => days[at]));
    const [day] = days.size === 1 ? [...days] : [];
    return { day: day ?? null, yearTaken: one?.year === null && Boolean(day) };
  });
}

/**
 * Every reading under which all the days are days. Better ones put the others aside: nothing lies after today, time runs
 * from left to right, the school year begins as most do.
 */
function readingsOf(found: readonly (Written | null)[], anchor: Day | null): (Day | null)[][] {
  const under = (start: number) =>
    ORDERS.map((order) => found.map((one) => one && dayUnder(one, one.order ?? order, { start, anchor })));
  const legal = FIRST_MONTHS.map((start) =>
    under(start).filter((days) => days.every((day, at) => day !== null || !isOpen(found[at]))),
  );
  const isPast = (days: readonly (Day | null)[]) =>
    days.every((day) => day === null || anchor === null || day <= anchor);
  const inTime = legal.map((readings) => readings.filter(isInTime));
  const past = inTime.map((readings) => readings.filter(isPast));
  const best = [...past, ...inTime, ...legal].find((readings) => readings.length > 0);
  return (
    best ?? [
      found.map((one) => (one?.order ? dayUnder(one, one.order, { start: FIRST_MONTHS[0], anchor }) : null)),
    ]
  );
}

function isOpen(one: Written | null | undefined): boolean {
  return one?.order === null;
}

function isInTime(days: readonly (Day | null)[]): boolean {
  const known = days.filter((day) => day !== null);
  return known.every((day, at) => at === 0 || (known[at - 1] as Day) <= day);
}

/** Without a year that of the school year of the anchor; null where there is none, or no such day. */
function dayUnder(
  one: Written,
  order: Order,
  { start, anchor }: { start: number; anchor: Day | null },
): Day | null {
  if (one.year !== null) return dayIn(one, order, one.year);
  if (anchor === null) return null;
  const month = order === "month first" ? one.first : one.second;
  const [year, anchorMonth] = anchor.split("-").map(Number) as [number, number];
  const began = anchorMonth >= start ? year : year - 1;
  return dayIn(one, order, month >= start ? began : began + 1);
}
