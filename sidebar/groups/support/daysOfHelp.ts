import type { SupportLog } from "../../../src/sidebarReplies";
import { groupedBy } from "../../groupedBy";
import { dayWords } from "../../results/words";
import { supportWords as words } from "./words";

type Line = SupportLog["lines"][number];

export interface DayOfHelp {
  day: string;
  /** The same help for several is one entry. */
  helped: { what: string; names: string[] }[];
}

/** The log day by day, in its own order; names are left out where it is about one student. */
export function daysOfHelp(lines: readonly Line[], about: "everyone" | "oneStudent"): DayOfHelp[] {
  const isSeveral = new Set(lines.map((line) => line.class)).size > 1;
  const nameOf = (line: Line) => (isSeveral ? `${line.student} (${line.class})` : line.student);
  return groupedBy(lines, ({ when }) => when).map(([when, ofDay]) => ({
    day: when === "" ? words.noDay : dayWords(when),
    helped: groupedBy(ofDay, (line) => words.what(line.standard, line.words)).map(([what, own]) => ({
      what,
      names: about === "oneStudent" ? [] : own.map(nameOf).sort((one, other) => one.localeCompare(other)),
    })),
  }));
}

/** To be pasted into a mail. */
export function helpText(days: readonly DayOfHelp[]): string {
  return days
    .map(({ day, helped }) =>
      words.day(
        day,
        helped.map(({ what, names }) => words.line(what, words.names(names))),
      ),
    )
    .join("\n");
}
