import type { SettingKey } from "../../workbook/settings";
import type { Moved, SettingPreview } from "../shareReplies";
import type { GroupsMoved } from "./groupsMoved";
import { LINE_CHANGES, type MovedLine } from "./rosterMoved";
import { words } from "./words";
import type { Tried } from "./withSetting";

export interface Compared {
  mastered: SettingPreview["mastered"];
  levels: readonly Moved[];
  recorded: readonly Moved[];
  lines: readonly MovedLine[];
  groups: GroupsMoved;
  /** Standards of classes that reach the target share. */
  onTarget: { before: number; after: number };
}

/** "Highest: 19 mastered, latest: 17; these two students change." */
export function messageOf({ setting, from, to }: Tried, compared: Compared): string {
  const { mastered, levels } = compared;
  if (levels.length > 0) {
    const students = new Set(levels.map((one) => JSON.stringify([one.class, one.id, one.student]))).size;
    const named = setting.type === "choice" ? words.bare(from, to) : words.named(setting.label, from, to);
    return words.levels(named, mastered, students);
  }
  const parts = partsOf(setting.key, compared);
  return parts.length === 0 ? words.nothing : words.noLevel(setting.label, { from, to }, parts);
}

function partsOf(key: SettingKey, { recorded, lines, groups, onTarget }: Compared): string[] {
  const count = (what: MovedLine["what"]) => lines.filter((line) => line.what === what).length;
  const parts = [
    recorded.length > 0 && words.recorded(recorded.length),
    ...LINE_CHANGES.map((what) => count(what) > 0 && words.lines[what](count(what))),
    groups.students > 0 && words.otherGroups(groups.students),
    groups.tutors > 0 && words.otherTutors(groups.tutors),
    groups.times > 0 && words.otherTimes(groups.times),
    onTarget.before !== onTarget.after && words.onTarget(onTarget.before, onTarget.after),
    ON_BOARD.includes(key) && words.onBoard,
  ];
  return parts.filter((part): part is string => part !== false);
}

/** What only the page for the board says. */
const ON_BOARD: readonly SettingKey[] = ["groupNames", "groupPlaces"];
