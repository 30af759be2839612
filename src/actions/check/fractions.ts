import { isoDay } from "../../workbook/cell";

/** Where the month is typed before the day; everywhere else it is the other way round. */
const MONTH_FIRST = /^(?:en_(?:US|PH|CA)|fil|es_PA|es_PR)/i;
/** Where the year comes first, the month comes before the day. */
const YEAR_FIRST = /^(?:ja|zh|ko|hu|lt|sv|fa|mn|eu)(?:_|$)/i;
/** A second number beyond any day of a month was taken for a year: 12/40 became December 1940. */
const NO_DAY = 31;

/**
 * What was very likely typed where a date stands now, the likeliest first; never more than two readings. The locale
 * says which way round it was typed; the points possible, and that a score is seldom above them, say what is possible.
 */
export function fractionsOf(
  date: Date,
  { locale, points }: { locale: string; points: number | null },
): string[] {
  const [year = 0, month = 0, day = 0] = isoDay(date).split("-").map(Number);
  const short = year % 100;
  if (day === 1 && short > NO_DAY) return [`${month}/${short}`];
  const isMonthFirst = MONTH_FIRST.test(locale) || YEAR_FIRST.test(locale);
  const typed = isMonthFirst ? [month, day] : [day, month];
  const other = [...typed].reverse();
  const readings = [typed, other].filter(([earned = 0, outOf = 0], at) => at === 0 || earned !== outOf);
  const fitting = readings.filter(([, outOf]) => outOf === points);
  if (fitting.length > 0) return fitting.map(written);
  const [first = []] = readings;
  // What the locale says was typed needs no other reading while it can be a score.
  return ((first[0] as number) <= (first[1] as number) ? [first] : readings).map(written);
}

function written(reading: readonly number[]): string {
  return reading.join("/");
}
