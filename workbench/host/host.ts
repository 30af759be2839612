/**
 * The host: what Google's servers are to an add-on. It keeps one workbook open, runs the unmodified bundle in
 * a fresh realm for every execution, answers the façade's service calls, and keeps the books (calls, locks,
 * permissions). The browser's server and the headless command both drive this interface.
 */
import type { CallCustomFunction, CustomFunction, Engine, WorkbookFile } from "../engine/engine";

export type UserId = "first" | "second" | "viewer";
export type AuthMode = "NONE" | "LIMITED" | "FULL";

export interface Toast {
  title: string;
  message: string;
  /** Seconds; 0 or less stays until the next one, which is how the add-on shows progress. */
  timeout: number;
}
export interface Dialog {
  kind: "alert" | "prompt";
  title: string;
  message: string;
  buttons: "OK" | "OK_CANCEL" | "YES_NO" | "YES_NO_CANCEL";
}
/** `button` is OK, CANCEL, YES, NO or CLOSE; `text` what was typed into a prompt. */
export interface DialogAnswer {
  button: string;
  text?: string;
}
export interface Frame {
  title: string;
  html: string;
  /** Pixels, for a dialog. */
  width?: number;
  height?: number;
}

/** The person in front of the screen: a browser page, or the queue of answers of a headless step. */
export interface Person {
  toast(toast: Toast): void;
  /** The script stands still until this answers. */
  dialog(dialog: Dialog): Promise<DialogAnswer>;
  sidebar(frame: Frame): void;
  /** A modal or modeless HTML dialog; the script goes on. */
  htmlDialog(frame: Frame, modal: boolean): void;
}

export interface MenuEntry {
  /** Under Extensions ▸ the add-on's name. null is a separator. */
  label: string;
  functionName: string | null;
  submenu?: MenuEntry[];
}

export interface CallCounts {
  read: number;
  write: number;
  format: number;
  other: number;
}
/** Totals, and per tab for the calls that concern one tab. */
export interface ServiceCalls extends CallCounts {
  byTab: Record<string, CallCounts>;
}

export interface Execution {
  /** JSON value the function returned, for a call from a page. */
  value: unknown;
  /** The sentence a person or a failure handler gets, null when it ended well. */
  error: string | null;
  serviceCalls: ServiceCalls;
  /** Words shown while it ran by toasts that stay until replaced. */
  progress: string[];
  ms: number;
}

export interface Host {
  readonly engine: Engine;
  /** The custom functions of the bundle, as offered while typing. */
  readonly functions: CustomFunction[];
  /**
   * Runs one of them now, on this thread; throws FunctionError with the words for a hover. Answers are kept by
   * name and arguments until setToday: a browser's grid that asks for what the engine has just calculated
   * causes no second execution.
   */
  readonly callFunction: CallCustomFunction;
  /** Sentences about the file that the person should see on opening (what export cannot keep …). */
  readonly openingNotes: string[];
  /** Runs onOpen in that mode and returns the add-on's menu; without an onOpen that ends well only Help stands there. */
  open(mode: AuthMode): Promise<{ title: string; entries: MenuEntry[]; error: string | null }>;
  /** A menu item's function. */
  runMenuItem(user: UserId, functionName: string, person: Person): Promise<Execution>;
  /** google.script.run from a page: refuses private names, Dates, functions and what is no JSON, as the real one does. */
  call(user: UserId, functionName: string, args: unknown[], person: Person): Promise<Execution>;
  select(user: UserId, range: string): void;
  setToday(today: string | null): void;
  /** Real milliseconds each service call takes from here on. */
  setDelay(milliseconds: number): void;
  /** The next execution's n-th service call throws as a lost connection would. */
  failAt(call: number): void;
  /** Before the next execution's n-th service call, `act` is run to its end (by the other editor). */
  during(call: number, act: () => Promise<void>): void;
  /** How many executions custom functions have used so far. */
  functionExecutions(): number;
  close(): Promise<void>;
}

export interface HostOptions {
  file: WorkbookFile;
  /** The folder with Code.js, sidebar.html, appsscript.json as built. */
  dist: string;
  /** YYYY-MM-DD: the day the realm's Date and TODAY() show; real time when null. */
  today: string | null;
  /** The folder with facade.js and worker.cjs as built; the project's build/ when left out. */
  build?: string;
  /** How long an execution may run, dialogs not counted; Google allows six minutes. */
  maximumMilliseconds?: number;
}
/** Implemented by ./openHost.ts. */
export type OpenHost = (options: HostOptions) => Promise<Host>;
