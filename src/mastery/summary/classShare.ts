import { reachesShare } from "./share";
import { tallyOf, type Outcome, type Tally } from "./tally";

/** A few results say nothing about a class: on target only where so much of it is assessed (domain.md §9). */
const ASSESSED_AT_LEAST = 0.9;

export interface ClassShare extends Tally {
  /** The share reaches the target, and enough of the class is assessed to say so. */
  onTarget: boolean;
}

/** The share of a class that mastered a standard. `outcomes`: one of each student; `target`: a share. */
export function classShare(outcomes: readonly Outcome[], target: number): ClassShare {
  const tally = tallyOf(outcomes);
  const { share, assessed, expected } = tally;
  const isOnTarget =
    share !== null && reachesShare(assessed / expected, ASSESSED_AT_LEAST) && reachesShare(share, target);
  return { ...tally, onTarget: isOnTarget };
}
