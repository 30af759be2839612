import type { Block, NewCell, Snapshot, TabChange } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { planTable } from "../../workbook/tables/planTable";
import { CHECKS_TABLE } from "../../workbook/tables/specs";
import type { Line } from "../../workbook/tables/tableSpec";
import type { Finding } from "./finding";
import { linkTo, whereOf } from "./where";
import { words } from "./words";

/** Asks for the number a link names a tab by; null where the tab is gone. */
export type GidOf = (tab: string) => number | null;

/** Brings the tab Needs a Look to the findings; what the teacher wrote beside them stays. */
export function planCheckTab(
  findings: readonly Finding[],
  snapshot: Snapshot,
  gidOf: GidOf,
): { change: TabChange | null; tab: string; missing: readonly string[] } {
  const lines = findings.length > 0 ? findings.map(lineOf) : [{ What: words.nothing }];
  const found = findTable(CHECKS_TABLE, snapshot);
  const plain = withoutLinks(snapshot, found.tab?.name);
  const { change, missing } = planTable(CHECKS_TABLE, plain, lines, { order: "wanted" });
  const tab = change?.tab ?? found.tab?.name ?? CHECKS_TABLE.title;
  if (!change) return { change, tab, missing };
  const column = change.kind === "make" ? 1 : (found.columnOf.get("Where") ?? 1);
  const cellOf = linked(findings, gidOf);
  return {
    change: { ...change, writes: change.writes.map((block) => withLinks(block, column, cellOf)) },
    tab,
    missing,
  };
}

/** Our links are written anew; a formula of the teacher's beside the lines keeps them where they are. */
function withoutLinks(snapshot: Snapshot, name: string | undefined): Snapshot {
  const plain = (formula: string) => (/^=HYPERLINK\("#gid=/i.test(formula) ? "" : formula);
  const tabs = snapshot.tabs.map((tab) =>
    tab.name === name ? { ...tab, formulas: tab.formulas.map((row) => row.map(plain)) } : tab,
  );
  return { ...snapshot, tabs };
}

function lineOf(one: Finding): Line {
  return { Where: whereOf(one), What: one.what, "What to do": one.todo, Code: one.code };
}

/** What is written for a place: a link where its tab is there, else a text that is nothing but text. */
function linked(findings: readonly Finding[], gidOf: GidOf): (where: string) => NewCell | null {
  const places = new Map(findings.map((one) => [whereOf(one), one]));
  return (where) => {
    const one = places.get(where);
    if (!one) return null;
    const gid = gidOf(one.tab);
    return gid === null ? `'${where}` : linkTo(one, gid);
  };
}

function withLinks(block: Block, column: number, cellOf: (where: string) => NewCell | null): Block {
  const at = column - block.column;
  const headings = block.row === 1 ? 1 : 0;
  const cells = block.cells.map((line, down) =>
    line.map((cell, right) =>
      right === at && down >= headings ? (cellOf(String(cell).replace(/^'(?==)/, "")) ?? cell) : cell,
    ),
  );
  return { ...block, cells };
}
