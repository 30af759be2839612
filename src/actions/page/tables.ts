import { escapeHtml } from "./escapeHtml";

/** `columns`: name and width in per cent. */
export function headings(columns: readonly (readonly [string, number])[]): string {
  const cells = columns.map(
    ([name, width]) => `<th scope="col" style="width:${width}%">${escapeHtml(name)}</th>`,
  );
  return `<thead><tr>${cells.join("")}</tr></thead>`;
}

/** A cell of several lines. */
export function texts(lines: readonly string[]): string {
  return `<td>${lines.map((line) => `<div>${escapeHtml(line)}</div>`).join("")}</td>`;
}

/** A cell of lines with a box each, to be ticked by hand. */
export function boxes(lines: readonly string[]): string {
  return `<td>${lines.map((line) => `<div class="need"><span class="box"></span>${escapeHtml(line)}</div>`).join("")}</td>`;
}
