import { Range, type Place } from "./range";
import { call } from "./service";
import type { Sheet } from "./sheet";

type Real = GoogleAppsScript.Spreadsheet.RangeList;

export class RangeList implements Pick<Real, "getRanges" | "setBackground"> {
  constructor(
    private readonly sheet: Sheet,
    private readonly places: Place[],
  ) {}

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.places.map((place) => new Range(this.sheet, place)) as never;
  }

  setBackground(color: string | null): Real {
    call("RangeList.setBackground", this.sheet.handle, this.places, color);
    return this as never;
  }
}
