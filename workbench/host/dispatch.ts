import type { CallCounts, ServiceCalls } from "./host";
import { noPermission, ServiceError } from "./refusals";
import { SERVICES } from "./services/all";
import type { Call, ExecutionState, Service } from "./services/service";

/** One call from the façade: `["Range.getValues", [{sheet, row, …}]]`. */
export interface Request {
  name: string;
  args: unknown[];
  service: Service;
}

export function readRequest(text: string): Request {
  const [name, args] = JSON.parse(text) as [string, unknown[]];
  const service = SERVICES.get(name);
  if (!service) throw new Error(`The host does not know the service call ${name}.`);
  return { name, args, service };
}

/** What the service gives, or a promise of it; throws ServiceError for what Google refuses. */
export function dispatch(call: Call, { name, args, service }: Request): unknown {
  const refused = refusal(call.execution, name, service);
  if (refused) throw new ServiceError(refused);
  return service.run(call, ...(args as never[]));
}

function refusal({ caller, authMode }: ExecutionState, name: string, service: Service): string | null {
  if (caller === "cell" && !service.inCells) return noPermission(name.replace(/^.*\./, ""));
  if (authMode === "NONE" && !service.unauthorised) return noPermission(name);
  if (authMode === "LIMITED" && !service.limited) return noPermission(name);
  return null;
}

export function noCalls(): ServiceCalls {
  return { ...noCounts(), byTab: {} };
}

function noCounts(): CallCounts {
  return { read: 0, write: 0, format: 0, other: 0 };
}

/** Adds to the totals and, when the call concerns one tab, to that tab's. Returns how many there are now. */
export function count(calls: ServiceCalls, { args, service }: Request, call: Call): number {
  calls[service.kind] += 1;
  const id = (args[0] as { sheet?: string } | null | undefined)?.sheet;
  const tab = call.engine.sheets().find((sheet) => sheet.id === id);
  if (tab) (calls.byTab[tab.name] ??= noCounts())[service.kind] += 1;
  return calls.read + calls.write + calls.format + calls.other;
}

export function success(value: unknown): string {
  return JSON.stringify({ value: value ?? null });
}

/** A refusal is an answer; anything else is a fault of the workbench and is said as such, never swallowed. */
export function failure(error: unknown): string {
  if (error instanceof ServiceError) return JSON.stringify({ error: error.message });
  return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
}
