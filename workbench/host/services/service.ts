import type { Engine, SheetInfo } from "../../engine/engine";
import type { AuthMode, CallCounts, MenuEntry, Person, UserId } from "../host";
import type { DocumentLock, LockOwner } from "../locks";
import type { DocumentProperties } from "../documentProperties";
import type { Caller } from "../realm";
import { ServiceError } from "../refusals";
import type { Selections } from "../selections";

/** What a service may know: the workbook, and the execution that calls. */
export interface Call {
  engine: Engine;
  timeZone: string;
  dist: string;
  lock: DocumentLock;
  properties: DocumentProperties;
  selections: Selections;
  execution: ExecutionState;
}

export interface ExecutionState extends LockOwner {
  caller: Caller;
  user: UserId;
  authMode: AuthMode;
  person: Person;
  progress: string[];
  /** What onOpen put into the menu. */
  menu: MenuEntry[];
  /** Stops the clock of the six minutes while a person is asked. */
  pause<T>(asking: Promise<T>): Promise<T>;
}

export interface Service {
  kind: keyof CallCounts;
  /** A promise when somebody must be waited for: no answer then inside a cell. */
  run: (call: Call, ...args: never[]) => unknown;
  /** Allowed inside a custom function. */
  inCells: boolean;
  /** Allowed in onOpen before the add-on is authorised (AuthMode.NONE). */
  unauthorised: boolean;
  /** Allowed in an onOpen that is a simple trigger (AuthMode.LIMITED). */
  limited: boolean;
}

type Rights = Partial<Pick<Service, "inCells" | "unauthorised" | "limited">>;

/** Reading is allowed in cells, nothing else unless said. */
export function service(kind: keyof CallCounts, run: Service["run"], rights: Rights = {}): Service {
  return { kind, run, inCells: kind === "read", unauthorised: false, limited: true, ...rights };
}

export function findSheet(engine: Engine, id: string): SheetInfo {
  const found = engine.sheets().find((sheet) => sheet.id === id);
  if (!found) throw new ServiceError(`Sheet ${id} not found`);
  return found;
}
