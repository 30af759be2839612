import { resolveBound } from "../../../mastery/bound";
import { compare } from "../../../mastery/scale";
import type { Below } from "../../../mastery/retakes/retakeSettings";
import { KIND_SETTINGS } from "../../../workbook/gradebook/classChains";
import type { Policy } from "../../../workbook/policy";
import { settingOf } from "../../../workbook/settings";
import { words as groupWords } from "../../groups/words";
import { splitAdvice } from "../splitAdvice";
import { at, when, type Rule } from "./contradiction";
import { words } from "./words";

const WEIGHTS = Object.values(KIND_SETTINGS);

const counting: Rule = ({ settings }) => {
  const kinds = WEIGHTS.filter((key) => settings[key] > 0).length;
  if (kinds === 0) return [at("summativeCounts", words.nothingCounts)];
  return when(settings.kindsNeeded > kinds, () =>
    at("kindsNeeded", words.tooManyKinds(settings.kindsNeeded, kinds)),
  );
};

const weights: Rule = ({ settings }) => {
  if (settings.method === "mean") return [];
  const key = WEIGHTS.find((own) => settings[own] !== 0 && settings[own] !== 1);
  if (key === undefined) return [];
  return [at(key, words.weightsUnused(settingOf(key).label, settings.method))];
};

/** A blank Must retake below is the criterion. */
const mayRetake: Rule = (policy) => {
  const [scale] = policy.scales;
  const may = valueOf(policy.settings.mayRetakeBelow, policy);
  const { mustRetakeBelow } = policy.settings;
  const must = mustRetakeBelow === null ? scale.criterion : valueOf(mustRetakeBelow, policy);
  return when(may !== null && must !== null && compare(scale, may, must) <= 0, () =>
    at("mayRetakeBelow", words.nobodyMay),
  );
};

function valueOf(below: Below, { scales: [scale] }: Policy): number | null {
  return below === null || below === "nobody" ? null : resolveBound(below.bound, { scale });
}

const sizes: Rule = ({ settings: { groupSizeAtLeast: least, groupSizeAtMost: most } }) =>
  when(least > most, () =>
    at("groupSizeAtLeast", splitAdvice(groupWords.warning.sizesContradict(least, most))),
  );

export const EVIDENCE_RULES: readonly Rule[] = [counting, weights, mayRetake, sizes];
