/** Ranges that are arguments, as text to compare them by. */
const texts = new WeakMap<object, string>();

/** The rows of a range do not change; a long policy table is written down once for all who ask. */
export function rangeText(rows: object): string {
  let text = texts.get(rows);
  if (text === undefined) texts.set(rows, (text = JSON.stringify(rows)));
  return text;
}
