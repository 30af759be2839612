import { useEffect, useRef, useState } from "preact/hooks";
import { useAnnounce } from "../announce";
import { copyText, selectContents } from "../copyText";
import { deskWords as words } from "./words";

interface TextProps {
  text: string;
  /** Where the page says the same already, the text is seen only when it has to be copied by hand. */
  seen?: "always" | "whenNeeded";
  label?: string;
}

/** Text to be pasted into a mail. */
export function TextToCopy({ text, seen = "always", label = words.copy }: TextProps) {
  const [told, setTold] = useState("");
  const shown = useRef<HTMLPreElement>(null);
  const announce = useAnnounce();
  const copy = async () => {
    const came = (await copyText(text)) ? words.copied : words.copyByHand;
    setTold(came);
    announce(came);
  };
  useEffect(() => {
    if (told === words.copyByHand && shown.current !== null) selectContents(shown.current);
  }, [told]);
  return (
    <>
      {(seen === "always" || told === words.copyByHand) && (
        // A long one scrolls, with the keyboard, too.
        <pre class="to-copy" ref={shown} tabIndex={0}>
          {text}
        </pre>
      )}
      <button type="button" class="quiet" onClick={copy}>
        {label}
      </button>
      <p class="hint">{told}</p>
    </>
  );
}
