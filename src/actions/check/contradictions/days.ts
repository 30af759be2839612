import { WEEKDAYS, type Weekday } from "../../../mastery/calendar/day";
import { readinessOf } from "../../../mastery/retakes/ticks";
import { settingOf } from "../../../workbook/settings";
import { at, when, type Rule } from "./contradiction";
import { words } from "./words";

const retakeDays: Rule = ({ settings: { retakeDays: days, schoolWeek, retakeWithin } }) => {
  if (days === null) return [];
  const usable = days.filter((day) => schoolWeek.includes(day));
  if (usable.length === 0) return [at("retakeDays", words.noRetakeDay)];
  const gap = longestGap(usable, schoolWeek);
  return when(retakeWithin !== null && retakeWithin < gap, () =>
    at("retakeWithin", words.windowWithoutDay(retakeWithin ?? 0, gap)),
  );
};

/** How many school days lie between a retake day and the next, at most. */
function longestGap(days: readonly Weekday[], schoolWeek: readonly Weekday[]): number {
  const week = WEEKDAYS.filter((day) => schoolWeek.includes(day));
  const places = days.map((day) => week.indexOf(day)).sort((a, b) => a - b);
  const gaps = places.map((place, nth) => (places[nth + 1] ?? (places[0] as number) + week.length) - place);
  return Math.max(...gaps);
}

const asking: Rule = ({ settings }) =>
  (
    [
      ["askWithin", "retakeWithin"],
      ["askWithinOfTest", "retakeWithinOfTest"],
    ] as const
  ).flatMap(([ask, retake]) => {
    const [first, last] = [settings[ask], settings[retake]];
    const [asks, retakes] = [settingOf(ask).label, settingOf(retake).label];
    return when(first !== null && last !== null && first > last, () =>
      at(ask, words.askAfterRetake(asks, retakes)),
    );
  });

const corrective: Rule = ({ settings: { correctiveWithin, retakeWithin, windowFrom, beforeRetake } }) => {
  const isAsked = beforeRetake.some((tick) => readinessOf(tick) === "corrective");
  if (!isAsked && (correctiveWithin !== null || windowFrom === "corrective")) {
    return [at("beforeRetake", words.correctiveNotAsked)];
  }
  const isLate = correctiveWithin !== null && retakeWithin !== null && correctiveWithin >= retakeWithin;
  return when(isLate && windowFrom === "returned", () =>
    at("correctiveWithin", words.correctiveAfterRetake(correctiveWithin ?? 0, retakeWithin ?? 0)),
  );
};

const terms: Rule = ({ terms: all }) => {
  const inOrder = [...all].sort((a, b) => (a.first < b.first ? -1 : 1));
  return inOrder.slice(1).flatMap((term, nth) => {
    const before = inOrder[nth];
    return when(before !== undefined && term.first <= before.last, () => ({
      name: "Term",
      value: term.name,
      said: words.termsOverlap(before?.name ?? "", term.name),
    }));
  });
};

const withoutTerms: Rule = ({ terms: all, settings: { noRetakesLastDays, retakesPerTerm } }) =>
  all.length > 0
    ? []
    : [
        ...when(noRetakesLastDays > 0, () => needing("noRetakesLastDays")),
        ...when(retakesPerTerm !== null, () => needing("retakesPerTerm")),
      ];

function needing(key: "noRetakesLastDays" | "retakesPerTerm") {
  return at(key, words.needsTerms(settingOf(key).label));
}

const schoolYear: Rule = ({ terms: all, holidays }, today) => {
  if (all.length === 0) return [];
  const first = all.map((term) => term.first).sort()[0] as string;
  const last = all
    .map((term) => term.last)
    .sort()
    .pop() as string;
  const outside = holidays.filter(({ day }) => day < first || day > last).map(({ day }) => day);
  return [
    ...when(outside.length > 0, () => ({
      name: "Holiday",
      ...(outside[0] === undefined ? {} : { value: outside[0] }),
      said: words.holidayOutside(outside),
    })),
    ...when(today > last, () => ({ name: "Term", said: words.termsOver(last) })),
  ];
};

export const DAY_RULES: readonly Rule[] = [retakeDays, asking, corrective, terms, withoutTerms, schoolYear];
