import type { Engine } from "../../engine/engine";
import { openKind, parseBlock, quoteTab, splitTab } from "../a1";
import { noSuchName, refuseViewer, ServiceError } from "../refusals";
import { findSheet, service, type Call, type Service } from "./service";
import { placeAt, type Place } from "./sheet";
import { handle, type Handle } from "./spreadsheet";

export interface Found {
  tab: Handle;
  place: Place;
}

/** Names whose cells are gone are left out. */
function namedRanges(engine: Engine): (Found & { name: string })[] {
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

function removeNamedRange({ engine, execution }: Call, name: string): void {
  refuseViewer(execution.user);
  const found = engine.names().find((named) => named.name.toLowerCase() === name.toLowerCase());
  if (!found) throw new ServiceError(noSuchName(name));
  engine.deleteName(found.name);
}

export const nameServices = {
  "Spreadsheet.getNamedRanges": service("other", ({ engine }) => namedRanges(engine), { inCells: true }),
  "Spreadsheet.setNamedRange": service("other", setNamedRange),
  "Spreadsheet.removeNamedRange": service("other", removeNamedRange),
} satisfies Record<string, Service>;
