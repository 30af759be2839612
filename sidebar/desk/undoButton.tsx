import { useState } from "preact/hooks";
import { useAnnounce } from "../announce";
import type { Desk } from "./useDesk";
import { deskWords as words } from "./words";

/** Takes back what the view has just done. */
export function UndoButton({ desk, onUndone }: { desk: Desk; onUndone?: () => void }) {
  const [undone, setUndone] = useState("");
  const announce = useAnnounce();
  const undo = () =>
    desk.ask("undoLast", {
      came: ({ what }) => {
        setUndone(words.undone(what));
        announce(words.undone(what));
        onUndone?.();
      },
    });
  if (undone !== "") return <p class="hint">{undone}</p>;
  return (
    <button type="button" class="quiet" aria-disabled={desk.running !== null} onClick={undo}>
      {words.undo}
    </button>
  );
}
