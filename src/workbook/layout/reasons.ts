import { columnLetters, textOf, type Cell } from "../cell";
import type { PeopleFound } from "./identity";
import { layoutWords, pointsWords } from "./layoutWords";
import { columnList, notAssessedWords } from "./notAssessedWords";
import { pointsIn } from "./points";
import { standardIn } from "./standards";
import type { Sure, TabCells, Why } from "./tab";
import { namesATask } from "./taskWords";
import type { NotAssessed } from "./notAssessed";
import type { Assessed, LeftOut, WideFound } from "./wideLayout";

type Reason = Omit<Why, "tab" | "row" | "column"> & { row?: number | null; column?: number | null };

export function reason(tab: TabCells, { row = null, column = null, ...rest }: Reason): Why {
  return {
    tab: tab.name,
    row: row === null ? null : row + 1,
    column: column === null ? null : columnLetters(column),
    ...rest,
  };
}

/** The row of points, then each column with why it is an assessment or none. */
export function columnsWhy(tab: TabCells, people: PeopleFound, found: WideFound): Why[] {
  const { assessments, ignored } = found;
  const isSaid = (one: Assessed) => one.outOf !== null || statesWork(one.title);
  const said = assessments.filter(isSaid).length * 2 > assessments.length;
  return [
    ...pointsRowWhy(tab, found),
    ...assessments.map((one) => assessmentWhy(tab, one, { people, found, isOdd: said && !isSaid(one) })),
    ...ignored.map((one) => ignoredWhy(tab, one, people)),
  ];
}

export function statesWork(title: Cell): boolean {
  return namesATask(textOf(title)) || standardIn(title) !== null;
}

/** So many points are shown. */
const POINTS_SHOWN = 4;

function pointsRowWhy(tab: TabCells, { assessments, pointsRow }: WideFound): Why[] {
  const inRow = assessments.filter(({ points }) => points === "row");
  if (!pointsRow || inRow.length === 0) return [];
  const points = inRow.map(({ column }) => pointsIn(tab.cells[pointsRow.row]?.[column]) ?? 0);
  const shown = points.slice(0, POINTS_SHOWN);
  const words = [
    layoutWords.pointsRow(pointsRow.row + 1, shown, points.length - shown.length),
    ...(pointsRow.labelled ? [] : [layoutWords.unlabelledPoints]),
  ].join(" ");
  return [
    reason(tab, {
      row: pointsRow.row,
      decision: "points",
      words,
      sure: pointsRow.labelled ? "sure" : "likely",
    }),
  ];
}

function assessmentWhy(
  tab: TabCells,
  one: Assessed,
  { people, found, isOdd }: { people: PeopleFound; found: WideFound; isOdd: boolean },
): Why {
  const { title, outOf, standard, scored, column } = one;
  const what = !scored ? layoutWords.task : title === null ? layoutWords.untitled : layoutWords.scores;
  const pointsRow = found.pointsRow ? found.pointsRow.row + 1 : null;
  const words = [
    what,
    pointsWords(one, pointsRow),
    ...(standard === null ? [] : [layoutWords.standard(standard)]),
    ...(isOdd ? [layoutWords.oddOneOut] : []),
  ].join(" ");
  const isGuess = title === null || isOdd || (!scored && outOf === null && !statesWork(title));
  const sure: Sure = isGuess ? "guess" : outOf === null || !scored ? "likely" : "sure";
  return reason(tab, { row: people.headerRow, column, decision: "assessment", words, sure });
}

const SURE: readonly NotAssessed[] = ["id", "summary", "maximum", "text", "about", "nothingToScore"];

function ignoredWhy(
  tab: TabCells,
  { column, reason: code, title, of = [], how }: LeftOut,
  people: PeopleFound,
) {
  const isOneRun = of.every((other, at) => at === 0 || other === (of[at - 1] as number) + 1);
  const words = notAssessedWords(code, {
    heading: title ?? "",
    of: columnList(of.map(columnLetters), isOneRun),
    how,
  });
  const sure: Sure = SURE.includes(code) ? "sure" : code === "untitled" ? "guess" : "likely";
  return reason(tab, { row: people.headerRow, column, decision: "ignored", words, sure });
}
