import type { Package } from "../package/unzip";
import {
  childElement,
  childElements,
  descendants,
  parseXml,
  textOf,
  type XmlElement,
} from "../package/xmlTree";
import { UnreadableFile } from "../unreadableFile";
import type { WorkbookFile } from "../workbookFile";
import { fromOdsRange } from "./formula";
import { stylesOf } from "./styles";
import { readTable } from "./table";

/** Throws when the file is locked, or its XML is damaged. */
export function readOds(fileName: string, parts: Package): WorkbookFile {
  if (parts.text("META-INF/manifest.xml")?.includes("encryption-data")) {
    throw new UnreadableFile(fileName, "is locked with a password; save a copy without one and open that.");
  }
  const content = parseXml(parts.text("content.xml")!);
  const styles = parts.text("styles.xml");
  const spreadsheet = childElement(childElement(content, "office:body"), "office:spreadsheet");
  if (!spreadsheet)
    throw new UnreadableFile(fileName, "is no spreadsheet; choose the file that holds the gradebook.");
  const lookUp = stylesOf([...(styles === null ? [] : [parseXml(styles)]), content]);
  const tables = childElements(spreadsheet, "table:table");
  const read = tables.map((table) => readTable(table, lookUp));
  const names = namesOf(spreadsheet);
  const file: WorkbookFile = {
    locale: "en_US",
    timeZone: "Etc/GMT",
    sheets: read.map(({ sheet }) => sheet),
    names: names.kept,
    notKept: [
      ...read.flatMap((table, place) => notKeptOn(tables[place]!, table.sheet.name, table.formulasLost)),
      ...notKeptInWorkbook(spreadsheet, parts),
      ...names.others.map((name) => `The name "${name}" cannot be kept: it is no range.`),
    ],
  };
  freezePanes(file, parts.text("settings.xml"));
  return file;
}

function namesOf(spreadsheet: XmlElement): { kept: WorkbookFile["names"]; others: string[] } {
  const kept: WorkbookFile["names"] = [];
  const others: string[] = [];
  const expressions = childElement(spreadsheet, "table:named-expressions");
  for (const { attributes } of expressions ? childElements(expressions) : []) {
    const name = attributes["table:name"] ?? "";
    const range = fromOdsRange(attributes["table:cell-range-address"] ?? "");
    if (range?.includes("!")) kept.push({ name, range });
    else others.push(name);
  }
  return { kept, others };
}

function notKeptOn(table: XmlElement, name: string, formulasLost: number): string[] {
  const has = (element: string) => descendants(table, element).length > 0;
  const things = Object.entries({
    "The charts and other objects": has("draw:object"),
    "The images": has("draw:image") && !has("draw:object"),
    "The conditional formats": has("calcext:conditional-format"),
    "The links behind cells": has("text:a"),
    "The sheet's own names": has("table:named-range") || has("table:named-expression"),
    "The protection": table.attributes["table:protected"] === "true",
  }).flatMap(([thing, there]) => (there ? [`${thing} on "${name}" cannot be kept.`] : []));
  if (formulasLost === 0) return things;
  const formulas = formulasLost === 1 ? "One formula" : `${formulasLost} formulas`;
  return [...things, `${formulas} on "${name}" cannot be kept, only the last result.`];
}

function notKeptInWorkbook(spreadsheet: XmlElement, parts: Package): string[] {
  return Object.entries({
    "The pivot tables cannot be kept; their last values are.": "table:data-pilot-tables",
    "The rules for what may be typed cannot be kept.": "table:content-validations",
  })
    .flatMap(([sentence, element]) => (childElement(spreadsheet, element) ? [sentence] : []))
    .concat(hasFilter(spreadsheet) ? ["The filters cannot be kept."] : [])
    .concat(parts.names.some((name) => /^Basic\/.*\.xml$/.test(name)) ? ["The macros cannot be kept."] : []);
}

function hasFilter(spreadsheet: XmlElement): boolean {
  return descendants(spreadsheet, "table:database-range").some(
    ({ attributes }) => attributes["table:display-filter-buttons"] === "true",
  );
}

const FROZEN = "2";

/** Frozen rows and columns stand among the program's settings for each tab. */
function freezePanes(file: WorkbookFile, settings: string | null): void {
  if (settings === null) return;
  for (const entry of descendants(parseXml(settings), "config:config-item-map-entry")) {
    const sheet = file.sheets.find(({ name }) => name === entry.attributes["config:name"]);
    if (!sheet) continue;
    const items = new Map(
      childElements(entry, "config:config-item").map((item) => [
        item.attributes["config:name"],
        textOf(item),
      ]),
    );
    const frozen = (direction: string) =>
      items.get(`${direction}SplitMode`) === FROZEN ? Number(items.get(`${direction}SplitPosition`)) || 0 : 0;
    sheet.frozenColumns = frozen("Horizontal");
    sheet.frozenRows = frozen("Vertical");
  }
}
