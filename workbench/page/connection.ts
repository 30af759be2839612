import type { DialogAnswer } from "../host/host";
import type { Evaluate, FunctionAnswer, PageMessage, ServerMessage, Welcome } from "../server/messages";

/** The page's line to its server: questions that are answered, and messages that just go. */
export interface Connection {
  welcome: Welcome;
  on(listener: (message: ServerMessage) => void): void;
  onLost(listener: () => void): void;
  collaborate(message: unknown): void;
  select(range: string): void;
  /** A page of the add-on has saved a file. */
  downloaded(file: { name: string; text: string }): void;
  answerDialog(id: number, answer: DialogAnswer): void;
  runMenuItem(functionName: string): Promise<Finished>;
  call(functionName: string, args: unknown[]): Promise<Finished>;
  evaluate(texts: string[], requests: Evaluate["requests"]): Promise<FunctionAnswer[]>;
  step(step: unknown): Promise<unknown>;
  writeShot(path: string, png: string): Promise<unknown>;
}
export interface Finished {
  value: unknown;
  error: string | null;
}

/** Resolves with the server's first message, which holds all the page needs to draw itself. */
export async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  const listeners: ((message: ServerMessage) => void)[] = [];
  const lost: (() => void)[] = [];
  const waiting = new Map<number, (message: ServerMessage) => void>();
  const early: ServerMessage[] = [];
  let asked = 0;

  const send = (message: PageMessage): void => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  };
  const ask = <Kind extends ServerMessage["type"]>(message: (id: number) => PageMessage) =>
    new Promise<Extract<ServerMessage, { type: Kind }>>((resolve) => {
      const id = ++asked;
      waiting.set(id, resolve as (answer: ServerMessage) => void);
      send(message(id));
    });
  const receive = (message: ServerMessage): void => {
    if (message.type !== "finished" && message.type !== "evaluated" && message.type !== "stepAnswer") {
      if (listeners.length === 0) early.push(message);
      else listeners.forEach((listener) => listener(message));
      return;
    }
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  };
  socket.addEventListener("close", () => lost.forEach((listener) => listener()));

  const welcome = await new Promise<Welcome>((resolve, reject) => {
    socket.addEventListener("close", () => reject(new Error("The workbench's server does not answer.")));
    socket.addEventListener("message", (event: MessageEvent<string>) => {
      const message = JSON.parse(event.data) as ServerMessage;
      if (message.type === "welcome") resolve(message);
      else receive(message);
    });
  });
  const answerOf = async (reply: Promise<{ answer: unknown; error: string | null }>): Promise<unknown> => {
    const { answer, error } = await reply;
    if (error !== null) throw new Error(error);
    return answer;
  };
  return {
    welcome,
    on(listener) {
      listeners.push(listener);
      early.splice(0).forEach(listener);
    },
    onLost: (listener) => lost.push(listener),
    collaborate: (message) => send({ type: "collaboration", message }),
    select: (range) => send({ type: "select", range }),
    downloaded: (file) => send({ type: "downloaded", file }),
    answerDialog: (id, answer) => send({ type: "dialogAnswer", id, answer }),
    runMenuItem: (functionName) => ask<"finished">((id) => ({ type: "menuItem", id, functionName })),
    call: (functionName, args) => ask<"finished">((id) => ({ type: "call", id, functionName, args })),
    evaluate: async (texts, requests) =>
      (await ask<"evaluated">((id) => ({ type: "evaluate", id, texts, requests }))).answers,
    step: (step) => answerOf(ask<"stepAnswer">((id) => ({ type: "step", id, step }))),
    writeShot: (path, png) => answerOf(ask<"stepAnswer">((id) => ({ type: "writeShot", id, path, png }))),
  };
}
