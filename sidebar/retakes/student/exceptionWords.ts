import type { CoachList, ExceptionAsked } from "../../../src/sidebarReplies";
import { dayWords } from "../../results/words";
import { studentWords as words } from "./words";

type Told = Omit<ExceptionAsked, "note">;

/** "More retakes +2, LF.1, from Mon 3 Nov". */
export function exceptionWords({ what, value, standard, from, to }: Told): string {
  const kind = value === "" ? words.kinds[what] : `${words.kinds[what]} ${value}`;
  return [
    kind,
    standard === "" ? words.allStandards : standard,
    ...(from === "" ? [] : [words.from(dayWords(from))]),
    ...(to === "" ? [] : [words.to(dayWords(to))]),
  ].join(", ");
}

/** A line per exception, to be pasted into a mail. */
export function coachText(lines: CoachList["lines"]): string {
  return lines.map((line) => `${line.class}, ${line.student}: ${exceptionWords(line)}`).join("\n");
}

/** Two rows about the same are one exception. */
export function isSame(one: Told, other: Told): boolean {
  return one.what === other.what && one.standard === other.standard;
}

/** The student's exceptions after one was set or taken away. */
export function afterwards(
  exceptions: readonly ExceptionAsked[],
  row: ExceptionAsked,
  how: "set" | "remove",
): ExceptionAsked[] {
  if (how === "remove") return exceptions.filter((other) => !isSame(other, row));
  if (!exceptions.some((other) => isSame(other, row))) return [...exceptions, row];
  return exceptions.map((other) => (isSame(other, row) ? row : other));
}
