import type { Issue } from "../src/sidebarReplies";
import { words } from "./words";

/** What needs a look, each with where it stands and what to do. */
export function Issues({ issues }: { issues: Issue[] }) {
  if (issues.length === 0) return null;
  return (
    <div class="notice look">
      <h3>{words.policy.issues(issues.length)}</h3>
      <ul>
        {issues.map((issue, index) => (
          <li key={index}>
            <strong>{whereOf(issue)}</strong>
            <span>{issue.message}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "Mastery Policy, B7" when it is one cell, else as much as is known. */
function whereOf({ tab, row, column }: Issue): string {
  const isLetter = column !== null && /^[A-Z]{1,3}$/.test(column);
  if (isLetter && row !== null) return words.policy.where(tab, `${column}${row}`);
  const parts = [
    row === null ? null : words.policy.row(row),
    column === null ? null : words.policy.column(isLetter ? column : `“${column}”`),
  ];
  return words.policy.where(tab, parts.filter((part) => part !== null).join(", "));
}
