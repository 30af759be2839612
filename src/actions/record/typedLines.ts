import type { Day } from "../../mastery/calendar/day";
import { dayOf, textOf } from "../../workbook/cell";
import type { PlacedLine } from "../../workbook/tables/tableSpec";
import type { OnBooks } from "../onBooks";
import type { Issue } from "../describeWorkbook";
import type { ClassBook } from "../../workbook/gradebook/classBook";
import { attemptsOf, scoredEntries, type Candidate } from "../roster/candidates";
import { attemptsWhenWritten } from "../roster/entries";
import type { RosterNow } from "../roster/readRoster";
import type { RosterLine } from "../roster/rosterLine";
import { placesOf, rowsOfStudent, type ClassPlace } from "./classPlace";
import { clearedWork } from "./clearedWork";
import { missesOf, sittingDay } from "./sittingDay";
import { readTyped } from "./typedScore";
import type { Done, Missed, Sat } from "./typedScores";
import { whyTyped } from "./typedWords";
import { issueAt, whoOf, type Why } from "./why";
import { whyNobody } from "./whyNobody";
import { whyUnclear } from "./whyUnclear";
import { words } from "./words";

/** What becomes of the lines on which a score is typed. */
export interface TypedLines {
  sat: Sat[];
  done: Done[];
  missed: Missed[];
  left: Issue[];
}

/** Looks at every line of the roster with something typed under Retake score. */
export function typedLines(on: OnBooks, roster: RosterNow): TypedLines {
  const { found, lines } = roster;
  const byRow = new Map(lines.flatMap((own) => (own.placed ? [[own.placed.row, own] as const] : [])));
  const looking = { ...on, placeOf: placesOf(on) };
  const read: TypedLines = { sat: [], done: [], missed: [], left: [] };
  for (const placed of found.lines) {
    if (textOf(placed.line["Retake score"]) === "") continue;
    const judged = judge(placed, byRow.get(placed.row) ?? null, looking);
    if ("sat" in judged) read.sat.push(judged.sat);
    else if ("missed" in judged) read.missed.push(judged.missed);
    else if ("done" in judged) read.done.push(judged.done);
    else read.left.push(issueAt(roster, placed.row, judged.why));
  }
  return read;
}

type Judged = { sat: Sat } | { missed: Missed } | { why: Why } | { done: Done };

interface Looking extends OnBooks {
  placeOf: (book: ClassBook) => ClassPlace | null;
}

function judge(placed: PlacedLine, own: RosterLine | null, on: Looking): Judged {
  if (own === null) {
    const candidate = clearedWork(placed, on.books.books);
    return candidate
      ? judgeWork(placed, { candidate, day: dayOfLine(placed, null, on) }, on)
      : { why: whyNobody(placed, on) };
  }
  const unclear = whyUnclear(placed, own);
  if (unclear) return { why: unclear };
  const { candidate, taken } = own;
  const day = dayOfLine(placed, own, on);
  return judgeWork(placed, { candidate, day, taken }, on);
}

/** The day of a line as the roster works it out, or as it stands there. */
function dayOfLine({ line }: PlacedLine, own: RosterLine | null, { today }: OnBooks): Day {
  const scheduledFor = dayOf(line["Scheduled for"]);
  const retakeBy = own && !own.taken ? own.line.retakeBy : dayOf(line["Retake by"]);
  return sittingDay({ scheduledFor, retakeBy, misses: own ? missesOf(own.case) : [] }, today);
}

interface Work {
  candidate: Candidate;
  day: Day;
  /** The gradebook has the score already. */
  taken?: boolean;
}

function judgeWork(placed: PlacedLine, own: Work, on: Looking): Judged {
  const { in: one, standard, student } = own.candidate;
  const place = on.placeOf(one.book);
  if (!place) return { why: whyNobody(placed, on) };
  const { day } = own;
  const form = textOf(placed.line["Form"]);
  const before = attemptsWhenWritten(placed.line);
  const entry = own.taken ? scoredEntries(own.candidate.result)[before] : undefined;
  if (entry) return { done: { placed, own, place, entry, form, day, ordinal: before + 1 } };
  const rows = rowsOfStudent(place, student);
  if (rows.length !== 1 && one.book.settings.layout === "wide") return { why: severalRows(placed, rows) };
  const typed = readTyped(placed.line["Retake score"], standard, on.books.policy);
  const ordinal = attemptsOf(own.candidate) + 1;
  if (typed.kind === "absent" || typed.kind === "noShow")
    return { missed: { placed, own, kind: typed.kind, ordinal } };
  if (typed.kind !== "score") return { why: whyTyped(typed, placed, own) };
  return { sat: { placed, own, place, typed, form, ordinal, day } };
}

function severalRows(placed: PlacedLine, rows: readonly number[]): Why {
  const message = words.severalRows(
    whoOf(placed),
    rows.map((row) => row + 1),
  );
  return { code: "studentUnclear", message };
}
