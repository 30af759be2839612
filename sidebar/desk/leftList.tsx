import type { Issue } from "../../src/sidebarReplies";
import { Folded } from "./folded";
import { ShowButton } from "./showButton";
import type { Desk } from "./useDesk";
import { deskWords as words } from "./words";

const AT_ONCE = 4;

interface LeftProps {
  heading: string;
  issues: readonly Issue[];
  desk: Desk;
}

/** What is left for the teacher: where, why and what to do. */
export function LeftList({ heading, issues, desk }: LeftProps) {
  if (issues.length === 0) return null;
  return (
    <div class="notice look">
      <h3>{heading}</h3>
      <Folded items={issues} atOnce={AT_ONCE} item={(issue) => <Left issue={issue} desk={desk} />} />
    </div>
  );
}

function Left({ issue, desk }: { issue: Issue; desk: Desk }) {
  const { tab, row, message } = issue;
  const column = issue.column !== null && /^[A-Z]{1,3}$/.test(issue.column) ? issue.column : null;
  const cell = row === null ? (column ?? "") : `${column ?? ""}${row}`;
  return (
    <>
      <ShowButton desk={desk} place={{ tab, row, column }} words={words.place(tab, cell)} />
      <span class="block">{message}</span>
    </>
  );
}
