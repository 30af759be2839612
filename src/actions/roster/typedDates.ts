import { isBlank, isDate } from "../../workbook/cell";
import { correctionsIn } from "../../workbook/corrections";
import { parseMark } from "../../workbook/markCell";
import { vocabularyOf } from "../../workbook/marks";
import type { Policy } from "../../workbook/policy";
import type { PlacedLine, Line } from "../../workbook/tables/tableSpec";
import { markWords } from "../../workbook/words";

/** "8/10" that Sheets took for a day, in the words that ask which fraction it was; null: no day stands there. */
export function dateForFraction(
  line: Line | undefined,
  heading: "Retake score" | "Corrections done",
  policy: Policy,
): string | null {
  const cell = line?.[heading];
  if (isBlank(cell) || !isDate(cell)) return null;
  if (heading === "Corrections done" && correctionsIn(cell) !== null) return null;
  const mark = parseMark(cell, vocabularyOf(policy));
  const isDay = typeof mark !== "number" && mark.kind === "unreadable";
  return isDay ? `${heading}: ${markWords(mark.problem)}` : null;
}

export interface TypedDate {
  row: number;
  heading: string;
  message: string;
}

export function typedDates(lines: readonly PlacedLine[], policy: Policy): TypedDate[] {
  return lines.flatMap(({ row, line }) =>
    (["Retake score", "Corrections done"] as const).flatMap((heading) => {
      const message = dateForFraction(line, heading, policy);
      return message === null ? [] : [{ row, heading, message }];
    }),
  );
}
