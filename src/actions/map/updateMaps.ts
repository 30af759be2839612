import type { Books } from "../../workbook/gradebook/classBook";
import type { Changes, Snapshot } from "../../workbook/snapshot";
import type { MapUpdated } from "../replies";
import { insertLevelsOf } from "../setup/insertLevelsOf";
import { planMaps } from "./planMaps";
import { words } from "./words";

/** Brings the maps up to date, each as it was put into the workbook. */
export function updateMaps({ books, snapshot }: { books: Books; snapshot: Snapshot }): {
  changes: Changes;
  reply: MapUpdated;
  toast: string;
} {
  const { changes, tabs, issues } = planMaps({ books, snapshot, insertLevels: insertLevelsOf(snapshot) });
  return { changes, reply: { tabs, issues }, toast: words.updated(tabs) };
}
