import type { Setup, SetupClass } from "../../src/sidebarReplies";
import { Disclosure } from "../disclosure";
import { ColumnFields } from "./columnFields";
import { columnWords as words } from "./columnWords";
import type { Draft } from "./draft";
import { LeaveOrTake } from "./leaveOrTake";
import { SureTag } from "./sureTag";
import { columnsOf } from "./setupColumns";
import type { SetupColumn } from "./setupColumns";
import type { Change } from "./setUpForm";
import { reasonFor, tabReasons } from "./understood";
import type { Reason } from "./understood";

interface ListProps {
  of: SetupClass;
  draft: Draft;
  change: Change;
}

/** What was understood of the tab and why; its columns with those to look at first, each to be corrected; those left out. */
export function ColumnList({ of, draft, change }: ListProps) {
  const base = draft.suggested.setup;
  const columns = columnsOf(draft.setup, of, base);
  // By what was found, so that a column stays where it is while it is corrected.
  const isDoubtful = (column: SetupColumn) => reasonFor(draft.suggested, of, column)?.sure === "guess";
  const wasLeft = ({ letter }: SetupColumn) => letter !== null && ignoredIn(base, of).includes(letter);
  const doubtful = columns.filter(isDoubtful);
  const clear = columns.filter((column) => !isDoubtful(column));
  const left = clear.filter(wasLeft);
  const scored = clear.filter((column) => !wasLeft(column));
  const list = (some: SetupColumn[]) => (
    <ul class="columns">
      {some.map((column) => (
        <ColumnItem key={column.letter ?? column.name} {...{ column, columns, of, draft, change }} />
      ))}
    </ul>
  );
  return (
    <>
      <ul class="understood">
        {tabReasons(draft.suggested, of).map(({ words: reason, sure }) => (
          <li key={reason}>
            {reason} <SureTag sure={sure} />
          </li>
        ))}
      </ul>
      {doubtful.length > 0 && (
        <>
          <h4>{words.doubtful}</h4>
          {list(doubtful)}
          {scored.length > 0 && <h4>{words.others}</h4>}
        </>
      )}
      {scored.length > 0 && list(scored)}
      {left.length > 0 && <Disclosure summary={words.leftOut(left.length)} content={() => list(left)} />}
    </>
  );
}

function ColumnItem({
  column,
  columns,
  of,
  draft,
  change,
}: ListProps & { column: SetupColumn; columns: SetupColumn[] }) {
  const reason = reasonFor(draft.suggested, of, column);
  const place = { base: draft.suggested.setup, of, column };
  const summary = (
    <>
      <span class="column-name">{column.name}</span>
      <span class="hint">
        {summaryOf(column)}
        {reason !== undefined && <Why reason={reason} role={column.role} />}
      </span>
    </>
  );
  const fields = () => (
    <>
      {column.letter !== null && <p class="hint">{words.letter(column.letter)}</p>}
      <ColumnFields place={place} columns={columns} change={change} />
    </>
  );
  return (
    <li>
      <Disclosure summary={summary} content={fields} />
      <LeaveOrTake place={place} change={change} />
    </li>
  );
}

/** What the teacher has decided otherwise needs no reason of ours. */
function Why({ reason, role }: { reason: Reason; role: SetupColumn["role"] }) {
  const isOwn = (reason.decision === "ignored") !== (role === "notScored");
  return (
    <>
      {isOwn ? ". " : `. ${reason.words} `}
      <SureTag sure={isOwn ? "own" : reason.sure} />
    </>
  );
}

function ignoredIn({ classes, empty }: Setup, { tab }: SetupClass): string[] {
  const found = [...classes, ...empty].find((one) => one.tab === tab);
  return found?.orientation === "wide" ? found.ignored : [];
}

function summaryOf({ role, retakeOf, outOf }: SetupColumn): string {
  const points = outOf === "" ? words.outOfUnknown : words.outOfShort(outOf);
  switch (role) {
    case "notScored":
      return words.notScored;
    case "retake":
      return `${words.retakeOf(retakeOf)}, ${points}`;
    case "assessment":
      return `${words.assessment}, ${points}`;
  }
}
