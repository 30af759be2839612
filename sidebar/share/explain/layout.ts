import type { EvidenceRow, SelectionExplained } from "../../../src/sidebarReplies";

type Scale = SelectionExplained["scale"];

/** Pixels: the picture is as wide as the panel; names of levels stand on the right, the cut on the left, days below. */
export const PICTURE = { width: 268, left: 46, right: 186, top: 10, bottom: 142, below: 24 } as const;

/** More than these stand too near to each other. */
export const DRAWN = 16;

/** As a mark is drawn: where the level comes from, what else counts, what is shown only, what has no score. */
export const ROLES = ["decides", "counts", "shown", "none"] as const;
export type Role = (typeof ROLES)[number];

export function roleOf({ value, counts, decides }: EvidenceRow): Role {
  if (value === null) return "none";
  if (decides) return "decides";
  return counts ? "counts" : "shown";
}

export interface Band {
  name: string;
  y: number;
  height: number;
}

/** How far down a value of the scale is drawn. */
export type At = (value: number) => number;

/** Best on top, whichever way the scale counts. */
export function heightOf(scale: Scale, values: readonly number[]): At {
  const ends = endsOf(scale, values);
  const { top, bottom } = PICTURE;
  return (value) => {
    const share = (value - ends.worst) / (ends.best - ends.worst);
    return bottom - Math.min(1, Math.max(0, share)) * (bottom - top);
  };
}

/** The scale's ends; a bonus, or a mark below 1 where 1 is the best, lies beyond. */
export function endsOf(
  { maximum, best }: Pick<Scale, "maximum" | "best">,
  values: readonly number[],
): { best: number; worst: number } {
  if (best === "lowest") return { best: Math.min(1, ...values), worst: maximum };
  return { best: Math.max(maximum, ...values), worst: 0 };
}

export function bandsOf(scale: Scale, at: At): Band[] {
  return scale.levels.map(({ name }, index) => {
    const better = scale.levels[index - 1];
    const from = better === undefined ? PICTURE.top : at(better.from);
    const isLast = index === scale.levels.length - 1;
    const to = isLast ? PICTURE.bottom : at((scale.levels[index] as { from: number }).from);
    return { name, y: from, height: Math.max(0, to - from) };
  });
}

/** Equal steps in order of time: days far apart would press the others together. */
export function placesOf(count: number): number[] {
  const step = (PICTURE.right - PICTURE.left) / Math.max(1, count);
  return Array.from({ length: count }, (_, at) => PICTURE.left + (at + 0.5) * step);
}

/** Which of so many marks have their value or day written beside them: all of a few, else the first and the last. */
export function named(count: number, atMost: number): number[] {
  const all = Array.from({ length: count }, (_, at) => at);
  return count <= atMost ? all : [0, count - 1];
}

/** Names are cut where the next thing begins; the whole name stands in the text. */
export function fitted(name: string, letters: number): string {
  return name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;
}
