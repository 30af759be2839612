import { calendarOf, type Calendar } from "../../mastery/calendar/calendar";
import { addDays, weekdayOf, type Day, type Weekday } from "../../mastery/calendar/day";
import { nextDay } from "../../mastery/calendar/schoolDays";
import { termFrom, termOf } from "../../mastery/calendar/terms";
import { isSameName, nameKey } from "../../mastery/name";
import type { Books, ClassRow } from "../../workbook/gradebook/classBook";
import { keyOf } from "../../workbook/cell";
import { readSetting } from "../../workbook/settingCell";
import { settingOf } from "../../workbook/settings";
import { findTable, lettersOf } from "../../workbook/tables/findTable";
import { CLASSES_TABLE } from "../../workbook/tables/specs";
import type { Issue } from "../describeWorkbook";
import type { OnBooks } from "../onBooks";
import { words } from "./words";

/** The weekdays on which a class meets, every school day where nobody says; undefined: what stands there names no days. */
export function weekdaysOf(
  { meetingDays }: Pick<ClassRow, "meetingDays">,
  { policy }: Pick<Books, "policy">,
): readonly Weekday[] | undefined {
  if (meetingDays === "") return policy.settings.schoolWeek;
  return readSetting(settingOf("schoolWeek"), meetingDays) as Weekday[] | undefined;
}

/** Classes whose Meeting days name no days of the week. */
export function meetingDayIssues({ books, snapshot }: Pick<OnBooks, "books" | "snapshot">): Issue[] {
  const unread = books.books.filter(({ settings }) => weekdaysOf(settings, books) === undefined);
  if (unread.length === 0) return [];
  const found = findTable(CLASSES_TABLE, snapshot);
  const { tab, lines } = found;
  return unread.map(({ settings: { name, meetingDays: typed } }) => ({
    tab: tab?.name ?? CLASSES_TABLE.title,
    row: lines.find(({ line }) => keyOf(line["Class"]) === nameKey(name))?.row ?? null,
    column: lettersOf("Meeting days", found),
    code: "illegalSetting",
    message: words.meetingDaysUnread(name, typed),
  }));
}

/**
 * The next days on which all of these classes meet, today with them; classes that never meet on the same day: days on
 * which any of them does.
 */
export function meetingDays(
  { books, today }: { books: Books; today: Day },
  classes: readonly string[],
  count: number,
): Day[] {
  const calendar = calendarOf(books.policy);
  const weekdays = commonWeekdays(books, classes);
  const isMeeting = (day: Day) =>
    weekdays.includes(weekdayOf(day)) && !calendar.holidays.has(day) && isInTerm(day, { calendar, today });
  const days: Day[] = [];
  let day = nextDay(addDays(today, -1), isMeeting);
  while (day !== null && days.length < count) {
    days.push(day);
    day = nextDay(day, isMeeting);
  }
  return days;
}

/** Terms that are all over were left standing from another year and say nothing about this one. */
function isInTerm(day: Day, { calendar, today }: { calendar: Calendar; today: Day }): boolean {
  return termFrom(today, calendar) === null || termOf(day, calendar) !== null;
}

function commonWeekdays(books: Books, classes: readonly string[]): readonly Weekday[] {
  const school = books.policy.settings.schoolWeek;
  const each = classes.map((name) => {
    const book = books.books.find(({ settings }) => isSameName(settings.name, name));
    return (book && weekdaysOf(book.settings, books)) ?? school;
  });
  const any = [...new Set(each.flat())];
  const all = any.filter((weekday) => each.every((own) => own.includes(weekday)));
  return all.length > 0 ? all : any.length > 0 ? any : school;
}
