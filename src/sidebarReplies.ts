import type { WorkbookDescription } from "./actions/describeWorkbook";
import type { TryAnswer } from "./actions/tryMarks";

export type { Issue, PolicyDescription, WorkbookDescription } from "./actions/describeWorkbook";
export type { TryAnswer, TryInput } from "./actions/tryMarks";

/** Why a call was not carried out; the message says it in words. */
export const REFUSALS = ["cancelled", "locked", "notAllowed", "serviceFault", "illegalInput", "bug"] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Reply<T> = ({ status: "ok" } & T) | { status: "error"; code: Refusal; message: string };

/** What the page may ask, and what it gets: shared with the page, so that both sides cannot drift apart. */
export interface SidebarCalls {
  ping(): Reply<{ version: string }>;
  describeWorkbook(): Reply<{ workbook: WorkbookDescription }>;
  addPolicyTab(): Reply<{ tab: string; added: boolean }>;
  tryMarks(input: unknown): Reply<{ answer: TryAnswer }>;
}
