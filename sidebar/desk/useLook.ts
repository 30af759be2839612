import { useEffect, useState } from "preact/hooks";
import type { Dispatch, StateUpdater } from "preact/hooks";
import type { SidebarCalls } from "../../src/sidebarReplies";
import type { CallName } from "../server";
import { useDesk } from "./useDesk";
import type { Came, Desk } from "./useDesk";

interface Look<Name extends CallName> {
  desk: Desk;
  /** null: not read yet. */
  found: Came<Name> | null;
  setFound: Dispatch<StateUpdater<Came<Name> | null>>;
  look: () => Promise<boolean>;
  /** What `DeskView` shows of it. */
  view: { desk: Desk; reading: "read" | "notYet"; onAgain: () => void };
}

/** What a view reads of the workbook when it is opened, and whenever it looks again. */
export function useLook<Name extends CallName>(
  name: Name,
  args?: Parameters<SidebarCalls[Name]>,
): Look<Name> {
  const desk = useDesk();
  const [found, setFound] = useState<Came<Name> | null>(null);
  const look = () => desk.ask(name, { ...(args && { args }), came: (reply) => setFound(() => reply) });
  useEffect(() => void look(), []);
  const view = {
    desk,
    reading: found === null ? ("notYet" as const) : ("read" as const),
    onAgain: () => void look(),
  };
  return { desk, found, setFound, look, view };
}
