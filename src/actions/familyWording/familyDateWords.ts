import { WEEKDAYS } from "../../mastery/calendar/day";
import { SCORING_METHODS, type ScoringMethodName } from "../../mastery/scoring/methods";
import { MONTHS } from "../roster/words";

/** What is said in English, and when. */
type Sentence = readonly [string, string];

/** Days, and the names of days, months and scoring methods, in the way of familyWords.ts. */
export const familyDateWords = {
  "date: with weekday": ["{weekday} {day} {month}", "A day ahead; {number} is the month’s number"],
  "date: short": ["{day} {month}", "A day that is past; {number} is the month’s number"],
  ...named("weekday", WEEKDAYS, (name) => [name, "A day of the week"]),
  ...named("month", MONTHS, (name) => [name, "A month"]),
  ...named("method", Object.keys(SCORING_METHODS) as ScoringMethodName[], (name) => [
    SCORING_METHODS[name].plain,
    `The scoring method is: ${name}`,
  ]),
} as const;

function named<Kind extends string, Name extends string>(
  kind: Kind,
  names: readonly Name[],
  said: (name: Name) => Sentence,
): Record<`${Kind}: ${Name}`, Sentence> {
  const rows = names.map((name) => [`${kind}: ${name}`, said(name)]);
  return Object.fromEntries(rows) as Record<`${Kind}: ${Name}`, Sentence>;
}
