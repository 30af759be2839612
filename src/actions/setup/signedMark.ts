import { nameKey } from "../../mastery/name";
import { levelValue, levelsUnder, masteryIndex, reaches, type Scale } from "../../mastery/scale";
import { plainNumber } from "../../workbook/cell";
import { levelNames } from "../../workbook/markCell";
import { readPolicyTable } from "../../workbook/policyTable";
import type { SetupRow } from "./setup";
import { policyTableOf } from "./setupRow";

/** Whether a text is a level with a sign; a policy without a step does not read it. */
export function isSigned(policy: readonly SetupRow[]): (text: string) => boolean {
  const near = nearCut(scaleOf(policy));
  return (text) => near(text) !== null;
}

export function scaleOf(policy: readonly SetupRow[]): Scale {
  return readPolicyTable(policyTableOf(policy)).policy.scales[0];
}

/** The sign of a mark that is one step from the cut: the mastery level's −, or the + of the level below it. */
export function nearCut(scale: Scale): (text: string) => "+" | "-" | null {
  const names = levelNames(scale.levels);
  const mastery = masteryIndex(scale);
  const below = scale.levels[mastery + 1]?.name;
  return (text) => {
    const signed = scale.step === null ? null : /^(.*?)([+\-−–])$/.exec(nameKey(text));
    const level = signed ? names.get(signed[1] as string) : undefined;
    if (level === undefined) return null;
    if (signed?.[2] === "+") return level === below ? "+" : null;
    return level === scale.levels[mastery]?.name ? "-" : null;
  };
}

/** As the step has it. */
export function isMasteryNow(word: string, scale: Scale): boolean {
  const base = nameKey(word).slice(0, -1);
  const level = levelNames(scale.levels).get(base);
  if (level === undefined || scale.step === null) return false;
  const sign = (nearCut(scale)(word) === "+" ? 1 : -1) * (scale.best === "highest" ? 1 : -1);
  // A digit with a sign is read from the digit, not from where its level begins.
  const value = plainNumber(base) ?? levelValue(scale, levelsUnder(scale, scale.criterion), level);
  return reaches(scale, value + sign * scale.step, scale.criterion);
}
