import { beginsWith, chainsOf, type TitleChain } from "../../workbook/layout/chains";
import { foldedText } from "../../workbook/layout/foldedText";
import type { Sure } from "../../workbook/layout/tab";
import { ALIKE } from "./alikeTitles";
import type { AssessedItem } from "./assessedItem";
import { satAgain, type Pairs } from "./satAgain";

/** How sure it is that a title names a retake: "v2" may be another quiz, and letters may name parts. */
export function sureOfRetake({ title, standard }: AssessedItem, items: readonly AssessedItem[]): Sure {
  if (title.retake && title.base === "" && isOnlyOne(items)) return "guess";
  if (!title.retake) return title.maybe === null && standard === null ? "guess" : "likely";
  return /\bv(?:er)?(?:sion)?[. ]*\d/i.test(title.text) ? "likely" : "sure";
}

/** One "Retake" behind several columns may be of any of them. */
function isOnlyOne(items: readonly AssessedItem[]): boolean {
  const [bare, originals] = [true, false].map((retake) =>
    items.filter(({ title }) => title.retake === retake),
  );
  return bare?.length === 1 && (originals?.length ?? 0) > 1;
}

/** The originals with their retakes as titles say it (chains.ts), and where only their place, days or scores tell. */
export function retakeChains(items: readonly AssessedItem[]): TitleChain[] {
  const chains = chainsOf(items.map(({ title }) => title));
  for (const [retake, original] of [
    ...numberedRuns(items),
    ...alike(items, chains),
    ...underOneHeading(items),
    ...abbreviated(items),
    ...satAgain(items),
  ])
    move(chains, retake, original);
  return chains.filter(({ members }) => members.length > 0);
}

function move(chains: TitleChain[], retake: number, original: number): void {
  const to = chains.find(({ members }) => members.includes(original));
  const from = chains.find(({ members }) => members.includes(retake));
  if (!to || !from || to === from) return;
  from.members = from.members.filter((member) => member !== retake);
  to.members = [...to.members, retake].sort((a, b) => a - b);
}

/** "Quiz 1 | Quiz 2 | Retake 1 | Retake 2": the second of the retakes is that of the second quiz. */
function numberedRuns(items: readonly AssessedItem[]): Pairs {
  const isBare = (at: number) => items[at]?.title.base === "" && items[at]?.title.nth !== null;
  return items.flatMap((_, from): Pairs => {
    if (!isBare(from) || isBare(from - 1)) return [];
    let to = from;
    while (isBare(to)) to++;
    const pairs = items.slice(from, to).map((__, at) => [from + at, 2 * from - to + at] as const);
    const fits = ([retake, original]: readonly [number, number]) =>
      Number(/(\d+)$/.exec(items[original]?.title.base ?? "")?.[1]) === items[retake]?.title.nth;
    return pairs.length > 1 && pairs.every(fits) ? pairs : [];
  });
}

/** "Unit 1 › Retest" of the last that stands under the same heading before it. */
function underOneHeading(items: readonly AssessedItem[]): Pairs {
  return items.flatMap(({ title }, at): Pairs => {
    const isOwn = ({ title: other }: AssessedItem) =>
      !other.retake && other.text.startsWith(`${title.base} › `) && title.base !== "";
    const before = items.slice(0, at).map(isOwn).lastIndexOf(true);
    return title.retake && before >= 0 ? [[at, before]] : [];
  });
}

/** "Q3 R1" of "Quiz 3". */
function abbreviated(items: readonly AssessedItem[]): Pairs {
  const titles = items.map(({ title }) => title);
  return titles.flatMap(({ maybe }, at): Pairs => {
    if (!maybe || !/^[a-z]+ ?\d+$/i.test(maybe)) return [];
    const isLong = beginsWith(foldedText(maybe));
    const found = titles.flatMap((title, other) =>
      other !== at && !title.retake && title.maybe === null && isLong({ base: foldedText(title.base) })
        ? [other]
        : [],
    );
    return found.length === 1 ? [[at, found[0] as number]] : [];
  });
}

function alike(items: readonly AssessedItem[], chains: readonly TitleChain[]): Pairs {
  const titleOf = (at: number | undefined) => (items[at as number] as AssessedItem).title;
  const columnOf = (at: number | undefined) => (items[at as number] as AssessedItem).column;
  const originals = chains.filter(({ members: [first] }) => !titleOf(first).retake);
  const alone = chains.filter((chain) => !originals.includes(chain)).flatMap(({ members }) => members);
  return alone.flatMap((member): Pairs => {
    const { base, nth } = titleOf(member);
    if (base === "") return [];
    const found = ALIKE.map((isAlike) =>
      originals.filter(({ members: [first] }) =>
        isAlike(foldedText(base), foldedText(titleOf(first).base), { nth, column: columnOf(first) }),
      ),
    );
    const [only] = found.find(({ length }) => length === 1) ?? [];
    return only ? [[member, only.members[0] as number]] : [];
  });
}
