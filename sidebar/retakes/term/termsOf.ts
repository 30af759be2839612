import type { SetupRow } from "../../../src/sidebarReplies";

export interface TermRow {
  name: string;
  firstDay: string;
  lastDay: string;
}

/** The Term rows of the policy table: name, first and last day stand in its second to fourth column. */
export function termsOf(policy: readonly SetupRow[]): TermRow[] {
  return policy
    .filter((row) => textOf(row["Setting"]).toLowerCase() === "term" && textOf(row["Value"]) !== "")
    .map((row) => ({
      name: textOf(row["Value"]),
      firstDay: textOf(row["What it means"]),
      lastDay: textOf(row["Column D"]),
    }));
}

/** The begun term that ends, or has ended, nearest to today: the one people close. The first where none has begun. */
export function endsNearest(terms: readonly TermRow[], today: string): TermRow | undefined {
  const away = ({ lastDay }: TermRow) => Math.abs(Date.parse(lastDay) - Date.parse(today));
  const begun = terms.filter(({ firstDay }) => firstDay <= today);
  const [first = terms[0], ...others] = begun;
  return others.reduce((best, term) => (best && away(best) <= away(term) ? best : term), first);
}

function textOf(cell: SetupRow[string] | undefined): string {
  return String(cell ?? "").trim();
}
