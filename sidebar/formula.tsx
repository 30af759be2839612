import { Fragment } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useAnnounce } from "./announce";
import { copyText, selectContents } from "./copyText";
import { words } from "./words";

const SHOW_COPIED = 2500;

/** A formula with a button that copies it. */
export function Formula({ formula }: { formula: string }) {
  const code = useRef<HTMLElement>(null);
  const [outcome, setOutcome] = useState<"none" | "copied" | "byHand">("none");
  const announce = useAnnounce();

  useEffect(() => {
    if (outcome !== "copied") return;
    const timer = setTimeout(() => setOutcome("none"), SHOW_COPIED);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    const copied = await copyText(formula);
    if (!copied && code.current !== null) selectContents(code.current);
    setOutcome(copied ? "copied" : "byHand");
    announce(copied ? words.functions.copied : words.functions.copyByHand);
  };
  return (
    <div class="formula">
      <code ref={code}>
        {breakable(formula).map((part, index) => (
          <Fragment key={index}>
            {part}
            <wbr />
          </Fragment>
        ))}
      </code>
      <button type="button" class="quiet" aria-label={words.functions.copyFormula(formula)} onClick={copy}>
        {outcome === "copied" ? words.functions.copied : words.functions.copy}
      </button>
      {outcome === "byHand" && <p class="hint">{words.functions.copyByHand}</p>}
    </div>
  );
}

/** A long formula breaks behind brackets and commas, not within a name or a range. */
function breakable(formula: string): string[] {
  return formula.match(/[^(,]+[(,]?|[(,]/g) ?? [];
}
