import type { Day } from "../mastery/calendar/day";
import type { Books } from "../workbook/gradebook/classBook";
import type { Snapshot } from "../workbook/snapshot";
import type { Line } from "../workbook/tables/tableSpec";
import type { Scope } from "./scope";

/** Everything an action needs to know of a workbook that is set up. */
export interface OnBooks {
  books: Books;
  snapshot: Snapshot;
  scope: Scope;
  today: Day;
  /** Lines that the action adds to the log once all else is written (groupTicks/tickedAlong.ts). */
  pending?: readonly Line[];
}
