import { resolveBound } from "../mastery/bound";
import type { Scale } from "../mastery/scale";
import { SCORING_METHOD_NAMES, type ScoringMethodName } from "../mastery/scoring/methods";
import { nameKey } from "../mastery/name";
import { parseBound } from "./boundCell";
import { keyOf, isBlank, numberOf, textOf, type Cell, type Row, type Table } from "./cell";
import type { Policy } from "./policy";
import { isPolicyTable } from "./policyRows";
import { readPolicyTable } from "./policyTable";
import { words } from "./words";

/** What Sheets passes to a custom function: a cell as a value, a range as rows. */
export type Argument = Cell | Table;

/** Rows of a range without the blank ones at its end, which an open range such as C2:F brings by the thousand. */
export function rowsOf(argument: Argument): Table {
  const rows: Table = Array.isArray(argument) ? (argument as Table) : [[argument as Cell]];
  let end = rows.length;
  while (end > 0 && (rows[end - 1] as Row).every(isBlank)) end--;
  return rows.slice(0, end);
}

/** The one value of an argument that must be a cell; undefined when it is a larger range. */
export function single(argument: Argument): Cell | undefined {
  if (!Array.isArray(argument)) return (argument as Cell) ?? "";
  const rows = argument as Table;
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? "") : undefined;
}

/** Points possible of each column, null where none are given. `one`: where a single number was given for all. */
export interface Points {
  columns: (number | null)[];
  one: number | null;
}

/** Reads `out_of`; throws a sentence when it does not fit the scores. */
export function readPoints(argument: Argument, width: number): Points {
  const cell = single(argument);
  if (cell !== undefined) {
    const one = pointsIn(cell);
    return { columns: Array.from({ length: width }, () => one), one };
  }
  const rows = rowsOf(argument);
  const row = rows[0] ?? [];
  if (rows.length === 0) return { columns: Array.from({ length: width }, () => null), one: null };
  if (rows.length > 1) throw new Error(words.outOfNotNumber);
  if (row.length !== width) throw new Error(words.outOfWidth(row.length, width));
  return { columns: row.map(pointsIn), one: null };
}

function pointsIn(cell: Cell): number | null {
  if (isBlank(cell)) return null;
  const number = numberOf(cell);
  if (number === null) throw new Error(words.outOfNotNumber);
  return number;
}

/** The policy a function goes by; `table`: whether it was given as a policy table. */
export interface PolicyInForce {
  policy: Policy;
  method: ScoringMethodName;
  table: boolean;
}

/** Reads `policy`: blank, a scoring method's name, or a policy table. Throws one sentence when it is none. */
export function readPolicy(argument: Argument): PolicyInForce {
  const cell = single(argument);
  if (cell !== undefined) {
    const { policy } = readPolicyTable([]);
    return { policy, method: methodNamed(cell) ?? policy.settings.method, table: false };
  }
  const table = argument as Table;
  if (!isPolicyTable(table)) throw new Error(words.notAPolicy);
  const { policy, problems } = readPolicyTable(table);
  if (problems[0]) throw new Error(problems[0].message);
  return { policy, method: policy.settings.method, table: true };
}

function methodNamed(cell: Cell): ScoringMethodName | null {
  if (isBlank(cell)) return null;
  const method = SCORING_METHOD_NAMES.find((name) => nameKey(name) === keyOf(cell));
  if (!method && textOf(cell).startsWith("#")) throw new Error(words.policyGone);
  if (!method) throw new Error(words.unknownMethod(SCORING_METHOD_NAMES));
  return method;
}

/** The criterion in force: `mastery_at` where it is given, else the scale's own. In the scale's numbers. */
export function readCriterion(argument: Argument, scale: Scale, points: number | null): number {
  const cell = single(argument);
  if (cell === undefined) throw new Error(words.masteryAtRange);
  if (isBlank(cell)) return scale.criterion;
  const bound = parseBound(cell);
  const criterion = bound && resolveBound(bound, { scale, points });
  if (criterion === null) throw new Error(words.illegalCut("mastery_at", scale.maximum, scale.best));
  return criterion;
}

/** Reads `points` of MASTERY_CREDIT; null: none were given. */
export function readCreditPoints(argument: Argument): number | null {
  const cell = single(argument);
  if (cell !== undefined && isBlank(cell)) return null;
  const points = numberOf(cell);
  if (points === null || points < 0) throw new Error(words.creditPoints);
  return points;
}

const SHOWS = ["score", "number", "label", "percent"] as const;
export type Show = (typeof SHOWS)[number];

/** Reads `show` of BEST_ATTEMPT. */
export function readShow(argument: Argument): Show {
  const cell = single(argument);
  const text = cell === undefined ? "?" : keyOf(cell) || "score";
  const show = SHOWS.find((candidate) => candidate === text);
  if (!show) throw new Error(words.showUnknown);
  return show;
}
