import { readPolicy, rowsOf } from "../../workbook/arguments";
import { isBlank, textOf, type Table } from "../../workbook/cell";
import { masteryMap } from "../../workbook/masteryMap";
import type { Snapshot, TabSnapshot } from "../../workbook/snapshot";
import type { Place } from "../../workbook/tables/frozenFormulas";
import { tabOf } from "../../workbook/tables/ownership";
import type { Day } from "../../mastery/calendar/day";
import { argumentTable } from "./argumentTable";
import { ourCalls, type OurCall } from "./ourCalls";

/** A formula where it stands; row and column from 1. */
export interface FormulaAt {
  tab: TabSnapshot;
  row: number;
  column: number;
  formula: string;
}

type Extent = Pick<Place, "rows" | "columns">;
export const ONE_CELL: Extent = { rows: 1, columns: 1 };

/**
 * How many cells a formula fills; null where nobody can tell: what it filled would go with it, and what somebody typed
 * below it must not be taken for its answer.
 */
export function spreadOf(at: FormulaAt, snapshot: Snapshot, today: Day): Extent | null {
  const calls = ourCalls(at.formula);
  const [whole] = calls.filter(({ isWhole }) => isWhole);
  const known =
    whole && (whole.name === "MASTERY_MAP" ? mapExtent : columnExtent)(whole, at, { snapshot, today });
  if (known) return known;
  return isOneAnswer(calls, at, snapshot) || standsAlone(at) ? ONE_CELL : null;
}

interface Around {
  snapshot: Snapshot;
  today: Day;
}

/** A row in, a row out. */
function columnExtent({ args }: OurCall, { tab }: FormulaAt, { snapshot }: Around): Extent | null {
  const scores = argumentTable(args[0] ?? "", tab, snapshot);
  return scores && { rows: Math.max(1, rowsOf(scores).length), columns: 1 };
}

/** The map is worked out anew: only where every cell shows it, it is what fills them. */
function mapExtent({ args }: OurCall, at: FormulaAt, { snapshot, today }: Around): Extent | null {
  const map = mapOf(args, at, { snapshot, today });
  const isShown = map?.every((line, down) =>
    line.every(
      (text, right) => textOf(at.tab.cells[at.row - 1 + down]?.[at.column - 1 + right]) === textOf(text),
    ),
  );
  return map && isShown ? { rows: map.length, columns: map[0]?.length ?? 1 } : null;
}

function mapOf(args: readonly string[], { tab }: FormulaAt, { snapshot, today }: Around): string[][] | null {
  const table = (index: number): Table => {
    const argument = args[index] ?? "";
    const own = /^MASTERY_\w+$/i.test(argument) ? tabOf(argument.toUpperCase(), snapshot)?.cells : null;
    return rowsOf(own ?? argumentTable(argument, tab, snapshot) ?? []);
  };
  try {
    return masteryMap({
      gradebook: table(0),
      class: /^"((?:[^"]|"")*)"$/.exec(args[1] ?? "")?.[1]?.replace(/""/g, '"') ?? textOf(table(1)[0]?.[0]),
      policy: readPolicy((args[2] ?? "") === "" ? "" : table(2)),
      classes: table(3),
      standards: table(4),
      assessments: table(5),
      exceptions: table(6),
      today,
    });
  } catch {
    // Misuse that the function itself refuses in a sentence.
    return null;
  }
}

/** Functions that make several answers of one, or read more than is seen. */
const MANY =
  /[{]|\b(?:ARRAYFORMULA|FILTER|SORTN?|UNIQUE|QUERY|TRANSPOSE|SPLIT|FLATTEN|SEQUENCE|MAP|BYROW|BYCOL|MAKEARRAY|SCAN|LAMBDA|LET|INDEX|OFFSET|INDIRECT|[HV]STACK|CHOOSE(?:COLS|ROWS)|TO(?:COL|ROW)|WRAP(?:COLS|ROWS))\s*\(/i;

/** Whether each of our functions is asked about one row, and nothing around makes more of it. */
function isOneAnswer(calls: readonly OurCall[], { tab, formula }: FormulaAt, snapshot: Snapshot): boolean {
  const isOneRow = ({ name, args }: OurCall) =>
    name !== "MASTERY_MAP" && argumentTable(args[0] ?? "", tab, snapshot)?.length === 1;
  return calls.every(isOneRow) && !MANY.test(formula);
}

/** Whether nothing without a formula of its own stands anywhere below or right of it, up to the next formula. */
function standsAlone({ tab: { cells, formulas }, row, column }: FormulaAt): boolean {
  const width = Math.max(0, ...cells.map((line) => line.length));
  const isFree = (down: number, right: number) => {
    for (let step = 1; row - 1 + step * down < cells.length && column - 1 + step * right < width; step++) {
      const [y, x] = [row - 1 + step * down, column - 1 + step * right];
      if ((formulas[y]?.[x] ?? "") !== "") return true;
      if (!isBlank(cells[y]?.[x])) return false;
    }
    return true;
  };
  return isFree(1, 0) && isFree(0, 1);
}
