import { ConditionalFormatRuleBuilder, DataValidationBuilder } from "./rules";
import { call } from "./service";
import { Spreadsheet } from "./spreadsheet";
import { enumOf, Ui } from "./ui";

type Real = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export class SpreadsheetApp implements Pick<
  Real,
  | "CopyPasteType"
  | "ProtectionType"
  | "flush"
  | "getActiveSpreadsheet"
  | "getUi"
  | "newConditionalFormatRule"
  | "newDataValidation"
> {
  readonly CopyPasteType = enumOf([
    "PASTE_NORMAL",
    "PASTE_NO_BORDERS",
    "PASTE_FORMAT",
    "PASTE_FORMULA",
    "PASTE_DATA_VALIDATION",
    "PASTE_VALUES",
    "PASTE_CONDITIONAL_FORMATTING",
    "PASTE_COLUMN_WIDTHS",
  ]) as unknown as Real["CopyPasteType"];
  readonly ProtectionType = enumOf(["RANGE", "SHEET"]) as unknown as Real["ProtectionType"];

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new DataValidationBuilder() as never;
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder() as never;
  }

  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    call("SpreadsheetApp.getActiveSpreadsheet");
    return new Spreadsheet() as never;
  }

  getUi(): GoogleAppsScript.Base.Ui {
    call("SpreadsheetApp.getUi");
    return new Ui() as never;
  }

  flush(): void {
    call("SpreadsheetApp.flush");
  }
}
