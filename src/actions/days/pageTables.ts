import type { DayLine } from "../deskReplies";
import { escapeHtml } from "../page/escapeHtml";
import { boxes, headings, texts } from "../page/tables";
import { words as pageWords } from "../page/words";
import { words } from "./words";

type NameOf = (line: DayLine) => string;

/** Who retakes what today, with room for the score and a note. */
export function retakeTable(lines: readonly DayLine[], nameOf: NameOf): string {
  const { student, standards, form, needs, score, note } = words.columns;
  const head = headings([
    [student, 23],
    [standards, 28],
    [form, 8],
    [needs, 20],
    [score, 9],
    [note, 12],
  ]);
  const isOne = new Set(lines.map(({ assessment }) => assessment)).size === 1;
  const rows = lines.map((line) => {
    const cells = [
      texts([nameOf(line)]),
      texts(isOne ? standardsOf(line) : withAssessment(line)),
      formCell(line),
      boxes(line.needs.map(pageWords.tick)),
    ];
    return `<tr>${cells.join("")}<td></td><td></td></tr>`;
  });
  return `<table>${head}<tbody>${rows.join("\n")}</tbody></table>`;
}

/** What everyone else on the roster does next. */
export function nextTable(lines: readonly DayLine[], nameOf: NameOf): string {
  const { student, standards, next } = words.columns;
  const head = headings([
    [student, 28],
    [standards, 32],
    [next, 40],
  ]);
  const rows = lines.map(
    (line) => `<tr>${texts([nameOf(line)])}${texts(standardsOf(line))}${boxes([line.todo])}</tr>`,
  );
  return `<table>${head}<tbody>${rows.join("\n")}</tbody></table>`;
}

function standardsOf({ standards, titles }: DayLine): string[] {
  return standards.map((code, at) => {
    const title = titles[at] ?? "";
    return title.startsWith(code) ? title : `${code} ${title}`.trim();
  });
}

/** A column that is its own standard is not said twice. */
function withAssessment(line: DayLine): string[] {
  const standards = standardsOf(line);
  return standards.join(", ") === line.assessment ? standards : [words.of(line.assessment), ...standards];
}

function formCell({ form, needsNewForm }: DayLine): string {
  return `<td class="form">${escapeHtml(needsNewForm ? words.newFormCell : form)}</td>`;
}
