import { leaveOut, takeIn } from "../../src/actions/setup/columnUse";
import type { Setup, SetupClass } from "../../src/sidebarReplies";
import type { SetupColumn } from "./setupColumns";

/** A column of a class, to be changed. */
export interface Place {
  /** The set-up as it was before anything was changed. */
  base: Setup;
  of: SetupClass;
  column: SetupColumn;
}

export function leftOut(setup: Setup, { of, column: { letter } }: Place): Setup {
  return letter === null ? setup : leaveOut(setup, { tab: of.tab, column: letter });
}

/** With what was known of it before, if it was scored then. */
export function takenIn(setup: Setup, { base, of, column: { letter, role } }: Place): Setup {
  if (role !== "notScored" || letter === null) return setup;
  return takeIn(setup, base, { tab: of.tab, column: letter });
}
