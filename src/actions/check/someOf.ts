/** So many places or values are written out; the rest is a number. */
const NAMED = 4;

/** "C5, C9 and 3 more". */
export function someOf(names: readonly string[]): string {
  const more = names.length > NAMED + 1 ? [`${names.length - NAMED} more`] : [];
  const said = [...(more.length > 0 ? names.slice(0, NAMED) : names), ...more];
  const last = said.pop() ?? "";
  return said.length === 0 ? last : `${said.join(", ")} and ${last}`;
}

export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** Each value once, in quotes. */
export function quotedList(values: readonly string[]): string {
  return someOf([...new Set(values)].map((value) => `"${value}"`));
}
