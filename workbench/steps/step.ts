import type * as z from "zod/mini";
import type { Frame, Host, MenuEntry, Person, UserId } from "../host/host";

/** Prints a page to a PDF file and reads it back. */
export type PrintPdf = (html: string, path: string) => Promise<{ pages: number; text: string[] }>;

/** One workbook and the person at it, from step to step. */
export interface Session {
  host: Host;
  user: UserId;
  menu: MenuEntry[];
  /** The HTML dialog that is open, else the sidebar. */
  page: Frame | null;
  /** The last file a page offered to save. */
  download: { name: string; text: string } | null;
  /** Answers of the steps the other editor did during the last execution. */
  meanwhile: unknown[] | null;
  printPdf: PrintPdf | null;
  /** Sees what the steps' person sees: the browser, when there is one. */
  onlooker: Person | null;
}

/** A step as one entry of the table: what it looks like and what it does. */
export interface StepKind {
  schema: z.ZodMiniType;
  /** Shown to whoever wrote it wrongly. */
  example: string;
  run(session: Session, step: never): unknown;
}

/** The step itself is wrong: nothing was done. */
export class IllegalStep extends Error {}

/** Most steps answer so. */
export const DONE = {} as const;
