import type { NamedRange } from "hucre";
import { changeRange, isBlock, withDollars, withoutDollars } from "../ranges";

export interface NamesFound {
  names: { name: string; range: string }[];
  /** Names that hold a formula, a value, several blocks, or that only one tab knows. */
  others: string[];
}

export function fromExcelNames(found: NamedRange[]): NamesFound {
  const result: NamesFound = { names: [], others: [] };
  for (const { name, range, scope } of found) {
    // Excel's own: filters, print areas.
    if (name.startsWith("_xl")) continue;
    if (scope === undefined && isBlock(range))
      result.names.push({ name, range: changeRange(range, withoutDollars) });
    else result.others.push(name);
  }
  return result;
}

export function toExcelName(name: string, range: string): NamedRange {
  return { name, range: changeRange(range, withDollars) };
}
