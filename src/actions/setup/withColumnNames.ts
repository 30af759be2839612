import { columnLetters, isBlank } from "../../workbook/cell";
import type { TabSnapshot } from "../../workbook/snapshot";
import { namedColumns } from "./namedColumns";
import type { Setup, SetupClass } from "./setup";

/** The setup with what every column in use is called, so that the page can show it and take in one that is left out. */
export function withColumnNames(setup: Setup, tabs: readonly TabSnapshot[]): Setup {
  const named = (layout: SetupClass): SetupClass => {
    const tab = tabs.find(({ name }) => name === layout.tab);
    return tab ? { ...layout, columnNames: namesOn(tab, layout.headerRow) } : layout;
  };
  return { ...setup, classes: setup.classes.map(named), empty: setup.empty.map(named) };
}

function namesOn({ cells }: TabSnapshot, headerRow: number | null): Record<string, string> {
  const { names } = namedColumns(cells, headerRow);
  const isUsed = (column: number) => cells.some((row) => !isBlank(row[column]));
  return Object.fromEntries(
    names.flatMap((name, column) => (isUsed(column) ? [[columnLetters(column), name] as const] : [])),
  );
}
