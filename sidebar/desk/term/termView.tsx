import { useEffect, useState } from "preact/hooks";
import type { TermChoice, TermClosed } from "../../../src/sidebarReplies";
import { DeskView } from "../deskView";
import { useDesk } from "../useDesk";
import { deskWords } from "../words";
import { CloseForm } from "./closeForm";
import { ClosedResult } from "./closedResult";
import { termsOf, type TermRow } from "./termsOf";
import { termWords as words } from "./words";

/** Closes a term after one question in the page. */
export function TermView({ onBack }: { onBack: () => void }) {
  const desk = useDesk();
  const [terms, setTerms] = useState<TermRow[] | null>(null);
  const [closed, setClosed] = useState<TermClosed | null>(null);
  const look = () => desk.ask("suggestSetup", { came: ({ setup }) => setTerms(termsOf(setup.policy)) });
  useEffect(() => void look(), []);
  const close = (name: string, choice: TermChoice) =>
    desk.ask("closeTerm", { args: [name, choice], came: setClosed });
  return (
    <DeskView
      heading={deskWords.views.term.name}
      reading={terms === null ? "notYet" : "read"}
      desk={desk}
      onBack={onBack}
      onAgain={look}
    >
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
