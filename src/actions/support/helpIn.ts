import { nameKey } from "../../mastery/name";
import { keyOf, textOf } from "../../workbook/cell";
import type { Books } from "../../workbook/gradebook/classBook";
import { groupsTable } from "../../workbook/tables/specs";
import type { Line } from "../../workbook/tables/tableSpec";
import { worksIn } from "../groupTicks/works";
import { words as groupWords } from "../groups/words";
import { SUPPORT_ACTIONS } from "./supportActions";
import { words } from "./words";

/** A line of the log that tells of help, in words. */
export interface Help {
  line: Line;
  words: string;
}

/** What a teacher wrote beside a student; where somebody was moved to is no help. */
const NOTES = ["Tutor", "Feedback", "Note"];

/** In the log's order; what was ticked and taken back again is none. */
export function helpIn(log: readonly Line[], books: Books): Help[] {
  const workOf = worksIn(books);
  const headings = groupsTable(books.policy).columns.map(({ heading }) => heading);
  const found = new Set<Help>();
  const ticked = new Map<string, Help[]>();
  for (const line of log) {
    const is = (action: string) => keyOf(line["Action"]) === nameKey(action);
    const work = is(SUPPORT_ACTIONS.ticked) || is(SUPPORT_ACTIONS.unticked) ? workOf(line) : null;
    // A tick for everyone stands at each of them.
    if (work && !work.isEveryone) {
      const parts = ["Assessment", "Attempt", "Note"].map((heading) => keyOf(line[heading]));
      const key = JSON.stringify([work.key, ...parts]);
      const own = ticked.get(key) ?? [];
      ticked.set(key, own);
      if (is(SUPPORT_ACTIONS.unticked)) found.delete(own.pop() as Help);
      else own.push(added(found, { line, words: textOf(line["Note"]) }));
    }
    if (is(SUPPORT_ACTIONS.met)) added(found, { line, words: words.metIn(textOf(line["Note"])) });
    if (is(groupWords.logged))
      notesIn(textOf(line["Note"]), headings).forEach((said) => added(found, { line, words: said }));
  }
  return [...found];
}

function added(found: Set<Help>, help: Help): Help {
  found.add(help);
  return help;
}

/** "Corrective done: yes; Note: asks little" is the note alone: ticks have lines of their own. */
function notesIn(text: string, headings: readonly string[]): string[] {
  const begins = (part: string) => headings.find((heading) => part.startsWith(`${heading}: `));
  const entries: string[] = [];
  for (const part of text.split("; ")) {
    if (begins(part) !== undefined || entries.length === 0) entries.push(part);
    else entries.push(`${entries.pop()}; ${part}`);
  }
  return entries.filter((entry) => NOTES.includes(begins(entry) ?? ""));
}
