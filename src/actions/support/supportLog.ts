import { isSameName, nameKey } from "../../mastery/name";
import { dayOf, keyOf, textOf, type Cell } from "../../workbook/cell";
import type { Line } from "../../workbook/tables/tableSpec";
import type { SupportLog } from "../groupReplies";
import type { OnBooks } from "../onBooks";
import { logLinesNow } from "../roster/logNow";
import { words as actionWords } from "../words";
import { helpIn } from "./helpIn";
import { whoAsked } from "./whoAsked";
import { words } from "./words";

/** A page shows no more. */
const MOST_LINES = 100;

/** Who was helped with what, when; `who`: {class, student, id}, each may be left out. */
export function supportLog(on: OnBooks, who: unknown): SupportLog | { refused: string } {
  const { books } = on;
  const given = Object(who) as Record<string, unknown>;
  const text = (part: string) => textOf(given[part] as Cell);
  const asked = { class: text("class"), student: text("student"), id: text("id") };
  const log = logLinesNow(on.snapshot);
  const isKnown = (name: string) =>
    books.books.some(({ settings }) => isSameName(settings.name, name)) ||
    log.some((line) => keyOf(line["Class"]) === nameKey(name));
  if (asked.class !== "" && !isKnown(asked.class)) return { refused: actionWords.unknownScope.class };
  const isAbout = whoAsked(asked, books);
  if (isAbout === null && !log.some(isNamed(asked)))
    return { refused: words.unknownStudent(asked.student || asked.id, asked.class) };
  const help = helpIn(log, books)
    .filter(({ line }) => (isAbout ?? isNamed(asked))(line))
    .reverse();
  return {
    lines: help.slice(0, MOST_LINES).map(({ line, words: said }) => ({
      when: dayOf(textOf(line["When"]).slice(0, 10)) ?? "",
      class: textOf(line["Class"]),
      student: textOf(line["Student"]),
      id: textOf(line["Student ID"]),
      standard: textOf(line["Standard"]),
      words: said,
    })),
    more: Math.max(0, help.length - MOST_LINES),
  };
}

/** Who is in no class list any more, by name or ID. */
function isNamed(asked: { class: string; student: string; id: string }): (line: Line) => boolean {
  return (line) =>
    (asked.class === "" || keyOf(line["Class"]) === nameKey(asked.class)) &&
    (asked.id === ""
      ? keyOf(line["Student"]) === nameKey(asked.student)
      : keyOf(line["Student ID"]) === nameKey(asked.id));
}
