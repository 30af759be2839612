/** How the host calls a script's function: by name, arguments and result as JSON text. */
import { fromWire, type WireValue } from "./values";

type Caller = "menu" | "open" | "page" | "cell";
type Argument = WireValue | { range: number } | { missing: true };

/** Ranges that formulas were given: the same one, a policy table say, stands in thousands of them. */
const ranges: { rows: unknown[][]; hasDates: boolean }[] = [];

/** Keeps the rows of a range for arguments that name it by the number returned. */
export function learn(rowsText: string): number {
  const rows = (JSON.parse(rowsText) as WireValue[][]).map((row) => row.map(fromWire));
  const hasDates = rows.some((row) => row.some((value) => value instanceof Date));
  return ranges.push({ rows, hasDates }) - 1;
}

export function invoke(caller: Caller, name: string, argsText: string): string {
  try {
    const args = JSON.parse(argsText) as unknown[];
    const value = functionNamed(name)(...(caller === "cell" ? (args as Argument[]).map(cellArgument) : args));
    return JSON.stringify({ value: caller === "cell" ? cellResult(value) : pageResult(value) });
  } catch (error) {
    return JSON.stringify({ error: words(error) });
  }
}

function functionNamed(name: string): (...args: unknown[]) => unknown {
  const found = (globalThis as unknown as Record<string, unknown>)[name];
  if (typeof found !== "function") throw new Error(`Script function not found: ${name}`);
  return found as never;
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function cellArgument(argument: Argument): unknown {
  if (argument === null || typeof argument !== "object") return fromWire(argument);
  if ("missing" in argument) return undefined;
  return "range" in argument ? copyOf(argument.range) : fromWire(argument);
}

/** Every call gets rows of its own, which it may change. */
function copyOf(number: number): unknown[][] | undefined {
  const range = ranges[number];
  return range?.rows.map((row) => (range.hasDates ? row.map(copyDate) : row.slice()));
}

function copyDate(value: unknown): unknown {
  return value instanceof Date ? new Date(value.getTime()) : value;
}

function cellResult(value: unknown): WireValue | WireValue[][] {
  if (!Array.isArray(value)) return cellScalar(value);
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(cellScalar) : [cellScalar(row)]));
}

function cellScalar(value: unknown): WireValue {
  if (value instanceof Date) return { date: value.getTime() };
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  return typeof value === "string" || typeof value === "boolean" ? value : null;
}

/** A result with a Date, a function or the like anywhere reaches the page as null. */
function pageResult(value: unknown): unknown {
  return isPlain(value, []) ? (value ?? null) : null;
}

function isPlain(value: unknown, above: unknown[]): boolean {
  if (value === undefined || value === null || ["string", "number", "boolean"].includes(typeof value)) {
    return true;
  }
  if (typeof value !== "object" || above.includes(value)) return false;
  const inside = [...above, value];
  if (Array.isArray(value)) return value.every((item) => isPlain(item, inside));
  return isRecord(value) && Object.values(value).every((item) => isPlain(item, inside));
}

function isRecord(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
