import { escapeHtml } from "../page/escapeHtml";
import { pageHtml } from "../page/pageHtml";
import type { Slip } from "./slip";
import { BLOCKS, headOf, partsOf, type Block } from "./slipBlocks";
import { sizeOf, type SlipSize } from "./slipSize";
import { SLIP_STYLE } from "./slipStyle";
import { words } from "./words";

/** Slips to print, two on a page where they fit. */
export function slipPage(slips: readonly Slip[], nothing: string): string {
  const sized = slips.map((slip) => ({ slip, size: sizeOf(slip) }));
  const sections = onPages(sized).map((page) => page.map(slipHtml).join("\n"));
  return pageHtml({ title: words.title, style: SLIP_STYLE, sections, nothing });
}

interface Sized {
  slip: Slip;
  size: SlipSize;
}

/** A slip of half a page waits for the next of its size, so that no half stays empty but the last. */
function onPages(slips: readonly Sized[]): Sized[][] {
  const pages: Sized[][] = [];
  let waiting: Sized[] | null = null;
  for (const one of slips) {
    const isHalf = one.size.paper === "half";
    if (isHalf && waiting) {
      waiting.push(one);
      waiting = null;
      continue;
    }
    const page = [one];
    pages.push(page);
    if (isHalf) waiting = page;
  }
  return pages;
}

function slipHtml({ slip, size: { paper, form, columns, points } }: Sized): string {
  const parts = partsOf(slip, form).map((part) => `<div class="part">${part.map(blockHtml).join("")}</div>`);
  return [
    `<article class="slip ${paper}" lang="${escapeHtml(slip.lang)}" dir="${slip.dir}" style="font-size:${points}pt">`,
    `<header>${headOf(slip).map(blockHtml).join("")}</header>`,
    `<div class="parts columns-${columns}">${parts.join("\n")}</div>`,
    "</article>",
  ].join("\n");
}

function blockHtml({ kind, text }: Block): string {
  const { tag } = BLOCKS[kind];
  return `<${tag} class="${kind}">${escapeHtml(text)}</${tag}>`;
}
