import { counted } from "../words";

const students = (count: number) => counted(count, "student", "students");

/** "B", or a list of several: "B and C". */
function formWords(form: string): string {
  if (form === "") return "";
  return `, ${form.includes(" and ") ? "forms" : "form"} ${form}`;
}

/** What came of an action, for review and translation. */
export const resultWords = {
  groups: {
    heading: "Corrective groups",
    headline: (groups: number, count: number, reteach: number) =>
      groups > 0
        ? `${counted(groups, "group", "groups")}, ${students(count)}`
        : reteach > 0
          ? "No groups yet: first the whole class."
          : "No corrective group is needed.",
    covered: (covered: number, withGap: number) =>
      `${covered} of ${students(withGap)} with a gap work on it in a group or with the whole class.`,
    reteach: "Teach again to everyone",
    extension: (count: number) => `${students(count)} with no gap: extension work.`,
    notAssessed: (count: number) => `${students(count)} not assessed yet.`,
    moved: (count: number) => `${students(count)} moved since the last time`,
    warnings: "Please note",
    tab: (tab: string) => `On the tab “${tab}”.`,
  },
  roster: {
    heading: "Retake roster",
    headline: (count: number, standards: number) =>
      count === 0
        ? "Nobody has a retake open."
        : `${students(count)}, ${counted(standards, "standard", "standards")}`,
    stillToRetake: (count: number) =>
      count === 0 ? "Nobody has still to retake." : `${students(count)} still to retake`,
    movements: "What came, went and changed",
    moreMoved: (count: number) => `And ${count} more.`,
    next: (day: string, form: string) => `; next retake ${day}${formWords(form)}`,
    came: (count: number) => `${count} new`,
    went: (count: number) => `${count} done or gone`,
    changed: (count: number) => `${count} changed`,
    same: "Nothing changed since the last time.",
    lines: (count: number) => counted(count, "line", "lines"),
    overdue: (count: number) => `${counted(count, "line is", "lines are")} overdue.`,
    forms: "Copies to print",
    form: (assessment: string, form: string) => (form === "" ? assessment : `${assessment}, form ${form}`),
    newForms: "A new form is needed",
    newForm: (count: number, by: string) =>
      by === "" ? `for ${students(count)}` : `for ${students(count)}, by ${by}`,
    tab: (tab: string) => `On the tab “${tab}”.`,
  },
  map: {
    heading: "Mastery map",
    updated: (tabs: number) =>
      tabs === 0 ? "The map was up to date." : `${counted(tabs, "tab", "tabs")} brought up to date:`,
  },
} as const;

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "2025-11-14" as "Fri 14 Nov", in no time zone; anything else as it is. */
export function dayWords(day: string | null): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? "") ?? [];
  if (year === undefined) return day ?? "";
  const weekday = WEEKDAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(date))).getUTCDay()];
  return `${weekday} ${Number(date)} ${MONTHS[Number(month) - 1]}`;
}
