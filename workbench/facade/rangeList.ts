import type { Place } from "./range";
import { call } from "./service";
import type { Handle } from "./sheet";

type Real = GoogleAppsScript.Spreadsheet.RangeList;

export class RangeList implements Pick<Real, "setBackground"> {
  constructor(
    private readonly sheet: Handle,
    private readonly places: Place[],
  ) {}

  setBackground(color: string | null): Real {
    call("RangeList.setBackground", this.sheet, this.places, color);
    return this as never;
  }
}
