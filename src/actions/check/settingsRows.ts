import { isSameName } from "../../mastery/name";
import { columnLetters, keyOf, textOf } from "../../workbook/cell";
import type { Snapshot } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import type { PlacedLine, TableSpec } from "../../workbook/tables/tableSpec";
import { finding, type Finding, type Place, type Repair } from "./finding";
import { words } from "./words";

/** A settings tab with its lines, to be looked through. */
export interface SettingsRows {
  spec: TableSpec;
  lines: readonly PlacedLine[];
  /** The cell of a line under a heading. */
  placeOf: (line: PlacedLine, heading: string) => Place;
}

/** null: the tab is not there, or a heading of ours is missing, and then nothing can be said of its rows. */
export function settingsRows(spec: TableSpec, snapshot: Snapshot): SettingsRows {
  const { tab, lines, columnOf, missing } = findTable(spec, snapshot);
  const column = (heading: string) => columnLetters((columnOf.get(heading) ?? 1) - 1);
  return {
    spec,
    lines: missing.length > 0 ? [] : lines,
    placeOf: ({ row }, heading) => ({ tab: tab?.name ?? spec.title, row, column: column(heading) }),
  };
}

/** Rows that say the same thing twice, told by some headings together. */
export function doubledRows({ lines, placeOf }: SettingsRows, headings: readonly string[]): Finding[] {
  const seen = new Map<string, PlacedLine>();
  return lines.flatMap((placed) => {
    const key = headings.map((heading) => keyOf(placed.line[heading])).join("\n");
    const first = seen.get(key);
    if (key.trim() === "") return [];
    if (!first) seen.set(key, placed);
    if (!first) return [];
    const said = headings.map((heading) => textOf(placed.line[heading])).filter((text) => text !== "");
    const place = placeOf(placed, headings[0] as string);
    return [finding("doubledRow", place, words.doubledRow(said.join(" · "), first.row))];
  });
}

/** Another name in a cell of a settings tab. */
export function renaming(
  { spec }: SettingsRows,
  { row, line }: PlacedLine,
  to: Record<string, string>,
): Repair {
  const headings = Object.keys(to);
  return {
    id: "rename",
    label: words.correct,
    before: headings.map((heading) => words.quoted(textOf(line[heading]))).join(", "),
    after: headings.map((heading) => words.quoted(to[heading] ?? "")).join(", "),
    edits: headings.map((heading) => ({
      kind: "setting",
      spec,
      row,
      heading,
      before: line[heading],
      after: to[heading] ?? "",
    })),
  };
}

export function isNamed(names: readonly string[], wanted: string): boolean {
  return names.some((name) => isSameName(name, wanted));
}
