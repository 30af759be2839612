import { call } from "./service";
import { Spreadsheet } from "./spreadsheet";
import { Ui } from "./ui";

type Real = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export class SpreadsheetApp implements Pick<Real, "flush" | "getActiveSpreadsheet" | "getUi"> {
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
