import { frozenFormulas } from "../../workbook/tables/frozenFormulas";
import { findTable } from "../../workbook/tables/findTable";
import { FROZEN_TABLE } from "../../workbook/tables/specs";
import type { OnBooks } from "../onBooks";
import type { FrozenNow } from "../shareReplies";
import { headingsGone } from "./headingsGone";
import { liveFormulas } from "./liveFormulas";
import { partsOf } from "./parts";
import { thawingOf } from "./thawing";

/** What would be frozen, or thawed; nothing is written. */
export function frozenNow(on: OnBooks): FrozenNow {
  const { snapshot } = on;
  const { live, issues } = liveFormulas(on);
  const thawing = thawingOf(on).filter(({ how }) => how !== "done");
  const { missing } = findTable(FROZEN_TABLE, snapshot);
  const days = frozenFormulas(snapshot).map(({ on: day }) => day);
  return {
    frozenOn: thawing.length > 0 ? (days.sort().pop() ?? null) : null,
    live: partsOf(
      live.map((one) => ({ ...one, title: one.tab.name })),
      snapshot,
    ),
    frozen: partsOf(
      thawing.map((one) => ({ ...one.place, title: one.frozen.tab })),
      snapshot,
    ),
    issues: [
      ...(missing.length > 0 ? headingsGone(on, missing).issues : []),
      ...issues,
      ...thawing.flatMap((one) => (one.how === "left" ? one.issue : [])),
    ],
  };
}
