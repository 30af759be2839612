import { useState } from "preact/hooks";
import { CameHeading } from "../../cameHeading";
import { TextToCopy } from "../../desk/textToCopy";
import type { Desk } from "../../desk/useDesk";
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
