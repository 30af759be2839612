import { isDate, isoDay, textOf, type Cell } from "../../workbook/cell";
import type { PlacedLine } from "../../workbook/tables/tableSpec";
import { markWords } from "../../workbook/words";
import { fractionsOf } from "../check/fractions";
import type { RosterLine } from "../roster/rosterLine";
import { writtenIn } from "../setup/writtenDay";
import type { TypedScore } from "./typedScore";
import type { Why } from "./why";
import { words } from "./words";

type NoScore = Exclude<TypedScore, { kind: "score" | "absent" | "noShow" }>;

/** Why what is typed is no score, and what to type. */
export function whyTyped(
  typed: NoScore,
  { line }: PlacedLine,
  { candidate }: Pick<RosterLine, "candidate">,
): Why {
  const text = textOf(line["Retake score"]);
  const who = words.who(textOf(line["Student"]), [textOf(line["Standard"])]);
  if (typed.kind === "excused") return { code: "typedExcused", message: words.excused(who, text) };
  if (typed.kind === "nothing") return { code: "typedUnreadable", message: words.nothing(who, text) };
  const date = dateIn(typed.cell);
  if (date === null)
    return { code: "typedUnreadable", message: words.unreadable(who, markWords(typed.problem)) };
  const points = candidate.chain.sittings[0]?.outOf ?? null;
  const shown = isDate(typed.cell) ? isoDay(typed.cell) : text;
  return { code: "typedDate", message: words.date(who, shown, readingsOf(date, points)) };
}

/** A date, or a text that Sheets would show for one, such as "10 Aug". */
function dateIn(cell: Cell): Date | null {
  if (isDate(cell)) return cell;
  const written = writtenIn(textOf(cell));
  if (!written) return null;
  const { first, second, order } = written;
  const [month, day] = order === "day first" ? [second, first] : [first, second];
  // The year says nothing here; one in which every day of February is legal.
  return new Date(Date.UTC(written.year ?? 2024, month - 1, day));
}

/** Which way round it was typed only the workbook's locale says: both, unless the points possible tell. */
function readingsOf(date: Date, points: number | null): string[] {
  const ways = ["en_US", "de_DE"].map((locale) => fractionsOf(date, { locale, points: null }));
  const fitting = ways.flat().filter((reading) => {
    const [earned, outOf] = reading.split("/").map(Number);
    return outOf === points && (earned ?? 0) <= (points ?? 0);
  });
  return [...new Set(fitting.length > 0 ? fitting : ways.flat())];
}
