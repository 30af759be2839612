import { nameKey } from "../../mastery/name";
import { masteryIndex, type Scale } from "../../mastery/scale";
import { textOf, type Cell } from "../../workbook/cell";
import { placeOf, type Asked, type Asking } from "./asked";
import { counted, type Counted } from "./levelWords";
import { markChange } from "./markChange";
import { markWords } from "./markWords";
import { isMasteryNow, nearCut, scaleOf } from "./signedMark";

const words = markWords.sign;

/** "3−" and "2+": where they stand next to the cut, the step decides by little, and schools differ. */
export function signQuestion(asking: Asking): Asked[] {
  const scale = scaleOf(asking.setup.policy);
  const near = nearCut(scale);
  const isNear = (score: Cell) => near(textOf(score)) !== null;
  const about = asking.suggested.filter(({ item }) => item.scores.some(isNear));
  const [first] = about;
  if (!first) return [];
  const texts = about.flatMap(({ item }) => item.scores.filter(isNear).map(textOf));
  const found = grouped(counted(texts), scale);
  const now = found.filter(({ isMastery }) => isMastery);
  return [
    {
      id: "sign",
      text: words.text(found.map(({ word }) => word)),
      guess: valueOf(now, found),
      choices: setsOf(found).map((set) => choiceOf(set, found, scale)),
      example: words.stands(
        found.map(({ word, times }) => [word, times]),
        `"${first.item.column}" (${placeOf(first, isNear, asking)})`,
      ),
      about: about.map(({ row }) => row),
      cells: texts.length,
    },
  ];
}

/** A level with a sign, however the sign is typed: "3-" and "3−". */
interface Signed extends Counted {
  typed: string[];
  isPlus: boolean;
  /** As it is read now, by the step. */
  isMastery: boolean;
}

function grouped(marks: readonly Counted[], scale: Scale): Signed[] {
  const found = new Map<string, Signed>();
  for (const { word, times } of marks) {
    const key = nameKey(word).replace(/[-−–]$/, "-");
    const known = found.get(key);
    if (known) {
      known.times += times;
      known.typed.push(word);
    } else {
      const isPlus = key.endsWith("+");
      found.set(key, { word, times, typed: [word], isPlus, isMastery: isMasteryNow(word, scale) });
    }
  }
  return [...found.values()];
}

/** None, those that lie higher, all. */
function setsOf(found: readonly Signed[]): Signed[][] {
  const minus = found.filter(({ isPlus }) => !isPlus);
  const isMixed = minus.length > 0 && minus.length < found.length;
  return [[], ...(isMixed ? [minus] : []), [...found]];
}

function valueOf(set: readonly Signed[], found: readonly Signed[]): "none" | "all" | "minus" {
  return set.length === 0 ? "none" : set.length === found.length ? "all" : "minus";
}

function choiceOf(set: readonly Signed[], found: readonly Signed[], scale: Scale): Asked["choices"][number] {
  const value = valueOf(set, found);
  const other = found.filter((mark) => set.includes(mark) !== mark.isMastery);
  const mastery = masteryIndex(scale);
  const changes = other.flatMap((mark) => {
    const level = scale.levels[set.includes(mark) ? mastery : mastery + 1];
    return mark.typed.map((typed) => markChange(typed, level?.name ?? "lowest"));
  });
  const minus = words.only(set.map(({ word }) => word));
  const label = { none: words.none, all: words.all, minus }[value];
  const meaning = other.length === 0 ? words.asIs : words.written(other.map(({ word }) => word));
  return { value, label, meaning, changes };
}
