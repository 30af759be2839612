import { tabOf } from "../../workbook/tables/ownership";
import { FROZEN_TABLE } from "../../workbook/tables/specs";
import type { OnBooks } from "../onBooks";
import type { Frozen } from "../shareReplies";
import { words } from "./words";

/** What is said where the tab with the formulas cannot be read. */
export function headingsGone(
  { snapshot }: Pick<OnBooks, "snapshot">,
  missing: readonly string[],
): Pick<Frozen, "message" | "issues"> {
  const tab = tabOf(FROZEN_TABLE.rangeName, snapshot)?.name ?? FROZEN_TABLE.title;
  const message = words.headingsGone(tab, missing);
  return { message, issues: [{ tab, row: 1, column: null, code: "headingGone", message }] };
}
