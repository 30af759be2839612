import type { SheetInfo } from "../../engine/engine";
import { LAST_SHEET, mayWrite, nameTaken, NO_UI_HERE, refuseViewer, ServiceError } from "../refusals";
import { findSheet, service, type Call, type Service } from "./service";
import { placeAt, type Place } from "./sheet";

export interface Handle {
  sheet: string;
  name: string;
}
export const handle = ({ id, name }: SheetInfo): Handle => ({ sheet: id, name });

function deleteSheet({ engine, execution }: Call, { sheet: id }: Handle): void {
  const sheet = findSheet(engine, id);
  mayWrite(engine, execution.user, sheet, null);
  if (
    engine
      .sheets()
      .filter(({ hidden }) => !hidden)
      .every((other) => other.id === id)
  )
    throw new ServiceError(LAST_SHEET);
  engine.deleteSheet(id);
}

/** Google's default size, or a copy of a template. A new tab is the active one at once. */
function insertSheet(call: Call, name: unknown, index: unknown, template: Handle | null): Handle {
  refuseViewer(call.execution.user);
  const { engine, execution, selections } = call;
  const sheets = engine.sheets();
  const wanted = typeof name === "string" ? name : freeName(sheets);
  if (taken(sheets, wanted)) throw new ServiceError(nameTaken(wanted));
  const at = typeof index === "number" ? Math.min(index, sheets.length) : sheets.length;
  const id = template ? copyOf(call, template, { wanted, at }) : engine.addSheet(wanted, at, 1000, 26);
  selections.activate(execution.user, id);
  return { sheet: id, name: wanted };
}

function copyOf({ engine }: Call, template: Handle, { wanted, at }: { wanted: string; at: number }): string {
  const id = engine.duplicateSheet(findSheet(engine, template.sheet).id, wanted);
  engine.moveSheet(id, at);
  return id;
}

function freeName(sheets: SheetInfo[]): string {
  let number = sheets.length + 1;
  while (taken(sheets, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function taken(sheets: SheetInfo[], name: string): boolean {
  return sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function activeRange({ engine, execution, selections }: Call): { tab: Handle; place: Place } {
  const { sheet: id, block } = selections.of(execution.user);
  const sheet = findSheet(engine, id);
  return { tab: handle(sheet), place: placeAt(sheet, block) };
}

function toast({ execution }: Call, message: string, title: string, timeout: number): void {
  if (timeout <= 0) execution.progress.push(message);
  execution.person.toast({ title, message, timeout });
}

function getUi({ execution }: Call): void {
  if (execution.caller === "cell") throw new ServiceError(NO_UI_HERE);
}

export const spreadsheetServices = {
  "SpreadsheetApp.getActiveSpreadsheet": service("other", () => null, { inCells: true }),
  // Allowed in cells so far that its own sentence is the one that is seen.
  "SpreadsheetApp.getUi": service("other", getUi, { inCells: true, unauthorised: true }),
  // Every call is carried out at once here, so there is nothing left to write.
  "SpreadsheetApp.flush": service("other", () => null, { inCells: true }),
  "Spreadsheet.getSheets": service("other", ({ engine }) => engine.sheets().map(handle), { inCells: true }),
  "Spreadsheet.getSheetByName": service(
    "other",
    ({ engine }, name: string) => {
      const sheet = engine.sheets().find((candidate) => candidate.name === name);
      return sheet ? handle(sheet) : null;
    },
    { inCells: true },
  ),
  "Spreadsheet.getSpreadsheetLocale": service("other", ({ engine }) => engine.locale(), { inCells: true }),
  "Spreadsheet.getSpreadsheetTimeZone": service("other", ({ engine }) => engine.timeZone(), {
    inCells: true,
  }),
  "Spreadsheet.insertSheet": service("other", insertSheet),
  "Spreadsheet.deleteSheet": service("other", deleteSheet),
  "Spreadsheet.setActiveSheet": service("other", ({ engine, execution, selections }, { sheet }: Handle) =>
    selections.activate(execution.user, findSheet(engine, sheet).id),
  ),
  "Spreadsheet.getActiveRange": service("other", activeRange, { inCells: true }),
  "Spreadsheet.toast": service("other", toast),
} satisfies Record<string, Service>;
