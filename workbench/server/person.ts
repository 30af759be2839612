import type { Dialog, DialogAnswer, Person } from "../host/host";
import type { Frames } from "./frames";
import type { FramePlace, ServerMessage } from "./messages";

/** The person behind a page: what scripts show goes to the page, what they are answered comes from it. */
export interface PersonAtPage extends Person {
  answered(id: number, answer: DialogAnswer): void;
  /** Closes every open dialog, so that no script waits for somebody who is gone. */
  leave(): void;
}

export function personAtPage(send: (message: ServerMessage) => void, frames: Frames): PersonAtPage {
  const waiting = new Map<number, (answer: DialogAnswer) => void>();
  const places: FramePlace[] = [];
  let asked = 0;
  const keep = (frame: Parameters<Frames["keep"]>[0]): FramePlace => {
    const place = frames.keep(frame);
    places.push(place);
    return place;
  };
  return {
    toast: (toast) => send({ type: "toast", toast }),
    dialog: (dialog: Dialog) =>
      new Promise((resolve) => {
        const id = ++asked;
        waiting.set(id, resolve);
        send({ type: "dialog", id, dialog });
      }),
    sidebar: (frame) => send({ type: "sidebar", frame: keep(frame) }),
    htmlDialog: (frame, modal) => send({ type: "htmlDialog", frame: keep(frame), modal }),
    answered(id, answer) {
      waiting.get(id)?.(answer);
      waiting.delete(id);
    },
    leave() {
      for (const id of [...waiting.keys()]) this.answered(id, { button: "CLOSE" });
      frames.forget(places);
    },
  };
}
