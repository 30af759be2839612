/** Functions of Sheets that the library lacks or has with another meaning. Shared with the browser. */
import "../library";
import { registries } from "@odoo/o-spreadsheet";
import { CLOCK_FUNCTIONS } from "./clock";
import { INFO_FUNCTIONS } from "./info";
import { LOGIC_FUNCTIONS } from "./logic";
import { LOOKUP_FUNCTIONS } from "./lookup";
import { STATISTICS_FUNCTIONS } from "./statistics";
import { TEXT_FUNCTIONS } from "./text";
import type { FunctionTable } from "./define";

const TABLES: FunctionTable[] = [
  CLOCK_FUNCTIONS,
  INFO_FUNCTIONS,
  LOGIC_FUNCTIONS,
  LOOKUP_FUNCTIONS,
  STATISTICS_FUNCTIONS,
  TEXT_FUNCTIONS,
];

for (const table of TABLES) {
  for (const [name, definition] of Object.entries(table))
    registries.functionRegistry.replace(name, definition);
}
