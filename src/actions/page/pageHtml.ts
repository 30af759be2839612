import { escapeHtml } from "./escapeHtml";
import { BASE_STYLE } from "./style";
import { words } from "./words";

export interface PageParts {
  title: string;
  /** What this page adds to the style that all have. */
  style: string;
  /** Markup; each begins a page of its own. */
  sections: readonly string[];
  /** What stands there instead when there are no sections. */
  nothing: string;
}

/** A page to print from a dialog: whole in itself, with a button that is not printed. */
export function pageHtml({ title, style, sections, nothing }: PageParts): string {
  return [
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>`,
    `<style>${BASE_STYLE}${style}</style></head><body>`,
    `<main><p class="screen"><button type="button" onclick="window.print()">${words.print}</button></p>`,
    ...(sections.length === 0
      ? [`<h1>${escapeHtml(nothing)}</h1>`]
      : sections.map((section) => `<section class="class">${section}</section>`)),
    "</main></body></html>",
  ].join("\n");
}
