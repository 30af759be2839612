import { nameKey } from "../../mastery/name";
import { textOf } from "../../workbook/cell";
import type { ClassBook } from "../../workbook/gradebook/classBook";
import { readStandardRow } from "../../workbook/gradebook/standardRow";
import type { Snapshot } from "../../workbook/snapshot";
import { ASSESSMENTS_TABLE, CLASSES_TABLE, STANDARDS_TABLE } from "../../workbook/tables/specs";
import { retakeFindings, rowsAboutNothing, standardsMissing } from "./assessmentFindings";
import { finding, type Finding } from "./finding";
import { doubledRows, isNamed, settingsRows, type SettingsRows } from "./settingsRows";
import { words } from "./words";

/** What does not fit together among classes, standards and assessments. */
export function settingsFindings(books: readonly ClassBook[], snapshot: Snapshot): Finding[] {
  const [classes, standards, assessments] = [CLASSES_TABLE, STANDARDS_TABLE, ASSESSMENTS_TABLE].map((spec) =>
    settingsRows(spec, snapshot),
  ) as [SettingsRows, SettingsRows, SettingsRows];
  const codes = standards.lines.map(({ line }) => textOf(line["Code"]));
  const names = classes.lines.map(({ line }) => textOf(line["Class"]) || textOf(line["Tab"]));
  return [
    ...doubledRows(classes, ["Class"]),
    ...doubledRows(classes, ["Tab"]),
    ...doubledRows(standards, ["Code"]),
    ...doubledRows(assessments, ["Class", "Column", "Standard"]),
    ...rowsAboutNothing(assessments, { names, books }),
    ...standardsMissing(assessments, codes),
    ...retakeFindings(assessments),
    ...unusedStandards(standards, books),
    ...prerequisites(standards, codes),
    ...taughtAlike(standards),
  ];
}

/** One line for all of them: a year's standards are often listed before they are assessed. */
function unusedStandards(standards: SettingsRows, books: readonly ClassBook[]): Finding[] {
  const used = new Set(books.flatMap((book) => book.standards.map(({ code }) => nameKey(code))));
  // A class that cannot be read just now may have them.
  if (books.some(({ students }) => students.length === 0)) return [];
  const unused = standards.lines.filter(({ line }) => {
    const code = textOf(line["Code"]);
    return code !== "" && !used.has(nameKey(code));
  });
  const [first] = unused;
  if (!first) return [];
  const said = words.standardUnused(unused.map(({ line }) => textOf(line["Code"])));
  return [finding("standardUnused", standards.placeOf(first, "Code"), said)];
}

function prerequisites(standards: SettingsRows, codes: readonly string[]): Finding[] {
  return standards.lines.flatMap((placed) => {
    const row = readStandardRow(placed.line);
    const unknown = row?.prerequisites.find((code) => !isNamed(codes, code));
    if (!row || unknown === undefined) return [];
    const place = standards.placeOf(placed, "Prerequisites");
    return [finding("standardMissing", place, words.unknownPrerequisite(row.code, unknown))];
  });
}

/** A corrective is other teaching than the first (product.md 30). */
function taughtAlike(standards: SettingsRows): Finding[] {
  return standards.lines.flatMap((placed) => {
    const row = readStandardRow(placed.line);
    const isAlike = row && wayOf(row.corrective) !== "" && wayOf(row.corrective) === wayOf(row.firstTaught);
    if (!isAlike) return [];
    const place = standards.placeOf(placed, "Corrective");
    return [finding("contradiction", place, words.sameAsFirstTaught(row.code))];
  });
}

/** "Worked examples." and "worked  examples" are one way. */
function wayOf(text: string): string {
  return nameKey(text).replace(/[^\p{L}\p{N}]+/gu, "");
}
