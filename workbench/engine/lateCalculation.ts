/**
 * The library calculates after every command, and everything after a new tab or name. A script that sets a workbook
 * up gives hundreds of commands and reads little: while it runs, the calculation waits until something is read.
 */
import "./library";
import type { DataValidationRule, Model } from "@odoo/o-spreadsheet";
import type { Command } from "./batch";
import { evaluateLittle, type Evaluator } from "./evaluateLittle";
import { gettersOf, pluginOffering } from "./plugins";

/** What we use of the library's inside (19.3.7). */
interface Inside {
  status: number;
  isReplayingCommand: boolean;
  getters: Record<string, (...args: unknown[]) => unknown>;
  dispatch: (type: string, command: Command) => unknown;
}
interface Evaluation {
  finalize(): void;
  evaluator: Evaluator;
}
export interface Calculation {
  /** Calculates what waits. */
  settle(): void;
  /** From here on calculation waits until something is read, until the returned function is called. */
  putOff(): () => void;
}

/** Only for a model that draws nothing: what is drawn is read without being asked for here. */
export function openCalculation(model: Model): Calculation {
  const inside = model as unknown as Inside;
  const evaluation = pluginOffering(model, "getEvaluatedCell") as Evaluation;
  const calculate = evaluation.finalize.bind(evaluation);
  evaluateLittle(model, evaluation.evaluator);
  let [due, waiting] = [false, 0];
  const settle = (): void => {
    if (!due || isChanging(inside)) return;
    // Before, since the calculation reads, too.
    due = false;
    calculate();
  };
  evaluation.finalize = () => {
    due = true;
    if (waiting === 0) settle();
  };
  settleBeforeReading(inside, evaluation, settle);
  settleBeforeCommands(inside, settle);
  const putOff = (): (() => void) => {
    waiting++;
    return () => {
      if (--waiting === 0) settle();
    };
  };
  return { settle, putOff };
}

/** In the middle of a command what was last calculated is read, as always. */
const isChanging = ({ status, isReplayingCommand }: Inside): boolean =>
  isReplayingCommand || status === RUNNING || status === RUNNING_CORE;
const RUNNING = 1;
const RUNNING_CORE = 2;

function settleBeforeReading({ getters }: Inside, evaluation: Evaluation, settle: () => void): void {
  for (const name of gettersOf(evaluation)) {
    const read = getters[name]!;
    getters[name] = (...args) => {
      settle();
      return read(...args);
    };
  }
}

/** Some commands look at values before they act: a new checkbox overwrites what is no boolean. */
function settleBeforeCommands(inside: Inside, settle: () => void): void {
  const { dispatch } = inside;
  inside.dispatch = (type, command) => {
    const parts = type === "WORKBENCH_BATCH" ? (command["commands"] as Command[]) : [{ ...command, type }];
    if (!parts.every(isBlind)) settle();
    return dispatch(type, command);
  };
}

const isBlind = ({ type, rule }: Command): boolean =>
  BLIND.has(type) ||
  (type === "ADD_DATA_VALIDATION_RULE" && (rule as DataValidationRule).criterion.type !== "isBoolean");

/** Commands that look at no value. */
const BLIND = new Set([
  "ADD_COLUMNS_ROWS",
  "ADD_CONDITIONAL_FORMAT",
  "COLOR_SHEET",
  "CREATE_NAMED_RANGE",
  "CREATE_SHEET",
  "DELETE_NAMED_RANGE",
  "DUPLICATE_SHEET",
  "FREEZE_COLUMNS",
  "FREEZE_ROWS",
  "MOVE_SHEET",
  "REMOVE_DATA_VALIDATION_RULE",
  "REMOVE_CONDITIONAL_FORMAT",
  "RESIZE_COLUMNS_ROWS",
  "SET_FORMATTING",
  "UPDATE_CELL",
  "UPDATE_NAMED_RANGE",
  "WORKBENCH_ATTACH",
]);
