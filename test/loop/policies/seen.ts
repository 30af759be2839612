/** What stands in the workbook of a story, as the stories write it. */
import type { Loop } from "../loop";
import { ROSTER } from "./play";
import type { PolicyStory, SeenLine } from "./story";

/** Every line that stands on the roster, as the stories write them. */
export async function rosterNow(loop: Loop, story: PolicyStory): Promise<Record<string, SeenLine>> {
  const isAlone = story.classes.every(({ tests }) => tests.length === 1);
  const [headings = [], ...rows] = await loop.cells(ROSTER);
  return Object.fromEntries(
    rows.map((row) => {
      const text = (heading: string) => String(row[headings.indexOf(heading)] ?? "");
      const day = (heading: string) => text(heading).slice(5);
      const who = isAlone ? text("Student") : `${text("Student")} ${text("Standard").replace(/^Test /, "")}`;
      const late = text("Days late") === "" ? ("" as const) : Number(text("Days late"));
      const [askBy, retakeBy] = [day("Ask by"), day("Retake by")];
      return [
        who,
        [text("Status"), text("Form"), askBy, retakeBy, late, Number(text("Retakes used")), text("Recorded")],
      ];
    }),
  );
}

/** Everyone's marks in the gradebook, without the blanks behind them. */
export async function marksNow(loop: Loop, { classes }: PolicyStory): Promise<PolicyStory["marks"]> {
  const marks: Record<string, (number | string)[]> = {};
  for (const { name, students } of classes) {
    const rows = await loop.cells(name);
    for (const [student] of students) {
      const own = (rows.find(([who]) => who === student) ?? []).slice(2) as (number | string)[];
      while (own[own.length - 1] === "") own.pop();
      marks[student] = own;
    }
  }
  return marks;
}
