import type { Day } from "../../mastery/calendar/day";
import { isRetakeDay } from "../../mastery/calendar/retakeDays";
import { isSchoolDay } from "../../mastery/calendar/schoolDays";
import type { DayLine, DayPlan, FormCopies } from "../deskReplies";
import type { Candidate } from "../roster/candidates";
import { different, studentOf } from "../roster/rosterReply";
import { dayInWords } from "../roster/words";
import { dayLine } from "./dayLine";
import type { OpenOn } from "./openOn";
import type { Ahead, Sitting } from "./sittings";
import { words } from "./words";

type Ranks = (candidate: Candidate) => number[];

/** As copies are handed out. */
const byAssessment: Ranks = ({ assessment, place }) => [assessment.order, place];
/** As students look for their names. */
const byStudent: Ranks = ({ assessment, place }) => [place, assessment.order];

/** Who is due on a day and, on a day of school, what everyone else on the roster works on. */
export function planOfDay({ calendar, sittings, isOpenOn }: Ahead, day: Day): DayPlan {
  const due = sittings.filter((sitting) => sitting.day === day);
  const isOpen = isSchoolDay(day, calendar) || isRetakeDay(day, calendar);
  const others =
    isOpen || due.length > 0 ? sittings.flatMap((sitting) => stillOpen(sitting, day, isOpenOn)) : [];
  const ordered = [...inOrder(due, byAssessment), ...inOrder(others, byStudent)];
  const lines = ordered.map((sitting) => dayLine(sitting, day));
  const students = different(
    due.flatMap((sitting) => sitting.lines),
    studentOf,
  );
  const forms = copiesOf(lines);
  const lacking = lines.filter((line) => line.due && line.needsNewForm).length;
  const name = isOpen ? dayInWords(day) : words.noSchool(dayInWords(day));
  return { day, words: words.plan({ day: name, students, forms, lacking }), students, forms, lines };
}

/** Each day with somebody due, in order, from the first to come. */
export function plansAhead(ahead: Ahead): DayPlan[] {
  const days = ahead.sittings.flatMap(({ day }) => (day !== null && day >= ahead.today ? [day] : []));
  return [...new Set(days)].sort().map((day) => planOfDay(ahead, day));
}

/** One copy a student, however many standards are on it. */
export function copiesOf(lines: readonly DayLine[]): FormCopies[] {
  const copies = new Map<string, FormCopies>();
  for (const { assessment, form, due } of lines) {
    if (!due || form === "") continue;
    const key = `${assessment}\n${form}`;
    copies.set(key, { assessment, form, copies: (copies.get(key)?.copies ?? 0) + 1 });
  }
  const assessments = [...new Set([...copies.values()].map(({ assessment }) => assessment))];
  const place = ({ assessment }: FormCopies) => assessments.indexOf(assessment);
  return [...copies.values()].sort((a, b) => place(a) - place(b) || (a.form < b.form ? -1 : 1));
}

function stillOpen(sitting: Sitting, day: Day, isOpenOn: OpenOn): Sitting[] {
  if (sitting.day === day || !sitting.isShown) return [];
  const lines = sitting.lines.filter((line) => isOpenOn(line, day));
  return lines.length === 0 ? [] : [{ ...sitting, lines }];
}

/** By class, then by what `ranks` says. */
function inOrder(sittings: readonly Sitting[], ranks: Ranks): Sitting[] {
  const all = ({ lines: [first] }: Sitting) =>
    first ? [first.candidate.in.position, ...ranks(first.candidate)] : [];
  return [...sittings].sort((a, b) => {
    const [one, other] = [all(a), all(b)];
    const at = one.findIndex((rank, index) => rank !== other[index]);
    return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
  });
}
