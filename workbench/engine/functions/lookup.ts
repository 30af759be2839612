import type { EvalContext, FunctionResultObject } from "@odoo/o-spreadsheet";
import type { FunctionTable } from "./define";
import { define, fail, flat, matrix, number, one } from "./define";

export const LOOKUP_FUNCTIONS: FunctionTable = {
  ARRAY_CONSTRAIN: define(
    "The first rows and columns of an array.",
    ["input_range (any, range)", "num_rows (number)", "num_cols (number)"],
    function (input, rows, columns) {
      const [height, width] = [number(rows, this), number(columns, this)];
      if (height < 1 || width < 1) fail("ARRAY_CONSTRAIN needs at least one row and one column.", "#NUM!");
      return matrix(input)
        .slice(0, width)
        .map((column) => column.slice(0, height));
    },
  ),
  XMATCH: define(
    "The position of a value in a row or column.",
    [
      "search_key (any)",
      "lookup_range (any, range)",
      "match_mode (number, default=0)",
      "search_mode (number, default=1)",
    ],
    function (key, range, matchMode, searchMode) {
      const cells = flat(range);
      const search = number(searchMode, this, 1);
      const order = cells.map((_, index) => index);
      if (search < 0) order.reverse();
      const found = position(one(key), cells, { order, mode: number(matchMode, this, 0), context: this });
      if (found === undefined)
        fail(`Did not find value '${String(one(key).value)}' in XMATCH evaluation.`, "#N/A");
      return { value: found + 1 };
    },
  ),
};

interface Search {
  order: number[];
  mode: number;
  context: EvalContext;
}

function position(
  key: FunctionResultObject,
  cells: FunctionResultObject[],
  { order, mode }: Search,
): number | undefined {
  const wanted = comparable(key.value);
  const matches = mode === 2 ? wildcard(String(wanted)) : (value: unknown): boolean => value === wanted;
  const exact = order.find((index) => matches(comparable(cells[index]!.value)));
  if (exact !== undefined || (mode !== 1 && mode !== -1)) return exact;
  return nearest(wanted, cells, { order, mode });
}

/** The next larger (mode 1) or next smaller (mode -1) one of the same type. */
function nearest(
  wanted: Comparable,
  cells: FunctionResultObject[],
  { order, mode }: Omit<Search, "context">,
) {
  let best: { index: number; value: NonNullable<Comparable> } | undefined;
  for (const index of order) {
    const value = comparable(cells[index]!.value);
    if (value === null || wanted === null || typeof value !== typeof wanted) continue;
    const beyond = mode === 1 ? value > wanted : value < wanted;
    const closer = !best || (mode === 1 ? value < best.value : value > best.value);
    if (beyond && closer) best = { index, value };
  }
  return best?.index;
}

type Comparable = string | number | boolean | null;
/** Text is compared without regard to case. */
const comparable = (value: FunctionResultObject["value"]): Comparable =>
  typeof value === "string" ? value.toLowerCase() : value;

function wildcard(pattern: string): (value: unknown) => boolean {
  const source = pattern.replace(/~?[*?]|[\\^$.|+()[\]{}]/g, (found) => {
    if (found === "*") return ".*";
    return found === "?" ? "." : `\\${found.at(-1)}`;
  });
  const regex = new RegExp(`^${source}$`, "is");
  return (value) => typeof value === "string" && regex.test(value);
}
