import { nameKey } from "../../mastery/name";
import { readStandardRow } from "../../workbook/gradebook/standardRow";
import { nearestName } from "../../workbook/nearestName";
import { findTable, lettersOf } from "../../workbook/tables/findTable";
import { STANDARDS_TABLE } from "../../workbook/tables/specs";
import type { Issue } from "../describeWorkbook";
import type { OnBooks } from "../onBooks";
import { words } from "./words";

/** Prerequisites that are no standard, with where they stand; they are passed over. */
export function prerequisiteIssues({ books, snapshot }: OnBooks): Issue[] {
  const found = findTable(STANDARDS_TABLE, snapshot);
  const { tab, lines } = found;
  const listed = lines.flatMap(({ line, row }) => {
    const standard = readStandardRow(line);
    return standard ? [{ standard, row }] : [];
  });
  const inClasses = books.books.flatMap(({ standards }) => standards.map(({ row }) => row));
  const known = [...listed.map(({ standard }) => standard), ...inClasses];
  const codes = known.map(({ code }) => code);
  const names = new Set(known.flatMap(({ code, title }) => [nameKey(code), nameKey(title)]));
  const column = lettersOf("Prerequisites", found);
  return listed.flatMap(({ standard: { code, prerequisites }, row }) =>
    prerequisites
      .filter((name) => !names.has(nameKey(name)))
      .map((name) => ({
        tab: tab?.name ?? STANDARDS_TABLE.title,
        row,
        column,
        code: "prerequisite",
        message: words.issue.unknownPrerequisite(name, code, nearestName(name, codes)),
      })),
  );
}
