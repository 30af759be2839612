import type { FramePlace } from "../../server/messages";
import type { Connection } from "../connection";
import { element } from "../element";
import type { FrameMessage, MessageToFrame } from "./frameMessages";

/** As Apps Script sandboxes an add-on's pages; of another origin than this page, so it cannot reach out. */
const SANDBOX = "allow-scripts allow-forms allow-modals allow-popups allow-downloads allow-same-origin";

export interface AddOnFrame {
  node: HTMLIFrameElement;
  picture(): Promise<string>;
  /** Stops listening to the frame. */
  end(): void;
}
export interface FrameHandlers {
  close(): void;
  resize(size: { width?: number; height?: number }): void;
}

/** The frame of an add-on's page, with google.script behind it. */
export function addOnFrame(connection: Connection, place: FramePlace, handlers: FrameHandlers): AddOnFrame {
  const origin = connection.welcome.frameOrigin;
  const node = element("iframe", {
    title: place.title || "Mastery Loop",
    sandbox: SANDBOX,
    src: origin + place.path,
  });
  const pictures = new Map<number, (dataUrl: string) => void>();
  const send = (message: MessageToFrame): void => node.contentWindow?.postMessage(message, origin);

  const receive = (event: MessageEvent<FrameMessage>): void => {
    if (event.source !== node.contentWindow || event.origin !== origin) return;
    const message = event.data;
    switch (message.kind) {
      case "call":
        void connection
          .call(message.functionName, message.args)
          .then(({ value, error }) => send({ kind: "finished", id: message.id, value, error }));
        return;
      case "download":
        return connection.downloaded({ name: message.name, text: message.text });
      case "close":
        return handlers.close();
      case "resize":
        return handlers.resize(message);
      case "picture":
        pictures.get(message.id)?.(message.dataUrl);
        pictures.delete(message.id);
    }
  };
  addEventListener("message", receive);
  let asked = 0;
  return {
    node,
    picture: () =>
      new Promise((resolve) => {
        const id = ++asked;
        pictures.set(id, resolve);
        send({ kind: "takePicture", id });
      }),
    end: () => removeEventListener("message", receive),
  };
}
