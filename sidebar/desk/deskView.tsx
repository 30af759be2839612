import type { ComponentChildren } from "preact";
import { Skeleton } from "../skeleton";
import { useProgress } from "../useProgress";
import { ViewHeading } from "../viewHeading";
import type { AtDesk } from "./deskFrame";
import type { Desk } from "./useDesk";
import { deskWords as words } from "./words";

interface DeskViewProps {
  at: AtDesk;
  /** Whether what the view is about has been read. */
  reading?: "read" | "notYet";
  desk: Desk;
  /** Asks once more for what could not be read. */
  onAgain?: () => void;
  /** The one button it is all about: always in sight. */
  main?: ComponentChildren;
  children: ComponentChildren;
}

/** A view of a desk: the way back, its name, what it shows, and, in sight at the bottom, what happens or was refused. */
export function DeskView({ at, reading = "read", desk, onAgain, main, children }: DeskViewProps) {
  const isWaiting = reading === "notYet" && desk.running !== null;
  const isStuck = reading === "notYet" && desk.trouble !== null;
  return (
    <div class="desk" aria-busy={desk.running !== null}>
      <button type="button" class="link" onClick={at.onBack}>
        {words.backToDesk}
      </button>
      <ViewHeading>{at.heading}</ViewHeading>
      {isWaiting && <Skeleton words={words.working.other} />}
      {reading === "read" && children}
      <div class="desk-news">
        <News desk={desk} progress={isWaiting ? "none" : "told"} />
        {main}
      </div>
      {isStuck && onAgain !== undefined && (
        <button type="button" class="quiet" onClick={onAgain}>
          {words.again}
        </button>
      )}
    </div>
  );
}

function News({ desk: { running, trouble }, progress }: { desk: Desk; progress: "told" | "none" }) {
  const first =
    running !== null && running in words.working ? (running as keyof typeof words.working) : "other";
  const told = useProgress(
    running === null || progress === "none"
      ? null
      : { first: words.working[first], later: words.workingLong },
  );
  return (
    <>
      <p role="status" class="hint">
        {told}
      </p>
      <p role="alert" class="refusal">
        {trouble?.message}
      </p>
    </>
  );
}
