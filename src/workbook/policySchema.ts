import * as z from "zod/mini";
import { nameKey } from "../mastery/name";
import { parseBound, parseShare } from "./boundCell";
import { keyOf, isBlank, isDate, plainNumber, textOf, type Cell } from "./cell";
import { readSetting, weightIn, whatFits, type Settings } from "./settingCell";
import { SETTINGS, type Setting, type SettingKey } from "./settings";
import { words } from "./words";

/**
 * The settings as a zod schema, for what a page or a file sends. Only actions reach it, so that no cell pays for
 * zod; custom functions use the small reader in settingCell.ts. Both come from the one table of settings, and a
 * test holds them to the same answers.
 */

// zod would make functions from text to be faster in long runs; here a run is one check.
z.config({ jitless: true });

const cell = z.custom<Cell>(
  (value) =>
    value === null ||
    value === undefined ||
    ["string", "number", "boolean"].includes(typeof value) ||
    isDate(value),
);

/** The schema of one setting: a cell in, the setting's value out. */
function schemaOf(setting: Setting) {
  const fits = (value: Cell) => !isDate(value) && valueSchema(setting, value).success;
  return z.pipe(
    cell.check(z.refine((value) => fits(isBlank(value) ? setting.default : value))),
    z.transform((value) => readSetting(setting, value)),
  );
}

/** Whether a value fits, said in zod's own words, independently of the reader. */
function valueSchema(setting: Setting, value: Cell): { success: boolean } {
  const isNone = "none" in setting && setting.none !== undefined && keyOf(value) === setting.none;
  if (isNone) return { success: true };
  switch (setting.type) {
    case "text":
    case "list":
      return z.string().safeParse(textOf(value));
    case "number":
      return z.number().check(z.gt(setting.above)).safeParse(numberOf(value));
    case "amount":
      return isBlank(value) ? { success: true } : z.number().check(z.gte(0)).safeParse(numberOf(value));
    case "weight":
      return z
        .number()
        .check(z.gte(0))
        .safeParse(numberOf(weightIn(value)));
    case "whole":
      return z
        .int()
        .check(z.gte(setting.least), z.lte(setting.most ?? Number.MAX_SAFE_INTEGER))
        .safeParse(numberOf(value));
    case "choice":
      return z.enum(setting.choices.map(nameKey) as [string, ...string[]]).safeParse(keyOf(value));
    case "percent":
      return z.number().check(z.gte(setting.least), z.lte(setting.most)).safeParse(shareOf(value));
    case "yesNo":
      return z.enum(["yes", "no", "true", "false"]).safeParse(keyOf(value));
    case "bound":
      return z.looseObject({}).safeParse(parseBound(value));
    case "below":
    case "weekdays":
      return z.custom((read) => read !== undefined).safeParse(readSetting(setting, value));
  }
}

function numberOf(value: Cell): unknown {
  return typeof value === "string" ? plainNumber(value.trim()) : value;
}

function shareOf(value: Cell): unknown {
  const share = typeof value === "string" ? parseShare(value.trim()) : null;
  const number = share ?? numberOf(value);
  return share === null && typeof number === "number" && number > 1 ? number / 100 : number;
}

type Shape = { [K in SettingKey]: z.ZodMiniType<Settings[K], Cell> };

/** Every setting by key; a missing or blank one is its default. */
export const settingsSchema = z.object(
  Object.fromEntries(SETTINGS.map((setting) => [setting.key, schemaOf(setting)])) as unknown as Shape,
);

/** What is wrong with settings a page sent: one sentence each, naming the setting. */
export function settingProblems(error: { issues: readonly { path: readonly PropertyKey[] }[] }): string[] {
  return error.issues.flatMap(({ path }) => {
    const setting: Setting | undefined = SETTINGS.find((candidate) => path.includes(candidate.key));
    return setting ? [words.illegalValue(setting.label, whatFits(setting))] : [];
  });
}
