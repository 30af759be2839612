import type { Person } from "./host";
import type { ExecutionState } from "./services/service";

type Who = Pick<ExecutionState, "caller" | "user" | "authMode" | "person">;

/** An execution at its beginning; its clock never stops unless `pause` is replaced. */
export function standingState(who: Who): ExecutionState {
  return {
    ...who,
    progress: [],
    menu: [],
    suspended: false,
    virtualMilliseconds: 0,
    pause: (asking) => asking,
  };
}

/** In front of a script that nobody watches. */
export const NOBODY: Person = {
  toast: () => undefined,
  dialog: () => Promise.resolve({ button: "CLOSE" }),
  sidebar: () => undefined,
  htmlDialog: () => undefined,
};
