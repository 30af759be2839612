import type { Desk } from "./useDesk";
import { deskWords as words } from "./words";

export interface Place {
  tab: string;
  row: number | null;
  /** Letters. */
  column: string | null;
}

/** "H7" as a row and a column; anything else as the tab alone. */
export function placeOf(tab: string, cell: string): Place {
  const [, column, row] = /^\$?([A-Z]{1,3})\$?(\d+)/.exec(cell) ?? [];
  if (column === undefined || row === undefined) return { tab, row: null, column: null };
  return { tab, row: Number(row), column };
}

export function showPlace(desk: Desk, { tab, row, column }: Place): void {
  void desk.ask("goTo", { args: [{ tab, row, column }], came: () => undefined });
}

/** A place of the workbook that is shown when it is pressed. */
export function ShowButton({ desk, place, words: shown }: { desk: Desk; place: Place; words: string }) {
  return (
    <button
      type="button"
      class="link place"
      aria-disabled={desk.running !== null}
      aria-label={words.showPlace(shown)}
      onClick={() => showPlace(desk, place)}
    >
      {shown}
    </button>
  );
}
