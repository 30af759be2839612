import { readBooks } from "../../workbook/gradebook/readBooks";
import { NO_CHANGES, type Changes } from "../../workbook/snapshot";
import { isNewerFormat } from "../setup/newerFormat";
import { stampOf } from "./checkWorkbook";
import type { CheckInput } from "./codes";
import { cellChanges, tabChanges } from "./editChanges";
import type { Finding, Repair } from "./finding";
import { findingsIn } from "./findings";
import { logEdits } from "./fixLog";
import type { Asked } from "./readAsked";
import type { Fixed } from "./reply";
import { words } from "./words";

export type FixPlanned =
  | { changes: Changes; reply: Fixed }
  | { refused: "newerFormat" | "notSetUp" }
  | { refused: "changedSince" | "illegalInput" | "headingMissing"; message: string };

/**
 * Puts issues right. Each repair is planned anew from the workbook as it stands now; what was sent only says which
 * issue is meant and what was shown for it, and what has changed since is left alone.
 */
export function fixIssues(asked: readonly Asked[], input: CheckInput): FixPlanned {
  const { snapshot, today } = input;
  if (isNewerFormat(snapshot)) return { refused: "newerFormat" };
  const found = findingsIn(input);
  if (!found) return { refused: "notSetUp" };
  const meant = asked.map((one) => repairFor(one, found.findings));
  const repairs = meant.filter((one): one is Repair => typeof one === "object");
  if (repairs.length === 0) {
    const isOnlyTold = meant.every((one) => one === "noRepair");
    return isOnlyTold
      ? { refused: "illegalInput", message: words.noRepair }
      : { refused: "changedSince", message: words.noLonger };
  }
  const books = readBooks(snapshot, today);
  const logged = repairs.flatMap((repair) => logEdits(repair, { books, today }));
  const edits = [...logged, ...repairs.flatMap((repair) => repair.edits)];
  const tabs = tabChanges(edits, snapshot);
  if ("unwritable" in tabs)
    return { refused: "headingMissing", message: words.headingMissing(tabs.unwritable) };
  const places = repairs.reduce((sum, repair) => sum + repair.edits.length, 0);
  const left = asked.length - repairs.length;
  return {
    changes: { ...NO_CHANGES, tabs, elsewhere: cellChanges(edits) },
    reply: { places, left, message: words.fixed(places, left) },
  };
}

/** Two issues of one kind may stand at one place: what was shown tells them apart. */
function repairFor(asked: Asked, findings: readonly Finding[]): Repair | "changed" | "noRepair" {
  const { tab, row, column, code, fix } = asked;
  const same = findings.filter(
    (one) => one.tab === tab && one.row === row && one.column === column && one.code === code,
  );
  const repairs = same.flatMap((one) => one.repairs);
  if (same.length > 0 && repairs.length === 0) return "noRepair";
  if (fix === null) return repairs[0] ?? "changed";
  return repairs.find((one) => one.id === fix.id && stampOf(one) === fix.stamp) ?? "changed";
}
