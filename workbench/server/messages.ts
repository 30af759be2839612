/** What the page and its server say to each other over the websocket; one JSON object a message. Types only. */
import type { CustomFunction, FunctionResult } from "../engine/engine";
import type { Dialog, DialogAnswer, MenuEntry, Toast, UserId } from "../host/host";

/** First message of every connection: all the page needs to draw itself. */
export interface Welcome {
  type: "welcome";
  fileName: string;
  user: UserId;
  /** What the grid's model starts from, and the client it is in the collaboration. */
  data: unknown;
  client: { id: string; name: string };
  functions: CustomFunction[];
  menu: { title: string; entries: MenuEntry[]; error: string | null };
  /** Sentences about the file, shown on opening. */
  openingNotes: string[];
  /** Where frames are served: another origin than the page's. */
  frameOrigin: string;
}

/** A frame that the server keeps for the page to show, at frameOrigin + path. */
export interface FramePlace {
  id: string;
  path: string;
  title: string;
  width?: number;
  height?: number;
}

/**
 * Custom functions to run. Arguments repeat (every formula has the policy table), so each distinct one is sent
 * once as JSON in `texts`, and requests name them by position.
 */
export interface Evaluate {
  type: "evaluate";
  id: number;
  texts: string[];
  requests: { name: string; args: number[] }[];
}
export type FunctionAnswer = { value: FunctionResult } | { error: string };

export type PageMessage =
  | { type: "collaboration"; message: unknown }
  | { type: "menuItem"; id: number; functionName: string }
  | { type: "call"; id: number; functionName: string; args: unknown[] }
  | { type: "dialogAnswer"; id: number; answer: DialogAnswer }
  | { type: "select"; range: string }
  | { type: "downloaded"; file: { name: string; text: string } }
  | { type: "step"; id: number; step: unknown }
  | { type: "writeShot"; id: number; path: string; png: string }
  | Evaluate;

export type ServerMessage =
  | Welcome
  | { type: "collaboration"; message: unknown }
  | { type: "toast"; toast: Toast }
  | { type: "dialog"; id: number; dialog: Dialog }
  | { type: "sidebar"; frame: FramePlace }
  | { type: "htmlDialog"; frame: FramePlace; modal: boolean }
  /** Answer to `menuItem` and `call`. */
  | { type: "finished"; id: number; value: unknown; error: string | null }
  | { type: "evaluated"; id: number; answers: FunctionAnswer[] }
  /** Answer to `step` and `writeShot`. */
  | { type: "stepAnswer"; id: number; answer: unknown; error: string | null };
