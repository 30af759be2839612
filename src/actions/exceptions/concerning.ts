import { nameKey } from "../../mastery/name";
import type { ExceptionRow } from "../../workbook/gradebook/exceptionRow";
import { concerns } from "../../workbook/gradebook/readException";

/** Whom exceptions may concern. */
type Who = Parameters<typeof concerns>[1];

/** Made once for a list of rows: a search through it for each student grows with the square of a school. */
const filed = new WeakMap<readonly ExceptionRow[], ReadonlyMap<string, readonly number[]>>();

/** The rows that concern a student, in the order given. */
export function concerning(rows: readonly ExceptionRow[], who: Who): ExceptionRow[] {
  const files = filesOf(rows);
  const named = keysOf(who.id, who.name).flatMap((key) => files.get(key) ?? []);
  return [...new Set(named)]
    .sort((a, b) => a - b)
    .flatMap((at) => rows[at] ?? [])
    .filter((row) => concerns(row, who));
}

function filesOf(rows: readonly ExceptionRow[]): ReadonlyMap<string, readonly number[]> {
  const known = filed.get(rows);
  if (known) return known;
  const files = new Map<string, number[]>();
  rows.forEach((row, at) => {
    for (const key of keysOf(row.id, row.student)) {
      const file = files.get(key);
      if (file) file.push(at);
      else files.set(key, [at]);
    }
  });
  filed.set(rows, files);
  return files;
}

function keysOf(id: string, name: string): string[] {
  return [nameKey(id), nameKey(name)].filter((key) => key !== "");
}
