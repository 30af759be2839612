import { resolveBound } from "../../mastery/bound";
import { illegalWeight } from "../../mastery/scoring/methods";
import { parseBound } from "../boundCell";
import { isBlank, textOf } from "../cell";
import { nearestName } from "../nearestName";
import type { Policy } from "../policy";
import { whatFits } from "../settingCell";
import { settingOf, type SettingKey } from "../settings";
import type { Line } from "../tables/tableSpec";
import { words } from "../words";
import { standardWords } from "./bookWords";
import { readStandardRow, scaleNamed } from "./standardRow";

/** What cannot be gone by in a row of a settings tab. The message never holds what a cell holds. */
export interface RowProblem {
  /** The column it stands in. */
  heading: string;
  message: string;
}

/** What cannot be gone by in a row of Standards; it inherits from the policy then. */
export function standardProblems(line: Line, policy: Policy): RowProblem[] {
  const row = readStandardRow(line);
  if (!row) return [];
  const said = (heading: string) => !isBlank(line[heading]);
  const problem = (heading: string, message: string) => ({ heading, message });
  const scale = scaleNamed(row.scale, policy);
  const cut = parseBound(line["Mastery at"]);
  const weight = row.method && illegalWeight(row.method, policy.settings.newestWeight);
  return [
    said("Scale") && scale === null && problem("Scale", unknownScale(row.scale, policy)),
    said("Mastery at") &&
      scale !== null &&
      (cut === null || resolveBound(cut, { scale }) === null) &&
      problem("Mastery at", words.illegalCut("Mastery at", scale.maximum, scale.best)),
    said("Scoring method") && row.method === null && problem("Scoring method", whatIsLegal("method")),
    row.method !== null &&
      weight !== null &&
      problem("Scoring method", words.illegalWeight(settingOf("newestWeight").label, row.method, weight)),
    said("Retakes allowed") &&
      row.retakesAllowed === null &&
      problem("Retakes allowed", whatIsLegal("retakesAllowed")),
  ].filter((found) => found !== false);
}

function whatIsLegal(key: SettingKey): string {
  const setting = settingOf(key);
  return words.illegalValue(setting.label, whatFits(setting));
}

function unknownScale(name: string, { scales: [, ...others] }: Policy): string {
  const nearest = nearestName(
    textOf(name),
    others.map((scale) => scale.name),
  );
  return standardWords.unknownScale(nearest);
}
