import type { GroupInput } from "./classroom";
import type { GroupPlan, Move, MoveReason } from "./plan";
import type { GroupKind } from "./place";

/** Students who work on a gap, and those of them with whom somebody works on it. */
export interface Coverage {
  /** In a corrective group, or in practice after the reteach. */
  covered: number;
  /** With individual work besides. Who is left out, not assessed, or helps by the teacher's hand is in neither. */
  withGap: number;
}

/** How good a grouping is; docs/groups.md says why these. */
export interface Quality extends Coverage {
  /** In corrective groups. */
  seated: number;
  /** In a corrective group between `Group size at least` and `Group size at most`. */
  inSize: number;
  /** Alone in a corrective group. */
  alone: number;
  /** Since the last build, without a new result of their own or a teacher's decision about them. */
  movedAlong: number;
}

const TAUGHT: ReadonlySet<GroupKind> = new Set(["corrective", "practice"]);

export function coverageOf({ groups }: Pick<GroupPlan, "groups">): Coverage {
  const kinds = groups.flatMap(({ kind, members }) =>
    members.flatMap(({ shortfall }) => (shortfall === null ? [] : kind)),
  );
  return { covered: kinds.filter((kind) => TAUGHT.has(kind)).length, withGap: kinds.length };
}

export function qualityOf(plan: GroupPlan, { settings, changed }: GroupInput): Quality {
  const { groupSizeAtLeast: atLeast, groupSizeAtMost: atMost } = settings;
  const corrective = plan.groups.filter(({ kind }) => kind === "corrective");
  const fits = corrective.filter(({ members }) => members.length >= atLeast && members.length <= atMost);
  return {
    ...coverageOf(plan),
    seated: studentsIn(corrective),
    inSize: studentsIn(fits),
    alone: corrective.filter(({ members }) => members.length === 1).length,
    movedAlong: plan.moved.filter((move) => isAlong(move, changed)).length,
  };
}

/** What happened to others is why somebody is elsewhere. */
const BY_OTHERS: ReadonlySet<MoveReason> = new Set<MoveReason>([
  "reteach",
  "reteachOver",
  "prerequisite",
  "groupGivenUp",
  "otherStandardsChosen",
  "groupFormed",
  "groupSizes",
]);

function isAlong({ student, reason }: Move, changed: GroupInput["changed"]): boolean {
  return !changed.has(student) && BY_OTHERS.has(reason);
}

function studentsIn(groups: GroupPlan["groups"]): number {
  return groups.reduce((sum, { members }) => sum + members.length, 0);
}
