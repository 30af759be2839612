import type { Cell } from "../../../src/workbook/cell";
import { recogniseTab } from "../../../src/workbook/layout/recogniseTab";
import type { RecognisedTab } from "../../../src/workbook/layout/tab";

/** A table drawn as text: a line a row, cells between strokes; plain numbers become numbers, "~" a blank line,
 * "¦" a stroke. */
export function drawn(text: string): Cell[][] {
  return text
    .trim()
    .split("\n")
    .map((line) =>
      line.trim() === "~" ? [] : line.split("|").map((cell) => cellOf(cell.trim().replace("¦", "|"))),
    );
}

function cellOf(text: string): Cell {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return new Date(`${text}T00:00:00Z`);
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? Number(text) : text === "true" ? true : text;
}

export function recognised(text: string, merges: string[] = []): RecognisedTab {
  return recogniseTab({ name: "Period 1", cells: drawn(text), merges });
}

/** The assessments as "B Quiz 1 /10". */
export function assessmentsIn(found: RecognisedTab): string[] | null {
  const layout = found.class ?? found.empty;
  if (!layout || layout.orientation === "long") return null;
  return layout.assessments.map(({ column, title, outOf }) =>
    [column, title ?? "–", ...(outOf === null ? [] : [`/${outOf}`])].join(" "),
  );
}
