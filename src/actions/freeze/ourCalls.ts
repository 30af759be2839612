import { OUR_CALL } from "../ourFunctions";

/** A call of one of our functions in a formula. */
export interface OurCall {
  name: string;
  /** As they stand there, texts in quotes and all. */
  args: readonly string[];
  /** Whether the formula is this call and nothing else; ARRAYFORMULA and IFERROR in it let its answers through. */
  isWhole: boolean;
}

const BEFORE = /^=\s*\+?\s*(?:ARRAYFORMULA\s*\(\s*(?:IFERROR\s*\(\s*)?)?$/i;
/** Brackets that close, and what stands instead of an error: a text or a number. */
const BEHIND = /^(?:\s*[,;][\s_\d.]*)?[\s)]*$/;

/** The calls of our functions in a formula, also within others; what stands in quotes calls nothing. */
export function ourCalls(formula: string): OurCall[] {
  const code = withoutTexts(formula);
  return [...code.matchAll(new RegExp(OUR_CALL, "gi"))].map((found) => {
    const open = found.index + found[0].length;
    const { ends, close } = argumentEnds(code, open);
    const starts = [open, ...ends.slice(0, -1).map((end) => end + 1)];
    return {
      name: (found[1] as string).toUpperCase(),
      args: starts.map((start, at) => formula.slice(start, ends[at]).trim()),
      isWhole: BEFORE.test(code.slice(0, found.index)) && BEHIND.test(code.slice(close + 1)),
    };
  });
}

/** As long as the formula, so that places in one are places in the other. */
function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (text) => "_".repeat(text.length));
}

function argumentEnds(code: string, open: number): { ends: number[]; close: number } {
  const ends: number[] = [];
  let depth = 0;
  for (let at = open; at < code.length; at++) {
    const sign = code[at] as string;
    if (depth === 0 && (sign === ")" || /[,;]/.test(sign))) ends.push(at);
    if (depth === 0 && sign === ")") return { ends, close: at };
    if (/[({]/.test(sign)) depth += 1;
    if (/[)}]/.test(sign)) depth -= 1;
  }
  return { ends: [...ends, code.length], close: code.length };
}
