import { isSameName } from "../../mastery/name";
import { textOf } from "../../workbook/cell";
import type { ClassBook } from "../../workbook/gradebook/classBook";
import type { Snapshot, TabSnapshot } from "../../workbook/snapshot";
import { freeTitle, isEmptyTab, mapName, tabOf } from "../../workbook/tables/ownership";
import { parseMapFormula } from "./mapFormula";
import { mapFormulaOn, mapTop } from "./mapTop";
import { words } from "./words";

/** A tab of ours that shows one class's map. */
export interface OwnMap {
  rangeName: string;
  tab: TabSnapshot;
}

/** A class with the tab its map stands on or will stand on. */
export interface ClassMap {
  book: ClassBook;
  rangeName: string;
  title: string;
  /** null: to be made. */
  tab: TabSnapshot | null;
}

export interface ClassMaps {
  maps: ClassMap[];
  /** Of classes that are gone. */
  gone: OwnMap[];
}

/** Which tab is whose: by the class it names, then by the class tab it reads; a renamed tab is found all the same. */
export function classMapsOf(books: readonly ClassBook[], snapshot: Snapshot): ClassMaps {
  const left = ownMaps(snapshot);
  const found = new Map<ClassBook, OwnMap>();
  for (const fits of [namesClass, readsTab]) {
    for (const book of books) {
      const at = found.has(book) ? -1 : left.findIndex((map) => fits(map, book));
      const [map] = at < 0 ? [] : left.splice(at, 1);
      if (map) found.set(book, map);
    }
  }
  const taken = new Set(snapshot.names.filter(({ tab }) => tab !== null).map(({ name }) => name));
  const titles: string[] = [];
  const maps = books.map((book, at): ClassMap => {
    const map = found.get(book);
    if (map) return { book, rangeName: map.rangeName, title: map.tab.name, tab: map.tab };
    const rangeName = freeName(at + 1, taken);
    const title = freeTitle(words.ofClass(book.settings.name), snapshot, titles);
    taken.add(rangeName);
    titles.push(title);
    return { book, rangeName, title, tab: null };
  });
  return { maps, gone: left };
}

function ownMaps(snapshot: Snapshot): OwnMap[] {
  return snapshot.names.flatMap(({ name }) => {
    const tab = /^MASTERY_MAPTAB_\d+$/.test(name) ? tabOf(name, snapshot) : null;
    return tab ? [{ rangeName: name, tab }] : [];
  });
}

/** A tab that was cut off before it was written is known by its title. */
function namesClass({ tab }: OwnMap, { settings }: ClassBook): boolean {
  if (isEmptyTab(tab)) return tab.name.startsWith(words.ofClass(settings.name));
  const live = parseMapFormula(mapFormulaOn(tab));
  return isSameName(live?.class ?? textOf(tab.cells[mapTop(tab)]?.[0]), settings.name);
}

function readsTab({ tab }: OwnMap, { settings }: ClassBook): boolean {
  return parseMapFormula(mapFormulaOn(tab))?.tab === settings.tab;
}

/** By the class's position where that name is free. */
function freeName(position: number, taken: ReadonlySet<string>): string {
  if (!taken.has(mapName(position))) return mapName(position);
  let n = 1;
  while (taken.has(mapName(n))) n += 1;
  return mapName(n);
}
