import type { Day } from "../../mastery/calendar/day";
import { columnLetters, keyOf, type Cell } from "../../workbook/cell";
import { columnIndex } from "../../workbook/layout/merges";
import type { Why } from "../../workbook/layout/tab";
import type { TabSnapshot } from "../../workbook/snapshot";
import { answered } from "./answered";
import type { MarkScale } from "./markScale";
import { namedColumns } from "./namedColumns";
import { concernedBy, outcomeOf, type Outcome } from "./outcome";
import { questionWords as words } from "./questionWords";
import type { Question, Setup, SetupChange, SetupRow } from "./setup";
import type { Suggested } from "./suggestedRows";
import { studentRowsOf } from "./wideItems";

/** What questions are asked from. */
export interface Asking {
  suggested: readonly Suggested[];
  setup: Setup;
  scale: MarkScale;
  /** Marks that were understood without being asked, with what they were taken for. */
  absences: readonly (readonly [word: string, meaning: string])[];
  why: readonly Why[];
  tabs: readonly TabSnapshot[];
  today: Day;
}

/** A question before it is known what follows from its answers. */
export interface Asked {
  id: string;
  text: string;
  guess: string;
  example: string;
  choices: { value: string; label: string; meaning: string; changes: SetupChange[] }[];
  /** The rows of Assessments that the answers concern. */
  about: readonly SetupRow[];
  /** How many cells the answer changes: what concerns most is asked first. */
  cells: number;
}

/** The question with what follows from each answer in numbers. */
export function questionOf(asked: Asked, asking: Asking): Question {
  const { id, text, guess, example, choices, about } = asked;
  const { setup, tabs, today } = asking;
  const isConcerned = concernedBy(about, setup);
  const outcomes = choices.map(({ changes }) =>
    outcomeOf(answered(setup, changes), { tabs, today, isConcerned }),
  );
  const known = outcomes[choices.findIndex(({ value }) => value === guess)] as Outcome;
  const told = choices.map(({ meaning, ...choice }, at) => {
    const outcome = outcomes[at] as Outcome;
    const numbers = words.outcome(outcome, known);
    return { ...choice, consequence: `${meaning} ${numbers}`.trim() };
  });
  const consequence = told.find(({ value }) => value === guess)?.consequence ?? "";
  return { id, text, guess, choices: told, example, consequence };
}

/** Where such a mark stands first, as "C7"; the teacher finds it there, and nobody's name is shown. */
export function placeOf({ item }: Suggested, isIt: (cell: Cell) => boolean, asking: Asking): string {
  const layout = [...asking.setup.classes, ...asking.setup.empty].find(({ tab }) => tab === item.tab);
  const tab = asking.tabs.find(({ name }) => name === item.tab);
  if (!layout || !tab) return "";
  const columns = namedColumns(tab.cells, layout.headerRow);
  const letter = layout.orientation === "long" ? layout.columns.score : columns.letterOf(item.column);
  if (letter === null) return "";
  const at = columnIndex(letter);
  const isOwn = (row: number) =>
    layout.orientation === "wide" ||
    [layout.columns.assessment, layout.columns.standard].some(
      (own) => own !== null && keyOf(tab.cells[row]?.[columnIndex(own)]) === keyOf(item.column),
    );
  const row = studentRowsOf(layout, tab.cells).find((one) => isOwn(one) && isIt(tab.cells[one]?.[at]));
  return row === undefined ? "" : `${columnLetters(at)}${row + 1}`;
}
