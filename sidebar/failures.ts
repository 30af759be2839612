import type { Reply } from "../src/sidebarReplies";
import { words } from "./words";

export type FailureCode = "notInSheets" | "offline" | "timedOut" | "otherAccount" | "outOfDate" | "broken";

/** A call that brought no reply, told like an error reply; `detail` is what Google said, for whoever helps. */
export interface Failure {
  status: "error";
  code: FailureCode;
  message: string;
  detail: string;
}
/** Whatever is not ok: the add-on refused and says why, or no reply came at all. */
export type Trouble = Extract<Reply<object>, { status: "error" }> | Failure;

export function failure(code: Exclude<FailureCode, "timedOut">, detail = ""): Failure {
  return { status: "error", code, message: words.failure[code], detail };
}

export function timedOut(milliseconds: number): Failure {
  const seconds = Math.round(milliseconds / 1000);
  return { status: "error", code: "timedOut", message: words.failure.timedOut(seconds), detail: "" };
}

/** Sorts what google.script.run gives its failure handler: an Error, a ScriptError, or only text. */
export function failureFromGoogle(error: unknown): Failure {
  const detail = error instanceof Error ? error.message : textOf(error);
  if (/networkerror|http 0\b/i.test(detail)) return failure("offline", detail);
  if (/permission|authori[sz]/i.test(detail)) return failure("otherAccount", detail);
  if (/script function not found/i.test(detail)) return failure("outOfDate", detail);
  return failure("broken", detail);
}

/** Errors from another frame are no instances of this frame's Error. */
function textOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "message" in error) return String(error.message);
  return error === undefined || error === null ? "" : String(error);
}

export function detailOf(reply: Trouble): string {
  return "detail" in reply ? reply.detail : "";
}
