import { nameKey } from "../../mastery/name";
import { keyOf } from "../../workbook/cell";
import type { Line } from "../../workbook/tables/tableSpec";
import { groupsOf } from "../groupsOf";
import type { OnBooks } from "../onBooks";
import { attemptsOf, type Candidate } from "../roster/candidates";
import { attemptsWhenWritten } from "../roster/entries";
import { standsStill } from "../roster/standsStill";
import { attemptOfLine, candidateFinder, comingAttempt, type Attempt } from "./attempt";
import { readTickLog, type LastTicks } from "./tickLog";
import { boxOf, tickTabs, type TickLine, type TickTab } from "./tickTabs";
import { worksIn, type Work, type WorkOf } from "./works";

/** A student's work on a standard with the lines about it. */
export interface WorkNow {
  work: Work;
  /** About the coming attempt. */
  lines: readonly TickLine[];
  /** Lines of the roster about an attempt that is scored by now; their ticks are the past's. */
  past: readonly TickLine[];
  /** null: nothing that counts is known of it. */
  coming: Attempt | null;
}

/** Everything that is known of ticks. */
export interface TickScene {
  tabs: readonly TickTab[];
  works: readonly WorkNow[];
  workOf: WorkOf;
  last: LastTicks;
  comingOf: (work: Work) => Attempt | null;
}

/** `pending`: lines that this action adds to the log once all else is written. */
export function tickScene(on: Pick<OnBooks, "books" | "snapshot" | "pending">): TickScene {
  const { books, snapshot } = on;
  const workOf = worksIn(books);
  const tabs = tickTabs(snapshot, books.policy, workOf);
  const candidateOf = candidateFinder(books);
  const byWork = groupsOf(
    tabs.flatMap(({ lines }) => lines),
    ({ work }) => work.key,
  );
  const works = byWork.map((lines) => workNow(lines, candidateOf(lines[0].work), books.policy));
  const comingOf = (work: Work) => {
    const candidate = candidateOf(work);
    return candidate && comingAttempt(candidate);
  };
  return { tabs, works, workOf, comingOf, last: readTickLog(on, workOf) };
}

/** Whether any box is set, or was: most workbooks have neither and need not be looked at twice. */
export function isAnythingTicked({ tabs, last }: TickScene): boolean {
  const isSetOn = (tab: TickTab) =>
    tab.found.lines.some(({ row }) => [...tab.ticks.keys()].some((tick) => boxOf({ tab, row }, tick)?.isSet));
  return last.isAnything || tabs.some(isSetOn);
}

function workNow(
  all: readonly [TickLine, ...TickLine[]],
  candidate: Candidate | null,
  policy: OnBooks["books"]["policy"],
): WorkNow {
  const { work } = all[0];
  const onRoster = all.filter(({ tab }) => tab.which === "roster");
  const still = onRoster.find((line) => isOn(line.line, candidate) && standsStill(candidate, line, policy));
  const [first] = onRoster;
  const told = still ?? (candidate ? undefined : first);
  const coming = told ? attemptOfLine(told.line) : candidate && comingAttempt(candidate);
  const isPast = (line: TickLine) =>
    line.tab.which === "roster" && line !== still && isBehind(line, candidate, first);
  return { work, lines: all.filter((line) => !isPast(line)), past: all.filter(isPast), coming };
}

function isOn(line: Line, candidate: Candidate | null): candidate is Candidate {
  return candidate !== null && keyOf(line["Retake of"]) === nameKey(candidate.chain.assessment);
}

/** Where nothing is known of the work, the first line says which assessment it is about. */
function isBehind({ line }: TickLine, candidate: Candidate | null, first: TickLine | undefined): boolean {
  if (candidate === null) return keyOf(line["Retake of"]) !== keyOf(first?.line["Retake of"]);
  return !isOn(line, candidate) || attemptsOf(candidate) > attemptsWhenWritten(line);
}
