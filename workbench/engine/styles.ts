/** Cell styles in our words and in the library's. */
import type { Style } from "@odoo/o-spreadsheet";
import type { CellStyle } from "../files/workbookFile";

const NAMES = {
  bold: "bold",
  italic: "italic",
  underline: "underline",
  strikethrough: "strikethrough",
  fontSize: "fontSize",
  fontColor: "textColor",
  background: "fillColor",
  horizontal: "align",
  vertical: "verticalAlign",
  wrap: "wrapping",
} as const satisfies Record<keyof CellStyle, keyof Style>;

const entries = Object.entries(NAMES) as [keyof CellStyle, keyof Style][];

export function libraryStyle(style: CellStyle): Style {
  return Object.fromEntries(
    entries.flatMap(([ours, theirs]) => (style[ours] === undefined ? [] : [[theirs, style[ours]]])),
  );
}

const known = new WeakMap<Style, CellStyle>();

/** Many cells share a style; what comes of it is shared, too, and nobody changes it. */
export function cellStyle(style: Style | undefined): CellStyle {
  if (!style) return {};
  let found = known.get(style);
  if (!found) known.set(style, (found = asCellStyle(style)));
  return found;
}

function asCellStyle(style: Style): CellStyle {
  return Object.fromEntries(
    entries.flatMap(([ours, theirs]) => {
      const value = style[theirs];
      return value === undefined || value === null
        ? []
        : [[ours, typeof value === "string" ? value.toLowerCase() : value]];
    }),
  );
}
