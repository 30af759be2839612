import type { ExceptionSet, ImpliedLevel } from "../../../src/sidebarReplies";
import { CameWords } from "../../cameHeading";
import { UndoButton } from "../../desk/undoButton";
import type { Desk } from "../../desk/useDesk";

interface AcceptedProps {
  level: ImpliedLevel;
  set: ExceptionSet;
  desk: Desk;
  onUndone: () => void;
}

/** Stands where the proposal stood until the next one is accepted: nobody loses the place in the list. */
export function Accepted({ level: { student }, set, desk, onUndone }: AcceptedProps) {
  return (
    <div class="result">
      <strong>{student}</strong>
      <CameWords>{set.message}</CameWords>
      {set.done !== "same" && <UndoButton desk={desk} onUndone={onUndone} />}
    </div>
  );
}
