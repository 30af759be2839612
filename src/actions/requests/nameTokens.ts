/** Letters that keep a stroke or stand for two when accents are taken off. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/** The words of a name without case, accents and punctuation, given names first: "Silva, Ana" → ana, silva. */
export function nameTokens(name: string): string[] {
  const [family, ...given] = name.split(",");
  const inOrder = given.length === 1 ? `${given[0]} ${family}` : name;
  return plain(inOrder)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== "");
}

/** What is the same for the same words in any order. */
export function keyOfTokens(tokens: readonly string[]): string {
  return [...tokens].sort().join(" ");
}

/** With Müller and Mueller alike. */
export function looseKey(tokens: readonly string[]): string {
  return keyOfTokens(tokens.map((token) => token.replace(/([aou])e/g, "$1")));
}

function plain(text: string): string {
  const lower = text.toLowerCase().replace(/[ßøłđðþæœı]/g, (letter) => LETTERS[letter] ?? letter);
  return lower.normalize("NFD").replace(/\p{M}/gu, "");
}

/**
 * Whether two names differ only in middle names: the first word and one more of the shorter stand in the longer one.
 * `student`: as in the class.
 */
export function differInMiddleNames(typed: readonly string[], student: readonly string[]): boolean {
  const [shorter, longer] = typed.length < student.length ? [typed, student] : [student, typed];
  const first = student[0] as string;
  return (
    shorter.length > 1 &&
    shorter.length < longer.length &&
    typed.includes(first) &&
    shorter.every((token) => longer.includes(token))
  );
}

/** Whether somebody may have meant this name: one word is a letter off, or is given by its first letter. */
export function areNear(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length || one.length === 0) return false;
  const left = [...other];
  const apart = one.filter((token) => {
    const at = left.indexOf(token);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const [a, b] = [apart[0], left[0]];
  if (a === undefined || b === undefined || apart.length > 1) return false;
  return isOneOff(a, b) || a === b[0] || b === a[0];
}

/** One letter more, less, another, or two that changed places. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 3) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let end = 0;
  const shortest = Math.min(a.length, b.length) - from;
  while (end < shortest && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [restA, restB] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
  const isSwapped = restA.length === 2 && restA === `${restB[1]}${restB[0]}`;
  return Math.max(restA.length, restB.length) <= 1 || isSwapped;
}
