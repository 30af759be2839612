/** So many are named in a sentence; the rest is a number. */
const NAMED = 5;

/** "Ana Lee, Ben Cho and 2 more"; names that hold a comma themselves stand between semicolons. */
export function someOf(names: readonly string[]): string {
  const more = names.length > NAMED ? [`${names.length - NAMED} more`] : [];
  const said = [...names.slice(0, NAMED), ...more];
  const between = names.some((name) => name.includes(",")) ? "; " : ", ";
  const last = said.pop() ?? "";
  return said.length === 0 ? last : `${said.join(between)} and ${last}`;
}
