import { levelsUnder, compare, fullMarks, type Scale } from "../../mastery/scale";
import { recordedScore } from "../../mastery/retakes/recordedScore";
import { round } from "../../mastery/rounding";
import { standingFrom } from "../../mastery/standing";
import { valueAtShare } from "../../mastery/summary/scaleShare";
import { valueWords } from "../../workbook/explain/lookAgain";
import type { Policy } from "../../workbook/policy";
import { recordingRule } from "../../workbook/recording";
import type { SettingKey } from "../../workbook/settings";
import { levelWords } from "../../workbook/standingWords";
import type { Settable } from "./settable";
import { words } from "./words";

const RECORDING: readonly SettingKey[] = ["retakeRule", "retakeWorth", "retakeCap", "creditBack"];
const SCORING: readonly SettingKey[] = ["method", "newestWeight", "successes", "recent"];

/** Where a late learner begins in the sentence: four tenths of the way to full marks. */
const FIRST = 0.4;

/** What an average, a cap or a penalty makes of who gets there late, by example; [] where it takes nothing. */
export function lateLearner({ key }: Settable, policy: Policy): string[] {
  const [scale] = policy.scales;
  const attempts: [number, number] = [round(valueAtShare(scale, FIRST)), fullMarks(scale)];
  if (RECORDING.includes(key)) return recordedLate(attempts, scale, policy);
  return SCORING.includes(key) ? standsLate(attempts, scale, policy) : [];
}

function recordedLate(attempts: readonly [number, number], scale: Scale, policy: Policy): string[] {
  const { levels, criterion } = judged(scale);
  const rule = recordingRule(policy, { scale, levels, criterion });
  const recorded = recordedScore(attempts, scale, { ...rule, corrections: 1 });
  if (recorded === null || compare(scale, recorded, attempts[1]) >= 0) return [];
  const [first, then, is] = [...attempts, recorded].map((value) => valueWords(value, scale));
  const say = rule.rule === "credit back" ? words.lateCorrected : words.lateRecorded;
  return [say(first as string, then as string, is as string)];
}

function standsLate(values: readonly [number, number], scale: Scale, { settings }: Policy): string[] {
  const { recent, newestWeight, successes, method } = settings;
  const rules = { ...judged(scale), scale, method, recent, newestWeight, successes, kindsNeeded: 1 };
  const standing = standingFrom({ values }, rules);
  if (!("score" in standing)) return [];
  const [first, then] = values.map((value) => valueWords(value, scale)) as [string, string];
  if (standing.score === null) return [words.lateMore(first, then, levelWords(standing))];
  if (compare(scale, standing.score, values[1]) >= 0) return [];
  return [words.lateStands(first, then, `${valueWords(standing.score, scale)}, ${levelWords(standing)}`)];
}

function judged(scale: Scale) {
  return { levels: levelsUnder(scale, scale.criterion), criterion: scale.criterion };
}
