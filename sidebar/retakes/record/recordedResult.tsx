import { useState } from "preact/hooks";
import type { Issue, RetakesRecorded } from "../../../src/sidebarReplies";
import { CameWords } from "../../cameHeading";
import { Disclosure } from "../../disclosure";
import { RosterResult } from "../../results/rosterResult";
import { LeftList } from "../../desk/leftList";
import { UndoButton } from "../../desk/undoButton";
import type { Desk } from "../../desk/useDesk";
import { Scores } from "./scoreLists";
import { recordWords as words } from "./words";

interface ResultProps {
  recorded: RetakesRecorded;
  desk: Desk;
}

/** What was written, what was left, and the way back. */
export function RecordedResult({ recorded, desk }: ResultProps) {
  const { message, cells, left, roster } = recorded;
  const [isUndone, setUndone] = useState(false);
  return (
    <>
      <div class="result">
        <CameWords>{message}</CameWords>
        <UndoButton desk={desk} onUndone={() => setUndone(true)} />
      </div>
      {!isUndone && <Rest {...{ cells, left, roster, desk }} />}
    </>
  );
}

function Rest({
  cells,
  left,
  roster,
  desk,
}: Pick<RetakesRecorded, "cells" | "left" | "roster"> & { desk: Desk }) {
  return (
    <>
      <LeftList heading={words.left(left.length)} issues={left} desk={desk} />
      {cells.length > 0 && (
        <Disclosure summary={words.written} content={() => <Scores cells={cells} desk={desk} />} />
      )}
      {roster !== null && (
        <Disclosure
          summary={words.roster}
          content={() => <RosterResult built={{ ...roster, issues: notIn(left, roster.issues) }} />}
        />
      )}
    </>
  );
}

/** What the list above has said the roster need not say again. */
function notIn(said: readonly Issue[], issues: readonly Issue[]): Issue[] {
  return issues.filter(({ message }) => !said.some((issue) => issue.message === message));
}
