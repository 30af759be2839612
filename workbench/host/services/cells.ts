import type { CellValue, Entry } from "../../engine/engine";
import { instantToSerial, serialToInstant } from "../dates";
import { CELL_TOO_LONG, ServiceError } from "../refusals";

/** As the façade has it: a Date is {date: milliseconds since 1970}. */
export type WireValue = string | number | boolean | null | { date: number } | { error: string };

export function toWire(value: CellValue, timeZone: string): WireValue {
  if (value === null || typeof value !== "object") return value;
  return "date" in value ? { date: serialToInstant(value.date, timeZone) } : value.error;
}

/** Text is taken as if it had been typed; the rest as it is. */
export function toEntry(value: WireValue, timeZone: string): Entry {
  if (typeof value === "string") return textEntry(value);
  if (value === null || typeof value !== "object") return { value };
  return "date" in value
    ? { value: { date: instantToSerial(value.date, timeZone) } }
    : { typed: value.error };
}

function textEntry(text: string): Entry {
  if (text.length > 50_000) throw new ServiceError(CELL_TOO_LONG);
  return text === "" ? { value: null } : { typed: text };
}
