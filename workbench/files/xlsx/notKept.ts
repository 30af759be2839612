import type { Sheet, Workbook } from "hucre";
import type { Package } from "../package/unzip";

/** One sentence for each kind of thing on each tab that is in the file and not in the workbook made from it. */
export function notKeptOf(
  workbook: Workbook,
  parts: Package,
  sheetXml: ReadonlyMap<string, string>,
): string[] {
  const onTabs = workbook.sheets.flatMap((sheet) => {
    const things = thingsOn(sheet, sheetXml.get(sheet.name) ?? "");
    return things.map((thing) => `${thing} on "${sheet.name}" cannot be kept.`);
  });
  return [...onTabs, ...inWorkbook(workbook, parts)];
}

function thingsOn(sheet: Sheet, xml: string): string[] {
  const cells = [...(sheet.cells?.values() ?? [])];
  return Object.entries({
    "The charts": (sheet.charts?.length ?? 0) > 0,
    "The images": (sheet.images?.length ?? 0) > 0 || sheet.backgroundImage !== undefined,
    "The text boxes and shapes": (sheet.textBoxes?.length ?? 0) > 0,
    "The pivot tables (their last values are)": (sheet.pivotTables?.length ?? 0) > 0,
    "The slicers": (sheet.slicers?.length ?? 0) + (sheet.timelines?.length ?? 0) > 0,
    "The conversations in comments (their text is kept as notes)": (sheet.threadedComments?.length ?? 0) > 0,
    "The sparklines drawn by Excel": (sheet.sparklines?.length ?? 0) > 0,
    "The table styles": (sheet.tables?.length ?? 0) > 0,
    "The filter": sheet.autoFilter !== undefined,
    "The groups of rows and columns": /outlineLevel="[1-9]/.test(xml),
    "The links behind cells": cells.some((cell) => cell.hyperlink),
    "The borders": cells.some((cell) => cell.style?.border && Object.keys(cell.style.border).length > 0),
    "The formats inside a cell's text": cells.some((cell) => (cell.richText?.length ?? 0) > 1),
    "Colour scales, bars, icons and rankings": hasOtherConditionalFormats(sheet, xml),
    "Ranges protected by a password": xml.includes("<protectedRange "),
  }).flatMap(([thing, there]) => (there ? [thing] : []));
}

const OTHER_RULES = [
  "colorScale",
  "dataBar",
  "iconSet",
  "top10",
  "aboveAverage",
  "duplicateValues",
  "uniqueValues",
];

function hasOtherConditionalFormats(sheet: Sheet, xml: string): boolean {
  return (
    sheet.conditionalRules?.some(({ type }) => OTHER_RULES.includes(type)) === true ||
    xml.includes('type="timePeriod"') ||
    xml.includes("<x14:cfRule ")
  );
}

function inWorkbook(workbook: Workbook, parts: Package): string[] {
  const has = (start: string) => parts.names.some((name) => name.startsWith(start));
  return Object.entries({
    "The links to other workbooks cannot be kept; their last values are.":
      (workbook.externalLinks?.length ?? 0) > 0,
    "The macros cannot be kept.": has("xl/vbaProject"),
    "Buttons and other controls cannot be kept.": has("xl/ctrlProps/") || has("xl/activeX/"),
    "Objects of other programs cannot be kept.": has("xl/embeddings/"),
    "Images inside cells cannot be kept.": (workbook.cellImages?.length ?? 0) > 0,
    "The lock on the workbook's tabs cannot be kept.": workbook.workbookProtection !== undefined,
  }).flatMap(([sentence, there]) => (there ? [sentence] : []));
}
