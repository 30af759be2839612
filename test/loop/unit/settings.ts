/** Types into the policy's tab as a teacher would. */
import type { Desk } from "./desk";

const POLICY = "Mastery Policy";

/** `rows`: further rows, added below. */
export async function setPolicy(
  { loop }: Desk,
  { rows = [], ...settings }: Record<string, string | string[][]>,
): Promise<void> {
  const cells = await loop.cells(POLICY);
  for (const [name, value] of Object.entries(settings)) {
    const row = cells.findIndex(([setting]) => setting === name);
    if (row < 0) throw new Error(`${POLICY} has no row ${name}.`);
    await loop.run({ set: `${POLICY}!B${row + 1}`, value });
  }
  let next = cells.length + 1;
  for (const row of rows as string[][]) {
    const last = String.fromCharCode(64 + row.length);
    await loop.run({ set: `${POLICY}!A${next}:${last}${next}`, values: [row] });
    next += 1;
  }
}

/** Types days into Assessments, from a heading to the right; `of`: from the line of this column down. */
export async function setAssessments(
  { loop }: Desk,
  { of, from, values }: { of?: string; from: string; values: string[][] },
): Promise<void> {
  const [headings = [], ...lines] = await loop.cells("Assessments");
  const column = headings.indexOf(from);
  const row = of === undefined ? 0 : lines.findIndex((line) => line[headings.indexOf("Column")] === of);
  if (column < 0 || row < 0) throw new Error(`Assessments has no ${from} of ${of}.`);
  const letter = (at: number) => String.fromCharCode(65 + at);
  const last = `${letter(column + (values[0] ?? []).length - 1)}${row + 1 + values.length}`;
  await loop.run({ set: `Assessments!${letter(column)}${row + 2}:${last}`, values });
}
