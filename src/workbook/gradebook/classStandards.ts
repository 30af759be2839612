import { nameKey } from "../../mastery/name";
import { resolveBound } from "../../mastery/bound";
import { levelsUnder } from "../../mastery/scale";
import { illegalWeight } from "../../mastery/scoring/methods";
import type { Policy } from "../policy";
import type { AssessedOn } from "./assessedColumns";
import type { ClassRow, StandardInClass, StandardRow } from "./classBook";
import { chainsFrom } from "./classChains";
import { defaultOf } from "../settingCell";
import { scaleNamed, unlistedStandard } from "./standardRow";

/** What the standards of a class are judged by. */
export interface StandardTerms {
  policy: Policy;
  /** All rows of Standards, in order. */
  rows: readonly StandardRow[];
  settings: ClassRow;
}

/** The standards a class is assessed on: in the order of Standards, those without a row behind, by their first column. */
export function standardsOf(columns: readonly AssessedOn[], terms: StandardTerms): StandardInClass[] {
  const byCode = new Map<string, AssessedOn[]>();
  for (const column of columns) {
    const key = nameKey(column.code);
    byCode.set(key, [...(byCode.get(key) ?? []), column]);
  }
  const orders = new Map(terms.rows.map(({ code }, order) => [nameKey(code), order]));
  return [...byCode]
    .map(([key, own], at) => {
      const order = orders.get(key) ?? terms.rows.length + at;
      const row = terms.rows[order] ?? unlistedStandard((own[0] as AssessedOn).code);
      return standardFrom(row, own, { ...terms, order });
    })
    .sort((a, b) => a.order - b.order);
}

function standardFrom(
  row: StandardRow,
  columns: readonly AssessedOn[],
  { policy, settings, order }: StandardTerms & { order: number },
): StandardInClass {
  const scale = scaleNamed(row.scale, policy) ?? policy.scales[0];
  const own = row.masteryAt && resolveBound(row.masteryAt, { scale });
  const ofClass = settings.masteryAt && resolveBound(settings.masteryAt, { scale });
  const criterion = own ?? ofClass ?? scale.criterion;
  const { newestWeight } = policy.settings;
  const method = row.method ?? policy.settings.method;
  return {
    code: row.code,
    title: row.title,
    row,
    order,
    scale,
    criterion,
    levels: levelsUnder(scale, criterion),
    method,
    // The policy's weight may be legal for the policy's own method only.
    newestWeight: illegalWeight(method, newestWeight) ? defaultOf("newestWeight") : newestWeight,
    chains: chainsFrom(columns, policy),
  };
}
