import { useEffect, useRef } from "preact/hooks";
import { useAnnounce } from "../announce";
import { Skeleton } from "../skeleton";
import { useProgress } from "../useProgress";
import { ViewHeading } from "../viewHeading";
import { CheckedList } from "./checkedList";
import { useCheck, type Check } from "./useCheck";
import { checkWords as words } from "./words";

/** Everything that needs a look, with what can be put right from here. */
export function CheckView({ onHome }: { onHome: () => void }) {
  const check = useCheck();
  const { checked, running, trouble, again } = check;
  const announce = useAnnounce();
  useEffect(() => {
    if (checked !== null && check.told === "") announce(words.checked(checked.issues.length));
  }, [checked]);
  return (
    <div class="check" aria-busy={running !== null}>
      <button type="button" class="link" onClick={onHome}>
        {words.back}
      </button>
      <ViewHeading>{words.heading}</ViewHeading>
      {checked === null && running !== null && <Skeleton words={words.checking} />}
      <p role="alert" class="refusal">
        {trouble?.message}
      </p>
      {checked !== null && <Done check={check} />}
      {checked !== null && <Checked check={check} />}
      {(checked !== null || trouble !== null) && (
        <button type="button" class="quiet wide" aria-disabled={running !== null} onClick={again}>
          {words.again}
        </button>
      )}
    </div>
  );
}

/** What came of the last repair; the button that was pressed is gone, so reading goes on here. */
function Done({ check: { told, canUndo, running, undo } }: { check: Check }) {
  const said = useRef<HTMLParagraphElement>(null);
  const isFixing = running === "fix" || running === "undo";
  const isChecking = running === "check";
  const progress = useProgress(
    isFixing
      ? { first: words.fixing, later: words.fixingLong }
      : isChecking
        ? { first: words.checking, later: words.checkingLong }
        : null,
  );
  useEffect(() => {
    if (told !== "") said.current?.focus();
  }, [told]);
  return (
    <>
      <p class="hint" ref={said} tabIndex={-1}>
        {progress === "" ? told : progress}
      </p>
      {canUndo && (
        <button type="button" class="quiet" aria-disabled={running !== null} onClick={undo}>
          {words.undo}
        </button>
      )}
    </>
  );
}

function Checked({ check: { checked, running, goTo, fix } }: { check: Check }) {
  const issues = checked?.issues ?? [];
  const tab = checked?.tab ?? null;
  if (issues.length === 0) return <p class="headline">{words.nothing}</p>;
  return (
    <>
      <p class="headline">{words.places(issues.length)}</p>
      {tab !== null && (
        <button type="button" class="link" onClick={() => goTo({ tab, row: null, column: null })}>
          {words.tab(tab)}
        </button>
      )}
      <CheckedList issues={issues} acts={{ isBusy: running !== null, onGoTo: goTo, onFix: fix }} />
    </>
  );
}
