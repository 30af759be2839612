/** Strings and quoted tab names; splitting by it puts what is quoted in the odd places. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** Changes a formula everywhere but in its strings and quoted tab names. */
export function changeOutsideQuotes(formula: string, change: (text: string) => string): string {
  return formula
    .split(QUOTED)
    .map((piece, place) => (place % 2 === 1 ? piece : change(piece)))
    .join("");
}

/** The formula with strings and quoted tab names emptied, for looking at the rest. */
export function withoutQuoted(formula: string): string {
  return formula
    .split(QUOTED)
    .map((piece, place) => (place % 2 === 1 ? piece[0]!.repeat(2) : piece))
    .join("");
}

export function stringsIn(formula: string): string[] {
  return formula.split(QUOTED).filter((piece, place) => place % 2 === 1 && piece.startsWith('"'));
}
