import { useState } from "preact/hooks";
import { CameWords } from "../cameHeading";
import type { Desk } from "./useDesk";
import { deskWords as words } from "./words";

/** Takes back what the view has just done. */
export function UndoButton({ desk, onUndone }: { desk: Desk; onUndone?: () => void }) {
  const [undone, setUndone] = useState("");
  const undo = async () => {
    const came = ({ what }: { what: string }) => setUndone(words.undone(what));
    // Afterwards, so that what follows may ask the workbook again.
    if (await desk.ask("undoLast", { came })) onUndone?.();
  };
  if (undone !== "") return <CameWords>{undone}</CameWords>;
  return (
    <button type="button" class="quiet" aria-disabled={desk.running !== null} onClick={undo}>
      {words.undo}
    </button>
  );
}
