import { isSameName, nameKey } from "../../mastery/name";
import { keyOf } from "../../workbook/cell";
import { levelWords } from "../../workbook/standingWords";
import { lastMark } from "../groups/results";
import type { TickLine } from "./tickTabs";

/** Whether a line of Corrective Groups says what the gradebook says now: if not, a score has come since it was written. */
export function saysWhatIsNow({ line, work: { of, standard } }: TickLine): boolean {
  const order = of?.book.standards.findIndex(({ code }) => isSameName(code, standard)) ?? -1;
  const [own, known] = [of?.book.standards[order], of?.book.standings[of.place]?.[order]];
  if (!own || !known) return true;
  const shown = [levelWords(known.standing), lastMark(known, own)];
  return ["Level", "Last mark"].every((heading, at) => keyOf(line[heading]) === nameKey(shown[at] ?? ""));
}
