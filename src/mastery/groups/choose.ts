import type { Seeker } from "./join";

export interface ChoiceTerms {
  /** Codes in Standards order. */
  codes: readonly string[];
  groupsAtMost: number;
}

/**
 * Step 3 of domain.md §7 on a rebuild: the standards of the former groups stay chosen as long as they cover as many
 * students as a new choice would, so that nobody is moved by a tie.
 */
export function startingChoice(seekers: readonly Seeker[], terms: ChoiceTerms): string[] {
  const pinned = terms.codes.filter((code) => seekers.some(({ pin }) => pin === code));
  const anew = extendChoice(pinned, seekers, terms);
  const kept = [...new Set([...pinned, ...formerStandards(seekers, terms.codes)])];
  const again = extendChoice(kept.slice(0, terms.groupsAtMost), seekers, terms);
  return covered(seekers, again) >= covered(seekers, anew) ? again : anew;
}

/** Adds, up to the limit, each time the standard that covers most students not yet covered; ties by order. */
export function extendChoice(
  chosen: readonly string[],
  seekers: readonly Seeker[],
  { codes, groupsAtMost }: ChoiceTerms,
): string[] {
  const choice = [...chosen];
  while (choice.length < groupsAtMost) {
    const open = seekers.filter((seeker) => !isCovered(seeker, choice));
    const best = mostFrequent(codes, (code) => open.filter((seeker) => isCovered(seeker, [code])).length);
    if (best === null) break;
    choice.push(best);
  }
  return choice;
}

/** Standards of former groups whose members still have the gap; those of most such members first. */
function formerStandards(seekers: readonly Seeker[], codes: readonly string[]): string[] {
  const stayers = (code: string) =>
    seekers.filter(
      ({ before, gaps }) =>
        before?.kind === "corrective" &&
        before.standard === code &&
        gaps.some((gap) => gap.standard === code),
    ).length;
  return codes.filter((code) => stayers(code) > 0).sort((a, b) => stayers(b) - stayers(a));
}

function mostFrequent(codes: readonly string[], count: (code: string) => number): string | null {
  let best: string | null = null;
  let most = 0;
  for (const code of codes) {
    const frequency = count(code);
    if (frequency > most) [best, most] = [code, frequency];
  }
  return best;
}

function isCovered({ gaps }: Seeker, chosen: readonly string[]): boolean {
  return gaps.some((gap) => chosen.includes(gap.standard));
}

function covered(seekers: readonly Seeker[], chosen: readonly string[]): number {
  return seekers.filter((seeker) => isCovered(seeker, chosen)).length;
}
