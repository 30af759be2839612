import type { Day } from "../../mastery/calendar/day";
import { textOf, type Cell } from "../../workbook/cell";
import { dayInWords } from "../roster/words";
import { words } from "./words";

/** What the first row of a class's map says of what stands below it. */
export type Notice =
  | { kind: "live"; tab: string }
  | { kind: "values"; day: Day }
  /** Values in place of a live map, until the teacher thaws it. */
  | { kind: "frozen"; day: Day };

const KINDS = ["live", "values", "frozen"] as const satisfies readonly Notice["kind"][];

/**
 * What stands in the first two cells. Where the first column is frozen the text of its cells ends with it, so that the
 * sentence begins in the second.
 */
export function noticeCells(notice: Notice): [label: string, said: string] {
  switch (notice.kind) {
    case "live":
      return [words.live.label, words.liveSaid(notice.tab)];
    case "values":
      return [words.values.label + dayAndYear(notice.day), words.valuesSaid];
    case "frozen":
      return [words.frozen.label + dayAndYear(notice.day), words.frozenSaid];
  }
}

/** Which notice a first cell begins; null: none of ours. */
export function kindOfNotice(label: Cell | undefined): Notice["kind"] | null {
  return KINDS.find((kind) => textOf(label).startsWith(words[kind].label)) ?? null;
}

/** Nothing, or a sentence of a notice. */
export function isOwnSentence(said: Cell | undefined): boolean {
  return textOf(said) === "" || KINDS.some((kind) => textOf(said).startsWith(words[kind].begins));
}

/** "Fri 14 Nov 2025". */
function dayAndYear(day: Day): string {
  return `${dayInWords(day)} ${day.slice(0, 4)}`;
}
