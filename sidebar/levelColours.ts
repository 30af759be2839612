/**
 * Colours for levels without one of their own: blues from the mastery level up, ambers below, darker is better
 * above, stronger is better below. Blue and amber stay apart for every kind of colour blindness.
 */
const MASTERED = { hue: 208, saturation: 62, darkest: 16, lightest: 68 };
const NOT_YET = { hue: 40, saturation: 88, darkest: 48, lightest: 94 };

/** `levels` best first; the last one marked is where mastery starts. Gives CSS colours in the same order. */
export function levelColours(levels: { colour: string | null; mastery: boolean }[]): string[] {
  const mastered = levels.map((level) => level.mastery).lastIndexOf(true) + 1;
  return levels.map((level, index) => {
    if (level.colour !== null && CSS.supports("color", level.colour)) return level.colour;
    return index < mastered
      ? shade(MASTERED, index, mastered)
      : shade(NOT_YET, index - mastered, levels.length - mastered);
  });
}

/** The middle of the index-th of `of` equal parts, so that two shades never meet however many there are. */
function shade({ hue, saturation, darkest, lightest }: typeof MASTERED, index: number, of: number): string {
  const lightness = darkest + ((lightest - darkest) * (index + 0.5)) / of;
  return `hsl(${hue}, ${saturation}%, ${lightness.toFixed(1)}%)`;
}
