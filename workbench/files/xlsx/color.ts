import { resolveThemeColor, type Color } from "hucre";

/** The palette that files of the nineties refer to by number, from number 8 on. Source: ECMA-376, part 1, 18.8.27. */
const INDEXED_FROM_8 =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080
  9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
  00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696
  003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);

/** "#rrggbb", or null where the file leaves the colour to the program. */
export function fromExcelColor(color: Color | undefined, themeColors: string[]): string | null {
  if (!color) return null;
  if (color.rgb !== undefined) return /^[0-9a-f]{6}$/i.test(color.rgb) ? `#${color.rgb.toLowerCase()}` : null;
  if (color.theme !== undefined && themeColors.length > color.theme) {
    return `#${resolveThemeColor(themeColors, color.theme, color.tint).toLowerCase()}`;
  }
  const indexed = color.indexed === undefined ? undefined : INDEXED_FROM_8[(color.indexed % 64) - 8];
  return indexed === undefined || color.indexed! >= 64 ? null : `#${indexed.toLowerCase()}`;
}

export function toExcelColor(color: string): Color {
  return { rgb: color.replace(/^#/, "").toUpperCase() };
}
