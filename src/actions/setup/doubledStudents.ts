import { keyOf } from "../../workbook/cell";
import { bookWords } from "../../workbook/gradebook/bookWords";
import { columnIndex } from "../../workbook/layout/merges";
import type { TabSnapshot } from "../../workbook/snapshot";
import type { Issue } from "../describeWorkbook";
import type { SetupClass } from "./setup";
import { studentRowsOf } from "./wideItems";

/** Two rows of one name and no ID that tells them apart: still two students, but nobody knows which is which. */
export function doubledStudents(layouts: readonly SetupClass[], tabs: readonly TabSnapshot[]): Issue[] {
  return layouts.flatMap((layout) => {
    const tab = tabs.find(({ name }) => name === layout.tab);
    // In a long list a student has many rows.
    if (!tab || layout.keyColumn !== null || layout.orientation === "long") return [];
    const seen = new Map<string, number>();
    return studentRowsOf(layout, tab.cells).flatMap((at): Issue[] => {
      const key = layout.studentColumns
        .map((letter) => keyOf(tab.cells[at]?.[columnIndex(letter)]))
        .join("\n");
      const first = seen.get(key);
      if (first === undefined) seen.set(key, at + 1);
      if (first === undefined) return [];
      const message = bookWords.doubledStudent(first, at + 1);
      return [{ tab: tab.name, row: at + 1, column: null, code: "doubledStudent", message }];
    });
  });
}
