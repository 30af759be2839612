import type { Day } from "../mastery/calendar/day";
import type { Books } from "../workbook/gradebook/classBook";
import type { Snapshot } from "../workbook/snapshot";
import type { Scope } from "./scope";

/** Everything an action needs to know of a workbook that is set up. */
export interface OnBooks {
  books: Books;
  snapshot: Snapshot;
  scope: Scope;
  today: Day;
}
