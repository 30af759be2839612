import { textOf } from "../../workbook/cell";
import { readSetting } from "../../workbook/settingCell";
import { settingCalled, type Setting } from "../../workbook/settings";
import { suggestedPolicy, withMissingSettings } from "./policyRows";
import { presetOf } from "./presets";
import type { SetupRow } from "./setup";
import { keyIn, textIn } from "./setupRow";

/** Rows that go by a name of their own behind the kind: one that the setup leaves out goes. */
const NAMED_KINDS = ["mark", "term", "holiday", "coursegrade"] as const;

/**
 * The policy as it will stand: settings in place, levels in the setup's order, the teacher's own rows and remarks as
 * they are. A kind of rows of which the setup names none stays, and where it says nothing all does.
 */
export function mergedPolicy(standing: readonly SetupRow[] | null, wanted: readonly SetupRow[]): SetupRow[] {
  if (standing === null)
    return wanted.length > 0 ? withMissingSettings(wanted) : suggestedPolicy(presetOf("exceeds").rows, []);
  const levels = wanted.some(isOfScale) ? wanted.filter(isOfScale) : standing.filter(isOfScale);
  const queues = queuesOf(wanted.filter((row) => !isOfScale(row)));
  const kinds = new Set(wanted.map((row) => keyIn(row, "Setting")));
  const place = standing.findIndex(isOfScale);
  const kept = standing.map((row): SetupRow | null => {
    if (isOfScale(row)) return null;
    const found = queues.get(identity(row))?.shift();
    if (found) return mergedRow(row, found);
    const kind = keyIn(row, "Setting");
    return NAMED_KINDS.some((named) => named === kind) && kinds.has(kind) ? null : row;
  });
  const rows = (part: readonly (SetupRow | null)[]) => part.filter((row): row is SetupRow => row !== null);
  const at = place < 0 ? kept.length : place;
  const added = [...queues.values()].flat();
  return withMissingSettings([...rows(kept.slice(0, at)), ...levels, ...rows(kept.slice(at)), ...added]);
}

/** A level belongs to the scale above it, so both keep their order. */
function isOfScale(row: SetupRow): boolean {
  return keyIn(row, "Setting") === "level" || keyIn(row, "Setting") === "scale";
}

function identity(row: SetupRow): string {
  const kind = keyIn(row, "Setting");
  return NAMED_KINDS.some((named) => named === kind) ? `${kind}\n${keyIn(row, "Value")}` : kind;
}

function queuesOf(rows: readonly SetupRow[]): Map<string, SetupRow[]> {
  const queues = new Map<string, SetupRow[]>();
  for (const row of rows) queues.set(identity(row), [...(queues.get(identity(row)) ?? []), row]);
  return queues;
}

/** What the teacher typed stays when the setup says the same in other words: 0.8 and "80 %". */
function mergedRow(standing: SetupRow, wanted: SetupRow): SetupRow {
  const setting = settingCalled(textIn(standing, "Setting"));
  if (!setting) return { ...standing, ...wanted };
  return saysTheSame(setting, standing, wanted) ? standing : { ...standing, Value: wanted["Value"] ?? "" };
}

function saysTheSame(setting: Setting, standing: SetupRow, wanted: SetupRow): boolean {
  if (textOf(standing["Value"]) === textOf(wanted["Value"])) return true;
  const read = [standing, wanted].map((row) => readSetting(setting, row["Value"]));
  return (
    read[0] !== undefined && JSON.stringify(read.map(asShare)[0]) === JSON.stringify(read.map(asShare)[1])
  );
}

/** A number below 1 is a share (bound.ts). */
function asShare(value: ReturnType<typeof readSetting>): unknown {
  const isBound = typeof value === "object" && value !== null && "kind" in value;
  const isShare = isBound && value.kind === "number" && value.number > 0 && value.number < 1;
  return isShare ? { kind: "share", share: value.number } : value;
}
