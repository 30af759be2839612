import { nameKey } from "../../mastery/name";
import { columnLetters } from "../../workbook/cell";
import { readStandardRow } from "../../workbook/gradebook/standardRow";
import { nearestName } from "../../workbook/nearestName";
import { findTable } from "../../workbook/tables/findTable";
import { STANDARDS_TABLE } from "../../workbook/tables/specs";
import type { Issue } from "../describeWorkbook";
import type { OnBooks } from "../onBooks";
import { words } from "./words";

/** Prerequisites that are no standard, with where they stand; they are passed over. */
export function prerequisiteIssues({ books, snapshot }: OnBooks): Issue[] {
  const { tab, lines, columnOf } = findTable(STANDARDS_TABLE, snapshot);
  const listed = lines.flatMap(({ line, row }) => {
    const standard = readStandardRow(line);
    return standard ? [{ standard, row }] : [];
  });
  const inClasses = books.books.flatMap(({ standards }) => standards.map(({ row }) => row));
  const known = [...listed.map(({ standard }) => standard), ...inClasses];
  const codes = known.map(({ code }) => code);
  const names = new Set(known.flatMap(({ code, title }) => [nameKey(code), nameKey(title)]));
  const column = columnOf.get("Prerequisites");
  return listed.flatMap(({ standard: { code, prerequisites }, row }) =>
    prerequisites
      .filter((name) => !names.has(nameKey(name)))
      .map((name) => ({
        tab: tab?.name ?? STANDARDS_TABLE.title,
        row,
        column: column === undefined ? null : columnLetters(column - 1),
        code: "prerequisite",
        message: words.issue.unknownPrerequisite(name, code, nearestName(name, codes)),
      })),
  );
}
