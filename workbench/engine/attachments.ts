/**
 * What Sheets has and the library lacks: notes, protections, developer metadata, results kept from the file, and
 * the workbook's clock. These are the words of the plugin that keeps them in every model.
 */
import type { Range, UnboundedZone } from "@odoo/o-spreadsheet";
import type { FileValue, ProtectionFile } from "../files/workbookFile";

export interface AttachmentData {
  note: string;
  /** The value a formula had in the file, when the library cannot calculate it. */
  kept: { value: FileValue; functions: string[] };
  protection: { id: string } & Omit<ProtectionFile, "range" | "unprotected">;
  /** Cells that the protection of their tab leaves free. */
  unprotected: true;
  metadata: { key: string; value: string };
}
export type AttachmentKind = keyof AttachmentData;

/** `zone` null hangs on the whole tab; data null takes the attachment of exactly this zone away. */
export interface AttachmentItem<K extends AttachmentKind = AttachmentKind> {
  zone: UnboundedZone | null;
  data: AttachmentData[K] | null;
}

export interface AttachCommand<K extends AttachmentKind = AttachmentKind> {
  type: "WORKBENCH_ATTACH";
  sheetId: string;
  kind: K;
  items: AttachmentItem<K>[];
  /** Takes all others of this kind on the tab away. */
  replaceAll: boolean;
}
export interface ClockCommand {
  type: "WORKBENCH_SET_CLOCK";
  moment: string;
  timeZone: string;
}

/** Added to the getters of the library. */
export interface AttachmentGetters {
  getAttachments<K extends AttachmentKind>(sheetId: string, kind: K): Attached<K>[];
  getCellAttachment<K extends AttachmentKind>(kind: K, cell: Cell): AttachmentData[K] | undefined;
  getKeptResult(cell: Cell): { value: string | number | boolean | null; message?: string } | undefined;
  getMoment(): Date;
  getTimeZone(): string;
}
export interface Attached<K extends AttachmentKind> {
  range: Range | null;
  data: AttachmentData[K];
}
export interface AttachmentsFile {
  /** In each sheet of the library's data. */
  attachments?: { kind: AttachmentKind; range: string | null; data: AttachmentData[AttachmentKind] }[];
}
export interface ClockFile {
  /** In the library's data. */
  clock?: Clock;
}
export interface Clock {
  moment: string;
  timeZone: string;
}
export interface Cell {
  sheetId: string;
  col: number;
  row: number;
}
export interface Attachment {
  sheetId: string;
  kind: AttachmentKind;
  range: Range | null;
  data: AttachmentData[AttachmentKind];
}

/** What the cell says about a formula the workbench cannot calculate. */
export function notSupported(functions: string[]): string {
  const names = functions.length > 0 ? functions.join(", ") : "This formula";
  return `${names} is not supported in the workbench: the cell shows the value the file had.`;
}
