import { exception } from "./service";
import type { Range } from "./range";

type Validation = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Conditional = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** A rule as the host takes it. */
export interface ValidationRule {
  type: "checkbox" | "list";
  values: string[];
  strict: boolean;
}

/** Other values are allowed until a script says otherwise. */
export class DataValidationBuilder implements Pick<
  Validation,
  "build" | "requireCheckbox" | "requireValueInList" | "setAllowInvalid"
> {
  private rule: ValidationRule | null = null;
  private strict = false;

  requireCheckbox(): Validation {
    this.rule = { type: "checkbox", values: [], strict: false };
    return this as never;
  }

  requireValueInList(values: string[]): Validation {
    this.rule = { type: "list", values: values.map(String), strict: false };
    return this as never;
  }

  setAllowInvalid(allow: boolean): Validation {
    this.strict = !allow;
    return this as never;
  }

  build(): GoogleAppsScript.Spreadsheet.DataValidation {
    if (!this.rule) throw exception("A data validation rule needs a criterion.");
    return { ...this.rule, strict: this.strict } as never;
  }
}

/** A conditional format as the host takes it. */
export interface FormatRule {
  text: string;
  background: string | null;
  places: Range["place"][];
}

export class ConditionalFormatRuleBuilder implements Pick<
  Conditional,
  "build" | "setBackground" | "setRanges" | "whenTextEqualTo"
> {
  private text: string | null = null;
  private background: string | null = null;
  private ranges: Range[] = [];

  whenTextEqualTo(text: string): Conditional {
    this.text = String(text);
    return this as never;
  }

  setBackground(color: string | null): Conditional {
    this.background = color;
    return this as never;
  }

  setRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): Conditional {
    this.ranges = ranges as unknown as Range[];
    return this as never;
  }

  build(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
    if (this.text === null) throw exception("Conditional format rule must have a condition.");
    if (this.ranges.length === 0) throw exception("Conditional format rule must have at least one range.");
    const places = this.ranges.map(({ place }) => place);
    return { text: this.text, background: this.background, places } satisfies FormatRule as never;
  }
}
