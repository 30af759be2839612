import { nameKey } from "../../mastery/name";
import { textOf, type Cell } from "../../workbook/cell";
import type { StandardInClass } from "../../workbook/gradebook/classBook";

export type KnownStandard = Pick<StandardInClass, "code" | "title"> & { row: { iCan: string } };

/** The codes an answer names, and the parts of it that name none. */
export interface FoundStandards {
  codes: readonly string[];
  unknown: readonly string[];
}

/** Several may be ticked in one answer: "LF.1, LF.2". A title may hold a comma itself, so the longest part wins. */
export function findStandards(answer: Cell, known: readonly KnownStandard[]): FoundStandards {
  const whole = named(answer, known);
  if (whole.length > 0) return settled(textOf(answer), whole);
  const parts = String(answer ?? "")
    .split(/[,;\n|]| & | \+ /)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const found: FoundStandards[] = [];
  for (let from = 0; from < parts.length;) {
    const [next, to] = longestFrom(from, parts, known);
    found.push(next);
    from = to;
  }
  return {
    codes: [...new Set(found.flatMap(({ codes }) => codes))],
    unknown: found.flatMap(({ unknown }) => unknown),
  };
}

function longestFrom(
  from: number,
  parts: readonly string[],
  known: readonly KnownStandard[],
): [FoundStandards, number] {
  for (let to = parts.length; to > from; to--) {
    const text = parts.slice(from, to).join(", ");
    const codes = named(text, known);
    if (codes.length > 0) return [settled(text, codes), to];
  }
  const text = parts[from] as string;
  return [settled(text, unique(known.filter(({ code }) => standsIn(text, code)))), from + 1];
}

/** Two standards for one word are no answer. */
function settled(text: string, codes: readonly string[]): FoundStandards {
  return codes.length === 1 ? { codes, unknown: [] } : { codes: [], unknown: [text] };
}

/** By code, by title or what the student can do, then by both: "LF.1: Slope". */
function named(answer: Cell, known: readonly KnownStandard[]): string[] {
  const key = nameKey(textOf(answer));
  if (key === "") return [];
  const exact = known.filter(({ code }) => nameKey(code) === key);
  // 6.1 may have been 6.10 before Sheets made a number of it.
  const asNumber = typeof answer === "number" ? known.filter(({ code }) => Number(code) === answer) : exact;
  const readings = [
    [...exact, ...asNumber],
    known.filter(({ title, row }) => [title, row.iCan].some((name) => nameKey(name) === key)),
    known.filter(({ code, title, row }) => [title, row.iCan].some((name) => isCodeWith(key, code, name))),
  ];
  return unique(readings.find((each) => each.length > 0) ?? []);
}

function unique(standards: readonly KnownStandard[]): string[] {
  return [...new Set(standards.map(({ code }) => code))];
}

/** "LF.1: Slope", "LF.1 – Slope", "Slope (LF.1)". */
function isCodeWith(key: string, code: string, name: string): boolean {
  const bare = (text: string) => nameKey(text).replace(/[^\p{L}\p{N}]/gu, "");
  if (name === "") return false;
  return [`${code}${name}`, `${name}${code}`].some((both) => bare(both) === bare(key));
}

/** Only a code of letters and digits is told from other words: "1" may count anything. */
function standsIn(text: string, code: string): boolean {
  if (!/\p{L}/u.test(code) || !/\d/.test(code)) return false;
  const wanted = code.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}.])${wanted}(?![\\p{L}\\p{N}]|[.-]\\p{N})`, "u").test(
    text.toLowerCase(),
  );
}
