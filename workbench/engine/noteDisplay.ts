/** In the browser: a mark in the corner of a cell with a note, and the note on hover. */
import "./library";
import { Component, xml } from "@odoo/owl";
import { UIPlugin, registries } from "@odoo/o-spreadsheet";
import type { Getters, GridRenderingContext } from "@odoo/o-spreadsheet";
import type { AttachmentGetters } from "./attachments";
import { notSupported } from "./attachments";

/** Pixels, and the colour Sheets uses. */
const MARK = { size: 7, color: "#f4b400" };

class NoteMarkPlugin extends UIPlugin {
  static override layers = ["Highlights"] as const;

  override drawLayer({ ctx, viewports, sheetId }: GridRenderingContext): void {
    const { getAttachments } = this.getters as unknown as AttachmentGetters;
    ctx.fillStyle = MARK.color;
    for (const { range } of getAttachments(sheetId, "note")) {
      const { x, y, width, height } = viewports.getVisibleRect(
        sheetId,
        this.getters.expandZone(sheetId, range!.zone),
      );
      if (width <= 0 || height <= 0) continue;
      const right = x + width;
      ctx.beginPath();
      ctx.moveTo(right - MARK.size, y);
      ctx.lineTo(right, y);
      ctx.lineTo(right, y + MARK.size);
      ctx.fill();
    }
  }
}
registries.featurePluginRegistry.add("workbench_note_marks", NoteMarkPlugin as never);

class NotePopover extends Component<{ text: string }> {
  static maxSize = { maxWidth: 300, maxHeight: 300 };
  static override template = xml`
    <div class="o-popover-content bg-white border p-2" role="note" style="white-space: pre-wrap; max-width: 280px"
      t-esc="props.text"/>`;
  static override props = { text: String, onClosed: { type: Function, optional: true } };
}

interface Position {
  sheetId: string;
  col: number;
  row: number;
}

/** A note, or why the cell shows the file's value. */
export function wordsOnHover(getters: AttachmentGetters, cell: Position): string {
  const kept = getters.getCellAttachment("kept", cell);
  const words = [getters.getCellAttachment("note", cell), kept && notSupported(kept.functions)];
  return words.filter(Boolean).join("\n\n");
}

function onHover(position: { col: number; row: number }, getters: Getters) {
  const cell = { sheetId: getters.getActiveSheetId(), ...position };
  const text = wordsOnHover(getters as unknown as AttachmentGetters, cell);
  if (text === "") return { isOpen: false as const };
  return { isOpen: true as const, props: { text }, Component: NotePopover, cellCorner: "top-right" as const };
}
registries.cellPopoverRegistry.add("WorkbenchNote", { onHover } as never);
