import { Range, type Place } from "./range";
import { call } from "./service";
import { Sheet, type Handle } from "./sheet";

type Real = GoogleAppsScript.Spreadsheet.Spreadsheet;

export class NamedRange implements Pick<GoogleAppsScript.Spreadsheet.NamedRange, "getName" | "getRange"> {
  constructor(
    private readonly name: string,
    private readonly range: Range,
  ) {}

  getName(): string {
    return this.name;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.range as never;
  }
}

export class Spreadsheet implements Pick<
  Real,
  | "getNamedRanges"
  | "getSheetByName"
  | "getSheets"
  | "insertSheet"
  | "setActiveSheet"
  | "setNamedRange"
  | "toast"
> {
  getSheets(): GoogleAppsScript.Spreadsheet.Sheet[] {
    return call<Handle[]>("Spreadsheet.getSheets").map((handle) => new Sheet(handle)) as never;
  }

  getSheetByName(name: string): GoogleAppsScript.Spreadsheet.Sheet | null {
    const handle = call<Handle | null>("Spreadsheet.getSheetByName", name);
    return (handle === null ? null : new Sheet(handle)) as never;
  }

  insertSheet(name?: unknown, index?: unknown): GoogleAppsScript.Spreadsheet.Sheet {
    return new Sheet(call<Handle>("Spreadsheet.insertSheet", name ?? null, index ?? null)) as never;
  }

  setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Sheet {
    call("Spreadsheet.setActiveSheet", (sheet as unknown as Sheet).handle);
    return sheet;
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    const named = call<{ name: string; tab: Handle; place: Place }[]>("Spreadsheet.getNamedRanges");
    return named.map(
      ({ name, tab, place }) => new NamedRange(name, new Range(new Sheet(tab), place)),
    ) as never;
  }

  setNamedRange(name: string, range: GoogleAppsScript.Spreadsheet.Range): void {
    call("Spreadsheet.setNamedRange", (range as unknown as Range).place, name);
  }

  toast(message: string, title: string | null = "", seconds: number | null = 5): void {
    call("Spreadsheet.toast", String(message), title ?? "", seconds ?? 5);
  }
}
