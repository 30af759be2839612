import { nameKey } from "../../mastery/name";
import {
  NO_CHANGES,
  type Block,
  type Changes,
  type OwnName,
  type Snapshot,
  type TabChange,
  type TabSnapshot,
} from "../../workbook/snapshot";
import { isOwnName, isOurs, MAP_NAME, SETTINGS_NAMES } from "../../workbook/tables/ownership";
import { clearLevels } from "../map/clearLevels";
import { looksInto } from "../map/levelColumns";
import { isOwnSentence, kindOfNotice } from "../map/notice";
import { words as mapWords } from "../map/words";
import { asWritten } from "../undo/writtenElsewhere";
import { removeWords } from "./removeWords";

export interface Removal {
  changes: Changes;
  reply: { removed: string[]; kept: string[]; stays: string[] };
}

/**
 * Takes every tab and name of ours out of the workbook. `keep`: tabs (by title or by name) that stay as plain values.
 * What formulas of the teacher's read stays with its name, so that none of them gives another result.
 */
export function planRemoval(snapshot: Snapshot, keep: readonly string[]): Removal {
  const wanted = new Set(keep.map(nameKey));
  const owned = snapshot.names.filter(({ name }) => isOwnName(name));
  const inUse = readByTheirs(owned, snapshot);
  const stays = owned.filter(({ name, tab }) => tab !== null && inUse.has(name));
  const goes = owned.filter((own) => !stays.includes(own));
  const isKept = ({ name, tab }: { name: string; tab: string | null }) =>
    tab !== null && (wanted.has(nameKey(name)) || wanted.has(nameKey(tab)));
  const kept = goes.filter(isKept);
  const removed = goes.filter((own) => own.tab !== null && !isKept(own));
  return {
    changes: {
      ...NO_CHANGES,
      tabs: kept.flatMap(({ name, tab }) => asValues(name, tab, snapshot)),
      elsewhere: removed.flatMap(({ name, tab }) => levelsBeside(name, tab, snapshot)),
      deleteTabs: removed.flatMap(({ tab }) => tab ?? []),
      deleteNames: goes.map(({ name }) => name),
      marks: snapshot.tabs
        .filter((tab) => !removed.some((own) => own.tab === tab.name))
        .map((tab) => ({ tab: tab.name, mark: null })),
    },
    reply: {
      removed: removed.flatMap(({ tab }) => tab ?? []),
      kept: kept.flatMap(({ tab }) => tab ?? []),
      stays: stays.map(({ name, tab }) => removeWords.stays(tab as string, inUse.get(name) as string)),
    },
  };
}

/** The look-ups in a map that goes, which set-up had put beside the scores. */
function levelsBeside(rangeName: string, title: string | null, snapshot: Snapshot): Changes["elsewhere"] {
  if (title === null || !rangeName.startsWith(MAP_NAME)) return [];
  const theirs = snapshot.tabs.filter((tab) => !isOurs(tab, snapshot));
  return theirs.flatMap((tab) => clearLevels(tab, title).map((block) => ({ tab: tab.name, block })));
}

/**
 * Names of ours that formulas of the teacher's need, each with the first tab where one stands: those they read
 * themselves, and what the formulas on a tab that stays read in turn.
 */
function readByTheirs(owned: readonly OwnName[], snapshot: Snapshot): Map<string, string> {
  const needed = new Map<string, string>();
  const theirs = snapshot.tabs.filter((tab) => !isOurs(tab, snapshot));
  let readers = theirs.map((tab) => ({ tab, on: tab.name }));
  while (readers.length > 0) {
    readers = owned.flatMap((own) => {
      const tab = snapshot.tabs.find(({ name }) => name === own.tab);
      const reader = readers.find((each) => readsIt(each.tab, own));
      if (!tab || !reader || needed.has(own.name)) return [];
      needed.set(own.name, reader.on);
      return [{ tab, on: reader.on }];
    });
  }
  return needed;
}

/** By our name or by the tab's title. The look-ups that set-up put beside the scores go with their map. */
function readsIt({ name: reader, formulas }: TabSnapshot, { name, tab }: OwnName): boolean {
  if (tab === null || reader === tab) return false;
  const titles = [`'${tab.replace(/'/g, "''")}'!`, `${tab}!`].map((title) => title.toUpperCase());
  const isOwnLookUp = (formula: string) => name.startsWith(MAP_NAME) && looksInto(formula, tab);
  const reads = (text: string) =>
    titles.some((title) => text.includes(title)) ||
    new Set<string>(text.match(/\bMASTERY_\w+\b(?!\s*\()/g)).has(name);
  return formulas.some((row) =>
    row.some((formula) => formula !== "" && !isOwnLookUp(formula) && reads(formula.toUpperCase())),
  );
}

/** Formulas become what they show; the tab is nobody's but the teacher's then. */
function asValues(rangeName: string, tab: string | null, { tabs }: Snapshot): TabChange[] {
  const there = tabs.find(({ name }) => name === tab);
  if (!there || !(hasFormulas(there) || isWarnedOf(rangeName))) return [];
  const width = Math.max(1, ...there.cells.map((row) => row.length));
  return [
    {
      tab: there.name,
      kind: "update",
      rangeName,
      columns: width,
      looks: null,
      frozenRows: 1,
      frozenColumns: 0,
      tabColour: null,
      colours: [],
      backgrounds: [],
      writes: [
        ...(hasFormulas(there)
          ? [{ row: 1, column: 1, cells: there.cells.map((row) => row.map(asWritten)) }]
          : []),
        ...noticeLeft(rangeName, there),
      ],
      deleteRows: [],
      lastRow: there.cells.length,
      warnOn: [],
    },
  ];
}

/** The notice above a class's map would speak of what is gone. */
function noticeLeft(rangeName: string, { cells }: TabSnapshot): Block[] {
  const [label, said] = cells[0] ?? [];
  if (!rangeName.startsWith(`${MAP_NAME}_`) || kindOfNotice(label) === null) return [];
  return [{ row: 1, column: 1, cells: [mapWords.left.slice(0, isOwnSentence(said) ? 2 : 1)] }];
}

/** Settings tabs are the teacher's to type in; Sheets warns of the others. */
function isWarnedOf(rangeName: string): boolean {
  return !SETTINGS_NAMES.some((name) => name === rangeName);
}

function hasFormulas({ formulas }: TabSnapshot): boolean {
  return formulas.some((row) => row.some((formula) => formula !== ""));
}
