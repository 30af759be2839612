import { isSameName } from "../../mastery/name";
import { keyOf, textOf } from "../../workbook/cell";
import type { ClassBook } from "../../workbook/gradebook/classBook";
import { nearestName } from "../../workbook/nearestName";
import { STANDARDS_TABLE } from "../../workbook/tables/specs";
import type { PlacedLine } from "../../workbook/tables/tableSpec";
import { lineOfRow } from "../setup/setupRow";
import { standardRow } from "../setup/standardRows";
import { finding, type Finding } from "./finding";
import { groupsOf } from "../groupsOf";
import { isNamed, renaming, type SettingsRows } from "./settingsRows";
import { words } from "./words";

/** Standards that columns are on and Standards does not list: a line for each. */
export function standardsMissing(assessments: SettingsRows, codes: readonly string[]): Finding[] {
  const lacking = assessments.lines.filter(({ line }) => {
    const code = textOf(line["Standard"]);
    return code !== "" && !isNamed(codes, code);
  });
  return groupsOf(lacking, ({ line }) => keyOf(line["Standard"])).map((alike) => {
    const [first] = alike as [PlacedLine];
    const code = textOf(first.line["Standard"]);
    const columns = [...new Set(alike.map(({ line }) => textOf(line["Column"])))];
    const line = lineOfRow(STANDARDS_TABLE, standardRow(code));
    return finding(
      "standardMissing",
      assessments.placeOf(first, "Standard"),
      words.standardMissing(code, columns),
      [
        {
          id: "add",
          label: words.addStandard,
          before: words.noRow(code),
          after: words.aRow(code),
          edits: [{ kind: "line", spec: STANDARDS_TABLE, line }],
        },
      ],
    );
  });
}

/** Retakes of columns that are not there, or of themselves. */
export function retakeFindings(assessments: SettingsRows): Finding[] {
  return assessments.lines.flatMap((placed): Finding[] => {
    const [name, original] = [textOf(placed.line["Column"]), textOf(placed.line["Retake of"])];
    if (original === "" || name === "") return [];
    const place = assessments.placeOf(placed, "Retake of");
    const own = assessments.lines.filter(({ line }) => isOfClass(line["Class"], placed.line["Class"]));
    const columns = [...new Set(own.map(({ line }) => textOf(line["Column"])))];
    if (isNamed(columns, original)) {
      return isCircle(placed, own) ? [finding("retakeOfNothing", place, words.retakeOfItself(name))] : [];
    }
    const nearest = nearestName(
      original,
      columns.filter((column) => !isSameName(column, name)),
    );
    const repairs = nearest === null ? [] : [renaming(assessments, placed, { "Retake of": nearest })];
    return [finding("retakeOfNothing", place, words.retakeOfNothing(name, original, nearest), repairs)];
  });
}

function isOfClass(one: PlacedLine["line"][string], other: PlacedLine["line"][string]): boolean {
  return keyOf(one) === keyOf(other) || keyOf(one) === "" || keyOf(other) === "";
}

function isCircle({ line }: PlacedLine, own: readonly PlacedLine[]): boolean {
  const seen = new Set<string>();
  let at = keyOf(line["Column"]);
  while (at !== "" && !seen.has(at)) {
    seen.add(at);
    const next = own.find((other) => keyOf(other.line["Column"]) === at);
    at = next ? keyOf(next.line["Retake of"]) : "";
  }
  return at !== "" && at === keyOf(line["Column"]);
}

/** Rows about classes and columns that nobody has. */
export function rowsAboutNothing(
  assessments: SettingsRows,
  { names, books }: { names: readonly string[]; books: readonly ClassBook[] },
): Finding[] {
  return assessments.lines.flatMap((placed): Finding[] => {
    const [name, column] = [textOf(placed.line["Class"]), textOf(placed.line["Column"])];
    if (name === "") {
      // A class that cannot be read just now may have it.
      const isSomewhere = books.some((book) => book.students.length === 0 || hasColumn(book, column));
      if (column === "" || isSomewhere) return [];
      return [finding("columnNowhere", assessments.placeOf(placed, "Column"), words.columnNowhere(column))];
    }
    if (isNamed(names, name)) return [];
    const nearest = nearestName(name, names);
    const repairs = nearest === null ? [] : [renaming(assessments, placed, { Class: nearest })];
    return [
      finding(
        "classUnknown",
        assessments.placeOf(placed, "Class"),
        words.classUnknown(name, nearest),
        repairs,
      ),
    ];
  });
}

function hasColumn({ standards }: ClassBook, name: string): boolean {
  return standards.some(({ chains }) =>
    chains.some(({ sittings }) =>
      isNamed(
        sittings.map((one) => one.name),
        name,
      ),
    ),
  );
}
