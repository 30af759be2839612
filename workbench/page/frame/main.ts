/**
 * Runs in an add-on's frame before the add-on's own page: provides google.script over postMessage. The frame
 * is of another origin than the page around it, so messages are all the two have in common.
 */
import { rasterise } from "../picture/rasterise";
import { hearDownloads } from "./downloads";
import type { FrameMessage, MessageToFrame } from "./frameMessages";
import { scriptRun } from "./scriptRun";

const script = document.currentScript as HTMLScriptElement;
const pageOrigin = script.dataset["page"] ?? "";
script.remove();

const send = (message: FrameMessage): void => parent.postMessage(message, pageOrigin);
const { run, finished } = scriptRun((id, functionName, args) =>
  send({ kind: "call", id, functionName, args }),
);

addEventListener("message", (event: MessageEvent<MessageToFrame>) => {
  if (event.source !== parent || event.origin !== pageOrigin) return;
  const message = event.data;
  if (message.kind === "finished") finished(message.id, message.value, message.error);
  else void rasterise().then((dataUrl) => send({ kind: "picture", id: message.id, dataUrl }));
});

hearDownloads((name, text) => send({ kind: "download", name, text }));

const host = {
  close: () => send({ kind: "close" }),
  setHeight: (height: number) => send({ kind: "resize", height }),
  setWidth: (width: number) => send({ kind: "resize", width }),
  editor: { focus: () => parent.focus() },
};
Object.assign(globalThis, { google: { script: { run, host } } });
