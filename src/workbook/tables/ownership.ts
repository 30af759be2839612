import { isBlank } from "../cell";
import type { Snapshot, TabSnapshot } from "../snapshot";

/** The tabs with a plan of columns; the maps have names of their own. */
export const TABLE_NAMES = [
  "MASTERY_POLICY",
  "MASTERY_CLASSES",
  "MASTERY_STANDARDS",
  "MASTERY_ASSESSMENTS",
  "MASTERY_EXCEPTIONS",
  "MASTERY_LOG",
  "MASTERY_ROSTER",
  "MASTERY_REQUESTS",
  "MASTERY_GROUPS",
  "MASTERY_CHECKS",
  "MASTERY_WORDING",
  "MASTERY_FROZEN",
] as const;

/** The tabs that every set-up makes, in the order in which it makes them; they stand last. */
export const SETTINGS_NAMES = TABLE_NAMES.slice(0, TABLE_NAMES.indexOf("MASTERY_ROSTER"));

/** The overview of all classes; each class's own map has a number behind it. */
export const MAP_NAME = "MASTERY_MAPTAB";

/** The name of the n-th class's map, from 1. */
export function mapName(n: number): string {
  return `${MAP_NAME}_${n}`;
}

/** The first number no map has; a number whose tab is gone is free again. */
export function freeMapNumber({ names }: Snapshot): number {
  const taken = new Set(names.filter(({ tab }) => tab !== null).map(({ name }) => name));
  let n = 1;
  while (taken.has(mapName(n))) n++;
  return n;
}

/** A name of the teacher's that begins like ours does not make a tab ours. MASTERY_TERM: what is kept of a term that was closed. */
export function isOwnName(name: string): boolean {
  return (
    TABLE_NAMES.some((own) => own === name) ||
    /^MASTERY_(MAPTAB(_\d+)?|TERM(_\d{8}){2}_(LEVELS|RETAKES))$/.test(name)
  );
}

/**
 * Whether a tab of ours was deleted: its name points nowhere, or is gone with it while a tab is there that was made
 * after it.
 */
export function isLost(rangeName: string, { names }: Pick<Snapshot, "names">): boolean {
  const own = names.find(({ name }) => name === rangeName);
  if (own) return own.tab === null;
  const at = SETTINGS_NAMES.findIndex((name) => name === rangeName);
  const later = [...SETTINGS_NAMES.slice(at + 1), "MASTERY_ROSTER", "MASTERY_GROUPS", MAP_NAME];
  return at >= 0 && names.some(({ name, tab }) => tab !== null && later.includes(name));
}

/** Whether a tab is the add-on's: a name of ours points to it. */
export function isOurs(tab: Pick<TabSnapshot, "name">, { names }: Pick<Snapshot, "names">): boolean {
  return names.some((own) => own.tab === tab.name && isOwnName(own.name));
}

/** The tab a name of ours points to; null where there is no such name or its tab is gone. */
export function tabOf(rangeName: string, { names, tabs }: Snapshot): TabSnapshot | null {
  const own = names.find(({ name, tab }) => name === rangeName && tab !== null);
  if (!own) return null;
  const there = tabs.find(({ name }) => name === own.tab);
  // To take it for gone would be to write a new one over it.
  if (!there) throw new Error(`The tab of ${rangeName} was not read.`);
  return there;
}

export function isEmptyTab({ cells, formulas }: TabSnapshot): boolean {
  return (
    cells.every((row) => row.every(isBlank)) &&
    formulas.every((row) => row.every((formula) => formula === ""))
  );
}

/** Sheets takes no longer titles. */
const LONGEST_TITLE = 100;

/**
 * The title a new tab gets: the wanted one, or with a number behind it where a tab has it already. An empty tab that
 * is nobody's is used. `taken`: titles given away in the same run.
 */
export function freeTitle(title: string, snapshot: Snapshot, taken: readonly string[] = []): string {
  const given = new Set(taken.map((other) => other.toLowerCase()));
  for (let n = 1; ; n++) {
    const ending = n === 1 ? "" : ` ${n}`;
    const candidate = title.slice(0, LONGEST_TITLE - ending.length) + ending;
    if (given.has(candidate.toLowerCase())) continue;
    const there = snapshot.tabs.find(({ name }) => name.toLowerCase() === candidate.toLowerCase());
    if (!there) return candidate;
    if (isEmptyTab(there) && !isOurs(there, snapshot)) return there.name;
  }
}
