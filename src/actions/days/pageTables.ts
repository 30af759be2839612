import type { DayLine } from "../deskReplies";
import { escapeHtml } from "./escapeHtml";
import { words } from "./words";

type NameOf = (line: DayLine) => string;

/** The student's name; the ID only behind names that several of the class have. */
export function nameWithId(lines: readonly DayLine[]): NameOf {
  const idsOf = new Map<string, Set<string>>();
  for (const { student, id } of lines) idsOf.set(student, (idsOf.get(student) ?? new Set()).add(id));
  return ({ student, id }) =>
    (idsOf.get(student)?.size ?? 0) > 1 && id !== "" ? `${student} (${id})` : student;
}

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
      boxes(line.needs.map(words.short)),
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

/** `columns`: name and width in per cent. */
function headings(columns: readonly (readonly [string, number])[]): string {
  const cells = columns.map(([name, width]) => `<th style="width:${width}%">${escapeHtml(name)}</th>`);
  return `<thead><tr>${cells.join("")}</tr></thead>`;
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

function texts(lines: readonly string[]): string {
  return `<td>${lines.map((line) => `<div>${escapeHtml(line)}</div>`).join("")}</td>`;
}

function boxes(lines: readonly string[]): string {
  return `<td>${lines.map((line) => `<div class="need"><span class="box"></span>${escapeHtml(line)}</div>`).join("")}</td>`;
}

function formCell({ form, needsNewForm }: DayLine): string {
  return `<td class="form">${escapeHtml(needsNewForm ? words.newFormCell : form)}</td>`;
}
