import { isSameName, nameKey } from "../../mastery/name";
import { keyOf, textOf } from "../../workbook/cell";
import type { Snapshot, TabSnapshot } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { readHeadings } from "../../workbook/tables/headingRow";
import { WORDING_TABLE } from "../../workbook/tables/specs";
import { SENTENCE_KEYS, type SentenceKey } from "./familySentences";
import { OWN_WORDS } from "./say";
import { asWeWrite } from "./placeholders";
import { cellProblem, type CellProblem } from "./cellProblem";

/** The language that is always there. */
export const ENGLISH_HEADING = "English";

/** A cell in which a sentence is said. */
export interface SaidCell {
  /** Which sentence, to compare by. */
  name: string;
  language: string;
  text: string;
  /** Why it cannot be used; null: it can. */
  problem: CellProblem | null;
  /** From 1. */
  row: number;
  column: number;
}

/** The tab Family Wording as it stands. */
export interface WordingTable {
  /** null: not made yet. */
  tab: string | null;
  /** English first, then as they stand. */
  languages: readonly string[];
  /** Where something stands; of two rows of one name the first. */
  cells: readonly SaidCell[];
  /** Rows that name no sentence of ours. */
  unknown: readonly { row: number; column: number; name: string }[];
}

export function readWording(snapshot: Snapshot): WordingTable {
  const { tab, state, columnOf, lines } = findTable(WORDING_TABLE, snapshot);
  if (!tab || state !== "there")
    return { tab: tab?.name ?? null, languages: [ENGLISH_HEADING], cells: [], unknown: [] };
  const languages = languagesOn(tab, columnOf.get(ENGLISH_HEADING));
  const named = lines.map(({ row, line }) => ({ row, name: textOf(line["Sentence"]) }));
  const isFirst = ({ name }: { name: string }, at: number) =>
    named.findIndex((other) => isSameName(other.name, name)) === at;
  const cells = named.filter(isFirst).flatMap(({ row, name }) =>
    [...languages].flatMap(([language, column]): SaidCell[] => {
      const typed = textOf(column === undefined ? "" : tab.cells[row - 1]?.[column - 1]);
      return column === undefined || typed === "" ? [] : [{ ...saidIn(name, typed), language, row, column }];
    }),
  );
  const column = columnOf.get("Sentence") ?? 1;
  const unknown = named.filter(({ name }) => !isKnown(name)).map((one) => ({ ...one, column }));
  return { tab: tab.name, languages: [...languages.keys()], cells, unknown };
}

/** Every language with its column, English first; of two headings of one name the first. */
function languagesOn(tab: TabSnapshot, english: number | undefined): Map<string, number | undefined> {
  const languages = new Map<string, number | undefined>([[ENGLISH_HEADING, english]]);
  for (const column of readHeadings(WORDING_TABLE, tab).foreign) {
    const heading = textOf(tab.cells[0]?.[column - 1]);
    const isNew = [...languages.keys()].every((known) => !isSameName(known, heading));
    if (isNew) languages.set(heading, column);
  }
  return languages;
}

function saidIn(name: string, typed: string): Pick<SaidCell, "name" | "text" | "problem"> {
  const key = keyNamed(name);
  const text = key === null ? typed : asWeWrite(typed, key);
  return { name: nameKey(name), text, problem: cellProblem(text, key) };
}

function keyNamed(name: string): SentenceKey | null {
  return SENTENCES.get(nameKey(name)) ?? null;
}

const SENTENCES = new Map(SENTENCE_KEYS.map((key) => [nameKey(key), key]));

/** A level or a tick that the policy does not have today it may have again tomorrow. */
function isKnown(name: string): boolean {
  return keyNamed(name) !== null || OWN_WORDS.some((kind) => keyOf(name).startsWith(`${kind}:`));
}
