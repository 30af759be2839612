/** Excel counts a column in characters of 7 pixels and a row in points. */
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 4 / 3;
/** Sheets writes this height, 15.75 points, into every row of an export. */
export const STANDARD_ROW_PIXELS = 21;

/** Sheets' own exports count 8 pixels a character: its standard column of 100 pixels is written as 12.63. */
export function columnPixels(characters: number, writtenBySheets: boolean): number {
  return Math.round(characters * (writtenBySheets ? 8 : PIXELS_PER_CHARACTER)) - (writtenBySheets ? 1 : 0);
}

export function columnCharacters(pixels: number): number {
  return pixels / PIXELS_PER_CHARACTER;
}

export function rowPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

export function rowPoints(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}
