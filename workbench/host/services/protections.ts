import type { Engine, Protection, SheetInfo } from "../../engine/engine";
import { blockText, openKind, parseBlock } from "../a1";
import { mayWrite, ServiceError } from "../refusals";
import type { UserId } from "../host";
import type { Found } from "./names";
import { findSheet, service, type Call, type Service } from "./service";
import { placeAt, type Place } from "./sheet";
import { handle } from "./spreadsheet";

interface Handle {
  sheet: string;
}
/** What the façade knows a protection by. */
interface Known extends Handle {
  id: string;
}
interface FoundProtection extends Found {
  id: string;
  editable: boolean;
}

/** A protected tab's range is the whole tab and has no A1 text. */
function found(sheet: SheetInfo, user: UserId, protection: Protection): FoundProtection[] {
  const { range, warningOnly, open, id } = protection;
  const whole = { row: 0, column: 0, rows: sheet.rows, columns: sheet.columns };
  const block = range === null ? whole : parseBlock(range, sheet);
  if (!block) return [];
  const place = placeAt(sheet, block, range === null ? undefined : openKind(range));
  const editable = (warningOnly || open === true) && user !== "viewer";
  return [{ id, tab: handle(sheet), place: range === null ? { ...place, notation: "" } : place, editable }];
}

function onTab({ engine, execution }: Call, { sheet: id }: Handle, type: string): FoundProtection[] {
  const sheet = findSheet(engine, id);
  return engine
    .protections(id)
    .filter(({ range }) => (range === null) === (type === "SHEET"))
    .flatMap((protection) => found(sheet, execution.user, protection));
}

/** Until a script takes editors off its list or makes it warn, a new protection stops nobody. */
function protect(call: Call, sheet: SheetInfo, range: string | null): FoundProtection | undefined {
  const { engine, execution } = call;
  mayWrite(engine, execution.user, sheet, range === null ? null : parseBlock(range, sheet));
  const all = engine.protections(sheet.id);
  const added = { range, warningOnly: false, description: "", open: true as const };
  engine.setProtections(sheet.id, [...all, added]);
  return engine
    .protections(sheet.id)
    .slice(-1)
    .flatMap((protection) => found(sheet, execution.user, protection))[0];
}

/** A tab has one protection of its own at most. */
function protectTab(call: Call, { sheet: id }: Handle): FoundProtection | undefined {
  const sheet = findSheet(call.engine, id);
  const [there] = onTab(call, { sheet: id }, "SHEET");
  return there ?? protect(call, sheet, null);
}

function protectRange(call: Call, place: Place): FoundProtection | undefined {
  return protect(call, findSheet(call.engine, place.sheet), textOf(place));
}

/** "" is the notation of a protected tab's range. */
const textOf = (place: Place): string => place.notation || blockText(place);

const GONE = "The protection does not exist; it may have been removed.";

function ofId(engine: Engine, { sheet, id }: Known): Protection {
  const protection = engine.protections(findSheet(engine, sheet).id).find((one) => one.id === id);
  if (!protection) throw new ServiceError(GONE);
  return protection;
}

/** Only somebody whom the protection does not stop may change it. */
function change(call: Call, known: Known, to: (protection: Protection) => Protection[]): void {
  const { engine, execution } = call;
  const { range } = ofId(engine, known);
  const sheet = findSheet(engine, known.sheet);
  mayWrite(engine, execution.user, sheet, range === null ? null : parseBlock(range, sheet));
  engine.setProtections(
    sheet.id,
    engine.protections(sheet.id).flatMap((one) => (one.id === known.id ? to(one) : [one])),
  );
}

function setUnprotected(call: Call, known: Known, places: Place[]): void {
  const isRange = ofId(call.engine, known).range !== null;
  if (isRange || places.some(({ sheet }) => sheet !== known.sheet)) {
    throw new ServiceError("Only cells of a protected sheet can be unprotected.");
  }
  change(call, known, (protection) => [{ ...protection, unprotected: places.map(textOf) }]);
}

function unprotected({ engine }: Call, known: Known): Place[] {
  const sheet = findSheet(engine, known.sheet);
  return (ofId(engine, known).unprotected ?? []).flatMap((text) => {
    const block = parseBlock(text, sheet);
    return block ? [placeAt(sheet, block, openKind(text))] : [];
  });
}

export const protectionServices = {
  "Spreadsheet.getProtections": service("other", (call, type: string) =>
    call.engine.sheets().flatMap(({ id }) => onTab(call, { sheet: id }, type)),
  ),
  "Sheet.getProtections": service("other", onTab),
  "Sheet.protect": service("other", protectTab),
  "Range.protect": service("other", protectRange),
  "Protection.getDescription": service(
    "other",
    ({ engine }, known: Known) => ofId(engine, known).description,
  ),
  "Protection.isWarningOnly": service("other", ({ engine }, known: Known) => ofId(engine, known).warningOnly),
  "Protection.getUnprotectedRanges": service("other", unprotected),
  "Protection.setDescription": service("other", (call, known: Known, description: string) =>
    change(call, known, (protection) => [{ ...protection, description }]),
  ),
  "Protection.setWarningOnly": service("other", (call, known: Known, warningOnly: boolean) =>
    change(call, known, (protection) => [{ ...protection, warningOnly }]),
  ),
  "Protection.setUnprotectedRanges": service("other", setUnprotected),
  "Protection.remove": service("other", (call, known: Known) => change(call, known, () => [])),
} satisfies Record<string, Service>;
