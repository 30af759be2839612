import { Protection, type FoundProtection } from "./protection";
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

interface Found {
  tab: Handle;
  place: Place;
}

export class Spreadsheet implements Pick<
  Real,
  | "deleteSheet"
  | "getActiveRange"
  | "getNamedRanges"
  | "getProtections"
  | "getSheetByName"
  | "getSheets"
  | "getSpreadsheetLocale"
  | "getSpreadsheetTimeZone"
  | "insertSheet"
  | "removeNamedRange"
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

  insertSheet(name?: unknown, index?: unknown, options?: unknown): GoogleAppsScript.Spreadsheet.Sheet {
    const { template } = (options ?? {}) as { template?: Sheet };
    const args = [name ?? null, index ?? null, template?.handle ?? null];
    return new Sheet(call<Handle>("Spreadsheet.insertSheet", ...args)) as never;
  }

  setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Sheet {
    call("Spreadsheet.setActiveSheet", (sheet as unknown as Sheet).handle);
    return sheet;
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    const named = call<(Found & { name: string })[]>("Spreadsheet.getNamedRanges");
    return named.map((found) => new NamedRange(found.name, rangeOf(found))) as never;
  }

  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    return rangeOf(call<Found>("Spreadsheet.getActiveRange")) as never;
  }

  removeNamedRange(name: string): void {
    call("Spreadsheet.removeNamedRange", name);
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    const found = call<FoundProtection[]>("Spreadsheet.getProtections", String(type));
    return found.map((each) => new Protection(new Sheet(each.tab), each)) as never;
  }

  getSpreadsheetLocale(): string {
    return call("Spreadsheet.getSpreadsheetLocale");
  }

  getSpreadsheetTimeZone(): string {
    return call("Spreadsheet.getSpreadsheetTimeZone");
  }

  deleteSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
    call("Spreadsheet.deleteSheet", (sheet as unknown as Sheet).handle);
  }

  setNamedRange(name: string, range: GoogleAppsScript.Spreadsheet.Range): void {
    call("Spreadsheet.setNamedRange", (range as unknown as Range).place, name);
  }

  toast(message: string, title: string | null = "", seconds: number | null = 5): void {
    call("Spreadsheet.toast", String(message), title ?? "", seconds ?? 5);
  }
}

function rangeOf({ tab, place }: Found): Range {
  return new Range(new Sheet(tab), place);
}
