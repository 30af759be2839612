import { useEffect, useRef } from "preact/hooks";
import { AccountsNotice } from "../accountsNotice";
import { useAnnounce } from "../announce";
import { FailureNotice } from "../failureNotice";
import { lookAtWorkbook } from "../lookAtWorkbook";
import type { Look } from "../lookAtWorkbook";
import { Skeleton } from "../skeleton";
import { useLatest } from "../useLatest";
import { words } from "../words";
import { FoundWorkbook } from "./foundWorkbook";
import type { FoundProps } from "./foundWorkbook";

type HomeProps = Pick<FoundProps, "onSeeFunctions" | "onSetUp" | "onCheck" | "onDesk" | "onRemove"> & {
  takesFocus: boolean;
};

/** What stands in this workbook. Asks when it is opened and when the person wants to look again, never by itself. */
export function HomeView({ takesFocus, ...props }: HomeProps) {
  const [latest, look] = useLatest(lookAtWorkbook);
  const heading = useRef<HTMLHeadingElement>(null);
  const announce = useAnnounce();
  useEffect(() => void look(), [look]);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  const lookAgain = async () => {
    announce(words.workbook.looking);
    const found = await look();
    if (found?.found === "workbook") announce(words.workbook.looked);
  };
  /** The button that was pressed goes away, so the place to read on is the heading. */
  const retry = () => {
    heading.current?.focus();
    void lookAgain();
  };
  const shown = latest.answer?.found === "workbook" || !latest.asking ? latest.answer : null;
  return (
    <div aria-busy={latest.asking}>
      <div class="heading-row">
        <h2 ref={heading} tabIndex={-1}>
          {words.workbook.heading}
        </h2>
        {shown?.found === "workbook" && (
          <button type="button" class="quiet" onClick={lookAgain}>
            {latest.asking ? words.workbook.lookingShort : words.workbook.lookAgain}
          </button>
        )}
      </div>
      <Found look={shown} onRetry={retry} onChanged={() => void look()} {...props} />
    </div>
  );
}

type AnswerProps = Omit<FoundProps, "workbook" | "version"> & { look: Look | null; onRetry: () => void };

function Found({ look, onRetry, ...props }: AnswerProps) {
  if (look === null) return <Skeleton words={words.workbook.looking} />;
  switch (look.found) {
    case "otherAccount":
      return <AccountsNotice reply={look.reply} onRetry={onRetry} />;
    case "problem":
      return <FailureNotice reply={look.reply} onRetry={onRetry} />;
    case "workbook":
      return <FoundWorkbook workbook={look.workbook} version={look.version} {...props} />;
  }
}
