/** Cell values as they cross: plain JSON, a Date as {date: milliseconds since 1970}. */
export type WireValue = string | number | boolean | null | { date: number } | { error: string };

export function toWire(value: unknown): WireValue {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return { date: value.getTime() };
  // Sheets keeps no NaN and no infinity: the cell shows the error.
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (typeof value === "string" || typeof value === "boolean") return value;
  throw new TypeError(`A cell cannot hold ${typeof value}.`);
}

export function fromWire(value: WireValue): unknown {
  if (value === null) return "";
  if (typeof value === "object") return "date" in value ? new Date(value.date) : value.error;
  return value;
}
