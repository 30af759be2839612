import { useState } from "preact/hooks";
import type { TermChoice, TermClosed } from "../../../src/sidebarReplies";
import type { AtDesk } from "../../desk/deskFrame";
import { DeskView } from "../../desk/deskView";
import { useLook } from "../../desk/useLook";
import { deskWords } from "../../desk/words";
import { CloseForm } from "./closeForm";
import { ClosedResult } from "./closedResult";
import { termsOf } from "./termsOf";
import { termWords as words } from "./words";

/** Closes a term after one question in the page. */
export function TermView({ at }: { at: AtDesk }) {
  const { desk, found, look, view } = useLook("suggestSetup");
  const terms = found && termsOf(found.setup.policy);
  const [closed, setClosed] = useState<TermClosed | null>(null);
  const close = (name: string, choice: TermChoice) =>
    desk.ask("closeTerm", { args: [name, choice], came: setClosed });
  return (
    <DeskView at={at} {...view}>
      {closed !== null && <ClosedResult key={closed} closed={closed} desk={desk} />}
      {closed === null && terms?.length === 0 && (
        <>
          <p>{words.none}</p>
          <button type="button" class="quiet" aria-disabled={desk.running !== null} onClick={look}>
            {deskWords.again}
          </button>
        </>
      )}
      {closed === null && terms !== null && terms.length > 0 && (
        <CloseForm terms={terms} isBusy={desk.running !== null} onClose={close} />
      )}
    </DeskView>
  );
}
