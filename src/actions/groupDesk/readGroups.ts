import { textOf } from "../../workbook/cell";
import { findTable } from "../../workbook/tables/findTable";
import { groupsTable } from "../../workbook/tables/specs";
import type { Line } from "../../workbook/tables/tableSpec";
import type { ClassGroups } from "../groupReplies";
import type { OnBooks } from "../onBooks";
import { classGroups } from "./classGroups";
import { rotationFor } from "./rotationFor";
import { linesTogether } from "./together";

export interface GroupsRead {
  /** null: there is no tab, or headings of ours are gone from it. */
  tab: string | null;
  classes: ClassGroups[];
}

/** The groups as they stand on the tab, with when each is met; nothing is decided anew. */
export function readGroups(on: OnBooks): GroupsRead {
  const { tab, state, missing, lines } = findTable(groupsTable(on.books.policy), on.snapshot);
  if (tab === null || state !== "there" || missing.length > 0) return { tab: null, classes: [] };
  const own = lines.flatMap(({ line }) => inAClass(line, on));
  const rotationOf = rotationFor(on);
  const classes = linesTogether(own, on.books).map((part) => classGroups(on, part, rotationOf));
  return { tab: tab.name, classes };
}

/** A row whose class a teacher left blank is of the only class there is. */
function inAClass(line: Line, { books: { books } }: OnBooks): Line[] {
  if (textOf(line["Class"]) !== "") return [line];
  const [only, ...others] = books;
  return only && others.length === 0 ? [{ ...line, Class: only.settings.name }] : [];
}
