import type { SidebarCalls } from "../../src/sidebarReplies";
import type { Trouble } from "../failures";
import { callServer, WAIT_FOR_A_PERSON } from "../server";
import type { CallName, ReplyTo } from "../server";
import { useAction } from "../useAction";

export type Came<Name extends CallName> = Extract<ReplyTo<Name>, { status: "ok" }>;

interface Asked<Name extends CallName> {
  args?: Parameters<SidebarCalls[Name]>;
  /** May go on to ask more; what is refused then is shown as well. */
  came: (reply: Came<Name>) => void | Promise<Trouble | null>;
  /** What else is done before the refusal is shown. */
  refused?: (trouble: Trouble) => Promise<void>;
}

/** One question to the workbook at a time, and what a view tells of it. `ask` says whether an answer came. */
export interface Desk {
  running: string | null;
  trouble: Trouble | null;
  ask: <Name extends CallName>(name: Name, asked: Asked<Name>) => Promise<boolean>;
}

export function useDesk(): Desk {
  const { running, trouble, run } = useAction();
  const ask: Desk["ask"] = async (name, { args, came, refused }) => {
    let hasCome = false;
    await run(name, async () => {
      const reply = await callServer(name, { ...(args ? { args } : {}), wait: WAIT_FOR_A_PERSON });
      if (reply.status === "error") {
        await refused?.(reply);
        return reply;
      }
      hasCome = true;
      return (await came(reply as Came<typeof name>)) ?? null;
    });
    return hasCome;
  };
  return { running, trouble, ask };
}
