import type { OnBooks } from "../onBooks";

/** The teacher's page: one page a class, or the class asked for. */
export function groupsPage(on: OnBooks, className: unknown): { html: string } | { refused: string } {
  throw new Error(`not there yet ${on.today} ${String(className)}`);
}
