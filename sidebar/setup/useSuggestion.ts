import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Trouble } from "../failures";
import { callServer, WAIT_FOR_A_PERSON } from "../server";
import type { Draft } from "./draft";
import { draftOf } from "./draft";

/** What set-up knows of the workbook, and what the teacher has made of it. */
export type Suggestion =
  | { state: "reading" }
  | { state: "trouble"; reply: Trouble }
  | { state: "found"; draft: Draft };

export interface Suggesting {
  suggestion: Suggestion;
  change: (how: (draft: Draft) => Draft) => void;
  askAgain: () => void;
}

export function useSuggestion(): Suggesting {
  const [suggestion, setSuggestion] = useState<Suggestion>({ state: "reading" });
  const newest = useRef(0);
  const askAgain = useCallback(async () => {
    const mine = ++newest.current;
    setSuggestion({ state: "reading" });
    const reply = await callServer("suggestSetup", { wait: WAIT_FOR_A_PERSON });
    if (mine !== newest.current) return;
    if (reply.status === "error") return setSuggestion({ state: "trouble", reply });
    setSuggestion({ state: "found", draft: draftOf(reply) });
  }, []);
  useEffect(() => void askAgain(), [askAgain]);
  const change: Suggesting["change"] = (how) =>
    setSuggestion((now) => (now.state === "found" ? { state: "found", draft: how(now.draft) } : now));
  return { suggestion, change, askAgain };
}
