import type { Issue } from "../src/sidebarReplies";
import { Disclosure } from "./disclosure";
import { groupedBy } from "./groupedBy";
import { isMendable, PutBack } from "./putBack";
import { words } from "./words";

/** More than these are folded: a list of fifty is read by nobody. */
const AT_ONCE = 4;

/** So many of one kind are read one by one; of more, one stands for all. */
const ALIKE = 2;

interface IssuesProps {
  issues: Issue[];
  heading: string;
  onMended?: () => void;
}

/** What needs a look, each with where it stands and what to do; what we can mend has a button. */
export function Issues({ issues, heading, onMended }: IssuesProps) {
  if (issues.length === 0) return null;
  const kinds = groupedBy(issues, ({ code }) => code);
  const rest = kinds.slice(AT_ONCE).flatMap(([, alike]) => alike);
  const mendable = issues.filter(isMendable).length;
  return (
    <div class="notice look">
      <h3>{heading}</h3>
      {kinds.slice(0, AT_ONCE).map(([code, alike]) => (
        <Alike key={code} issues={alike} />
      ))}
      {rest.length > 0 && (
        <Disclosure summary={words.moreIssues(rest.length)} content={() => <List issues={rest} />} />
      )}
      {mendable > 0 && <PutBack count={mendable} onMended={onMended} />}
    </div>
  );
}

function Alike({ issues }: { issues: Issue[] }) {
  if (issues.length <= ALIKE) return <List issues={issues} />;
  const rest = issues.slice(1);
  return (
    <>
      <List issues={issues.slice(0, 1)} />
      <Disclosure summary={words.moreAlike(rest.length)} content={() => <List issues={rest} />} />
    </>
  );
}

function List({ issues }: { issues: Issue[] }) {
  return (
    <ul>
      {issues.map((issue, index) => (
        <li key={index}>
          <strong>{whereOf(issue)}</strong>
          <span>{issue.message}</span>
        </li>
      ))}
    </ul>
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
