import { nameKey } from "../../mastery/name";
import {
  NO_CHANGES,
  type Changes,
  type Snapshot,
  type TabChange,
  type TabSnapshot,
} from "../../workbook/snapshot";
import { isOwnName, isOurs, MAP_NAME } from "../../workbook/tables/ownership";
import { clearLevels } from "../map/clearLevels";
import { asWritten } from "../undo/undoRecord";
import { removeWords } from "./removeWords";

export interface Removal {
  changes: Changes;
  reply: { removed: string[]; kept: string[]; stays: string[] };
}

/**
 * Takes every tab and name of ours out of the workbook. `keep`: tabs (by title or by name) that stay as plain values.
 * What formulas of the teacher's name stays with its name, so that none of them gives another result.
 */
export function planRemoval(snapshot: Snapshot, keep: readonly string[]): Removal {
  const wanted = new Set(keep.map(nameKey));
  const owned = snapshot.names.filter(({ name }) => isOwnName(name));
  const inUse = namesInUse(snapshot);
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

/** Names of ours that formulas outside our tabs hold, each with the first tab where one stands. */
function namesInUse(snapshot: Snapshot): Map<string, string> {
  const found = new Map<string, string>();
  const outside = snapshot.tabs.filter((tab) => !isOurs(tab, snapshot));
  for (const { name, formulas } of outside) {
    for (const formula of formulas.flat()) {
      if (formula === "") continue;
      for (const word of formula.toUpperCase().match(/\bMASTERY_\w+\b(?!\s*\()/g) ?? []) {
        if (!found.has(word)) found.set(word, name);
      }
    }
  }
  return found;
}

/** Formulas become what they show; the tab is nobody's but the teacher's then. */
function asValues(rangeName: string, tab: string | null, { tabs }: Snapshot): TabChange[] {
  const there = tabs.find(({ name }) => name === tab);
  if (!there || !hasFormulas(there)) return [];
  const width = Math.max(...there.cells.map((row) => row.length));
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
      writes: [{ row: 1, column: 1, cells: there.cells.map((row) => row.map(asWritten)) }],
      deleteRows: [],
      lastRow: there.cells.length,
    },
  ];
}

function hasFormulas({ formulas }: TabSnapshot): boolean {
  return formulas.some((row) => row.some((formula) => formula !== ""));
}
