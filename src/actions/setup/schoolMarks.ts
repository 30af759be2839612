import { isBlank } from "../../workbook/cell";
import type { Asking } from "./asked";
import { settingIn } from "./policyQuestions";
import { presetOf } from "./presets";
import { questionWords } from "./questionWords";
import type { SetupChange, SetupRow } from "./setup";
import type { Suggested } from "./suggestedRows";
import { LEVEL_COLOURS } from "../../workbook/levelColours";
import { levelRow } from "./withScale";

const words = questionWords.direction;

/** The worst of the school marks that begin with 1. */
export const WORST = 6;

const { rows: DOWN } = presetOf("oneToSix");
const LEVELS = DOWN.filter((row) => row["Setting"] === "Level");
const MASTERY_AT = String(DOWN.find((row) => row["Setting"] === "Mastery at")?.["Value"]);

/** As the workbook's scale where all is marked so; else beside it, for these standards. */
export function downwards(marked: readonly Suggested[], { suggested }: Asking): SetupChange[] {
  const withoutPoints = marked.map(({ item }) => outOf(item, ""));
  const isAll = suggested.every((one) => marked.includes(one) || one.item.scores.every(isBlank));
  return isAll
    ? [{ list: "scale", rows: DOWN }, ...withoutPoints]
    : [...asOwnScale(marked), ...withoutPoints];
}

function asOwnScale(marked: readonly Suggested[]): SetupChange[] {
  const scale = { "What it means": String(WORST), "Column D": MASTERY_AT, "Column E": "lowest" };
  return [
    { list: "policy", match: { Setting: "Scale", Value: words.scale }, set: scale },
    ...LEVELS.map(({ Setting = "", Value = "", ...set }): SetupChange => ({
      list: "policy",
      match: { Setting, Value },
      set,
    })),
    ...[...new Set(marked.map(({ standard }) => standard))].map((Code): SetupChange => ({
      list: "standards",
      match: { Code },
      set: { Scale: words.scale },
    })),
  ];
}

/** 6 is best: one below it is mastery. */
export function upwards(marked: readonly Suggested[], { setup }: Asking): SetupChange[] {
  const most = Number(settingIn(setup.policy, "Scores are out of"));
  const { best, mastery, near, notYet } = LEVEL_COLOURS;
  const levels = [best, mastery, near, notYet].map((colour, at) =>
    levelRow({ name: String(most - at), from: at === 3 ? "0" : String(most - at), codes: "" }, colour),
  );
  return [
    { list: "scale", rows: scaleRows("highest", String(most - 1), levels, most) },
    ...marked.map(({ item }) => outOf(item, most)),
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

function outOf({ class: name, column }: Suggested["item"], points: number | ""): SetupChange {
  return { list: "assessments", match: { Class: name, Column: column }, set: { "Out of": points } };
}
