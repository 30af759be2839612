import { nameKey } from "../../mastery/name";
import type { Policy } from "../../workbook/policy";
import type { TextColour } from "../../workbook/snapshot";

/** The columns that show levels, from 1, both included. */
export type LevelColumns = Pick<TextColour, "firstColumn" | "lastColumn">;

/** The levels of all scales in their colours; of two of one name the first counts. */
export function mapColours({ scales }: Policy, columns: LevelColumns): TextColour[] {
  const colours = new Map<string, TextColour>();
  for (const { name, colour } of scales.flatMap(({ levels }) => levels)) {
    if (colour === null || colours.has(nameKey(name))) continue;
    colours.set(nameKey(name), { text: name, background: colour, ...columns });
  }
  return [...colours.values()];
}

/** Every word that may stand in a map as a level. */
export function levelWords(
  { scales }: Policy,
  standards: readonly { levels: readonly { name: string }[] }[],
): Set<string> {
  return new Set([...scales, ...standards].flatMap(({ levels }) => levels.map(({ name }) => name)));
}
