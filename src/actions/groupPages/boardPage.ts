import type { OnBooks } from "../onBooks";

/** The page for the board: names, targets, tasks and places, and nothing that says how anybody stands. */
export function boardPage(on: OnBooks, className: unknown): { html: string } | { refused: string } {
  throw new Error(`not there yet ${on.today} ${String(className)}`);
}
