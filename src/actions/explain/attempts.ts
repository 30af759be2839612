import type { ChainOfClass, ResultEntry } from "../../workbook/gradebook/classBook";
import type { Policy } from "../../workbook/policy";
import { attemptLabel } from "../record/attemptLabel";
import { scoredEntries } from "../roster/candidates";
import type { CountedChain } from "./studentOnStandard";
import { words } from "./words";

/** "2nd attempt, form B, 14 Nov"; a make-up is a first attempt where the work was owed before. */
export function labelOf(entry: ResultEntry, { chain, result }: CountedChain): string {
  const ordinal = scoredEntries(result).findIndex((scored) => scored === entry) + 1;
  const before = result.entries.slice(0, result.entries.indexOf(entry));
  const isMakeUp =
    ordinal === 1 && before.some(({ mark }) => typeof mark !== "number" && mark.kind === "owed");
  const form = formSat(entry, chain, result.entries);
  return attemptLabel({ ordinal, form, day: entry.day, also: isMakeUp ? words.makeUp : null });
}

/** A long list may hold several attempts under one name: only the first is on the form written there. */
function formSat(
  entry: ResultEntry,
  { sittings }: ChainOfClass,
  entries: readonly ResultEntry[],
): string | null {
  const isFirst = entries.find(({ sitting }) => sitting === entry.sitting) === entry;
  return isFirst ? (sittings[entry.sitting]?.form ?? null) : null;
}

/** The attempt that a chain counts as, and which it is, from 1; null: nothing is scored. */
export function countedAttempt(
  { result }: CountedChain,
  { settings }: Policy,
): { entry: ResultEntry; ordinal: number } | null {
  const scored = scoredEntries(result);
  const best = scored.findIndex(({ value }) => value === result.value);
  const at = settings.retakeRule === "replace" ? scored.length - 1 : best;
  const entry = scored[at];
  return entry ? { entry, ordinal: at + 1 } : null;
}

/** Points possible of the column an entry stands in. */
export function outOfEntry({ sitting }: ResultEntry, { sittings }: ChainOfClass): number | null {
  return sittings[sitting]?.outOf ?? null;
}
