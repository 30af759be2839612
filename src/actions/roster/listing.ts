import { isRetakeAhead, type LineStatus } from "../../mastery/retakes/status";
import { keyOfLine } from "./rosterLog";
import { keyCells, type RosterLine } from "./rosterLine";

const LISTED: Record<LineStatus, boolean> = {
  toBeRecorded: true,
  excused: false,
  beforeYourTime: false,
  movedOn: true,
  toMakeUp: true,
  // Something stands there that nobody can read; blank columns make no candidate.
  notAssessed: true,
  mastered: false,
  moreEvidence: true,
  noRetakesLeft: true,
  retakeTimeOver: true,
  toBeScored: true,
  notRequested: true,
  correctiveNeeded: true,
  skillCheckNeeded: true,
  tickNeeded: true,
  scheduled: true,
  ready: true,
};

/** Whether there is something to do or to know: not those who mastered it, are excused or have left. */
export function isListed({ line }: Pick<RosterLine, "line">): boolean {
  return LISTED[line.status];
}

/** Today's work whatever the day: a score waits. */
const WAITING: readonly LineStatus[] = ["toBeRecorded", "toBeScored"];

/** The most urgent first: what is in the teacher's hands, then what is ready, then what waits for the student. */
const URGENCY: readonly LineStatus[] = [
  "toBeRecorded",
  "toBeScored",
  "ready",
  "toMakeUp",
  "tickNeeded",
  "skillCheckNeeded",
  "correctiveNeeded",
  "notRequested",
  "scheduled",
  "notAssessed",
  "moreEvidence",
  "retakeTimeOver",
  "noRetakesLeft",
  "movedOn",
];

/** A retake that is on no day comes after those that are. */
const NO_DAY = "9999";

/**
 * Class by class; what is due today and what is in the teacher's hands first, then the most urgent status, the nearest
 * day, and students as in the gradebook.
 */
export function inOrder(lines: readonly RosterLine[]): RosterLine[] {
  const sorted = [...lines].sort((a, b) => {
    const [one, other] = [rankOf(a), rankOf(b)];
    const at = one.findIndex((rank, index) => rank !== other[index]);
    return at < 0 ? 0 : (one[at] as number | string) < (other[at] as number | string) ? -1 : 1;
  });
  return alikeInTurn(sorted);
}

/** Of lines that nothing tells apart the next build takes the first for the first student. */
function alikeInTurn(lines: readonly RosterLine[]): RosterLine[] {
  const groups = new Map<string, RosterLine[]>();
  const keys = lines.map(({ candidate }) => keyOfLine(keyCells(candidate)));
  lines.forEach((line, at) =>
    groups.set(keys[at] as string, [...(groups.get(keys[at] as string) ?? []), line]),
  );
  groups.forEach((alike) => alike.sort((a, b) => a.candidate.place - b.candidate.place));
  return keys.map((key) => groups.get(key)?.shift() as RosterLine);
}

function rankOf({ candidate, line, case: { today } }: RosterLine): readonly (number | string)[] {
  const day = line.scheduledFor ?? line.retakeBy;
  return [
    candidate.in.position,
    WAITING.includes(line.status) || (day === today && isRetakeAhead(line.status)) ? 0 : 1,
    URGENCY.indexOf(line.status),
    day ?? NO_DAY,
    candidate.place,
    candidate.standard.order,
  ];
}
