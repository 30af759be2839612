import { loadActions } from "./google/loadActions";
import type { SidebarCalls } from "./sidebarReplies";
import { version } from "../package.json";

type Actions = Record<string, (...args: unknown[]) => unknown>;

let loaded: Actions | null = null;

/** Starts a menu item or a call of the page, by its name in actions.ts; the first of an execution loads the code. */
export function onDemand(name: string, args: ArrayLike<unknown>): unknown {
  loaded ??= loadActions<Actions>();
  return loaded[name]?.(...Array.from(args));
}

/** The page asks this first: whether it reaches the server at all, and as somebody who may. */
export const ping: SidebarCalls["ping"] = () => ({ status: "ok", version });
