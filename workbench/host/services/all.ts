import { lockServices } from "./lock";
import { metadataServices } from "./metadata";
import { nameServices } from "./names";
import { pastingServices } from "./pasting";
import { sortingServices } from "./sorting";
import { propertiesServices } from "./properties";
import { protectionServices } from "./protections";
import { rangeServices } from "./range";
import { rowServices } from "./rows";
import { ruleServices } from "./rules";
import type { Service } from "./service";
import { sheetServices } from "./sheet";
import { spreadsheetServices } from "./spreadsheet";
import { uiServices } from "./ui";
import { utilitiesServices } from "./utilities";

/** Every service call the façade makes, by "Class.member". */
export const SERVICES: ReadonlyMap<string, Service> = new Map<string, Service>(
  Object.entries({
    ...spreadsheetServices,
    ...nameServices,
    ...metadataServices,
    ...sheetServices,
    ...rowServices,
    ...rangeServices,
    ...ruleServices,
    ...pastingServices,
    ...sortingServices,
    ...protectionServices,
    ...uiServices,
    ...lockServices,
    ...propertiesServices,
    ...utilitiesServices,
  }),
);
