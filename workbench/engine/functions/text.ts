import type { Arg, EvalContext, FunctionResultObject } from "@odoo/o-spreadsheet";
import { helpers } from "@odoo/o-spreadsheet";
import type { FunctionTable } from "./define";
import { define, fail, number, one } from "./define";

const REGEX_ARGS = ["text (any)", "regular_expression (string)"];

export const TEXT_FUNCTIONS: FunctionTable = {
  REGEXMATCH: define("Whether a text matches.", REGEX_ARGS, (text, pattern) => ({
    value: regex(pattern).test(textOf(text, "REGEXMATCH")),
  })),
  REGEXEXTRACT: define("The first match, or its groups side by side.", REGEX_ARGS, (text, pattern) => {
    const found = regex(pattern).exec(textOf(text, "REGEXEXTRACT"));
    if (!found) fail(`Function REGEXEXTRACT parameter 2 value does not match text of parameter 1.`, "#N/A");
    const groups = found.length > 1 ? found.slice(1) : [found[0]];
    return groups.map((value) => [{ value: value ?? "" }]);
  }),
  REGEXREPLACE: define(
    "Replaces every match.",
    [...REGEX_ARGS, "replacement (string)"],
    (text, pattern, replacement) => ({
      // RE2 writes groups as \1 or $1.
      value: textOf(text, "REGEXREPLACE").replace(
        regex(pattern, "g"),
        helpers.toString(one(replacement)).replace(/\\(\d)/g, "$$$1"),
      ),
    }),
  ),
  REPT: define(
    "A text several times.",
    ["text_to_repeat (string)", "number_of_repetitions (number)"],
    function (text, times) {
      const count = Math.trunc(number(times, this));
      if (count < 0) fail("REPT cannot repeat a negative number of times.", "#VALUE!");
      return { value: helpers.toString(one(text)).repeat(count) };
    },
  ),
  TO_DATE: formatted("A number as a date.", (context) => context.locale.dateFormat),
  TO_PERCENT: formatted("A number as a percentage.", () => "0.00%"),
  TO_DOLLARS: formatted("A number as dollars.", () => '"$"#,##0.00'),
  TO_PURE_NUMBER: define("A number without its format.", ["value (any)"], (arg) => ({
    value: one(arg).value,
  })),
  TO_TEXT: define("A value as the text it shows.", ["value (any)"], function (arg) {
    const { value, format } = one(arg);
    return { value: helpers.formatValue(value, { locale: this.locale, ...(format && { format }) }) };
  }),
  CODE: define("The Unicode number of the first character.", ["string (string)"], codePoint),
  UNICODE: define("The Unicode number of the first character.", ["text (string)"], codePoint),
  UNICHAR: define("The character with a Unicode number.", ["number (number)"], function (arg) {
    const code = Math.trunc(number(arg, this));
    if (code < 1 || code > 0x10ffff) fail("UNICHAR needs a number between 1 and 1114111.", "#NUM!");
    return { value: String.fromCodePoint(code) };
  }),
  HYPERLINK: define(
    "A text with a link behind it; the link is kept in the formula and is not followed here.",
    ["url (string)", "link_label (any, optional)"],
    (url, label) => ({ ...one(one(label).value === null ? url : label) }),
  ),
  ENCODEURL: define("A text as part of a web address.", ["text (string)"], (text) => ({
    value: encodeURIComponent(helpers.toString(one(text))),
  })),
};

/** Values that are no numbers pass through as they are. */
function formatted(description: string, formatOf: (context: EvalContext) => string) {
  return define(description, ["value (any)"], function (arg): FunctionResultObject {
    const { value } = one(arg);
    return typeof value === "number" ? { value, format: formatOf(this) } : { ...one(arg) };
  });
}

function codePoint(arg: Arg): FunctionResultObject {
  const code = helpers.toString(one(arg)).codePointAt(0);
  if (code === undefined) fail("The text is empty.", "#VALUE!");
  return { value: code };
}

/** Sheets refuses numbers here; a blank cell is the empty text. */
function textOf(arg: Arg, name: string): string {
  const { value } = one(arg);
  if (typeof value === "number") {
    fail(
      `Function ${name} parameter 1 expects text values. But '${value}' is a number and cannot be coerced to a text.`,
      "#VALUE!",
    );
  }
  return helpers.toString(one(arg));
}

/** RE2 writes flags in front, as in (?i). */
function regex(pattern: Arg, flags = ""): RegExp {
  const [, inline = "", source = ""] = /^(?:\(\?([ims]+)\))?([^]*)$/.exec(helpers.toString(one(pattern)))!;
  try {
    return new RegExp(source.replaceAll("(?P<", "(?<"), [...new Set(flags + inline)].join(""));
  } catch {
    return fail(`'${source}' is not a valid regular expression.`, "#REF!");
  }
}
