import type { PolicyText } from "../../../src/sidebarReplies";
import { useAnnounce } from "../../announce";
import type { AtDesk } from "../../desk/deskFrame";
import { DeskView } from "../../desk/deskView";
import { TextToCopy } from "../../desk/textToCopy";
import { useLook } from "../../desk/useLook";
import { policyWords as words } from "./words";

/** The four questions with their sentences, to be copied or handed out as a page. */
export function PolicyView({ at }: { at: AtDesk }) {
  const { desk, found, view } = useLook("policyText");
  const announce = useAnnounce();
  const openPage = () => desk.ask("policyPage", { came: () => announce(words.printed) });
  const main = found !== null && (
    <button type="button" class="primary wide" aria-disabled={desk.running !== null} onClick={openPage}>
      {words.page}
    </button>
  );
  return (
    <DeskView at={at} {...view} main={main}>
      {found !== null && (
        <>
          <p class="hint">{words.hint}</p>
          <Questions {...found} />
          <TextToCopy text={found.text} seen="whenNeeded" />
        </>
      )}
    </DeskView>
  );
}

function Questions({ title, questions }: Pick<PolicyText, "title" | "questions">) {
  return (
    <>
      <h3>{title}</h3>
      {questions.map(({ question, sentences }) => (
        <section key={question}>
          <h4>{question}</h4>
          <ul class="desk-lines">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
