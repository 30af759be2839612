import type { Area, CellValue } from "../../engine/engine";
import type { CellStyle } from "../../files/workbookFile";
import { blockText, parseBlock } from "../a1";
import { canEdit, mayWrite, OUTSIDE, overlap, ServiceError } from "../refusals";
import { toEntry, toWire, type WireValue } from "./cells";
import { findSheet, service, type Call, type Service } from "./service";
import type { Place } from "./sheet";

/** Refuses cells that are no longer there: rows may have been deleted since the range was fetched. */
function existing({ engine }: Call, area: Area): Area {
  const { rows, columns } = findSheet(engine, area.sheet);
  if (area.row + area.rows > rows || area.column + area.columns > columns) throw new ServiceError(OUTSIDE);
  return area;
}

export function writable(call: Call, area: Area): Area {
  mayWrite(call.engine, call.execution.user, findSheet(call.engine, area.sheet), area);
  return existing(call, area);
}

/** What Sheets calls the format of a cell that has none. */
const AUTOMATIC = "0.###############";

/** The whole of every merged range that begins, ends or passes here. */
function mergedRanges(call: Call, area: Area): Place[] {
  const sheet = findSheet(call.engine, existing(call, area).sheet);
  return call.engine.merges(sheet.id).flatMap((text) => {
    const block = parseBlock(text, sheet);
    if (!block || !overlap(block, area)) return [];
    return [{ sheet: sheet.id, ...block, notation: blockText(block) }];
  });
}

function fill<T>({ rows, columns }: Area, value: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

function addStyle(call: Call, area: Area, style: CellStyle): void {
  call.engine.addStyle(writable(call, area), style);
}

function setBackground(call: Call, area: Area, background: string | null): void {
  if (background !== null) return addStyle(call, area, { background });
  const styles = call.engine.styles(writable(call, area));
  const without = styles.map((row) => row.map(({ background: _, ...rest }) => rest));
  call.engine.setStyles(area, without);
}

/** "#abc" and "#AABBCC" as "#aabbcc". Sheets knows CSS names as well, which the workbench does not. */
export function colour(text: string | null): string | null {
  if (text === null || text === "") return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toLowerCase();
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toLowerCase();
  throw new ServiceError(`The workbench knows colours as "#rrggbb" only, not "${text}".`);
}

export const rangeServices = {
  "Range.getValues": service("read", (call, area: Area) =>
    call.engine
      .values(existing(call, area))
      .map((row: CellValue[]) => row.map((value) => toWire(value, call.timeZone))),
  ),
  "Range.getDisplayValues": service("read", (call, area: Area) => call.engine.display(existing(call, area))),
  "Range.getFormulas": service("read", (call, area: Area) => call.engine.formulas(existing(call, area))),
  "Range.getNumberFormats": service("read", (call, area: Area) =>
    call.engine.numberFormats(existing(call, area)).map((row) => row.map((format) => format || AUTOMATIC)),
  ),
  "Range.getMergedRanges": service("read", mergedRanges),
  "Range.activate": service("other", (call, area: Area) => {
    const { row, column, rows, columns } = existing(call, area);
    call.selections.activate(call.execution.user, area.sheet, { row, column, rows, columns });
  }),
  "Range.canEdit": service("other", (call, area: Area) =>
    canEdit(call.engine, call.execution.user, findSheet(call.engine, area.sheet), existing(call, area)),
  ),
  "Range.setValues": service("write", (call, area: Area, values: WireValue[][]) =>
    call.engine.write(
      writable(call, area),
      values.map((row) => row.map((value) => toEntry(value, call.timeZone))),
    ),
  ),
  "Range.setNumberFormat": service("format", (call, area: Area, format: string) =>
    call.engine.setNumberFormats(writable(call, area), fill(area, format)),
  ),
  "Range.setNumberFormats": service("format", (call, area: Area, formats: string[][]) =>
    call.engine.setNumberFormats(writable(call, area), formats),
  ),
  "Range.setFontWeight": service("format", (call, area: Area, weight: string | null) =>
    addStyle(call, area, { bold: weight === "bold" }),
  ),
  "Range.setBackground": service("format", (call, area: Area, text: string | null) => {
    setBackground(call, area, colour(text));
  }),
  "RangeList.setBackground": service("format", (call, _sheet: object, areas: Area[], text: string | null) => {
    const background = colour(text);
    for (const area of areas) setBackground(call, area, background);
  }),
  "Range.getNotes": service("read", (call, area: Area) => call.engine.notes(existing(call, area))),
  "Range.setNotes": service("write", (call, area: Area, notes: (string | null)[][]) =>
    call.engine.setNotes(
      writable(call, area),
      notes.map((row) => row.map((note) => note ?? "")),
    ),
  ),
  "Range.setVerticalAlignment": service(
    "format",
    (call, area: Area, vertical: NonNullable<CellStyle["vertical"]> | null) =>
      addStyle(call, area, { vertical: vertical ?? "bottom" }),
  ),
  "Range.setWrap": service("format", (call, area: Area, wrap: boolean) =>
    addStyle(call, area, { wrap: wrap ? "wrap" : "overflow" }),
  ),
} satisfies Record<string, Service>;
