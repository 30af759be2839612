import type { BookIssueCode } from "../../workbook/gradebook/classBook";
import type { Changes } from "../../workbook/snapshot";
import { staysFrozen } from "../freeze/staysFrozen";
import type { OnBooks } from "../onBooks";
import type { MapUpdated } from "../replies";
import { insertLevelsOf } from "../setup/insertLevelsOf";
import { planMaps } from "./planMaps";
import { words } from "./words";

/** A mark that nobody can read says so in the map itself. */
function isAboutPlaces(code: BookIssueCode): boolean {
  return code !== "unreadableMark" && code !== "illegalSetting";
}

/** Brings the maps up to date, each as it was put into the workbook. */
export function updateMaps({ books, snapshot, today }: Pick<OnBooks, "books" | "snapshot" | "today">): {
  changes: Changes;
  reply: MapUpdated;
  toast: string;
} {
  const { changes, tabs, issues } = planMaps({
    ...{ books, snapshot, today },
    insertLevels: insertLevelsOf(snapshot),
  });
  const unread = [...books.issues, ...books.books.flatMap((book) => book.issues)].filter(({ code }) =>
    isAboutPlaces(code),
  );
  const all = [...unread, ...issues, ...staysFrozen(snapshot)];
  return { changes, reply: { tabs, issues: all }, toast: words.updated(tabs) };
}
