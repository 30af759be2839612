import { addDays, weekdayOf, type Day, type Weekday } from "../../mastery/calendar/day";
import type { PolicyFacts } from "./policyFacts";
import { timeWords as words } from "./timeWords";
import { dateInWords, datesInWords, weekdaySpan } from "./words";

/** The week that nobody has to be told about. */
const USUAL_WEEK = "Mon Tue Wed Thu Fri";

/** When terms end. */
export function termSentences({ policy: { terms } }: PolicyFacts): string[] {
  const ends = terms.map(({ last, name }) => words.term(dateInWords(last), name));
  return ends.length === 0 ? [] : [words.terms(ends)];
}

/** Which days are school days. */
export function schoolDaySentences({ policy }: PolicyFacts): string[] {
  const { schoolWeek } = policy.settings;
  const holidays = folded(policy.holidays, schoolWeek);
  const each = holidays.map(({ first, last, name }) => words.holiday(datesInWords(first, last), name));
  return [
    ...(schoolWeek.join(" ") === USUAL_WEEK ? [] : [words.schoolWeek(weekdaySpan(schoolWeek))]),
    ...(each.length === 0 ? [] : [words.holidays(each)]),
  ];
}

interface Holidays {
  first: Day;
  last: Day;
  name: string;
}

/** Holidays of one name with no school day between them are one; those on days without school say nothing. */
function folded(holidays: readonly { day: Day; name: string }[], schoolWeek: readonly Weekday[]): Holidays[] {
  const runs: Holidays[] = [];
  const counted = holidays.filter(({ day }) => schoolWeek.includes(weekdayOf(day)));
  for (const { day, name } of [...counted].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    const before = runs[runs.length - 1];
    if (before && before.name === name && day <= nextSchoolDay(before.last, schoolWeek)) before.last = day;
    else runs.push({ first: day, last: day, name });
  }
  return runs;
}

function nextSchoolDay(day: Day, schoolWeek: readonly Weekday[]): Day {
  const next = addDays(day, 1);
  return schoolWeek.includes(weekdayOf(next)) ? next : nextSchoolDay(next, schoolWeek);
}
