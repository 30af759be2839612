/** Opens a workbook on o-spreadsheet: one model, calculated and up to date after every call. */
import "./attachmentsPlugin";
import "./batch";
import "./unknownFunctions";
import { Model } from "@odoo/o-spreadsheet";
import type { WorkbookData } from "@odoo/o-spreadsheet";
import type { AttachmentGetters } from "./attachments";
import { run } from "./batch";
import { formatBlanksAtOnce } from "./blankFormats";
import * as cells from "./cells";
import { checkTimeZone } from "./clock";
import { createHub } from "./collaboration";
import type { Hub } from "./collaboration";
import { workbenchContext } from "./customFunctions";
import type { Area, Engine, EngineOptions, OpenEngine, SheetId } from "./engine";
import { openCalculation } from "./lateCalculation";
import { makeLean } from "./leanModel";
import * as formatting from "./formatting";
import { libraryData } from "./load";
import { localeNamed } from "./locales";
import { moveColumns } from "./movingColumns";
import * as names from "./names";
import * as protection from "./protections";
import { rememberedCalls } from "./rememberedCalls";
import { save } from "./save";
import * as rules from "./sheetRules";
import * as sheets from "./sheets";
import { sort } from "./sorting";
import { unsupported } from "./unsupported";
import * as writing from "./writing";

export const openEngine: OpenEngine = (file, options) => {
  const calls = rememberedCalls(options.callFunction);
  const context = workbenchContext(options.functions, calls.call);
  const data = libraryData(file, context.workbench.names, options.now());
  const hub = createHub(data.revisionId);
  const model = new Model(data, {
    custom: { ...context, now: options.now },
    transportService: hub.transport,
    client: { id: "workbook", name: "" },
  });
  makeLean(model);
  formatBlanksAtOnce(model);
  const calculation = openCalculation(model);
  const check = (sheet: SheetId): SheetId => existing(model, sheet);
  return {
    ...wholeWorkbook(model, options, calls.forget),
    ...tabs(model, check),
    ...rowsAndColumns(model, check),
    ...reading(model, check),
    ...changing(model, check),
    ...hanging(model, check),
    save: () => save(model, file.notKept),
    unsupported: () => unsupported(model, context.workbench.names),
    ...together(model, hub),
    ...calculation,
  };
};

function existing(model: Model, sheet: SheetId): SheetId {
  if (!model.getters.tryGetSheet(sheet))
    throw new Error("That tab is not in the workbook; it may have been deleted.");
  return sheet;
}

function wholeWorkbook(model: Model, { now }: EngineOptions, forgetCalls: () => void) {
  const clock = model.getters as unknown as AttachmentGetters;
  const setClock = (timeZone: string): void => {
    run(model, [{ type: "WORKBENCH_SET_CLOCK", moment: now().toISOString(), timeZone }]);
  };
  return {
    locale: () => model.getters.getLocale().code,
    setLocale: (locale) => run(model, [{ type: "UPDATE_LOCALE", locale: localeNamed(locale) }]),
    timeZone: () => clock.getTimeZone(),
    setTimeZone(timeZone) {
      checkTimeZone(timeZone);
      setClock(timeZone);
    },
    recalculate() {
      forgetCalls();
      setClock(clock.getTimeZone());
    },
  } satisfies Partial<Engine>;
}

type Check = (sheet: SheetId) => SheetId;

function tabs(model: Model, check: Check) {
  return {
    sheets: () => model.getters.getSheetIds().map((id) => sheets.sheetInfo(model, id)),
    addSheet: (name, at, rows, columns) => sheets.addSheet(model, name, { at, rows, columns }),
    deleteSheet: (sheet) => sheets.deleteSheet(model, check(sheet)),
    renameSheet: (sheet, name) => sheets.renameSheet(model, check(sheet), name),
    duplicateSheet: (sheet, name) => sheets.duplicateSheet(model, check(sheet), name),
    moveSheet: (sheet, to) => sheets.moveSheet(model, check(sheet), to),
    setHidden: (sheet, hidden) => sheets.setHidden(model, check(sheet), hidden),
    setTabColor: (sheet, color) => sheets.setTabColor(model, check(sheet), color),
    freeze: (sheet, rows, columns) => sheets.freeze(model, check(sheet), rows, columns),
  } satisfies Partial<Engine>;
}

function rowsAndColumns(model: Model, check: Check) {
  const insert = (dimension: sheets.Dimension) => (sheet: SheetId, before: number, count: number) =>
    run(model, [sheets.insertion(model, check(sheet), { dimension, before, count })]);
  const remove = (dimension: sheets.Dimension) => (sheet: SheetId, first: number, count: number) =>
    run(model, [sheets.removal(model, check(sheet), { dimension, first, count })]);
  return {
    insertRows: insert("ROW"),
    insertColumns: insert("COL"),
    deleteRows: remove("ROW"),
    deleteColumns: remove("COL"),
    moveColumns: (sheet, first, count, before) => moveColumns(model, check(sheet), { first, count }, before),
    sort: (area, byColumn) => sort(model, { ...area, sheet: check(area.sheet) }, byColumn),
  } satisfies Partial<Engine>;
}

function reading(model: Model, check: Check) {
  const within = (area: Area): Area => ({ ...area, sheet: check(area.sheet) });
  return {
    values: (area) => cells.values(model, within(area)),
    display: (area) => cells.display(model, within(area)),
    formulas: (area) => cells.formulas(model, within(area)),
    numberFormats: (area) => cells.numberFormats(model, within(area)),
    styles: (area) => cells.styles(model, within(area)),
    notes: (area) => cells.notes(model, within(area)),
    merges: (sheet) => sheets.merges(model, check(sheet)),
    used: (sheet) => cells.used(model, check(sheet)),
    remark: (sheet, row, col) => cells.keptWords(model, { sheetId: check(sheet), row, col }) ?? "",
  } satisfies Partial<Engine>;
}

function changing(model: Model, check: Check) {
  const within = (area: Area): Area => ({ ...area, sheet: check(area.sheet) });
  return {
    write: (area, entries) => writing.write(model, within(area), entries),
    setNumberFormats: (area, formats) => formatting.setNumberFormats(model, within(area), formats),
    setStyles: (area, styles) => formatting.setStyles(model, within(area), styles),
    addStyle: (area, style) => formatting.addStyle(model, within(area), style),
    setNotes: (area, notes) => writing.setNotes(model, within(area), notes),
    columnWidth: (sheet, column) => model.getters.getColSize(check(sheet), column),
    setColumnWidth: (sheet, column, pixels) => writing.setColumnWidth(model, check(sheet), column, pixels),
    clear: (area, what) => writing.clear(model, within(area), what),
    merge: (area) => writing.merge(model, within(area)),
    names: () => names.names(model),
    setName: (name, range) => names.setName(model, name, range),
    deleteName: (name) => names.deleteName(model, name),
  } satisfies Partial<Engine>;
}

function hanging(model: Model, check: Check) {
  return {
    validations: (sheet) => rules.validations(model, check(sheet)),
    setValidation: (area, rule) => rules.setValidation(model, { ...area, sheet: check(area.sheet) }, rule),
    conditionalFormats: (sheet) => rules.conditionalFormats(model, check(sheet)),
    setConditionalFormats: (sheet, formats) => rules.setConditionalFormats(model, check(sheet), formats),
    protections: (sheet) => protection.protections(model, check(sheet)),
    setProtections: (sheet, protections) => protection.setProtections(model, check(sheet), protections),
    metadata: (sheet) => rules.metadata(model, check(sheet)),
    setMetadata: (sheet, metadata) => rules.setMetadata(model, check(sheet), metadata),
  } satisfies Partial<Engine>;
}

/** The public exportData squeezes the data and builds a second model to check the result, which takes seconds. */
function snapshot(model: Model): WorkbookData {
  return (model as unknown as { _exportData(squeezed: boolean): WorkbookData })._exportData(false);
}

function together(model: Model, hub: Hub) {
  return {
    join: (participant) => hub.join(participant, () => snapshot(model)),
    onChange(listener) {
      const owner = {};
      model.on("update", owner, listener);
      return () => model.off("update", owner);
    },
  } satisfies Partial<Engine>;
}
