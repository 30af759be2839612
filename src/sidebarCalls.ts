import { describeWorkbook as describe } from "./actions/describeWorkbook";
import { planPolicyTab, POLICY_RANGE, policyTabName } from "./actions/policyTab";
import { tryMarks as answerMarks } from "./actions/tryMarks";
import { words } from "./actions/words";
import { alone } from "./google/lock";
import { logFault } from "./google/log";
import { confirm, tell } from "./google/people";
import { readWorkbook } from "./google/readWorkbook";
import { writeTab } from "./google/writeTab";
import type { Refusal, Reply, SidebarCalls } from "./sidebarReplies";
import { version } from "../package.json";

/** Reaching zod only inside a handler keeps it out of every cell's execution. */
declare const require: (path: "./actions/tryInput") => typeof import("./actions/tryInput");

/** The page asks this first: whether it reaches the server at all, and as somebody who may. */
export const ping: SidebarCalls["ping"] = () => ({ status: "ok", version });

/** What the home page shows: the workbook's tabs, our formulas in it, the policy in force. */
export const describeWorkbook: SidebarCalls["describeWorkbook"] = () =>
  replying(() => ({ status: "ok", workbook: describe(readWorkbook(POLICY_RANGE)) }));

/** Adds the tab Mastery Policy after asking; does nothing when a policy is there. */
export const addPolicyTab: SidebarCalls["addPolicyTab"] = () =>
  replying(() => {
    const before = readWorkbook(POLICY_RANGE);
    const { name } = policyTabName(before);
    if (!planPolicyTab(before)) return { status: "ok", tab: name, added: false };
    if (!confirm(words.addPolicyTitle, words.addPolicyQuestion(name))) return refused("cancelled");
    // The dialog let others in: look again, alone, before writing.
    const written = alone(() => {
      const plan = planPolicyTab(readWorkbook(POLICY_RANGE));
      if (plan) writeTab(plan);
      return { tab: plan?.name ?? name, added: plan !== null };
    });
    if (!written) return refused("locked");
    tell(written.added ? words.policyAdded(written.tab) : words.policyThere(written.tab));
    return { status: "ok", ...written };
  });

/** The functions' answers to marks typed in the page. */
export const tryMarks: SidebarCalls["tryMarks"] = (input) =>
  replying(() => {
    const checked = require("./actions/tryInput").checkTryInput(input);
    if ("refused" in checked) return refused("illegalInput", checked.refused);
    try {
      return { status: "ok", answer: answerMarks(checked.input) };
    } catch (error) {
      return refused("illegalInput", (error as Error).message);
    }
  });

function refused(code: Refusal, message?: string): { status: "error"; code: Refusal; message: string } {
  return {
    status: "error",
    code,
    message: message ?? (code === "illegalInput" ? words.illegalInput : words[code]),
  };
}

/** Tells a refusal of Google's from a fault of ours. The log holds no content of the workbook. */
function replying<T>(act: () => Reply<T>): Reply<T> {
  try {
    return act();
  } catch (error) {
    const message = String((error as Error).message);
    if (/permission|protected/i.test(message)) return refused("notAllowed");
    if (/service|timed out|connection|server error/i.test(message)) return refused("serviceFault");
    logFault(`Mastery Loop: ${(error as Error).name} in a call of the sidebar`);
    return refused("bug");
  }
}
