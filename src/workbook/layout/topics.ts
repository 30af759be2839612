import { keyOf, textOf, type Cell } from "../cell";
import { columnHeading } from "./columnTitles";
import { foldedText } from "./foldedText";
import type { PeopleFound } from "./identity";
import { withMergesFilled } from "./merges";
import { statedStandard } from "./statedStandard";
import type { TabCells } from "./tab";
import { namesATask, TASK } from "./taskWords";
import { parseTitle } from "./title";
import { isTriedUnder } from "./tries";
import type { Assessed } from "./wideLayout";

/** What headings over several columns stand for when they are no topic: a part of the course or of the year. */
export const PART =
  /^(?:\d+(?:st|nd|rd|th|[ºª.e])? ?)?(?:units?|chapters?|ch|modules?|lessons?|weeks?|wk|quarters?|semesters?|terms?|trimesters?|marking periods?|periods?|months?|parts?|sections?|topics?|blocks?|cycles?|grades?|years?|class|course|fall|autumn|winter|spring|summer|[qstu]|mp|wk|unidad|capitulos?|temas?|lecci?on(?:es)?|bloques?|semanas?|trimestres?|cuatrimestres?|bimestres?|semestres?|etapas?|periodos?|unites?|chapitres?|sequences?|semaines?|periodes?|einheit|kapitel|wochen?|quartal|halbjahr|module?|thema|lektion|unidades?|modulos?|aulas?|jan\p{L}*|feb\p{L}*|mar(?:ch|s|zo|co)?|marz|apr\p{L}*|abr\p{L}*|ma[iy]o?|jun\p{L}*|jul\p{L}*|aug\p{L}*|ago\p{L}*|sep\p{L}*|o[ck]t\p{L}*|out\p{L}*|nov\p{L}*|de[cz]\p{L}*)[ .:#-]*(?:\d|$|[ivx]+\b|[a-z]\b|[:–-])/u;
const TASKS = new RegExp(
  `\\b(?:${TASK.source.slice(2, -2)}(?:e?s|e?n)?|exit (?:ticket|slip)|class ?work|practice|participation|formatives?|summatives?|mastery|pre|post|warm ?up|scores?|grades?|marks?|points|results?|level|attempt|try|best|first|second|original|oral|written|mini|pop|form|version|total|average|notas?|notes?|puntos|punkte|ergebnis|resultado|mundlich\\w*|mitarbeit|sonstige\\w*|schriftlich\\w*|orale?s?|escritos?|\\p{L}{1,2}|\\d\\p{L}+)\\b`,
  "giu",
);

/** Each column with the standard its title states, else the topic it stands under: "Slope" over Quiz 1, Quiz 2, Test. */
export function withStandards(tab: TabCells, people: PeopleFound, columns: readonly Assessed[]): Assessed[] {
  const first = people.rows[0]?.row ?? 0;
  const filled = withMergesFilled(tab.cells, tab.merges ?? [], first);
  const place = { table: tab.cells, filled, people, peopleRow: people.peopleRow };
  const headings = columns.map(({ column }) => columnHeading(column, place));
  // A heading over everything says what the tab is about.
  const isShared = (text: string) =>
    headings.every(({ groups }) => groups.some((other) => keyOf(other) === keyOf(text)));
  const ownGroup = (groups: readonly string[]) => groups.find((group) => !isShared(group));
  // Over one column, or over a score and its retake, it names the assessment.
  const times = (group: string | undefined) =>
    headings.filter(({ title, groups }) => ownGroup(groups) === group && namesATask(parseTitle(title).base))
      .length;
  const topics = headings.map(({ title, groups }) => {
    const group = ownGroup(groups);
    if (isTriedUnder(group, headings) && !PART.test(foldedText(group))) return group ?? null;
    return times(group) > 1 ? topicOver(title, group) : null;
  });
  return columns.map((column, at) => {
    const stated = statedStandard(headings[at]?.cell);
    return { ...column, standard: longer(stated, column.standard) ?? topics[at] ?? null };
  });
}

/** "LT1 & LT2" says more than the "LT1" it begins with. */
function longer(stated: string | null, known: string | null): string | null {
  if (stated === null || known === null) return stated ?? known;
  return stated.startsWith(known) ? stated : known;
}

function topicOver(title: string | null, group: string | undefined): string | null {
  if (group === undefined || /%/.test(group) || !saysMore(group) || PART.test(foldedText(group))) return null;
  return saysMore(parseTitle(title).base) ? null : parseTitle(group).base;
}

/** Something is left besides the words for tasks, results and numbers. */
export function saysMore(heading: Cell): boolean {
  return /\p{L}{3}/u.test(foldedText(textOf(heading)).replace(TASKS, " "));
}

/** Names a kind of work, or what is counted: "Written Works", "Participation". */
export function namesWork(heading: Cell): boolean {
  return (foldedText(heading).match(TASKS) ?? []).some((word) => word.length > 2);
}
