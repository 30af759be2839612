import { nameKey } from "../../mastery/name";
import { foldedText } from "../../workbook/layout/foldedText";
import type { AssessedItem } from "./assessedItem";
import type { SetupRow } from "./setup";
import { keyIn, textIn } from "./setupRow";

/**
 * The item on a standard of the list: the one whose code it states or its title begins with, whose title it bears, or
 * else the only one whose code or title its title holds.
 */
export function onKnownStandard(item: AssessedItem, standards: readonly SetupRow[]): AssessedItem {
  const known = knownFor(item, standards);
  return known ? { ...item, standard: textIn(known, "Code") } : item;
}

function knownFor(
  { standard, title, group }: AssessedItem,
  standards: readonly SetupRow[],
): SetupRow | undefined {
  if (standard !== null) {
    const own = standards.find((row) => codeKey(textIn(row, "Code")) === codeKey(standard));
    return own ?? standards.find((row) => keyIn(row, "Title") === nameKey(standard));
  }
  const base = title.base;
  const named = standards.find((row) => [base, group].some((text) => isCalled(row, text)));
  if (named) return named;
  const holding = (["Code", "Title"] as const).map((heading) =>
    standards.filter((row) => holds(base, textIn(row, heading), heading === "Code" ? 2 : 4)),
  );
  return holding.find((rows) => rows.length === 1)?.[0];
}

/** It is the row's title, or begins with its code. */
function isCalled(row: SetupRow, text: string): boolean {
  const [code, name] = [textIn(row, "Code"), keyIn(row, "Title")];
  if (name !== "" && name === nameKey(text)) return true;
  const begins = code !== "" && text.toLowerCase().startsWith(code.toLowerCase());
  return begins && !/^[\p{L}\d]/u.test(text.slice(code.length));
}

/** As whole words; bare numbers and very short words say nothing. */
function holds(title: string, words: string, least: number): boolean {
  const [text, wanted] = [foldedText(title), foldedText(words)];
  if (wanted.length < least || !/\p{L}/u.test(wanted)) return false;
  const at = text.indexOf(wanted);
  const [before, behind] = [text.slice(0, Math.max(0, at)), text.slice(at + wanted.length)];
  return at >= 0 && !/[\p{L}\d.]$/u.test(before) && !/^(?:[\p{L}\d]|\.\d)/u.test(behind);
}

/** "CCSS.MATH.CONTENT.6.RP.A.3" and "6.RP.3", "Learning target 2" and "LT2" are one. */
function codeKey(code: string): string {
  return foldedText(code)
    .replace(/ccss|math|content|ela(?:-literacy)?(?=\.)/g, "")
    .replace(/learning targets?|targets?|lts?(?=[\s.\d])/g, "lt")
    .replace(/standards?|stds?\.?(?=[\s\d])/g, "std")
    .replace(/(?<=\.[a-z]{1,3})\.[a-h](?=\.\d)/g, "")
    .replace(/[\s.:#-]+/g, ".")
    .replace(/^\.|(?<=[a-z])\.(?=\d)/g, "");
}
