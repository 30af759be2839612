import { illegalValue } from "./refusals";

/** What google.script.run lets through: JSON; `undefined` becomes null in lists and is dropped in objects. */
export function pageArguments(args: unknown[]): { args: unknown[] } | { error: string } {
  const bad = args.map((value, index) => findIllegal(value, String(index), [])).find((name) => name !== null);
  if (bad !== undefined && bad !== null) return { error: illegalValue(bad) };
  return {
    args: args.map((value) => (value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown))),
  };
}

/** The name of the property that holds a Date, a function or another thing that is no JSON. */
function findIllegal(value: unknown, name: string, above: unknown[]): string | null {
  if (value === undefined || value === null || ["string", "number", "boolean"].includes(typeof value))
    return null;
  if (typeof value !== "object" || above.includes(value) || !isPlain(value)) return name;
  for (const [key, item] of Object.entries(value)) {
    const found = findIllegal(item, key, [...above, value]);
    if (found !== null) return found;
  }
  return null;
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Objects of another realm have another Object.prototype, which again has none above it.
  return prototype === null || Object.getPrototypeOf(prototype as object) === null;
}
