import type { Day } from "../../mastery/calendar/day";
import type { Books, ClassBook } from "../../workbook/gradebook/classBook";
import { NO_CHANGES, type Changes, type Snapshot, type TabChange } from "../../workbook/snapshot";
import type { Issue } from "../describeWorkbook";
import type { InsertLevels } from "../setup/setup";
import { besideScores } from "./besideScores";
import { planClassTab, type TabPlan } from "./classTab";
import { isUntouched } from "./goneMaps";
import { makeMapFormula } from "./mapFormula";
import { classMapsOf, type ClassMap } from "./mapTabs";
import { planOverview } from "./overviewTab";
import { words } from "./words";

export interface MapsRequest {
  books: Books;
  snapshot: Snapshot;
  insertLevels: InsertLevels;
  today: Day;
}

export interface MapsPlanned {
  changes: Changes;
  /** Tabs of ours that are made or changed. */
  tabs: string[];
  issues: Issue[];
}

/** The overview of all classes and a map for each; where they stand already, nothing. */
export function planMaps(request: MapsRequest): MapsPlanned {
  const { books, snapshot } = request;
  const { maps, gone } = classMapsOf(books.books, snapshot);
  const shown = maps.filter(({ book, tab }) => tab !== null || hasSomething(book));
  const overview = planOverview(books, snapshot);
  const planned = shown.map((map) => planMap(map, request));
  // A class whose tab is not found just now is not gone.
  const allRead = !books.issues.some(({ code }) => code === "tabGone");
  const dropped = allRead ? gone.filter(({ tab }) => isUntouched(tab, books)) : [];
  const tabs = [overview, ...planned].flatMap(({ change }) => change ?? []);
  const changes: Changes = {
    ...NO_CHANGES,
    tabs,
    deleteTabs: dropped.map(({ tab }) => tab.name),
    deleteNames: dropped
      .map(({ rangeName }) => rangeName)
      .filter((name) => !tabs.some(({ rangeName }) => rangeName === name)),
    elsewhere: planned.flatMap(({ elsewhere }) => elsewhere),
  };
  const issues = [overview, ...planned].flatMap((plan) => plan.issues);
  return { changes, tabs: tabs.map(({ tab }) => tab), issues };
}

function hasSomething({ students, standards }: ClassBook): boolean {
  return students.length > 0 && standards.length > 0;
}

interface MapPlan {
  change: TabChange | null;
  elsewhere: Changes["elsewhere"];
  issues: Issue[];
}

/** A class that cannot be read just now keeps its map as it is. */
function planMap(map: ClassMap, { books, snapshot, insertLevels, today }: MapsRequest): MapPlan {
  const { settings } = map.book;
  const tab = snapshot.tabs.find(({ name }) => name === settings.tab);
  if (!tab || !hasSomething(map.book)) return { change: null, elsewhere: [], issues: [] };
  const beside = besideScores(map, tab, { snapshot, insertLevels });
  const source = { class: settings.name, tab: tab.name };
  const formula = insertLevels === "none" ? null : makeMapFormula(source, beside.columns);
  const plan = planClassTab(map, formula, { policy: books.policy, today });
  return {
    change: plan.change,
    elsewhere: beside.blocks.map((block) => ({ tab: tab.name, block })),
    issues: [...beside.issues, ...blockedIssues(plan, map.title)],
  };
}

function blockedIssues({ blocked }: TabPlan, tab: string): Issue[] {
  if (blocked === null) return [];
  const message = blocked === "map" ? words.mapBlocked(tab) : words.inTheWay(tab, blocked.cell);
  return [{ tab, row: null, column: null, code: "inTheWay", message }];
}
