import type { GroupKind } from "./place";

/** A group as a rotation looks at it. */
type Turning = readonly { kind: GroupKind }[];

/** One turn of the rotation. Numbers are positions in the groups. */
export interface Turn {
  met: readonly number[];
  practising: readonly number[];
  extending: readonly number[];
}

/** What everyone does while these groups are met. Numbers are positions in `groups`. */
export function turnsOf(groups: Turning, met: readonly (readonly number[])[]): Turn[] {
  const corrective = positionsOf(groups, "corrective");
  const byThemselves = [...positionsOf(groups, "practice"), ...positionsOf(groups, "individual")];
  return met.map((meeting) => {
    const waiting = corrective.filter((position) => !meeting.includes(position));
    return {
      met: meeting,
      practising: [...waiting, ...byThemselves],
      extending: positionsOf(groups, "extension"),
    };
  });
}

export function positionsOf(groups: Turning, kind: GroupKind): number[] {
  return groups.flatMap((group, position) => (group.kind === kind ? [position] : []));
}

/** So many at a time, in order. */
export function inTurns<T>(items: readonly T[], atATime: number): T[][] {
  const turns = Math.ceil(items.length / atATime);
  return Array.from({ length: turns }, (_, turn) => items.slice(turn * atATime, (turn + 1) * atATime));
}
