/**
 * Gives each learner one of their choices so that the busiest has as few as can be: each new learner goes to the least
 * busy of all whom a chain of changes reaches (Harvey, Ladner, Lovász and Tamir, "Semi-matchings for bipartite graphs
 * and load balancing", 2006, algorithm ASM1). Ties go to who is listed first. `busy`: who has somebody already, once for
 * each; those stay as they are. A learner without a choice gets nobody.
 */
export function spreadEvenly(
  choicesBy: ReadonlyMap<string, readonly string[]>,
  busy: readonly string[],
): Map<string, string> {
  const given = new Map<string, string>();
  const learnersOf = new Map<string, Set<string>>();
  const fixed = new Map<string, number>();
  for (const tutor of busy) fixed.set(tutor, (fixed.get(tutor) ?? 0) + 1);
  const load = (tutor: string) => (fixed.get(tutor) ?? 0) + (learnersOf.get(tutor)?.size ?? 0);
  const give = (learner: string, tutor: string) => {
    learnersOf.get(given.get(learner) ?? "")?.delete(learner);
    given.set(learner, tutor);
    learnersOf.set(tutor, (learnersOf.get(tutor) ?? new Set()).add(learner));
  };
  for (const learner of choicesBy.keys()) {
    const { reached, freest } = reachedFrom(learner, { choicesBy, learnersOf, load });
    for (let tutor = freest; tutor !== undefined;) {
      const taker = reached.get(tutor) as string;
      const before = given.get(taker);
      give(taker, tutor);
      tutor = before;
    }
  }
  return given;
}

interface Given {
  choicesBy: ReadonlyMap<string, readonly string[]>;
  learnersOf: ReadonlyMap<string, ReadonlySet<string>>;
  load: (tutor: string) => number;
}

/** By tutor, the learner who would take them: the new one, or one who would make room for another. */
function reachedFrom(learner: string, { choicesBy, learnersOf, load }: Given) {
  const reached = new Map<string, string>();
  let freest: string | undefined;
  const looked = new Set<readonly string[]>();
  const ahead = [learner];
  for (const taker of ahead) {
    const choices = choicesBy.get(taker) ?? [];
    // Many learners share one list of choices, which is gone through once.
    if (looked.has(choices)) continue;
    looked.add(choices);
    for (const tutor of choices) {
      if (reached.has(tutor)) continue;
      reached.set(tutor, taker);
      if (freest === undefined || load(tutor) < load(freest)) freest = tutor;
      if (load(tutor) === 0) return { reached, freest };
      ahead.push(...(learnersOf.get(tutor) ?? []));
    }
  }
  return { reached, freest };
}
