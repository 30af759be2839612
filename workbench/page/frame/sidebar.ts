import type { FramePlace } from "../../server/messages";
import type { Connection } from "../connection";
import { button, element, place } from "../element";
import { addOnFrame, type AddOnFrame } from "./addOnFrame";

/** Frames on the page, for pictures of it. */
export const shownFrames = new Map<HTMLIFrameElement, AddOnFrame>();

/** The sidebar: 300 pixels on the right, one at a time, as in Sheets. */
export function showSidebar(connection: Connection, wanted: FramePlace): void {
  const aside = place("sidebar");
  closeSidebar();
  const frame = addOnFrame(connection, wanted, { close: closeSidebar, resize: () => undefined });
  shownFrames.set(frame.node, frame);
  const header = element("header", {}, element("h2", {}, wanted.title || "Mastery Loop"));
  header.append(button("×", closeSidebar, { class: "close", "aria-label": "Close sidebar" }));
  aside.append(header, frame.node);
  aside.hidden = false;
}

export function closeSidebar(): void {
  const aside = place("sidebar");
  endFrames(aside);
  aside.replaceChildren();
  aside.hidden = true;
}

export function endFrames(around: HTMLElement): void {
  for (const node of around.querySelectorAll("iframe")) {
    shownFrames.get(node)?.end();
    shownFrames.delete(node);
  }
}
