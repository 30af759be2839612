import type { Slip } from "./slip";
import { BLOCKS, headOf, partsOf, type Block, type SlipForm } from "./slipBlocks";
import { linesIn } from "./textLines";

/** How a slip is set. */
export interface SlipSize {
  paper: "half" | "whole";
  form: SlipForm;
  columns: 1 | 2;
  /** Of its type. */
  points: number;
}

/** Within the margins on both A4 and Letter, in millimetres. */
export const PAPER = { width: 186, half: 130, whole: 260 } as const;
/** Above and below the text of a slip, in millimetres. */
export const PADDING = 4;
/** Left free, as letters are not measured but reckoned, in millimetres. */
const SPARE = 3;
/** Between two columns, in millimetres. */
export const GAP = 7;
/** Of a line, in sizes of its type. */
export const LEADING = 1.25;

const MILLIMETRES_A_POINT = 0.353;
/** How much wider bold type is. */
const BOLD = 1.09;

/** From the best to what takes the least room, each from its largest type to its smallest, in half points. */
const TRIES: readonly SlipSize[] = (
  [
    { paper: "half", form: "full", columns: 1, from: 11, to: 9 },
    { paper: "half", form: "full", columns: 2, from: 10, to: 9 },
    { paper: "half", form: "short", columns: 1, from: 10, to: 8.5 },
    { paper: "half", form: "short", columns: 2, from: 9.5, to: 8.5 },
    { paper: "whole", form: "short", columns: 2, from: 11, to: 5 },
  ] as const
).flatMap(({ from, to, ...set }) =>
  Array.from({ length: (from - to) * 2 + 1 }, (_, at) => ({ ...set, points: from - at / 2 })),
);

/** Half a page where all fits in type that can be read, else a whole one, in the largest type in which it fits. */
export function sizeOf(slip: Slip): SlipSize {
  const fitting = TRIES.find((size) => heightOf(slip, size) <= PAPER[size.paper] - 2 * PADDING - SPARE);
  return fitting ?? (TRIES[TRIES.length - 1] as SlipSize);
}

/** In millimetres. */
function heightOf(slip: Slip, { form, columns, points }: SlipSize): number {
  const em = points * MILLIMETRES_A_POINT;
  const height = (blocks: readonly Block[], width: number) =>
    blocks.reduce((sum, block) => sum + heightOfBlock(block, width / em), 0) * em;
  const head = height(headOf(slip), PAPER.width);
  const parts = partsOf(slip, form);
  if (columns === 1) return head + parts.reduce((sum, part) => sum + height(part, PAPER.width), 0);
  const heights = parts.map((part) => height(part, (PAPER.width - GAP) / 2));
  return head + inTwoColumns(heights);
}

/** The longer of two columns that are as even as parts in their order allow. */
function inTwoColumns(heights: readonly number[]): number {
  const total = heights.reduce((sum, own) => sum + own, 0);
  let first = 0;
  return heights.reduce((least, own) => {
    first += own;
    return Math.min(least, Math.max(first, total - first));
  }, total);
}

/** In sizes of the slip's type, as is the width. */
function heightOfBlock({ kind, text }: Block, width: number): number {
  const { type, above, inset, bold } = BLOCKS[kind];
  const lines = linesIn(text, (width - inset) / type / (bold ? BOLD : 1));
  return above + lines * type * LEADING;
}
