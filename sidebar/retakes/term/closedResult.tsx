import { useState } from "preact/hooks";
import type { TermClosed } from "../../../src/sidebarReplies";
import { CameWords } from "../../cameHeading";
import { LeftList } from "../../desk/leftList";
import { ShowButton } from "../../desk/showButton";
import { UndoButton } from "../../desk/undoButton";
import type { Desk } from "../../desk/useDesk";
import { termWords as words } from "./words";

/** What was kept where, and what became of the open gaps. */
export function ClosedResult({ closed, desk }: { closed: TermClosed; desk: Desk }) {
  const { tabs, message, issues } = closed;
  const [isUndone, setUndone] = useState(false);
  return (
    <>
      <div class="result">
        <CameWords>{message}</CameWords>
        {!isUndone && <Kept tabs={tabs} desk={desk} />}
        <UndoButton desk={desk} onUndone={() => setUndone(true)} />
      </div>
      <LeftList heading={words.issues(issues.length)} issues={issues} desk={desk} />
    </>
  );
}

function Kept({ tabs, desk }: { tabs: readonly string[]; desk: Desk }) {
  if (tabs.length === 0) return null;
  return (
    <>
      <h3>{words.kept}</h3>
      <ul>
        {tabs.map((tab) => (
          <li key={tab}>
            <ShowButton desk={desk} place={{ tab, row: null, column: null }} words={tab} />
          </li>
        ))}
      </ul>
    </>
  );
}
