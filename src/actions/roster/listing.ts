import type { LineStatus } from "../../mastery/retakes/status";
import type { RosterLine } from "./rosterLine";

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

/** Lines that stand there as they stand, new ones by class, then the most urgent status first, then student. */
export function inOrder(lines: readonly RosterLine[]): RosterLine[] {
  const ranks = ({ candidate, line, placed }: RosterLine) =>
    placed
      ? [0, placed.row]
      : [1, candidate.in.position, URGENCY.indexOf(line.status), candidate.place, candidate.standard.order];
  return [...lines].sort((a, b) => {
    const [one, other] = [ranks(a), ranks(b)];
    const at = one.findIndex((rank, index) => rank !== other[index]);
    return at < 0 ? 0 : (one[at] as number) - (other[at] as number);
  });
}
