import { inTime } from "../../mastery/calendar/inTime";
import { nameKey } from "../../mastery/name";
import type { Policy } from "../policy";
import type { AssessmentRow, ChainOfClass, Kind } from "./classBook";

/** A column (or an assessment of a long list) that counts for a standard, with where it stands. */
export interface AssessedColumn {
  row: AssessmentRow;
  /** From 0; null in a long list. */
  column: number | null;
  /** Its place among the class's columns or assessments, from 0. */
  position: number;
}

/** The setting of each kind's weight. */
export const KIND_SETTINGS = {
  practice: "practiceCounts",
  pre: "preCounts",
  formative: "formativeCounts",
  "mastery check": "masteryCheckCounts",
  summative: "summativeCounts",
  observation: "observationCounts",
} as const satisfies Record<Kind, keyof Policy["settings"]>;

/** The chains of one standard in order of time; a retake stands behind the original it names. */
export function chainsFrom(columns: readonly AssessedColumn[], policy: Policy): ChainOfClass[] {
  const originals = columns.filter((column) => rootOf(column, columns) === column);
  const rows = originals.map(({ row }) => row);
  return inOrder(originals).map((original) => {
    const later = columns.filter((column) => column !== original && rootOf(column, columns) === original);
    const { row } = original;
    return {
      assessment: row.column,
      kind: row.kind,
      weight: weightOf(row, policy),
      weights: { kind: row.kind, kindWeight: kindWeightOf(row.kind, rows, policy), weight: ownWeightOf(row) },
      sittings: [original, ...inOrder(later)].map(sittingOf),
      retakes: row.retakes,
    };
  });
}

/** The original behind retakes of retakes; a retake of nothing that counts here is an original. */
function rootOf(column: AssessedColumn, all: readonly AssessedColumn[]): AssessedColumn {
  let root = column;
  for (let steps = 0; steps < all.length && root.row.retakeOf !== ""; steps++) {
    const wanted = nameKey(root.row.retakeOf);
    const before = all.find((other) => other !== root && nameKey(other.row.column) === wanted);
    if (!before || before === column) break;
    root = before;
  }
  return root;
}

function weightOf({ counts, kind }: AssessmentRow, { settings }: Policy): number {
  if (counts === "shown") return 0;
  return counts === "yes" ? settings[KIND_SETTINGS[kind]] : counts;
}

/** Assessments that say nothing weigh alike within their kind. */
function ownWeightOf({ counts }: AssessmentRow): number {
  return typeof counts === "number" ? counts : 1;
}

/** Where a kind does not count but one of its assessments was given a weight, the largest of these is the kind's. */
function kindWeightOf(kind: Kind, rows: readonly AssessmentRow[], policy: Policy): number {
  const weight = policy.settings[KIND_SETTINGS[kind]];
  const own = rows
    .filter((row) => row.kind === kind)
    .map(({ counts }) => (typeof counts === "number" ? counts : 0));
  return weight > 0 ? weight : Math.max(0, ...own);
}

function sittingOf({ row, column }: AssessedColumn): ChainOfClass["sittings"][number] {
  return {
    name: row.column,
    column,
    outOf: row.outOf,
    form: row.form === "" ? null : row.form,
    given: row.given,
    returned: row.returned,
    retakeOn: row.retakeOn,
  };
}

/** A dated one at its date, an undated one at the date of the nearest dated one before it; ties by position. */
function inOrder(columns: readonly AssessedColumn[]): AssessedColumn[] {
  const byPosition = [...columns].sort((a, b) => a.position - b.position);
  return inTime(byPosition, ({ row }) => row.given);
}
