import type { NewTab, Snapshot } from "../workbook/snapshot";
import { readPolicyTable } from "../workbook/policyTable";
import { SETTINGS, type Setting, type SettingKey } from "../workbook/settings";

/** The workbook-level name that formulas use and that makes the tab ours. */
export const POLICY_RANGE = "MASTERY_POLICY";
const POLICY_TAB = "Mastery Policy";
const HEADINGS = ["Setting", "Value", "What it means", "", ""];

/** The settings that change what a formula answers, in the order a coach thinks of them. */
const SHOWN: readonly SettingKey[] = [
  "formatVersion",
  "revision",
  "maximum",
  "best",
  "masteryAt",
  "masteryLevel",
  "step",
  "method",
  "recent",
];

/** The tab the policy stands in or would stand in: ours, or a name that is free and begins the same. */
export function policyTabName(snapshot: Snapshot): { name: string; ours: boolean; existing: boolean } {
  if (snapshot.policy) return { name: snapshot.policy.tab, ours: true, existing: true };
  const taken = new Map(snapshot.tabs.map((tab) => [tab.name.toLowerCase(), tab]));
  for (let n = 1; ; n++) {
    const name = n === 1 ? POLICY_TAB : `${POLICY_TAB} ${n}`;
    const tab = taken.get(name.toLowerCase());
    // An empty tab of that name is left from a run that was cut off, or is nobody's loss.
    if (!tab || tab.empty) return { name: tab?.name ?? name, ours: false, existing: tab !== undefined };
  }
}

/** The tab to make or to finish; null when a policy is already there. */
export function planPolicyTab(snapshot: Snapshot): NewTab | null {
  const { name, ours, existing } = policyTabName(snapshot);
  const filled = snapshot.policy?.cells.some((row) => row.some((cell) => cell !== ""));
  if (ours && filled) return null;
  const { rows, colours } = policyRows();
  return { name, existing, rows, colours, widths: [220, 150, 420, 90, 90], rangeName: POLICY_RANGE };
}

function policyRows(): Pick<NewTab, "rows" | "colours"> {
  const shown = SHOWN.map((key) => SETTINGS.find((setting) => setting.key === key) as Setting);
  const [scale] = readPolicyTable([]).policy.scales;
  const settings = shown.map((setting) => [setting.label, String(setting.default), setting.words, "", ""]);
  const levelHead = ["Level: name, where it starts, colour, what may be typed for it", "", "", "", ""];
  const levels = scale.levels.map(({ name, from, colour }) => ["Level", name, `${from} %`, colour ?? "", ""]);
  const markHead = ["Mark: what is typed instead of a score, and what it means", "", "", "", ""];
  const marks = [
    ["Mark", "EX", "excused", "", ""],
    ["Mark", "MI", "owed", "", ""],
    ["Mark", "ABS", "owed", "", ""],
  ];
  const blank = ["", "", "", "", ""];
  const rows = [HEADINGS, ...settings, blank, levelHead, ...levels, blank, markHead, ...marks];
  const firstLevel = 1 + settings.length + 2 + 1;
  const colours = scale.levels.flatMap(({ colour }, index) =>
    colour ? [{ row: firstLevel + index, column: 2, colour }] : [],
  );
  return { rows, colours };
}
