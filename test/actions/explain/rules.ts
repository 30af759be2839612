import { SETTINGS } from "../../../src/workbook/settings";

/** All there are, so that a new one needs its words. */
export const RETAKE_RULES = SETTINGS.find(
  (setting): setting is Extract<(typeof SETTINGS)[number], { key: "retakeRule" }> =>
    setting.key === "retakeRule",
)!.choices;
