import type { FramePlace } from "../../server/messages";
import type { Connection } from "../connection";
import { button, element } from "../element";
import { keepKeys } from "../person/dialogs";
import { addOnFrame } from "./addOnFrame";
import { endFrames, shownFrames } from "./sidebar";

/** What Sheets gives a dialog whose script names no size. */
const USUAL = { width: 600, height: 400 };

/** A dialog with a page of the add-on in it; a modeless one lets the grid be used beside it. */
export function showHtmlDialog(connection: Connection, wanted: FramePlace, modal: boolean): void {
  const dialog = element("dialog", { class: "dialog html-dialog", "aria-label": wanted.title });
  const close = (): void => {
    endFrames(dialog);
    dialog.remove();
  };
  const resize = (size: { width?: number; height?: number }): void => {
    if (size.width) frame.node.style.width = `${size.width}px`;
    if (size.height) frame.node.style.height = `${size.height}px`;
  };
  const frame = addOnFrame(connection, wanted, { close, resize });
  resize({ ...USUAL, ...wanted });
  shownFrames.set(frame.node, frame);
  dialog.append(
    element("h2", {}, wanted.title),
    button("×", close, { class: "close", "aria-label": "Close" }),
    frame.node,
  );
  dialog.addEventListener("cancel", close);
  keepKeys(dialog);
  document.body.append(dialog);
  if (modal) dialog.showModal();
  else dialog.show();
}
