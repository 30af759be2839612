import { groupsOf } from "../groupsOf";
import { nameKey } from "../../mastery/name";
import { columnLetters, keyOf, textOf } from "../../workbook/cell";
import type { ClassBook } from "../../workbook/gradebook/classBook";
import { placeClass, type PlacedClass } from "../../workbook/gradebook/placeClass";
import type { TabSnapshot } from "../../workbook/snapshot";
import type { SetupRow } from "../setup/setup";
import { assessedIn } from "../setup/setupRow";
import { finding, type Finding } from "./finding";
import { words } from "./words";

/** Who cannot be told apart in a class, by name and by ID. */
export function peopleFindings(
  books: readonly ClassBook[],
  { tabs, assessments }: { tabs: readonly TabSnapshot[]; assessments: readonly SetupRow[] },
): Finding[] {
  const placed = books.flatMap(({ settings }) => {
    const tab = tabs.find(({ name }) => name === settings.tab);
    if (!tab) return [];
    const assessed = assessedIn(settings.name, assessments);
    const place = placeClass(settings, tab.cells, { assessed, formulas: tab.formulas });
    return "missing" in place ? [] : [place];
  });
  return [...placed.flatMap(sameIds), ...placed.flatMap(sameNames), ...otherNames(placed)];
}

/** In a long list a student has many rows. */
function sameIds({ row, students, columnOf }: PlacedClass): Finding[] {
  if (row.layout === "long") return [];
  const column = columnOf(row.idColumn);
  return students
    .filter(({ id, rows }) => id !== "" && rows.length > 1)
    .map(({ id, rows }) => {
      const place = {
        tab: row.tab,
        row: (rows[1] as number) + 1,
        column: column === null ? null : columnLetters(column),
      };
      return finding(
        "sameId",
        place,
        words.sameId(
          id,
          rows.map((at) => at + 1),
        ),
      );
    });
}

/** Two of one name with different IDs are fine; where one has none, or none has, the reader says so. */
function sameNames({ row, students }: PlacedClass): Finding[] {
  const named = groupsOf(
    students.filter(({ name, id }) => name !== "" && id !== ""),
    ({ name }) => nameKey(name),
  );
  return named
    .filter((alike) => alike.length > 1)
    .map((alike) => {
      const [first, second] = alike as [PlacedClass["students"][number], PlacedClass["students"][number]];
      const rows = alike.map((student) => student.row);
      return finding("sameName", { tab: row.tab, row: second.row }, words.sameName(first.name, rows));
    });
}

/** One ID under two names in two classes; names are compared by their words, whatever their order. */
function otherNames(placed: readonly PlacedClass[]): Finding[] {
  const all = placed.flatMap(({ row, students }) =>
    students
      .filter(({ id, name }) => id !== "" && name !== "")
      .map((student) => ({ ...student, tab: row.tab })),
  );
  return groupsOf(all, ({ id }) => nameKey(id)).flatMap(([first, ...others]) =>
    others
      .filter((other) => first && other.tab !== first.tab && wordsOf(other.name) !== wordsOf(first.name))
      .map((other) => {
        const said = words.otherName(other.id, other.name, first?.name ?? "", first?.tab ?? "");
        return finding("otherName", { tab: other.tab, row: other.row }, said);
      }),
  );
}

/** "Lee, Ana" and "Ana Lee" are one name. */
export function wordsOf(name: string): string {
  return textOf(name)
    .split(/[\s,]+/)
    .map((word) => keyOf(word))
    .filter((word) => word !== "")
    .sort()
    .join(" ");
}
