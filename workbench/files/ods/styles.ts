import { childElements, type XmlElement } from "../package/xmlTree";
import type { CellStyle } from "../workbookFile";
import { numberFormatOf } from "./dataStyle";

export interface OdsStyle {
  cell?: CellStyle;
  numberFormat?: string;
  /** Pixels. */
  columnWidth?: number;
  rowHeight?: number;
  tableHidden: boolean;
  tabColor?: string;
}

type StyleTable = Map<string, XmlElement>;

/** Looks styles up by name; automatic ones and those they inherit from. */
export function stylesOf(documents: XmlElement[]): (name: string | undefined) => OdsStyle {
  const byName: StyleTable = new Map();
  for (const root of documents) {
    for (const group of childElements(root, "office:styles", "office:automatic-styles")) {
      for (const style of childElements(group)) {
        const name = style.attributes["style:name"];
        if (name !== undefined) byName.set(name, style);
      }
    }
  }
  const known = new Map<string, OdsStyle>();
  return (name) => {
    if (name === undefined) return { tableHidden: false };
    const style = known.get(name) ?? odsStyle(name, byName);
    known.set(name, style);
    return style;
  };
}

const STANDARD_SIZE = 10;

function odsStyle(name: string, byName: StyleTable): OdsStyle {
  const properties = inheritedProperties(name, byName);
  const result: OdsStyle = { tableHidden: properties.get("table:display") === "false" };
  const cell = cellStyle(properties);
  if (Object.keys(cell).length > 0) result.cell = cell;
  const dataStyle = byName.get(properties.get("style:data-style-name") ?? "");
  const numberFormat = dataStyle && numberFormatOf(dataStyle);
  if (numberFormat !== undefined) result.numberFormat = numberFormat;
  const width = pixels(properties.get("style:column-width"));
  if (width !== null) result.columnWidth = width;
  // A height the program found by itself is no wish of the author's.
  const height =
    properties.get("style:use-optimal-row-height") === "true"
      ? null
      : pixels(properties.get("style:row-height"));
  if (height !== null) result.rowHeight = height;
  const tabColor = colorOf(properties.get("tableooo:tab-color") ?? properties.get("table:tab-color"));
  if (tabColor) result.tabColor = tabColor;
  return result;
}

/** All attributes of the style and its properties, on top of those of its parents. */
function inheritedProperties(name: string, byName: StyleTable, depth = 0): Map<string, string> {
  const style = byName.get(name);
  if (!style || depth > 20) return new Map();
  const parent = style.attributes["style:parent-style-name"];
  const properties =
    parent === undefined ? new Map<string, string>() : inheritedProperties(parent, byName, depth + 1);
  for (const element of [style, ...childElements(style)]) {
    for (const [attribute, value] of Object.entries(element.attributes)) properties.set(attribute, value);
  }
  return properties;
}

function cellStyle(properties: ReadonlyMap<string, string>): CellStyle {
  const style: CellStyle = {};
  const get = (name: string) => properties.get(name);
  if (get("fo:font-weight") === "bold") style.bold = true;
  if (get("fo:font-style") === "italic") style.italic = true;
  if ((get("style:text-underline-style") ?? "none") !== "none") style.underline = true;
  if ((get("style:text-line-through-style") ?? "none") !== "none") style.strikethrough = true;
  const size = /^([\d.]+)pt$/.exec(get("fo:font-size") ?? "")?.[1];
  if (size !== undefined && Number(size) !== STANDARD_SIZE) style.fontSize = Number(size);
  const fontColor = colorOf(get("fo:color"));
  if (fontColor && fontColor !== "#000000") style.fontColor = fontColor;
  const background = colorOf(get("fo:background-color"));
  if (background) style.background = background;
  const horizontal = { start: "left", left: "left", center: "center", end: "right", right: "right" } as const;
  const align = horizontal[get("fo:text-align") as keyof typeof horizontal];
  if (align && get("style:text-align-source") !== "value-type") style.horizontal = align;
  if (get("style:vertical-align") === "top") style.vertical = "top";
  if (get("style:vertical-align") === "middle") style.vertical = "middle";
  if (get("fo:wrap-option") === "wrap") style.wrap = "wrap";
  return style;
}

function colorOf(value: string | undefined): string | null {
  return value !== undefined && /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : null;
}

const PIXELS_PER_UNIT: Record<string, number> = {
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  pt: 96 / 72,
  pc: 16,
  px: 1,
};

function pixels(length: string | undefined): number | null {
  const [, number, unit = ""] = /^([\d.]+)(in|cm|mm|pt|pc|px)$/.exec(length ?? "") ?? [];
  return number === undefined ? null : Math.round(Number(number) * PIXELS_PER_UNIT[unit]!);
}
