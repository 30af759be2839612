import { leaveOut, takeIn } from "./columnUse";
import type { Setup, SetupChange, SetupRow } from "./setup";
import { keyIn } from "./setupRow";
import { scaleIn, withScale } from "./withScale";

/** The setup with what a choice changes; a row that is not there yet is added. */
export function answered(setup: Setup, changes: readonly SetupChange[]): Setup {
  return stepsOf(changes).reduce(withStep, setup);
}

/** The setup with another answer: what the other choices had changed is as in `base` again. */
export function answeredAnew(
  { setup, base }: Record<"setup" | "base", Setup>,
  choices: readonly { changes?: readonly SetupChange[] }[],
  chosen: readonly SetupChange[],
): Setup {
  const others = stepsOf(choices.flatMap(({ changes = [] }) => changes));
  const asBefore = others.reduce((now, step) => withoutStep(now, base, step), setup);
  return answered(asBefore, chosen);
}

type RowChange = Extract<SetupChange, { match: SetupRow }>;

/** Changes of many rows by the same headings are one step: an answer may be about a thousand columns. */
interface RowStep {
  list: RowChange["list"];
  headings: string[];
  byKey: Map<string, RowChange[]>;
}
type Step = RowStep | Exclude<SetupChange, RowChange>;

function stepsOf(changes: readonly SetupChange[]): Step[] {
  const steps: Step[] = [];
  for (const change of changes) {
    if (!("match" in change)) {
      steps.push(change);
      continue;
    }
    const headings = Object.keys(change.match);
    const last = steps[steps.length - 1];
    const isSame =
      last && "byKey" in last && last.list === change.list && `${last.headings}` === `${headings}`;
    const step = isSame ? last : { list: change.list, headings, byKey: new Map<string, RowChange[]>() };
    if (!isSame) steps.push(step);
    const key = keyOf(change.match, step);
    step.byKey.set(key, [...(step.byKey.get(key) ?? []), change]);
  }
  return steps;
}

function keyOf(row: SetupRow, { headings }: RowStep): string {
  return headings.map((heading) => keyIn(row, heading)).join("\n");
}

function withStep(setup: Setup, step: Step): Setup {
  switch (step.list) {
    case "scale":
      return { ...setup, policy: withScale(setup.policy, step.rows) };
    case "classes":
      return leaveOut(setup, step);
    default:
      return { ...setup, [step.list]: withRows(setup[step.list], step) };
  }
}

/** A column that was left out meanwhile gets no row of Assessments by an answer about it. */
function withRows(rows: readonly SetupRow[], step: RowStep): SetupRow[] {
  const missing = new Map(step.byKey);
  const changed = rows.map((row) => {
    const key = keyOf(row, step);
    missing.delete(key);
    return withCells(row, step.byKey.get(key));
  });
  if (step.list === "assessments") return changed;
  return [...changed, ...[...missing.values()].map((own) => withCells({ ...own[0]?.match }, own))];
}

function withCells(row: SetupRow, changes: readonly RowChange[] = []): SetupRow {
  return changes.reduce((now, { set }) => ({ ...now, ...set }), row);
}

function withoutStep(setup: Setup, base: Setup, step: Step): Setup {
  switch (step.list) {
    case "scale":
      return { ...setup, policy: withScale(setup.policy, scaleIn(base.policy)) };
    case "classes":
      return takeIn(setup, base, step);
    default:
      return { ...setup, [step.list]: withoutRows(setup[step.list], base[step.list], step) };
  }
}

/** The cells it sets are as they were; a row that was not there goes. */
function withoutRows(rows: readonly SetupRow[], base: readonly SetupRow[], step: RowStep): SetupRow[] {
  const before = new Map<string, SetupRow[]>();
  for (const row of base) {
    const key = keyOf(row, step);
    if (step.byKey.has(key)) before.set(key, [...(before.get(key) ?? []), row]);
  }
  const had = new Set(before.keys());
  return rows.flatMap((row) => {
    const key = keyOf(row, step);
    const changes = step.byKey.get(key);
    if (!changes) return [row];
    if (!had.has(key)) return [];
    const old = before.get(key)?.shift();
    if (!old) return [row];
    const headings = changes.flatMap(({ set }) => Object.keys(set));
    return [{ ...row, ...Object.fromEntries(headings.map((heading) => [heading, old[heading] ?? ""])) }];
  });
}
