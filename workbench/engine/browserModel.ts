/** The browser's model of a workbook that the engine in Node keeps. No Node here. */
import "./attachmentsPlugin";
import "./batch";
import "./browserTyping";
import "./noteDisplay";
import "./unknownFunctions";
import { Model } from "@odoo/o-spreadsheet";
import type { CollaborationMessage, TransportService } from "@odoo/o-spreadsheet";
import type { JoinedData } from "./collaboration";
import type { AnswerCall } from "./customFunctions";
import { workbenchContext } from "./customFunctions";
import type { CustomFunction } from "./engine";

export interface BrowserTransport {
  transport: TransportService;
  /** To be called with each message of the collaboration that arrives from the server. */
  deliver(message: unknown): void;
}

export function browserTransport(send: (message: unknown) => void): BrowserTransport {
  let receive: ((message: CollaborationMessage) => void) | undefined;
  // What arrives before the model listens is not lost.
  let early: CollaborationMessage[] = [];
  return {
    transport: {
      sendMessage: async (message: CollaborationMessage) => send(message),
      onNewMessage: (_id: string, callback: (message: CollaborationMessage) => void) => {
        receive = callback;
        early.splice(0).forEach(callback);
      },
      leave: () => {
        receive = undefined;
        early = [];
      },
    },
    deliver(message) {
      if (receive) receive(message as CollaborationMessage);
      else early.push(message as CollaborationMessage);
    },
  };
}

export interface BrowserModelOptions {
  /** `id` is the participant's. */
  client: { id: string; name: string };
  functions: CustomFunction[];
  /** Answers at once; "Loading…" and a later recalculation where the answer must be asked for. */
  call: AnswerCall;
  send(message: unknown): void;
}

export function openBrowserModel(
  data: unknown,
  options: BrowserModelOptions,
): { model: Model; deliver(message: unknown): void } {
  const { workbook, messages } = data as JoinedData;
  const { transport, deliver } = browserTransport(options.send);
  const config = {
    client: options.client,
    transportService: transport,
    custom: workbenchContext(options.functions, options.call),
  };
  return { model: new Model(workbook, config, messages as never), deliver };
}
