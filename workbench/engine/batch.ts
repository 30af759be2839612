/** Several commands as one: one step of undo, one calculation, one message to the browsers. */
import "./library";
import type { DispatchResult, Model } from "@odoo/o-spreadsheet";
import { UIPlugin, registries } from "@odoo/o-spreadsheet";

export interface Command {
  type: string;
  [field: string]: unknown;
}
interface Refusal {
  command: Command;
  reasons: readonly string[];
}
type Dispatch = (type: string, command: Command) => DispatchResult;

class BatchPlugin extends UIPlugin {
  static override getters = ["takeRefusals"] as const;
  refusals: Refusal[] = [];

  override handle(command: unknown): void {
    const batch = command as Command;
    if (batch.type !== "WORKBENCH_BATCH") return;
    for (const part of batch["commands"] as Command[]) {
      const { reasons, isSuccessful } = (this.dispatch as unknown as Dispatch)(part.type, part);
      if (!isSuccessful) this.refusals.push({ command: part, reasons });
    }
  }

  takeRefusals(): Refusal[] {
    const { refusals } = this;
    this.refusals = [];
    return refusals;
  }
}
registries.featurePluginRegistry.add("workbench_batch", BatchPlugin as never);

/** Refusals that only say that nothing would change; the hidden part of a merged cell takes no content in Sheets either. */
const NOTHING_TO_DO = new Set([
  "NoChanges",
  "UnchangedSheetName",
  "UnknownDataValidationRule",
  "ValuesNotChanged",
  "CellIsMerged",
]);

/** Throws a sentence when a command was refused; those before it stand. */
export function run(model: Model, commands: Command[]): void {
  if (commands.length === 0) return;
  (model.dispatch as unknown as Dispatch)("WORKBENCH_BATCH", { type: "WORKBENCH_BATCH", commands });
  const getters = model.getters as unknown as { takeRefusals(): Refusal[] };
  for (const { command, reasons } of getters.takeRefusals()) {
    const reason = reasons.find((found) => !NOTHING_TO_DO.has(found));
    if (reason !== undefined) throw new Error(sentence(command, reason));
  }
}

const SENTENCES: Record<string, (command: Command) => string> = {
  DuplicatedSheetName: ({ name, newName, sheetNameTo }) =>
    `A sheet with the name "${String(name ?? newName ?? sheetNameTo)}" already exists. Please enter another name.`,
  MissingSheetName: () => "A sheet needs a name.",
  NotEnoughSheets: () => "You can't remove or hide the last visible sheet of a workbook.",
  NotEnoughElements: () =>
    "You can't delete all the rows or columns of a sheet that are not frozen or hidden.",
  TargetOutOfSheet: () => "Those cells are outside the dimensions of the sheet.",
  InvalidRange: () => "The range is not valid.",
  InvalidHeaderIndex: () => "Those rows or columns are out of bounds.",
  FrozenPaneOverlap: () => "A merged cell crosses the edge of the frozen rows or columns.",
  MergeOverlap: () => "You can't freeze rows or columns through a merged cell.",
  NamedRangeInvalidName: ({ name }) => `"${String(name)}" can't be the name of a range.`,
  NamedRangeNameLooksLikeCellReference: ({ name }) =>
    `"${String(name)}" looks like a cell; choose another name.`,
  InvalidDataValidationCriterionValue: () => "A value of the data validation rule is not valid.",
  ValueCellIsInvalidFormula: () => "The formula of a conditional format is not valid.",
};

const sentence = (command: Command, reason: string): string =>
  SENTENCES[reason]?.(command) ?? `The workbook refused ${command.type}: ${reason}.`;
