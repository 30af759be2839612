import { LEVEL_COLOURS } from "../../workbook/levelColours";
import type { SetupRow } from "./setup";
import { levelRow, withScale } from "./withScale";

export const PRESET_IDS = [
  "exceeds",
  "eightyNinety",
  "letters",
  "ninety",
  "rubric",
  "beginningToAdvanced",
  "oneToSix",
] as const;
export type PresetId = (typeof PRESET_IDS)[number];

/** Levels any school uses, with the cut that goes with them. */
export interface Preset {
  id: PresetId;
  name: string;
  words: string;
  /** The policy rows it replaces: the scale, the cut, the mastery level, the levels. */
  rows: SetupRow[];
}

/** A level as one reads a table: name, where it starts, what else may be typed for it. */
type PresetLevel = readonly [name: string, from: string, codes?: string];

const { best, mastery, near, far, notYet } = LEVEL_COLOURS;

interface PresetDraft extends Omit<Preset, "rows"> {
  maximum: number;
  best?: "lowest";
  masteryAt: string;
  masteryLevel: string;
  levels: readonly PresetLevel[];
  colours?: readonly string[];
}

// prettier-ignore
const DRAFTS: readonly PresetDraft[] = [
  {
    id: "exceeds",
    name: "Exceeds, Mastery, Approaching, Not yet",
    words: "Mastery from 80 %, above it from 90 %, on the way from 60 %.",
    maximum: 100, masteryAt: "80 %", masteryLevel: "Mastery",
    levels: [["Exceeds mastery", "90 %"], ["Mastery", "80 %"], ["Approaching", "60 %"], ["Not yet", "0 %"]],
  },
  {
    id: "eightyNinety",
    name: "80–90",
    words: "Mastery from 80 %, above it from 90 %, everything else is not yet.",
    maximum: 100, masteryAt: "80 %", masteryLevel: "Mastery",
    levels: [["Exceeds mastery", "90 %"], ["Mastery", "80 %"], ["Not yet", "0 %"]],
    colours: [best, mastery, notYet],
  },
  {
    id: "letters",
    name: "A–B–C",
    words: "A from 90 %, B is mastery from 80 %, C is not yet.",
    maximum: 100, masteryAt: "80 %", masteryLevel: "B",
    levels: [["A", "90 %"], ["B", "80 %"], ["C", "0 %"]],
    colours: [best, mastery, notYet],
  },
  {
    id: "ninety",
    name: "Mastery at 90",
    words: "Mastery from 90 %, on the way from 70 %.",
    maximum: 100, masteryAt: "90 %", masteryLevel: "Mastery",
    levels: [["Mastery", "90 %"], ["Approaching", "70 %"], ["Not yet", "0 %"]],
    colours: [mastery, near, notYet],
  },
  {
    id: "rubric",
    name: "4-3-2-1",
    words: "A rubric out of 4; 3 is mastery.",
    maximum: 4, masteryAt: "3", masteryLevel: "Mastery",
    levels: [["Exceeds mastery", "4", "4"], ["Mastery", "3", "3"], ["Approaching", "2", "2"], ["Not yet", "0", "1"]],
  },
  {
    id: "beginningToAdvanced",
    name: "Beginning, Developing, Proficient, Advanced",
    words: "Four steps in words; Proficient is mastery.",
    maximum: 4, masteryAt: "3", masteryLevel: "Proficient",
    levels: [["Advanced", "4", "ADV"], ["Proficient", "3", "PRO"], ["Developing", "2", "DEV"], ["Beginning", "0", "BEG"]],
  },
  {
    id: "oneToSix",
    name: "1–6, 1 is the best",
    words: "School marks that count down: 2 is mastery, 2,5 is still a 2, a 2− is 2,3.",
    maximum: 6, best: "lowest", masteryAt: "2.5", masteryLevel: "2",
    levels: [["1", "1.5"], ["2", "2.5"], ["3", "3.5"], ["4", "4.5"], ["5 or 6", "6"]],
    colours: [best, mastery, near, far, notYet],
  },
];

export const PRESETS: readonly Preset[] = DRAFTS.map(({ id, name, words, ...draft }) => ({
  id,
  name,
  words,
  rows: rowsOf(draft),
}));

function rowsOf({
  maximum,
  best: bestIs,
  masteryAt,
  masteryLevel,
  levels,
  colours = [best, mastery, near, notYet],
}: Omit<PresetDraft, "id" | "name" | "words">): SetupRow[] {
  const settings = [
    ["Scores are out of", String(maximum)],
    ["Best is", bestIs ?? "highest"],
    ["Mastery at", masteryAt],
    ["Mastery level", masteryLevel],
  ] as const;
  return [
    ...settings.map(([label, value]) => ({ Setting: label, Value: value })),
    ...levels.map(([name, from, codes = ""], index) => levelRow({ name, from, codes }, colours[index] ?? "")),
  ];
}

export function presetOf(id: PresetId): Preset {
  return PRESETS.find((preset) => preset.id === id) as Preset;
}

/** The policy with the preset's scale, cut and levels; everything else stays. */
export function withPreset(policy: SetupRow[], preset: Preset): SetupRow[] {
  return withScale(policy, preset.rows);
}
