import { nameKey } from "../../mastery/name";

/** The codes that a text names, in the order of the codes: "LF.2 and LF.3 (come before LF.4)" names three. */
export function codesIn(text: string, codes: readonly string[]): string[] {
  const key = nameKey(text);
  const whole = codes.filter((code) => nameKey(code) === key);
  return whole.length > 0 ? whole : codes.filter((code) => isNamed(code, text));
}

/** As a word of its own: 6.1 is not named by 6.1.2, nor by 16.1. */
function isNamed(code: string, text: string): boolean {
  if (code === "") return false;
  const plain = code.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
  return new RegExp(`(?<![\\p{L}\\d]|\\d\\.)${plain}(?![\\p{L}\\d]|\\.[\\p{L}\\d])`, "iu").test(text);
}
