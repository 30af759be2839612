import type { Area } from "../../engine/engine";
import { ServiceError } from "../refusals";
import { writable } from "./range";
import { service, type Call, type Service } from "./service";

/** `column` from 0, of the tab. */
function sort(call: Call, area: Area, column: number): void {
  if (column < area.column || column >= area.column + area.columns)
    throw new ServiceError("Sort column must be within the range.");
  call.engine.sort(writable(call, area), column);
}

export const sortingServices = {
  "Range.sort": service("write", sort),
} satisfies Record<string, Service>;
