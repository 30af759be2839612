import type { GroupStandard } from "./classroom";

/** By the code of a standard, everything that comes before it, however far back. */
export type Prerequisites = ReadonlyMap<string, ReadonlySet<string>>;

export function prerequisitesOf(
  standards: readonly Pick<GroupStandard, "code" | "prerequisites">[],
): Prerequisites {
  const direct = new Map(standards.map(({ code, prerequisites }) => [code, prerequisites]));
  return new Map(standards.map(({ code }) => [code, reachedFrom(code, direct)]));
}

function reachedFrom(code: string, direct: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const ahead = [...(direct.get(code) ?? [])];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    ahead.push(...(direct.get(next) ?? []));
  }
  return reached;
}

/** Two standards that each come before the other settle nothing. */
export function comesBefore(prerequisites: Prerequisites, earlier: string, later: string): boolean {
  return isListed(prerequisites, earlier, later) && !isListed(prerequisites, later, earlier);
}

function isListed(prerequisites: Prerequisites, earlier: string, later: string): boolean {
  return prerequisites.get(later)?.has(earlier) ?? false;
}

/** Standards that are their own prerequisites, each circle once. */
export function circlesIn(prerequisites: Prerequisites): string[][] {
  const inCircle = [...prerequisites.keys()].filter((code) => isListed(prerequisites, code, code));
  const circles = inCircle.map((code) =>
    inCircle.filter((other) => isListed(prerequisites, other, code) && isListed(prerequisites, code, other)),
  );
  return circles.filter((circle, index) => circle[0] === inCircle[index]);
}
