import type { Slip, SlipItem } from "./slip";
import { listedIn } from "./slipOf";

/** How the lines of a slip are set: type and space above in sizes of the slip's type, and how far they stand in. */
export const BLOCKS = {
  name: { tag: "h1", type: 1.45, above: 0, inset: 0, bold: true },
  about: { tag: "p", type: 1, above: 0, inset: 0, bold: false },
  heading: { tag: "h2", type: 1.15, above: 0.65, inset: 0, bold: true },
  mastered: { tag: "p", type: 1, above: 0.1, inset: 1.3, bold: false },
  open: { tag: "p", type: 1, above: 0.4, inset: 1.3, bold: true },
  text: { tag: "p", type: 1, above: 0, inset: 1.3, bold: false },
  line: { tag: "p", type: 1, above: 0.5, inset: 0, bold: false },
} as const;

export interface Block {
  kind: keyof typeof BLOCKS;
  text: string;
}

/** `full`: a line for each standard that is mastered; `short`: all of them in one line, behind what is not yet. */
export type SlipForm = "full" | "short";

/** Above all else. */
export function headOf({ student, about }: Slip): Block[] {
  return [
    { kind: "name", text: student },
    { kind: "about", text: about },
  ];
}

/** The lines of a slip in their order; lines that belong together stand in one list. */
export function partsOf(slip: Slip, form: SlipForm): Block[][] {
  const { can, open, words } = slip;
  const working = under(words.open, open.map(openBlocks));
  const mastered =
    can.length === 0
      ? []
      : form === "full" || open.length === 0
        ? under(words.can, can.map(canBlocks))
        : [[line(words.canShort(listedIn(can.map(({ short }) => short))))]];
  const both = form === "full" ? [...mastered, ...working] : [...working, ...mastered];
  return [...both, ...atTheEnd(slip)];
}

function atTheEnd({ can, open, words, extensions, notAssessed, counts, feedback }: Slip): Block[][] {
  const isAll = open.length === 0 && can.length > 0;
  const isNothing = open.length + can.length === 0;
  const further = extensions.map((text): Block[] => [{ kind: "text", text }]);
  return [
    ...(isAll ? [[line(words.allMastered)]] : []),
    ...under(words.goFurther, further),
    ...(isNothing ? [[line(words.nothingYet)]] : []),
    ...[...feedback, notAssessed, counts].filter((text) => text !== "").map((text) => [line(text)]),
  ];
}

/** A heading never stands without the first of what is under it. */
function under(heading: string, parts: readonly Block[][]): Block[][] {
  const [first, ...others] = parts;
  return first ? [[{ kind: "heading", text: heading }, ...first], ...others] : [];
}

function line(text: string): Block {
  return { kind: "line", text };
}

function openBlocks({ statement, texts }: SlipItem): Block[] {
  return [{ kind: "open", text: statement }, ...texts.map((text): Block => ({ kind: "text", text }))];
}

function canBlocks({ statement, texts }: SlipItem): Block[] {
  return [{ kind: "mastered", text: statement }, ...texts.map((text): Block => ({ kind: "text", text }))];
}
