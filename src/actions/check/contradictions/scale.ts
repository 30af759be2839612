import { nameKey } from "../../../mastery/name";
import { round } from "../../../mastery/rounding";
import { levelsUnder, type Scale } from "../../../mastery/scale";
import { valueWords } from "../../../workbook/explain/lookAgain";
import type { Contradiction, Rule } from "./contradiction";
import { words } from "./words";

/** A mastery level that starts elsewhere than mastery does, and levels that nobody can stand at. */
const levels: Rule = ({ scales }) => scales.flatMap(levelsOf);

function levelsOf(scale: Scale): Contradiction[] {
  const used = levelsUnder(scale, scale.criterion).map(({ name }) => name);
  const cut = valueWords(scale.criterion, scale);
  return scale.levels.flatMap((level): Contradiction[] => {
    const from = valueWords(level.from, scale);
    const row = { name: "Level", value: level.name };
    if (level.name === scale.masteryLevel) {
      const isSame = round(level.from) === round(scale.criterion);
      return isSame ? [] : [{ ...row, said: words.levelOffCut(level.name, from, cut) }];
    }
    return used.includes(level.name) ? [] : [{ ...row, said: words.levelUnused(level.name, from, cut) }];
  });
}

const marks: Rule = ({ scales, codes }) =>
  scales
    .flatMap(({ levels: own }) => own.flatMap(({ name, codes: typed }) => [name, ...typed]))
    .filter((name, place, all) => codes.has(nameKey(name)) && all.indexOf(name) === place)
    .map((name) => ({ name: "Mark", value: name, said: words.markIsLevel(name) }));

export const SCALE_RULES: readonly Rule[] = [levels, marks];
