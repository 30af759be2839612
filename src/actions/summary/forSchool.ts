import { textOf, type Cell } from "../../workbook/cell";
import type { OnBooks } from "../onBooks";
import type { SchoolColumnMade } from "../shareReplies";
import { readColumn, type Column } from "./column";
import { correctionsOnRoster } from "./correctionsOnRoster";
import { csvText, fileName } from "./csv";
import { scoreScale } from "./scoreScale";
import { schoolColumn, type FilledLine } from "./schoolColumn";
import { words } from "./words";

/** `asked`: ColumnForSchool; `locale`: of the workbook, such as "de_DE". */
export function forSchool(
  on: OnBooks,
  asked: unknown,
  locale = "en_US",
): SchoolColumnMade | { refused: string } {
  const read = readColumn(asked, on.books);
  if ("refused" in read) return read;
  const { column } = read;
  const { done, problems } = correctionsOnRoster(on, read);
  const { lines, values, unmatched, warnings } = schoolColumn(read, done);
  const { scale, warnings: unlike } = scoreScale(read);
  const heading = headingOf(column);
  return {
    ...{ values, unmatched, locale, scale },
    warnings: [...unlike, ...problems, ...warnings],
    lines: lines.map(({ who, found, value, isUnmatched }) => ({
      ...{ who: textOf(who), student: isUnmatched ? "" : (found[0]?.student.name ?? "") },
      ...{ value, isUnmatched },
    })),
    csv: { name: fileName([heading, on.today]), text: csvText(rowsOf(lines, heading)) },
  };
}

/** "Score LF.1". */
function headingOf(column: Column): string {
  const standard = "standard" in column ? column.standard : null;
  return [words.columns[column.what], standard ?? ""].filter((part) => part !== "").join(" ");
}

/** The roster as it was pasted with the column beside it; its own heading stays. */
function rowsOf(lines: readonly FilledLine[], heading: string): Cell[][] {
  const columns = Math.max(1, ...lines.map(({ cells }) => cells.length));
  const row = (cells: readonly Cell[], value: Cell) => [
    ...Array.from({ length: columns }, (_, at) => cells[at] ?? ""),
    value,
  ];
  const [first] = lines;
  const filled = lines.map(({ cells, value }) => row(cells, value));
  if (first?.isHeading !== true) return [row([words.student], heading), ...filled];
  return [row(first.cells, heading), ...filled.slice(1)];
}
