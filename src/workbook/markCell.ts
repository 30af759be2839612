import type { CodeMeaning, Mark, MarkProblem } from "../mastery/mark";
import { nameKey } from "../mastery/name";
import type { Level } from "../mastery/scale";
import { parseFraction, parseShare } from "./boundCell";
import { isDate, isoDay, plainNumber, textOf, type Cell } from "./cell";

/** What a policy says about marks that are no numbers. Keys are folded to lower case. */
export interface MarkVocabulary {
  /** The policy's own Mark rows. */
  codes: ReadonlyMap<string, CodeMeaning>;
  /** Names and codes of levels, to the level's name. */
  levels: ReadonlyMap<string, string>;
  /** Whether a + or − behind a level means something. */
  plusMinus: boolean;
}

/** Codes every school understands; a policy's own rows and level names come first (domain.md §2). */
export const STARTING_CODES: ReadonlyMap<string, CodeMeaning> = new Map<string, CodeMeaning>([
  ...["ex", "exempt", "excused"].map((code) => [code, { kind: "excused" }] as const),
  ...["mi", "missing", "abs", "absent", "inc", "incomplete", "nd"].map(
    (code) => [code, { kind: "owed" }] as const,
  ),
]);

const BLANK: Mark = { kind: "blank" };
const TICK: Mark = { kind: "tick" };
const DASHES = ["-", "–", "—"];
const TICKS = ["✓", "✔", "☑", "✅"];
const CROSSES = ["✗", "✘", "☐", "❌"];

/** The names and codes of levels as a teacher may type them. */
export function levelNames(levels: readonly Level[]): Map<string, string> {
  return new Map(
    levels.flatMap((level) =>
      [level.name, ...level.codes].map((typed) => [nameKey(typed), level.name] as const),
    ),
  );
}

/** Reads one cell of scores. Never guesses: what cannot be read is `unreadable`, with the reason. */
export function parseMark(cell: Cell, vocabulary: MarkVocabulary): Mark {
  if (typeof cell === "number")
    return Number.isFinite(cell)
      ? (numberCode(cell, vocabulary) ?? cell)
      : unreadable({ code: "text", typed: String(cell) });
  if (cell === "" || cell === null || cell === undefined || cell === false) return BLANK;
  if (cell === true) return TICK;
  if (isDate(cell)) return dateMark(cell);
  return parseText(textOf(cell), vocabulary);
}

function parseText(text: string, vocabulary: MarkVocabulary): Mark {
  if (text === "" || DASHES.includes(text) || CROSSES.includes(text)) return BLANK;
  if (TICKS.includes(text)) return parseWord(text, vocabulary) ?? TICK;
  const number = parseNumber(text);
  if (number === null) return parseWord(text, vocabulary) ?? parseAlmost(text);
  return numberCode(earnedIn(number), vocabulary) ?? number;
}

/** What the policy says a number means where it is no score: 0 may be "missing". */
function numberCode(number: number, { codes }: MarkVocabulary): CodeMeaning | undefined {
  return codes.get(String(number));
}

/** The number a mark is; nothing of some points, or 0 %, is 0 as well. */
function earnedIn(mark: Mark): number {
  if (typeof mark === "number") return mark;
  const isZero = (mark.kind === "score" && mark.earned === 0) || (mark.kind === "share" && mark.share === 0);
  return isZero ? 0 : NaN;
}

function parseNumber(text: string): Mark | null {
  const comma = /^(\d+),(\d+)$/.exec(text);
  if (comma && (comma[2] as string).length > 1)
    return commaMark(text, comma[1] as string, comma[2] as string);
  const number = plainNumber(text);
  if (number !== null) return number;
  const fraction = parseFraction(text);
  if (fraction) return { kind: "score", ...fraction, tag: "" };
  const share = parseShare(text);
  if (share !== null) return share < 0 ? unreadable({ code: "negative" }) : { kind: "share", share };
  return null;
}

/** 7,25 is a decimal comma; 1,234 may be a thousand; 62,85 may be two attempts, which only the points can tell. */
function commaMark(text: string, whole: string, rest: string): Mark {
  if (rest.length === 3) return unreadable({ code: "comma", typed: text });
  return {
    kind: "commaScore",
    earned: Number(`${whole}.${rest}`),
    parts: [Number(whole), Number(rest)],
    typed: text,
  };
}

function parseWord(text: string, vocabulary: MarkVocabulary): Mark | null {
  const word = nameKey(text);
  const code = vocabulary.codes.get(word);
  if (code) return code;
  const level = vocabulary.levels.get(word);
  if (level !== undefined) return { kind: "level", name: level, sign: 0 };
  const signed = /^(.*?)\s?([+\-−–])$/.exec(word);
  const earned = signed && vocabulary.plusMinus ? plainNumber(signed[1] as string) : null;
  if (signed && earned !== null) return { kind: "score", earned, outOf: null, tag: signed[2] as string };
  const base = signed && vocabulary.levels.get(signed[1] as string);
  if (signed && base !== null && base !== undefined) {
    if (!vocabulary.plusMinus) return unreadable({ code: "noPlusMinus", typed: text });
    return { kind: "level", name: base, sign: signed[2] === "+" ? 1 : -1 };
  }
  return STARTING_CODES.get(word) ?? null;
}

/** "85R", "85*", "62→85", "#N/A" and what nobody can read. */
function parseAlmost(text: string): Mark {
  const tagged = /^(\S+?) ?(\*+|[A-Za-z])$/.exec(text);
  const earned = tagged && plainNumber(tagged[1] as string);
  if (tagged && earned !== null) return { kind: "score", earned, outOf: null, tag: tagged[2] as string };
  if (/^#[A-Z/0!?]+$/.test(text) || /^loading(\.\.\.|…)$/i.test(text))
    return unreadable({ code: "errorCell", typed: text });
  const several = text.split(/\s*(?:→|->|=>|;|\|)\s*|\s*,\s+|\s+,\s*/);
  if (several.length > 1 && several.every((part) => plainNumber(part) !== null)) {
    return unreadable({ code: "severalAttempts", typed: text, count: several.length });
  }
  return unreadable({ code: "text", typed: text });
}

function dateMark(date: Date): Mark {
  const [, month, day] = isoDay(date).split("-").map(Number);
  return unreadable({ code: "date", month: month ?? 0, day: day ?? 0 });
}

function unreadable(problem: MarkProblem): Mark {
  return { kind: "unreadable", problem };
}
