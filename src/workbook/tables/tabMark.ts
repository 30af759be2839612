import { isSameName, nameKey } from "../../mastery/name";
import { keyOf, textOf } from "../cell";
import { NO_LAYOUT } from "../gradebook/classRow";
import { readPolicyTable } from "../policyTable";
import type { OwnName, RenamedTab, Snapshot, TabSnapshot } from "../snapshot";
import { allTables, SETTINGS_TABLES } from "./allTables";
import { findTable } from "./findTable";
import { lookalike } from "./lookalike";
import { isLost, isOurs, MAP_NAME } from "./ownership";
import { CLASSES_TABLE, LOG_TABLE } from "./specs";

/** The key of the developer metadata by which a tab is known when its name is gone: the second anchor. */
export const TAB_MARK = "MASTERY_TAB";

/** Whose a tab is: ours by its name, or a class's with the title it had when it was set up. No more is kept there. */
export type TabMark = { name: string } | { class: string; tab: string };

export function makeMark(mark: TabMark): string {
  return JSON.stringify(mark);
}

/** null for what is no mark of ours. */
export function parseMark(text: string): TabMark | null {
  try {
    const mark = JSON.parse(text) as Partial<Record<"name" | "class" | "tab", unknown>>;
    if (typeof mark.name === "string") return { name: mark.name };
    const isClass = typeof mark.class === "string" && typeof mark.tab === "string";
    return isClass ? { class: String(mark.class), tab: String(mark.tab) } : null;
  } catch {
    return null;
  }
}

/** A tab with the marks it holds. */
export interface MarkedTab {
  tab: string;
  marks: readonly TabMark[];
}

/**
 * The tabs whose marks are worth asking for, which takes calls: none while every name of ours and every class's tab is
 * where it was.
 */
export function tabsToAsk(snapshot: Snapshot): string[] {
  const followed = renamedTabs(snapshot, []);
  const isFollowed = (tab: string) => followed.some(({ from }) => from === tab);
  const { policy } = readPolicyTable([]);
  const isMissing =
    [...SETTINGS_TABLES, LOG_TABLE].some(({ rangeName }) => isLost(rangeName, snapshot)) ||
    allTables(policy).some((spec) => !hasTab(spec.rangeName, snapshot) && lookalike(spec, snapshot)) ||
    classTabs(snapshot).some(({ tab }) => !tabNamed(tab, snapshot) && !isFollowed(tab));
  return isMissing ? unknownTabs(snapshot) : [];
}

/** The names that tabs of ours have lost, and the classes' tabs under their new titles. */
export function withMarks(snapshot: Snapshot, marked: readonly MarkedTab[]): Snapshot {
  const lost = marked.flatMap(({ tab, marks }): OwnName[] =>
    marks.flatMap((mark) =>
      "name" in mark && !hasTab(mark.name, snapshot) ? [{ name: mark.name, tab, lost: true }] : [],
    ),
  );
  const others = snapshot.names.filter(({ name }) => !lost.some((own) => own.name === name));
  const named = { ...snapshot, names: [...others, ...onlyOnce(lost)] };
  const renamed = renamedTabs(named, marked);
  return renamed.length > 0 ? { ...named, renamedTabs: renamed } : lost.length > 0 ? named : snapshot;
}

/** A copy of a tab may hold its mark, too: then nobody knows which is which, and neither is taken. */
function onlyOnce(lost: readonly OwnName[]): OwnName[] {
  return lost.filter((own) => lost.filter(({ name }) => name === own.name).length === 1);
}

/** A live map goes on reading the tab that it read, whatever that is called; where there is none, the marks tell. */
function renamedTabs(snapshot: Snapshot, marked: readonly MarkedTab[]): RenamedTab[] {
  const missing = classTabs(snapshot).filter(({ tab }) => !tabNamed(tab, snapshot));
  return missing.flatMap(({ name, tab }): RenamedTab[] => {
    const isIts = (mark: TabMark) =>
      "class" in mark && (isSameName(mark.tab, tab) || isSameName(mark.class, name));
    const read = unknownTabs(snapshot).filter((title) => isReadByMap(title, name, snapshot));
    const found = marked.filter(({ marks }) => marks.some(isIts)).map((one) => one.tab);
    const [to, ...others] = read.length > 0 ? read : found;
    return to !== undefined && others.length === 0 ? [{ from: tab, to }] : [];
  });
}

function isReadByMap(title: string, name: string, { tabs, names }: Snapshot): boolean {
  const isMap = (tab: string) => names.some((own) => own.tab === tab && own.name.startsWith(MAP_NAME));
  const ofClass = `"${name.replace(/"/g, '""')}"`;
  const reads = [`('${title.replace(/'/g, "''")}'!`, `(${title}!`];
  return tabs.some(({ name: tab, formulas }) => {
    // A live map stands below its notice; those of older builds stood in the first row.
    const isIt = ([formula = ""]: readonly string[]) =>
      formula.includes(ofClass) && reads.some((text) => formula.includes(text));
    return isMap(tab) && formulas.slice(0, 2).some(isIt);
  });
}

function unknownTabs(snapshot: Snapshot): string[] {
  const known = new Set(classTabs(snapshot).map(({ tab }) => nameKey(tab)));
  return snapshot.tabs
    .filter((tab) => !isOurs(tab, snapshot) && !known.has(nameKey(tab.name)))
    .map(({ name }) => name);
}

function classTabs(snapshot: Snapshot): { name: string; tab: string }[] {
  return findTable(CLASSES_TABLE, snapshot).lines.flatMap(({ line }) => {
    const name = textOf(line["Class"]) || textOf(line["Tab"]);
    return keyOf(line["Layout"]) === NO_LAYOUT ? [] : [{ name, tab: textOf(line["Tab"]) || name }];
  });
}

function hasTab(rangeName: string, { names }: Snapshot): boolean {
  return names.some(({ name, tab }) => name === rangeName && tab !== null);
}

function tabNamed(title: string, { tabs }: Snapshot): TabSnapshot | undefined {
  return tabs.find(({ name }) => isSameName(name, title));
}
