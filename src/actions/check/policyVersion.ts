import type { Day } from "../../mastery/calendar/day";
import { textOf } from "../../workbook/cell";
import type { Policy } from "../../workbook/policy";
import { isPolicyTable } from "../../workbook/policyRows";
import { readPolicyTable } from "../../workbook/policyTable";
import type { Snapshot } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { isOurs, tabOf } from "../../workbook/tables/ownership";
import { LOG_TABLE, POLICY_TABLE } from "../../workbook/tables/specs";
import type { Line } from "../../workbook/tables/tableSpec";
import { finding, type Finding } from "./finding";
import { words } from "./words";

/** Which policy is in force, compared with other tables of the workbook and with what the log last saw. */
export interface PolicySeen {
  findings: Finding[];
  /** What the log is told where it has seen none yet; null: nothing. */
  note: Line | null;
}

export function policyVersion(
  policy: Policy,
  { snapshot, today }: { snapshot: Snapshot; today: Day },
): PolicySeen {
  const now = nameOf(policy);
  if (now === null) return { findings: [], note: null };
  const before = lastSeen(snapshot);
  const note = (from: string): Line => ({ When: today, Action: words.policySeen, Before: from, After: now });
  const copies = copiesIn(snapshot, now);
  if (before === null) return { findings: copies, note: note("") };
  if (before === now) return { findings: copies, note: null };
  const tab = tabOf(POLICY_TABLE.rangeName, snapshot)?.name ?? POLICY_TABLE.title;
  const changed = finding("policyChanged", { tab }, words.policyChanged(now, before), [
    {
      id: "take",
      label: words.takePolicy,
      before,
      after: now,
      edits: [{ kind: "line", spec: LOG_TABLE, line: note(before) }],
    },
  ]);
  return { findings: [changed, ...copies], note: null };
}

/** null: it has neither an id nor a version, and nobody compares it. */
function nameOf({ settings: { policyId, policyVersion: version } }: Policy): string | null {
  return policyId === "" && version === null ? null : words.policy(policyId, version);
}

function lastSeen(snapshot: Snapshot): string | null {
  const seen = findTable(LOG_TABLE, snapshot).lines.filter(
    ({ line }) => textOf(line["Action"]) === words.policySeen,
  );
  const last = seen[seen.length - 1];
  return last ? textOf(last.line["After"]) : null;
}

/** Other tabs with a policy of another id or version, such as a coach's template. */
function copiesIn(snapshot: Snapshot, own: string): Finding[] {
  return snapshot.tabs
    .filter((tab) => !isOurs(tab, snapshot) && isPolicyTable(tab.cells))
    .flatMap((tab) => {
      const other = nameOf(readPolicyTable(tab.cells).policy);
      return other === null || other === own
        ? []
        : [finding("policyCopy", { tab: tab.name }, words.policyCopy(other, own))];
    });
}
