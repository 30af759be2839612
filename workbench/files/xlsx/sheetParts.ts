import { childElement, childElements, parseXml } from "../package/xmlTree";
import type { Package } from "../package/unzip";

/** The XML of each tab by the tab's name, for what the library does not read. */
export function sheetXmlByName(parts: Package): Map<string, string> {
  const workbook = parseXml(parts.text("xl/workbook.xml") ?? "<workbook/>");
  const relations = parseXml(parts.text("xl/_rels/workbook.xml.rels") ?? "<Relationships/>");
  const targets = new Map(
    childElements(relations).map(({ attributes }) => [attributes["Id"], attributes["Target"] ?? ""] as const),
  );
  const result = new Map<string, string>();
  const sheets = childElement(workbook, "sheets");
  for (const { attributes } of sheets ? childElements(sheets) : []) {
    const target = targets.get(attributes["r:id"]);
    const xml = target && parts.text(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    if (attributes["name"] !== undefined && xml) result.set(attributes["name"], xml);
  }
  return result;
}
