import type { DayLine, DayPlan } from "../deskReplies";
import { escapeHtml } from "../page/escapeHtml";
import { nameWithId } from "../page/nameWithId";
import { pageHtml } from "../page/pageHtml";
import { dayInWords } from "../roster/words";
import { nextTable, retakeTable } from "./pageTables";
import { copiesOf } from "./planOfDay";
import { words } from "./words";

const STYLE = "td.form { font-weight: bold; }";

/**
 * A day's plan as a page to print, one page a class, which may lie on a desk: no levels, marks, reasons or statuses
 * are on it.
 */
export function pageOfPlan({ day, words: said, lines }: DayPlan): string {
  const classes = [...new Set(lines.map((line) => line.class))];
  return pageHtml({
    title: dayInWords(day),
    style: STYLE,
    sections: classes.map((name) =>
      classPage(
        `${name}, ${dayInWords(day)}`,
        lines.filter((line) => line.class === name),
      ),
    ),
    nothing: said,
  });
}

function classPage(heading: string, lines: readonly DayLine[]): string {
  const due = lines.filter((line) => line.due);
  const others = lines.filter((line) => !line.due);
  const nameOf = nameWithId(lines);
  return [
    `<h1>${escapeHtml(heading)}</h1>`,
    ...(due.length === 0 ? [`<p>${words.nobodyDue}</p>`] : retakes(due, nameOf)),
    ...(others.length === 0 ? [] : [`<h2>${words.mastery}</h2>`, nextTable(others, nameOf)]),
  ].join("\n");
}

function retakes(due: readonly DayLine[], nameOf: (line: DayLine) => string): string[] {
  const lacking = due.filter((line) => line.needsNewForm).length;
  const notes = [words.copies(copiesOf(due)), ...(lacking === 0 ? [] : [words.newForms(lacking)])];
  return [`<p>${escapeHtml(notes.join(" "))}</p>`, `<h2>${words.retakes}</h2>`, retakeTable(due, nameOf)];
}
