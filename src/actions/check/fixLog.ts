import type { Day } from "../../mastery/calendar/day";
import { isDate, isoDay, type Cell } from "../../workbook/cell";
import type { Books } from "../../workbook/gradebook/classBook";
import { columnLetters } from "../../workbook/cell";
import { LOG_TABLE } from "../../workbook/tables/specs";
import type { Line } from "../../workbook/tables/tableSpec";
import type { Edit, Repair } from "./finding";
import { words } from "./words";

/** What the Mastery Log keeps of a repair: what stood where, and what stands there now. */
export function logEdits(repair: Repair, { books, today }: { books: Books | null; today: Day }): Edit[] {
  return repair.edits.flatMap((edit): Edit[] => {
    const kept = keptOf(edit, repair);
    if (kept === null) return [];
    const tab = edit.kind === "cell" ? edit.cell.tab : "";
    const own = books?.books.find(({ settings }) => settings.tab === tab)?.settings.name ?? "";
    const line = { When: today, Action: words.logged, Class: own, ...kept, Note: repair.label };
    return [{ kind: "line", spec: LOG_TABLE, line }];
  });
}

function keptOf(edit: Edit, { before, after }: Repair): Line | null {
  switch (edit.kind) {
    case "cell": {
      const { tab, row, column } = edit.cell;
      const cell = words.wherePlace(tab, `${columnLetters(column - 1)}${row}`);
      return { Cell: cell, Before: typed(edit.cell.before), After: typed(edit.cell.after).replace(/^'/, "") };
    }
    case "setting": {
      const cell = `${words.whereRow(edit.spec.title, edit.row)}, ${edit.heading}`;
      return { Cell: cell, Before: typed(edit.before), After: typed(edit.after) };
    }
    case "line": {
      const row = Object.values(edit.line)
        .map(typed)
        .filter((text) => text !== "");
      return edit.spec === LOG_TABLE ? null : { Cell: edit.spec.title, Before: "", After: row.join(" · ") };
    }
    case "tab":
      return { Cell: edit.change.tab, Before: before, After: after };
  }
}

/** As it was typed, spaces and all. */
function typed(cell: Cell): string {
  return isDate(cell) ? isoDay(cell) : String(cell ?? "");
}
