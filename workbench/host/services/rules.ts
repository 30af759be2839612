import type { ConditionalFormatFile } from "../../files/workbookFile";
import { blockText } from "../a1";
import { mayWrite } from "../refusals";
import { colour, writable } from "./range";
import { findSheet, service, type Service } from "./service";
import type { Place } from "./sheet";

interface ValidationRule {
  type: "checkbox" | "list";
  values: string[];
  strict: boolean;
}
interface FormatRule {
  text: string;
  background: string | null;
  places: Place[];
}

function conditionalFormat({ text, background, places }: FormatRule): ConditionalFormatFile {
  const filled = colour(background);
  return {
    ranges: places.map((place) => blockText(place)),
    rule: { kind: "textEquals", values: [text] },
    ...(filled !== null && { background: filled }),
  };
}

/** What hangs on cells: validations and conditional formats. */
export const ruleServices = {
  "Range.setDataValidation": service("format", (call, place: Place, rule: ValidationRule | null) =>
    call.engine.setValidation(writable(call, place), rule),
  ),
  "Sheet.setConditionalFormatRules": service(
    "format",
    (call, handle: { sheet: string }, rules: FormatRule[]) => {
      const sheet = findSheet(call.engine, handle.sheet);
      mayWrite(call.engine, call.execution.user, sheet, null);
      call.engine.setConditionalFormats(sheet.id, rules.map(conditionalFormat));
    },
  ),
} satisfies Record<string, Service>;
