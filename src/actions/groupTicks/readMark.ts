import { isSameName, nameKey } from "../../mastery/name";
import { keyOf, textOf, type Cell } from "../../workbook/cell";
import { findTable, type FoundTable } from "../../workbook/tables/findTable";
import { groupsTable, LOG_TABLE } from "../../workbook/tables/specs";
import type { PlacedLine } from "../../workbook/tables/tableSpec";
import { firstOfEach } from "../groupsOf";
import type { GroupMark } from "../groupReplies";
import type { OnBooks } from "../onBooks";
import { words as actionWords } from "../words";
import { isInGroup } from "./tickTabs";
import { words } from "./words";

/** What is to be marked, checked. */
export interface MarkAsked {
  /** As on the tab. */
  group: string;
  what: GroupMark["what"];
  /** The lines of its members. */
  members: readonly PlacedLine[];
  tab: string;
}

/** Reads what a page sends; the sentence that refuses it where something in it cannot be gone by. */
export function readMark(input: unknown, on: OnBooks): MarkAsked | { refused: string } {
  const given = Object(input) as Record<string, unknown>;
  const found = groupsThere(on);
  if ("refused" in found) return found;
  const members = membersAsked(given, found, on);
  if ("refused" in members) return members;
  const { beforeRetake } = on.books.policy.settings;
  const what = whatIn(given["what"], beforeRetake);
  if (!what) return { refused: words.unknownWhat(beforeRetake) };
  const tab = found.tab?.name ?? "";
  if ("tick" in what && !found.columnOf.has(what.tick)) return { refused: words.noColumn(what.tick, tab) };
  return { group: textOf(members.lines[0]?.line["Group"]), what, members: members.lines, tab };
}

/** The tab, whole, and the log that is to be written to. */
function groupsThere({ books, snapshot }: OnBooks): FoundTable | { refused: string } {
  const [groups, log] = [groupsTable(books.policy), LOG_TABLE].map((spec) => ({
    title: spec.title,
    ...findTable(spec, snapshot),
  })) as [FoundTable & { title: string }, FoundTable & { title: string }];
  for (const { tab, title, missing } of [groups, log])
    if (missing.length > 0) return { refused: words.headingsGone(tab?.name ?? title, missing) };
  return groups.tab && groups.lines.length > 0 ? groups : { refused: words.noGroups };
}

/** Of the class, or of all that are grouped with it. */
function membersAsked(
  given: Record<string, unknown>,
  { lines }: FoundTable,
  { books: { books, policy } }: OnBooks,
): { lines: PlacedLine[] } | { refused: string } {
  const text = (part: string) => textOf(given[part] as Cell);
  const name = books.find(({ settings }) => isSameName(settings.name, text("class")))?.settings.name;
  if (name === undefined) return { refused: actionWords.unknownScope.class };
  const isAll = policy.settings.acrossClasses || books.length === 1;
  const own = lines.filter(
    ({ line }) => isInGroup(line) && (isAll || keyOf(line["Class"]) === nameKey(name)),
  );
  const isNamed = (part: string, cell: Cell) => text(part) === "" || keyOf(cell) === nameKey(text(part));
  const asked = own.filter(
    ({ line }) => isNamed("group", line["Group"]) && isNamed("standard", line["Standard"]),
  );
  if (asked.length > 0 && text("group") !== "") return { lines: asked };
  const known = firstOfEach(
    own.map(({ line }) => textOf(line["Group"])),
    nameKey,
  );
  return { refused: words.unknownGroup(text("group"), name, known) };
}

function whatIn(input: unknown, ticks: readonly string[]): GroupMark["what"] | null {
  const { tick, on, met } = Object(input) as Record<string, unknown>;
  if (met === true) return { met };
  const known = ticks.find((one) => isSameName(one, textOf(tick as Cell)));
  return known !== undefined && typeof on === "boolean" ? { tick: known, on } : null;
}
