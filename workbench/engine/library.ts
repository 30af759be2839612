/**
 * Makes o-spreadsheet speak like Sheets before the first model is made, in Node and in the browser alike.
 * Import this file before using the library.
 */
import { CellErrorType, helpers, registries } from "@odoo/o-spreadsheet";
import { libraryFormat } from "./numberFormats";

/** Node 20 has no Object.groupBy, which the library needs. */
function groupBy<T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey) {
  const groups: Record<PropertyKey, T[]> = Object.create(null) as Record<PropertyKey, T[]>;
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
}

/** The library's names of errors, and what Sheets shows in their place. */
const ERRORS = {
  InvalidReference: "#REF!",
  BadExpression: "#ERROR!",
  CircularDependency: "#REF!",
  SpilledBlocked: "#REF!",
  GenericError: "#VALUE!",
} as const;

function renameErrors(): void {
  const known = registries.errorTypes as Set<string>;
  const names = CellErrorType as Record<string, string>;
  for (const [key, shown] of Object.entries(ERRORS)) {
    known.delete(names[key]!);
    names[key] = shown;
  }
  for (const name of Object.values(names)) known.add(name);
}

function prepare(): void {
  (Object as { groupBy?: unknown }).groupBy ??= groupBy;
  // The library reports its timings there, which Node prints to stdout.
  console.debug = () => undefined;
  // Read by our patch of the library: cells keep formats as Sheets writes them.
  (helpers as { translateFormat?: (format: string) => string }).translateFormat = libraryFormat;
  renameErrors();
}

prepare();
