import type { Day } from "../../mastery/calendar/day";
import { isBlank, textOf } from "../../workbook/cell";
import type { Line, PlacedLine, TableSpec } from "../../workbook/tables/tableSpec";
import { words } from "./words";

/** What the log keeps of lines that go: those on which the teacher typed something. */
export function loggedLines(went: readonly PlacedLine[], spec: TableSpec, today: Day): Line[] {
  const headings = spec.columns.filter(({ owner }) => owner === "teacher").map(({ heading }) => heading);
  return went.flatMap(({ line }) => {
    const typed = headings.filter((heading) => !isBlank(line[heading]) && line[heading] !== false);
    if (typed.length === 0) return [];
    return {
      When: today,
      Action: words.logged,
      Class: textOf(line["Class"]),
      Student: textOf(line["Student"]),
      "Student ID": textOf(line["Student ID"]),
      Standard: textOf(line["Standard"]),
      Before: textOf(line["Group"]),
      Note: words.entries(typed.map((heading) => [heading, entryOf(line, heading)] as const)),
    };
  });
}

function entryOf(line: Line, heading: string): string {
  return line[heading] === true ? words.ticked : textOf(line[heading]);
}
