import { useEffect, useState } from "preact/hooks";
import type { CheckedIssue, WorkbookChecked } from "../../src/sidebarReplies";
import { useAnnounce } from "../announce";
import type { Trouble } from "../failures";
import { callServer, WAIT_FOR_A_PERSON } from "../server";
import { useAction } from "../useAction";
import { checkWords as words } from "./words";

/** A check with what was done about it, and what the person may do. */
export interface Check {
  checked: WorkbookChecked | null;
  /** What came of the last repair; "" before the first. */
  told: string;
  /** Whether the last repair can be taken back here. */
  canUndo: boolean;
  running: string | null;
  trouble: Trouble | null;
  again: () => void;
  goTo: (place: Pick<CheckedIssue, "tab" | "row" | "column">) => void;
  fix: (issues: CheckedIssue[]) => void;
  undo: () => void;
}

export function useCheck(): Check {
  const [checked, setChecked] = useState<WorkbookChecked | null>(null);
  const [done, setDone] = useState({ told: "", canUndo: false });
  const { running, trouble, run } = useAction();
  const announce = useAnnounce();
  const check = async () => {
    const reply = await callServer("checkWorkbook", { wait: WAIT_FOR_A_PERSON });
    if (reply.status === "error") return reply;
    setChecked(reply);
    return null;
  };
  /** What stands in the panel is never older than what was done. */
  const tell = (told: string, canUndo: boolean) => {
    setDone({ told, canUndo });
    announce(told);
    return check();
  };
  const again = () => void run("check", () => check());
  useEffect(again, []);
  return {
    ...{ checked, ...done, running, trouble, again },
    goTo: ({ tab, row, column }) =>
      void run("goTo", async () => {
        const reply = await callServer("goTo", { args: [{ tab, row, column }] });
        return reply.status === "error" ? reply : null;
      }),
    fix: (issues) =>
      void run("fix", async () => {
        const reply = await callServer("fix", { args: [issues], wait: WAIT_FOR_A_PERSON });
        return reply.status === "error" ? reply : tell(reply.message, true);
      }),
    undo: () =>
      void run("undo", async () => {
        const reply = await callServer("undoLast", { wait: WAIT_FOR_A_PERSON });
        return reply.status === "error" ? reply : tell(words.undone(reply.what), false);
      }),
  };
}
