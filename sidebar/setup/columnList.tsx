import type { Setup, SetupClass, SuggestedSetup } from "../../src/sidebarReplies";
import { Disclosure } from "../disclosure";
import { ColumnFields } from "./columnFields";
import type { Draft } from "./draft";
import { columnsOf } from "./setupColumns";
import { columnWords as words } from "./columnWords";
import type { SetupColumn } from "./setupColumns";
import type { Change } from "./setUpForm";

interface ListProps {
  of: SetupClass;
  draft: Draft;
  change: Change;
}

/** Why the tab was understood so; its columns, each to be opened and corrected; below them those left out. */
export function ColumnList({ of, draft, change }: ListProps) {
  const base = draft.suggested.setup;
  const columns = columnsOf(draft.setup, of, base);
  // By what was found, so that a column stays where it is while it is corrected.
  const wasLeft = ({ letter }: SetupColumn) => letter !== null && ignoredIn(base, of).includes(letter);
  const scored = columns.filter((column) => !wasLeft(column));
  const left = columns.filter(wasLeft);
  const list = (some: SetupColumn[]) => (
    <ul class="columns">
      {some.map((column) => (
        <li key={column.letter ?? column.name}>
          <Disclosure
            summary={<Summary column={column} />}
            content={() => (
              <>
                <p class="hint">{reasonFor(draft.suggested, of, column)}</p>
                <ColumnFields place={{ base, of, column }} columns={columns} change={change} />
              </>
            )}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {tabReasons(draft.suggested, of).map((reason) => (
        <p key={reason} class="hint">
          {reason}
        </p>
      ))}
      {list(scored)}
      {left.length > 0 && <Disclosure summary={words.leftOut(left.length)} content={() => list(left)} />}
    </>
  );
}

function ignoredIn({ classes, empty }: Setup, { tab }: SetupClass): string[] {
  const found = [...classes, ...empty].find((one) => one.tab === tab);
  return found?.orientation === "wide" ? found.ignored : [];
}

function Summary({ column }: { column: SetupColumn }) {
  return (
    <>
      <span class="column-name">{column.name}</span>
      <span class="hint">{summaryOf(column)}</span>
    </>
  );
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

function tabReasons({ why }: SuggestedSetup, { tab }: SetupClass): string[] {
  const isOfTab = (decision: string) => decision !== "assessment" && decision !== "ignored";
  return why
    .filter((one) => one.tab === tab && isOfTab(one.decision))
    .map((one) => words.sure[one.sure] + one.words);
}

function reasonFor({ why }: SuggestedSetup, { tab }: SetupClass, { letter }: SetupColumn): string {
  const found = why.find((one) => one.tab === tab && letter !== null && one.column === letter);
  const place = letter === null ? "" : `${words.letter(letter)}. `;
  return found === undefined ? place : place + words.sure[found.sure] + found.words;
}
