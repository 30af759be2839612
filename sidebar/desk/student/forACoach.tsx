import { useRef, useState } from "preact/hooks";
import { useAnnounce } from "../../announce";
import { copyText, selectContents } from "../../copyText";
import { CameHeading } from "../../cameHeading";
import type { Desk } from "../useDesk";
import { coachText } from "./exceptionWords";
import { studentWords } from "./words";

const words = studentWords.coach;

/** All exceptions as text for somebody who need not know the reasons. */
export function ForACoach({ desk }: { desk: Desk }) {
  const [text, setText] = useState<string | null>(null);
  const list = () => desk.ask("coachList", { came: ({ lines }) => setText(coachText(lines)) });
  return (
    <section>
      {text === null ? (
        <button type="button" class="link" aria-disabled={desk.running !== null} onClick={list}>
          {words.open}
        </button>
      ) : (
        <CameHeading>{words.heading}</CameHeading>
      )}
      {text === null && <p class="hint">{words.hint}</p>}
      {text === "" && <p>{words.none}</p>}
      {text !== null && text !== "" && <TextToCopy text={text} />}
    </section>
  );
}

function TextToCopy({ text }: { text: string }) {
  const [told, setTold] = useState("");
  const shown = useRef<HTMLPreElement>(null);
  const announce = useAnnounce();
  const copy = async () => {
    const isCopied = await copyText(text);
    if (!isCopied && shown.current !== null) selectContents(shown.current);
    const came = isCopied ? words.copied : words.byHand;
    setTold(came);
    announce(came);
  };
  return (
    <>
      <pre class="to-copy" ref={shown}>
        {text}
      </pre>
      <button type="button" class="quiet" onClick={copy}>
        {words.copy}
      </button>
      <p class="hint">{told}</p>
    </>
  );
}
