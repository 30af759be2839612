/** Keeps what hangs on cells, columns and tabs, in Node and in the browser; it follows the cells. */
import "./library";
import { CorePlugin } from "@odoo/o-spreadsheet";
import type { UnboundedZone } from "@odoo/o-spreadsheet";
import type {
  AttachCommand,
  Attached,
  Attachment,
  AttachmentData,
  AttachmentGetters,
  AttachmentKind,
  AttachmentsFile,
  Cell,
  Clock,
  ClockCommand,
  ClockFile,
} from "./attachments";
import { notSupported } from "./attachments";
import { letTravel } from "./attachmentsTravel";

class AttachmentsPlugin extends CorePlugin {
  static override getters = [
    "getAttachments",
    "getCellAttachment",
    "getKeptResult",
    "getMoment",
    "getTimeZone",
  ] as const;
  attachments: Attachment[] = [];
  clock: Clock = { moment: "", timeZone: "UTC" };
  private readonly now: (() => Date) | undefined;
  private index: { of: Attachment[]; cells: Map<string, Attachment> } | undefined;

  constructor(config: ConstructorParameters<typeof CorePlugin>[0]) {
    super(config);
    this.now = (config.custom as { now?: () => Date }).now;
  }

  override adaptRanges({ applyChange }: Parameters<CorePlugin["adaptRanges"]>[0]): void {
    let changed = false;
    const adapted = this.attachments.flatMap((attachment) => {
      if (!attachment.range) return [attachment];
      const { changeType, range } = applyChange(attachment.range);
      if (changeType === "NONE") return [attachment];
      changed = true;
      return changeType === "REMOVE" ? [] : [{ ...attachment, range, sheetId: range.sheetId }];
    });
    if (changed) this.update(adapted);
  }

  override handle(command: unknown): void {
    const cmd = command as Handled;
    switch (cmd.type) {
      case "WORKBENCH_ATTACH":
        return this.attach(cmd);
      case "WORKBENCH_SET_CLOCK":
        return void this.history.update("clock", { moment: cmd.moment, timeZone: cmd.timeZone });
      case "UPDATE_CELL":
        if ("content" in cmd && this.cellAttachment("kept", cmd)) this.detach("kept", cmd);
        return;
      case "DELETE_SHEET":
        return this.update(this.attachments.filter(({ sheetId }) => sheetId !== cmd.sheetId));
      case "DUPLICATE_SHEET":
        return this.duplicate(cmd.sheetId, cmd.sheetIdTo);
    }
  }

  getAttachments<K extends AttachmentKind>(sheetId: string, kind: K): Attached<K>[] {
    return this.attachments.filter(
      (found) => found.sheetId === sheetId && found.kind === kind,
    ) as unknown as Attached<K>[];
  }

  getCellAttachment<K extends AttachmentKind>(kind: K, cell: Cell): AttachmentData[K] | undefined {
    return this.cellAttachment(kind, cell)?.data as AttachmentData[K] | undefined;
  }

  /** Asked by our patch of the library before it calculates a formula. */
  getKeptResult(cell: Cell): ReturnType<AttachmentGetters["getKeptResult"]> {
    const kept = this.getCellAttachment("kept", cell);
    if (!kept) return undefined;
    const { value } = kept;
    if (value !== null && typeof value === "object") {
      return { value: value.error, message: notSupported(kept.functions) };
    }
    return { value };
  }

  getMoment(): Date {
    return this.now?.() ?? (this.clock.moment ? new Date(this.clock.moment) : new Date());
  }

  getTimeZone(): string {
    return this.clock.timeZone;
  }

  override import(data: Parameters<CorePlugin["import"]>[0]): void {
    this.clock = (data as ClockFile).clock ?? this.clock;
    for (const sheet of data.sheets) {
      for (const { kind, range, data: value } of (sheet as AttachmentsFile).attachments ?? []) {
        const place = range === null ? null : this.getters.getRangeFromSheetXC(sheet.id, range);
        this.attachments.push({ sheetId: sheet.id, kind, range: place, data: value });
      }
    }
  }

  override export(data: Parameters<CorePlugin["export"]>[0]): void {
    (data as ClockFile).clock = this.clock;
    for (const sheet of data.sheets) {
      (sheet as AttachmentsFile).attachments = this.attachments
        .filter(({ sheetId }) => sheetId === sheet.id)
        .map(({ kind, range, data: value }) => ({
          kind,
          range: range && this.getters.getRangeString(range, sheet.id),
          data: value,
        }));
    }
  }

  private attach({ sheetId, kind, items, replaceAll }: AttachCommand): void {
    const places = new Set(items.map(({ zone }) => placeOf(zone)));
    const others = this.attachments.filter(
      (found) =>
        found.sheetId !== sheetId ||
        found.kind !== kind ||
        !(replaceAll || places.has(placeOf(found.range?.unboundedZone ?? null))),
    );
    const added = items.flatMap(({ zone, data }): Attachment[] => {
      const range = zone && this.getters.getRangeFromRangeData({ _sheetId: sheetId, _zone: zone });
      return data === null ? [] : [{ sheetId, kind, range, data }];
    });
    this.update([...others, ...added]);
  }

  private detach(kind: AttachmentKind, cell: Cell): void {
    const gone = this.cellAttachment(kind, cell);
    this.update(this.attachments.filter((found) => found !== gone));
  }

  private duplicate(from: string, to: string): void {
    const copies = this.attachments
      .filter(({ sheetId }) => sheetId === from)
      .map((found) => ({ ...found, sheetId: to, range: found.range && { ...found.range, sheetId: to } }));
    this.update([...this.attachments, ...copies]);
  }

  private cellAttachment(kind: AttachmentKind, { sheetId, col, row }: Cell): Attachment | undefined {
    if (this.index?.of !== this.attachments) this.index = { of: this.attachments, cells: this.indexed() };
    return this.index.cells.get(`${kind} ${sheetId} ${col} ${row}`);
  }

  private indexed(): Map<string, Attachment> {
    const cells = new Map<string, Attachment>();
    for (const found of this.attachments) {
      const { left, top } = found.range?.zone ?? { left: -1, top: -1 };
      cells.set(`${found.kind} ${found.sheetId} ${left} ${top}`, found);
    }
    return cells;
  }

  private update(attachments: Attachment[]): void {
    this.history.update("attachments", attachments);
  }
}

type Handled =
  | AttachCommand
  | ClockCommand
  | { type: "UPDATE_CELL"; sheetId: string; col: number; row: number; content?: string }
  | { type: "DELETE_SHEET"; sheetId: string }
  | { type: "DUPLICATE_SHEET"; sheetId: string; sheetIdTo: string };

const placeOf = (zone: UnboundedZone | null): string =>
  zone ? [zone.left, zone.top, zone.right, zone.bottom].map(String).join() : "tab";

letTravel(AttachmentsPlugin);
