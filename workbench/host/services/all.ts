import { lockServices } from "./lock";
import { rangeServices } from "./range";
import type { Service } from "./service";
import { sheetServices } from "./sheet";
import { spreadsheetServices } from "./spreadsheet";
import { uiServices } from "./ui";

/** Every service call the façade makes, by "Class.member". */
export const SERVICES: ReadonlyMap<string, Service> = new Map<string, Service>(
  Object.entries({
    ...spreadsheetServices,
    ...sheetServices,
    ...rangeServices,
    ...uiServices,
    ...lockServices,
  }),
);
