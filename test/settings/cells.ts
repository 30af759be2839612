import { describeWorkbook } from "../../src/actions/describeWorkbook";
import { BEST_ATTEMPT, MASTERY_LEVEL, MASTERY_MAP, MASTERY_SCORE, RECORDED_SCORE } from "../../src/functions";
import type { Table } from "../../src/workbook/cell";
import type { SettingKey } from "../../src/workbook/settings";
import { tab, workbook } from "../actions/snapshotMaker";
import { attempts, inCell, type Play } from "./play";

const level =
  (scores: number[], outOf = 100): Play =>
  (policy) =>
    inCell(() => MASTERY_LEVEL(attempts(...scores), outOf, "", policy));
const score =
  (scores: number[], outOf = 100): Play =>
  (policy) =>
    inCell(() => MASTERY_SCORE(attempts(...scores), outOf, "", policy));
const recorded =
  (scores: number[], correctionsDone: number): Play =>
  (policy) =>
    inCell(() => RECORDED_SCORE(attempts(...scores), 100, "", policy, correctionsDone));

/** The sentences about the policy when Mastery Loop opens, but for the one about the scoring method. */
const firstLines: Play = (policy) => {
  const snapshot = workbook([tab("Mastery Policy", policy)], { MASTERY_POLICY: "Mastery Policy" });
  const { summary } = describeWorkbook(snapshot, { today: "2025-11-05", undo: null }).policy;
  return summary.filter((sentence) => !sentence.startsWith("Of several")).join(" ");
};

const LEVELS: Table = [
  ["Level", "Expert", "90 %"],
  ["Level", "Proficient", "80 %"],
  ["Level", "Basic", "60 %"],
  ["Level", "Novice", "0 %"],
];
const BY_HAND: Table = [
  ["Class", "Student", "What", "Value", "From"],
  ["Period 1", "Ana", "level by hand", "Mastery", "2025-11-10"],
];
const GRADEBOOK: Table = [
  ["Student", "Slope"],
  ["Ana", 40],
  ["Ben", 90],
];

function mapOn(day: string, policy: Table): string {
  jest.useFakeTimers({ now: new Date(`${day}T12:00:00`) });
  try {
    const map = MASTERY_MAP(GRADEBOOK, "Period 1", policy, [], [], [], BY_HAND) as string[][];
    return String(map[1]?.[1]);
  } finally {
    jest.useRealTimers();
  }
}

/** Sheets keeps what it has calculated until an argument is another one. */
const mapInACell: Play = (policy) => {
  const on5Nov = policy.map((row) => (row[0] === "Revision" ? ["Revision", 1] : row));
  const isSame = JSON.stringify(policy) === JSON.stringify(on5Nov);
  return mapOn(isSame ? "2025-11-05" : "2025-11-10", policy);
};

/** What cells say, and the page Mastery Loop opens with. */
export const CELLS = {
  formatVersion: level([8], 10),
  policyId: firstLines,
  policyVersion: firstLines,
  revision: mapInACell,
  maximum: score([8], 10),
  best: (policy) => inCell(() => BEST_ATTEMPT(attempts(2, 5), "", "score", policy)),
  masteryAt: level([8], 10),
  masteryLevel: (policy) => level([75])([...policy, ...LEVELS]),
  step: (policy) =>
    inCell(() => MASTERY_SCORE(attempts("Proficient+"), "", "", [...policy, ["Level", "Proficient", 3]])),
  method: score([40, 90, 80]),
  newestWeight: score([40, 90]),
  successes: level([90, 60, 80]),
  recent: score([30, 90, 80]),
  retakeRule: recorded([60, 90, 70], 1),
  retakeCap: recorded([60, 95], 0),
  retakeWorth: recorded([60, 90], 0),
  creditBack: recorded([60], 1),
} satisfies Partial<Record<SettingKey, Play>>;
