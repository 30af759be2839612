import type { Engine, SheetInfo } from "../../engine/engine";
import { openKind, parseBlock, quoteTab, splitTab } from "../a1";
import { nameTaken, NO_UI_HERE, refuseViewer, ServiceError } from "../refusals";
import { findSheet, service, type Call, type Service } from "./service";
import { placeAt, type Place } from "./sheet";

interface Handle {
  sheet: string;
  name: string;
}
const handle = ({ id, name }: SheetInfo): Handle => ({ sheet: id, name });

/** Names whose cells are gone are left out. */
function namedRanges(engine: Engine): { name: string; tab: Handle; place: Place }[] {
  const sheets = engine.sheets();
  return engine.names().flatMap(({ name, range }) => {
    const { tab, cells } = splitTab(range);
    const sheet = sheets.find((candidate) => candidate.name === tab);
    const block = sheet && parseBlock(cells, sheet);
    if (!sheet || !block) return [];
    return [{ name, tab: handle(sheet), place: placeAt(sheet, block, openKind(cells)) }];
  });
}

const LEGAL_NAME = /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u;

function setNamedRange(call: Call, place: Place, name: string): void {
  refuseViewer(call.execution.user);
  const cellLike = /^([A-Z]{1,3}[0-9]+|R[0-9]*C[0-9]*|TRUE|FALSE)$/i.test(name);
  if (!LEGAL_NAME.test(name) || cellLike) throw new ServiceError("The name for the range is invalid.");
  const { engine } = call;
  engine.setName(name, `${quoteTab(findSheet(engine, place.sheet).name)}!${place.notation}`);
}

/** Google's default size. A new tab is the active one at once. */
function insertSheet(call: Call, name: unknown, index: unknown): Handle {
  refuseViewer(call.execution.user);
  const { engine, execution, selections } = call;
  const sheets = engine.sheets();
  const wanted = typeof name === "string" ? name : freeName(sheets);
  if (taken(sheets, wanted)) throw new ServiceError(nameTaken(wanted));
  const at = typeof index === "number" ? Math.min(index, sheets.length) : sheets.length;
  const id = engine.addSheet(wanted, at, 1000, 26);
  selections.activate(execution.user, id);
  return { sheet: id, name: wanted };
}

function freeName(sheets: SheetInfo[]): string {
  let number = sheets.length + 1;
  while (taken(sheets, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function taken(sheets: SheetInfo[], name: string): boolean {
  return sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
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
  "Spreadsheet.getNamedRanges": service("other", ({ engine }) => namedRanges(engine), { inCells: true }),
  "Spreadsheet.getSpreadsheetLocale": service("other", ({ engine }) => engine.locale(), { inCells: true }),
  "Spreadsheet.setNamedRange": service("other", setNamedRange),
  "Spreadsheet.insertSheet": service("other", insertSheet),
  "Spreadsheet.setActiveSheet": service("other", ({ engine, execution, selections }, { sheet }: Handle) =>
    selections.activate(execution.user, findSheet(engine, sheet).id),
  ),
  "Spreadsheet.toast": service("other", toast),
} satisfies Record<string, Service>;
