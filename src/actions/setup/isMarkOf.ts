import type { Cell } from "../../workbook/cell";
import { parseMark } from "../../workbook/markCell";
import { vocabularyOf } from "../../workbook/marks";
import { readPolicyTable } from "../../workbook/policyTable";
import type { SetupRow } from "./setup";
import { policyTableOf } from "./setupRow";

/** Which texts the policy knows as marks; without a policy none but those every school understands. */
export function isMarkOf(policy: readonly SetupRow[] | null): (cell: Cell) => boolean {
  if (policy === null) return () => false;
  const vocabulary = vocabularyOf(readPolicyTable(policyTableOf(policy)).policy);
  return (cell) => {
    const mark = parseMark(cell, vocabulary);
    return typeof mark === "number" || mark.kind !== "unreadable";
  };
}
