/** How wide letters are, in sizes of their type, in the wider of the types a browser may take for Arial. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  // Chinese, Japanese and Korean.
  [/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/, 1],
  [/[MWmw@%]/, 0.93],
  [/\p{Lu}/u, 0.68],
  [/[\s.,;:'|!()[\]ijlftr-]/, 0.34],
  [/./su, 0.58],
];
const CJK = WIDTHS[0]?.[0] as RegExp;

/** How many lines a text takes; `width` in sizes of its type. Words are not broken unless they fill more than a line. */
export function linesIn(text: string, width: number): number {
  let [lines, filled] = [1, 0];
  for (const { own, atEnd } of measuredWords(text)) {
    if (filled > 0 && filled + atEnd > width) [lines, filled] = [lines + 1, 0];
    lines += Math.max(0, Math.ceil(own / width) - 1);
    filled += own > width ? own % width : own;
  }
  return lines;
}

/** How wide a word is with the space or hyphen behind it, and at the end of a line, where a space takes no room. */
interface Measured {
  own: number;
  atEnd: number;
}

/** A text is set in many sizes until its slip fits: it is measured once. */
const MEASURED = new Map<string, readonly Measured[]>();

function measuredWords(text: string): readonly Measured[] {
  const known = MEASURED.get(text);
  if (known) return known;
  const words = wordsIn(text).map((word) => ({ own: widthOf(word), atEnd: widthOf(word.trimEnd()) }));
  MEASURED.set(text, words);
  return words;
}

/** Each with the space or hyphen behind it; letters of Chinese, Japanese and Korean are words by themselves. */
function wordsIn(text: string): string[] {
  return text.split(/(?<=[\s-])/).flatMap((word) => (CJK.test(word) ? [...word] : [word]));
}

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? 0), 0);
}
