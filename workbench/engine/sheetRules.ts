/** What hangs on ranges of a tab: validations, conditional formats, developer metadata. */
import type { Model, UnboundedZone } from "@odoo/o-spreadsheet";
import { helpers } from "@odoo/o-spreadsheet";
import type { ConditionalFormatFile, MetadataFile, ValidationFile } from "../files/workbookFile";
import type { AttachCommand, AttachmentGetters, AttachmentKind } from "./attachments";
import type { Command } from "./batch";
import { run } from "./batch";
import type { Area } from "./engine";
import { conditionOf, libraryCondition, libraryRule, ruleOf } from "./rules";

const attached = (model: Model): AttachmentGetters => model.getters as unknown as AttachmentGetters;
export const newId = (): string => new helpers.UuidGenerator().smallUuid();

export function validations(model: Model, sheetId: string): ValidationFile[] {
  return model.getters.getDataValidationRules(sheetId).map((rule) => ({
    ranges: rule.ranges.map((range) => model.getters.getRangeString(range, sheetId)),
    ...ruleOf(rule),
  }));
}

/** null takes the rules of these cells away; rules around them stay. */
export function setValidation(model: Model, area: Area, rule: Omit<ValidationFile, "ranges"> | null): void {
  const sheetId = area.sheet;
  const ranges = [{ _sheetId: sheetId, _zone: wholeColumns(model, area) }];
  const id = newId();
  // A new rule drives the old ones out of its cells, so taking rules away is adding one and deleting it.
  const placed = libraryRule(id, rule ?? { type: "other", values: [], strict: false });
  const commands: Command[] = [{ type: "ADD_DATA_VALIDATION_RULE", sheetId, rule: placed, ranges }];
  if (!rule) commands.push({ type: "REMOVE_DATA_VALIDATION_RULE", sheetId, id });
  run(model, commands);
}

/** An area as high as the tab is columns without end, and grows with the tab. */
function wholeColumns(model: Model, { sheet, row, column, rows, columns }: Area): UnboundedZone {
  const zone = { left: column, right: column + columns - 1, top: row, bottom: row + rows - 1 };
  return model.getters.getUnboundedZone(sheet, zone);
}

export function conditionalFormats(model: Model, sheetId: string): ConditionalFormatFile[] {
  return model.getters.getConditionalFormats(sheetId).flatMap((format) => conditionOf(format) ?? []);
}

export function setConditionalFormats(model: Model, sheetId: string, formats: ConditionalFormatFile[]): void {
  const ours = model.getters.getConditionalFormats(sheetId).filter((format) => conditionOf(format));
  const removals = ours.map(({ id }): Command => ({ type: "REMOVE_CONDITIONAL_FORMAT", sheetId, id }));
  const additions = formats.map((format): Command => ({
    type: "ADD_CONDITIONAL_FORMAT",
    sheetId,
    cf: libraryCondition(newId(), format),
    ranges: format.ranges.map((range) => model.getters.getRangeDataFromXc(sheetId, range)),
  }));
  run(model, [...removals, ...additions]);
}

export function metadata(model: Model, sheetId: string): MetadataFile[] {
  return attached(model)
    .getAttachments(sheetId, "metadata")
    .map(({ range, data }) => ({ ...data, column: range && helpers.numberToLetters(range.zone.left) }));
}

export function setMetadata(model: Model, sheetId: string, found: MetadataFile[]): void {
  const items = found.map(({ column, ...data }) => ({
    zone: zoneOf(model, sheetId, column && `${column}:${column}`),
    data,
  }));
  attach(model, { sheetId, kind: "metadata", items, replaceAll: true });
}

export function attach<K extends AttachmentKind>(
  model: Model,
  command: Omit<AttachCommand<K>, "type">,
): void {
  run(model, [{ type: "WORKBENCH_ATTACH", ...command }]);
}

export function zoneOf(model: Model, sheetId: string, range: string | null): UnboundedZone | null {
  if (range === null) return null;
  const found = model.getters.getRangeFromSheetXC(sheetId, range);
  if (found.invalidXc) throw new Error(`"${range}" is not a range, such as A1:C9 or A:C.`);
  return found.unboundedZone;
}
