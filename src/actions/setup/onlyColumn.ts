import { isSameName, nameKey } from "../../mastery/name";
import { columnIndex } from "../../workbook/layout/merges";
import type { WideClass } from "../../workbook/layout/tab";
import type { Setup, SetupClass, SetupRow } from "./setup";
import { keyIn, textIn } from "./setupRow";

/** One class and one of its columns, as a letter, or as the name of an assessment of a long list. */
export interface OneColumn {
  tab: string;
  column: string;
}

/** The setup with nothing but one column of one class and its retakes; the class's other columns are ignored. */
export function onlyColumn(setup: Setup, { tab, column }: OneColumn): Setup {
  const layout = [...setup.classes, ...setup.empty].find((candidate) => candidate.tab === tab);
  if (!layout) return setup;
  const own = setup.assessments.filter((row) => keyIn(row, "Class") === nameKey(layout.class));
  const letters = lettersOf(layout, own);
  const wanted = letters.get(column.toUpperCase()) ?? column;
  const rows = chainOf(wanted, own);
  const names = new Set(rows.map((row) => keyIn(row, "Column")));
  const codes = new Set(rows.map((row) => keyIn(row, "Standard")));
  const keep = (layouts: readonly SetupClass[]) =>
    layouts
      .filter((candidate) => candidate === layout)
      .map((one) => (one.orientation === "long" ? one : narrowed(one, letters, names)));
  return {
    ...setup,
    classes: keep(setup.classes),
    empty: keep(setup.empty),
    assessments: rows,
    standards: setup.standards.filter((row) => codes.has(keyIn(row, "Code"))),
  };
}

/** The column's rows, and those of its retakes and their retakes. */
function chainOf(name: string, rows: readonly SetupRow[]): SetupRow[] {
  const names = new Set([nameKey(name)]);
  let before = 0;
  while (names.size > before) {
    before = names.size;
    for (const row of rows) if (names.has(keyIn(row, "Retake of"))) names.add(keyIn(row, "Column"));
  }
  return rows.filter((row) => names.has(keyIn(row, "Column")));
}

/** The names of the class's columns by letter: as set-up says; else the title where it is one, else by their order, which both lists share. */
function lettersOf(layout: SetupClass, rows: readonly SetupRow[]): Map<string, string> {
  if (layout.orientation === "long") return new Map();
  const names = [...new Map(rows.map((row) => [keyIn(row, "Column"), textIn(row, "Column")])).values()];
  const inStep = names.length === layout.assessments.length;
  if (layout.columnNames) return new Map(Object.entries(layout.columnNames));
  return new Map(
    layout.assessments.flatMap(({ column, title }, at) => {
      const called = names.find((name) => isSameName(name, title ?? ""));
      const name = inStep ? names[at] : called;
      return name === undefined ? [] : [[column, name] as const];
    }),
  );
}

function narrowed(
  layout: WideClass,
  letters: ReadonlyMap<string, string>,
  names: ReadonlySet<string>,
): WideClass {
  const isKept = (letter: string) => names.has(nameKey(letters.get(letter) ?? ""));
  const others = layout.assessments.map(({ column }) => column).filter((letter) => !isKept(letter));
  return {
    ...layout,
    assessments: layout.assessments.filter(({ column }) => isKept(column)),
    ignored: [...layout.ignored, ...others].sort((a, b) => columnIndex(a) - columnIndex(b)),
  };
}
