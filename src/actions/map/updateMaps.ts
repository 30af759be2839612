import type { BookIssueCode, Books } from "../../workbook/gradebook/classBook";
import type { Changes, Snapshot } from "../../workbook/snapshot";
import type { MapUpdated } from "../replies";
import { insertLevelsOf } from "../setup/insertLevelsOf";
import { planMaps } from "./planMaps";
import { words } from "./words";

/** A mark that nobody can read says so in the map itself. */
function isAboutPlaces(code: BookIssueCode): boolean {
  return code !== "unreadableMark" && code !== "illegalSetting";
}

/** Brings the maps up to date, each as it was put into the workbook. */
export function updateMaps({ books, snapshot }: { books: Books; snapshot: Snapshot }): {
  changes: Changes;
  reply: MapUpdated;
  toast: string;
} {
  const { changes, tabs, issues } = planMaps({ books, snapshot, insertLevels: insertLevelsOf(snapshot) });
  const unread = [...books.issues, ...books.books.flatMap((book) => book.issues)].filter(({ code }) =>
    isAboutPlaces(code),
  );
  return { changes, reply: { tabs, issues: [...unread, ...issues] }, toast: words.updated(tabs) };
}
