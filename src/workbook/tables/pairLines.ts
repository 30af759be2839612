import { isBlank, keyOf, textOf } from "../cell";
import type { Line, PlacedLine, TableSpec } from "./tableSpec";

export interface Pair {
  wanted: Line;
  /** null: the line is new. */
  standing: PlacedLine | null;
}

export interface Pairs {
  /** In the order of the wanted lines. */
  pairs: readonly Pair[];
  /** Lines that stand there and are not wanted. */
  unwanted: readonly PlacedLine[];
}

/**
 * Which wanted line is which standing one: by the key, and lines of one key in order. Where a line has got an ID
 * since, or lost it, its name tells; two students with one ID, which a list may hold by mistake, are told apart by
 * their names.
 */
export function pairLines(spec: TableSpec, placed: readonly PlacedLine[], wanted: readonly Line[]): Pairs {
  const standing: (PlacedLine | null)[] = wanted.map(() => null);
  const left = new Set(placed);
  const pair = (keyOfLine: (line: Line) => string, mayPair = (_a: Line, _b: Line) => true) => {
    const queues = groupBy([...left], ({ line }) => keyOfLine(line));
    wanted.forEach((line, index) => {
      if (standing[index]) return;
      const queue = queues.get(keyOfLine(line)) ?? [];
      const at = queue.findIndex((candidate) => mayPair(candidate.line, line));
      const [found] = at < 0 ? [] : queue.splice(at, 1);
      if (!found) return;
      standing[index] = found;
      left.delete(found);
    });
  };
  const exactKey = (line: Line) => fullKey(spec, line) + namesOf(spec, line);
  pair(exactKey);
  pair((line) => fullKey(spec, line));
  for (const [heading, other] of Object.entries(spec.instead ?? {})) {
    pair(
      (line) => JSON.stringify(spec.key.map((part) => keyOf(line[part === heading ? other : part]))),
      (a, b) => isBlank(a[heading]) !== isBlank(b[heading]) && !isBlank(b[other]),
    );
  }
  const pairs = wanted.map((line, index) => ({ wanted: line, standing: standing[index] ?? null }));
  return { pairs: untangled(pairs, exactKey), unwanted: placed.filter((line) => left.has(line)) };
}

/** Lines that nothing tells apart stand in their order, so that the next run pairs them as this one did. */
function untangled(pairs: readonly Pair[], keyOfLine: (line: Line) => string): Pair[] {
  const standing = groupBy(pairs, ({ wanted }) => keyOfLine(wanted));
  const rowOf = (pair: Pair) => pair.standing?.row ?? Number.MAX_SAFE_INTEGER;
  const sorted = new Map(
    [...standing].map(([key, alike]) => [key, [...alike].sort((a, b) => rowOf(a) - rowOf(b))]),
  );
  return pairs.map(({ wanted }) => {
    const next = sorted.get(keyOfLine(wanted))?.shift();
    return { wanted, standing: next?.standing ?? null };
  });
}

function groupBy<T>(items: readonly T[], keyOfItem: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOfItem(item));
    if (group) group.push(item);
    else groups.set(keyOfItem(item), [item]);
  }
  return groups;
}

function namesOf({ instead = {} }: TableSpec, line: Line): string {
  return JSON.stringify(Object.values(instead).map((heading) => keyOf(line[heading])));
}

function fullKey({ key, columns, instead = {}, alike = {} }: TableSpec, line: Line): string {
  // Without a key a line is another one as soon as one letter differs.
  if (key.length === 0) return JSON.stringify(columns.map(({ heading }) => textOf(line[heading])));
  const parts = key.map((heading) => {
    const text = keyOf(line[heading]);
    const other = instead[heading];
    if (text === "" && other !== undefined) return [keyOf(line[other])];
    return alike[text] ?? text;
  });
  return JSON.stringify(parts);
}
