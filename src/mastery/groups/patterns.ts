import type { Seeker } from "./join";

/** Students who have the same gaps. Standards stand for themselves by their position in the list of codes. */
export interface Pattern {
  students: number;
  gaps: readonly number[];
}

/** Of 2,000 students a few hundred patterns are left. */
export function patternsOf(seekers: readonly Pick<Seeker, "gaps">[], codes: readonly string[]): Pattern[] {
  const position = new Map(codes.map((code, index) => [code, index]));
  const patterns = new Map<string, Pattern>();
  for (const seeker of seekers) {
    const gaps = seeker.gaps.flatMap(({ standard }) => position.get(standard) ?? []);
    const key = gaps.join();
    patterns.set(key, { students: (patterns.get(key)?.students ?? 0) + 1, gaps });
  }
  return [...patterns.values()];
}

/** What is left once these standards are chosen. */
export function uncovered(patterns: readonly Pattern[], chosen: readonly number[]): Pattern[] {
  return patterns.filter(({ gaps }) => !gaps.some((gap) => chosen.includes(gap)));
}

export function studentsOf(patterns: readonly Pattern[]): number {
  return patterns.reduce((sum, { students }) => sum + students, 0);
}

/** By standard, how many students it would cover; a standard nobody needs may be missing. */
export function gainsOf(patterns: readonly Pattern[]): number[] {
  const gains: number[] = [];
  for (const { students, gaps } of patterns) {
    for (const gap of gaps) gains[gap] = (gains[gap] ?? 0) + students;
  }
  return gains;
}

/** The standards that would cover somebody, those of most students first; ties in the order given. */
export function rankedBy(gains: readonly number[], standards: readonly number[]): number[] {
  const gain = (standard: number) => gains[standard] ?? 0;
  return standards.filter((standard) => gain(standard) > 0).sort((a, b) => gain(b) - gain(a));
}
