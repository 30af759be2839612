import type { AddFunctionDescription, FunctionResultObject } from "@odoo/o-spreadsheet";
import { registries } from "@odoo/o-spreadsheet";
import type { FunctionTable } from "./define";

const BLANK: FunctionResultObject = { value: null };

/** The library takes an argument left out, as in =IF(A1="",,5), for 0; in Sheets it is blank. */
function withBlanks(
  name: string,
  missing: (given: number) => FunctionResultObject[] = () => [],
): AddFunctionDescription {
  const original = registries.functionRegistry.get(name);
  return {
    ...original,
    compute(...args) {
      const filled = [...args.map((arg) => arg ?? BLANK), ...missing(args.length)];
      return original.compute.apply(this, filled);
    },
  };
}

export const LOGIC_FUNCTIONS: FunctionTable = {
  IF: withBlanks("IF", (given) => (given < 3 ? [{ value: false }] : [])),
  IFERROR: withBlanks("IFERROR", (given) => (given < 2 ? [BLANK] : [])),
  IFNA: withBlanks("IFNA", (given) => (given < 2 ? [BLANK] : [])),
  IFS: withBlanks("IFS"),
  SWITCH: withBlanks("SWITCH"),
};
