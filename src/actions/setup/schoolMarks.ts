import { nameKey } from "../../mastery/name";
import { isBlank } from "../../workbook/cell";
import type { Asking } from "./asked";
import { rowOf } from "./pointsQuestion";
import { settingIn } from "./policyQuestions";
import { presetOf } from "./presets";
import { questionWords } from "./questionWords";
import type { Setup, SetupChange, SetupRow } from "./setup";
import { keyIn } from "./setupRow";
import type { Suggested } from "./suggestedRows";
import { LEVEL_COLOURS } from "../../workbook/levelColours";
import { levelRow } from "./withScale";

const words = questionWords.direction;

type Suggestion = Pick<Asking, "suggested" | "setup">;

/** The worst of the school marks that begin with 1. */
export const WORST = 6;

const { rows: DOWN } = presetOf("oneToSix");
const LEVELS = DOWN.filter((row) => row["Setting"] === "Level");
const MASTERY_AT = String(DOWN.find((row) => row["Setting"] === "Mastery at")?.["Value"]);

/** As the workbook's scale where all is marked so; else beside it, for these standards. */
export function downwards(marked: readonly Suggested[], asking: Suggestion): SetupChange[] {
  const withoutPoints = marked.map((one) => outOf(one, "", asking));
  const isAll = asking.suggested.every((one) => marked.includes(one) || one.item.scores.every(isBlank));
  return isAll
    ? [{ list: "scale", rows: DOWN }, ...withoutPoints]
    : [...ownScale(asking.setup), ...scaleOf(marked, words.scale), ...withoutPoints];
}

/** As if nobody had taken them for marks that count down: on the workbook's scale, out of the points one would guess. */
export function takenBack(marked: readonly Suggested[], asking: Suggestion): SetupChange[] {
  return [...scaleOf(marked, ""), ...marked.map((one) => outOf(one, one.points.outOf ?? "", asking))];
}

/** Whether a column's standard is on the scale beside the workbook's own. */
export function isOnOwnScale({ standards }: Setup): (one: Suggested) => boolean {
  const codes = new Set(standards.filter((row) => isOwnScale(row, "Scale")).map((row) => keyIn(row, "Code")));
  return ({ standard }) => codes.has(nameKey(standard));
}

/** Whether the scale stands there already: then it is as its teacher wants it. */
export function hasOwnScale(policy: readonly SetupRow[]): boolean {
  return policy.some((row) => keyIn(row, "Setting") === "scale" && isOwnScale(row, "Value"));
}

/** Whether a cell of the row names the scale. */
export function isOwnScale(row: SetupRow, heading: string): boolean {
  return keyIn(row, heading) === nameKey(words.scale);
}

function ownScale({ policy }: Setup): SetupChange[] {
  if (hasOwnScale(policy)) return [];
  const scale = { "What it means": String(WORST), "Column D": MASTERY_AT, "Column E": "lowest" };
  return [
    { list: "policy", match: { Setting: "Scale", Value: words.scale }, set: scale },
    ...LEVELS.map(({ Setting = "", Value = "", ...set }): SetupChange => ({
      list: "policy",
      match: { Setting, Value },
      set,
    })),
  ];
}

function scaleOf(marked: readonly Suggested[], name: string): SetupChange[] {
  return [...new Set(marked.map(({ standard }) => standard))].map((Code): SetupChange => ({
    list: "standards",
    match: { Code },
    set: { Scale: name },
  }));
}

/** 6 is best: one below it is mastery. */
export function upwards(marked: readonly Suggested[], asking: Suggestion): SetupChange[] {
  const most = Number(settingIn(asking.setup.policy, "Scores are out of"));
  const { best, mastery, near, notYet } = LEVEL_COLOURS;
  const levels = [best, mastery, near, notYet].map((colour, at) =>
    levelRow({ name: String(most - at), from: at === 3 ? "0" : String(most - at), codes: "" }, colour),
  );
  return [
    { list: "scale", rows: scaleRows("highest", String(most - 1), levels, most) },
    ...marked.map((one) => outOf(one, most, asking)),
  ];
}

function scaleRows(bestIs: string, masteryAt: string, levels: readonly SetupRow[], most: number): SetupRow[] {
  const settings = [
    ["Scores are out of", String(most)],
    ["Best is", bestIs],
    ["Mastery at", masteryAt],
    ["Mastery level", masteryAt],
  ] as const;
  return [...settings.map(([Setting, Value]) => ({ Setting, Value })), ...levels];
}

function outOf(one: Suggested, points: number | "", { suggested }: Suggestion): SetupChange {
  return { list: "assessments", match: rowOf(one, suggested), set: { "Out of": points } };
}
