import { BLOCKS } from "./slipBlocks";
import { GAP, LEADING, PADDING, PAPER } from "./slipSize";

const kinds = Object.entries(BLOCKS).map(
  ([kind, { type, above, inset, bold }]) =>
    `.${kind} { font-size: ${type}em; font-weight: ${bold ? "bold" : "normal"}; ` +
    `margin: ${above / type}em 0 0; padding-inline-start: ${inset / type}em; }`,
);

/** Two slips on a page with a line to cut along; nothing is told by colour, and no slip is split over pages. */
export const SLIP_STYLE = `
@page { margin: 8mm 12mm; }
body { max-width: ${PAPER.width + 10}mm; }
.slip { break-inside: avoid; padding: ${PADDING}mm 0; line-height: ${LEADING}; overflow-wrap: anywhere; }
.slip.half { min-height: ${PAPER.half}mm; }
.slip.half:first-child { border-bottom: 1px dashed #555; }
.columns-2 { columns: 2; column-gap: ${GAP}mm; }
.part { break-inside: avoid; }
${kinds.join("\n")}
.mastered, .open { position: relative; }
.mastered::before, .open::before { position: absolute; inset-inline-start: 0; font-weight: normal; }
.mastered::before { content: "\\2713"; }
.open::before { content: ""; top: .3em; width: .62em; height: .62em; border: .09em solid #000; border-radius: 50%; }
@media print { .slip { max-width: ${PAPER.width}mm; } }
`;
