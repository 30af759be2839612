import { evidenceOf, meaningOfNumbers, type Evidence, type Measure, type Numbers } from "../mastery/evidence";
import type { Mark } from "../mastery/mark";
import { levelsUnder } from "../mastery/scale";
import { standingFrom, type Rules, type Standing } from "../mastery/standing";
import {
  readCriterion,
  readPoints,
  readPolicy,
  rowsOf,
  type Argument,
  type Points,
  type PolicyInForce,
} from "./arguments";
import type { Row, Table } from "./cell";
import { readMarks, vocabularyOf } from "./marks";
import type { Policy } from "./policy";

/** The arguments the plain functions share: attempts of students on one standard. */
export interface ScoresCall {
  scores: Argument;
  outOf: Argument;
  masteryAt: Argument;
  policy: Argument;
  /** Only which score is best is asked, so plain numbers need no points possible. */
  rankOnly?: boolean;
}

/** A call, read: rows of cells, their evidence, and the rules they are judged by. */
export interface ReadCall {
  rows: Table;
  points: Points;
  policy: Policy;
  rules: Rules;
  measure: Measure;
  /** The marks of row i, and what they are on the scale. */
  marks: (row: number) => readonly Mark[];
  evidence: (row: number) => Evidence;
}

/** Reads the arguments once for all rows; throws one sentence when the call itself cannot be answered. */
export function readCall({ scores, outOf, masteryAt, policy, rankOnly = false }: ScoresCall): ReadCall {
  const rows = rowsOf(scores);
  const points = readPoints(outOf, widthOf(scores));
  const inForce = readPolicy(policy);
  const [scale] = inForce.policy.scales;
  const criterion = readCriterion(masteryAt, scale, points.one);
  const rules = rulesOf(inForce, criterion);
  const marks = readMarks(rows, vocabularyOf(inForce.policy));
  const meaning = meaningOfNumbers(marks.seen, scale, inForce.table);
  const numbers: Numbers = meaning === "unknown" && rankOnly && marks.onlyNumbers ? "onScale" : meaning;
  const measure = { scale, levels: rules.levels, numbers };
  const marksOf = (row: number) => marks.rows[row] ?? [];
  const evidence = (row: number) => evidenceOf(marksOf(row), points.columns, measure);
  return { rows, points, policy: inForce.policy, rules, measure, marks: marksOf, evidence };
}

/** What a policy judges by under a criterion, on its own scale. Kinds of evidence are unknown here. */
export function rulesOf({ policy, method }: PolicyInForce, criterion: number): Rules {
  const [scale] = policy.scales;
  const { recent, newestWeight, successes } = policy.settings;
  const levels = levelsUnder(scale, criterion);
  return { scale, levels, criterion, method, recent, newestWeight, successes, kindsNeeded: 1 };
}

/** The standing of row i. */
export function standingOf(call: ReadCall, row: number): Standing {
  return standingFrom(call.evidence(row), call.rules);
}

function widthOf(scores: Argument): number {
  return Array.isArray(scores) ? ((scores as readonly Row[])[0]?.length ?? 0) : 1;
}

/** One answer for a single row, a column of answers for many; "" when there are no rows. */
export function answerRows<T>(call: ReadCall, answer: (row: number) => T): T | T[][] | "" {
  if (call.rows.length === 0) return "";
  if (call.rows.length === 1) return answer(0);
  return call.rows.map((_, row) => [answer(row)]);
}
