/** Protected tabs and ranges. Each keeps its id while cells, and other protections, come and go. */
import type { Model } from "@odoo/o-spreadsheet";
import type { ProtectionFile } from "../files/workbookFile";
import type { AttachmentGetters } from "./attachments";
import type { Protection } from "./engine";
import { attach, newId, zoneOf } from "./sheetRules";

export function protections(model: Model, sheetId: string): Protection[] {
  const { getAttachments } = model.getters as unknown as AttachmentGetters;
  const unprotected = getAttachments(sheetId, "unprotected").flatMap(({ range }) =>
    range ? [model.getters.getRangeString(range, sheetId)] : [],
  );
  return getAttachments(sheetId, "protection").map(({ range, data }) => ({
    range: range && model.getters.getRangeString(range, sheetId),
    ...data,
    ...(range === null && unprotected.length > 0 && { unprotected }),
  }));
}

export function setProtections(
  model: Model,
  sheetId: string,
  wanted: (ProtectionFile & { id?: string })[],
): void {
  const items = wanted.map(({ range, unprotected: _, ...data }) => ({
    zone: zoneOf(model, sheetId, range),
    data: { id: newId(), ...data },
  }));
  attach(model, { sheetId, kind: "protection", items, replaceAll: true });
  const free = wanted.flatMap(({ range, unprotected = [] }) => (range === null ? unprotected : []));
  const freed = free.map((range) => ({ zone: zoneOf(model, sheetId, range), data: true as const }));
  attach(model, { sheetId, kind: "unprotected", items: freed, replaceAll: true });
}

/** As a file holds them. */
export function protectionFiles(model: Model, sheetId: string): ProtectionFile[] {
  return protections(model, sheetId).map(({ id: _, ...protection }) => protection);
}
