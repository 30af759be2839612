import { markOf } from "../undo/undoRecord";
import type { OnBooks } from "../onBooks";
import type { Moved, SettingPreview } from "../shareReplies";
import { movedGroups, NO_GROUPS_MOVED, seeGroups } from "./groupsMoved";
import { messageOf, type Compared } from "./message";
import { onTarget } from "./onTarget";
import { hasMastered, isAssessed, movedLevels, movedRecorded, resultsOf, type Result } from "./results";
import { movedLines, seeRoster, type MovedLine } from "./rosterMoved";
import { warnedOf } from "./warned";
import { words } from "./words";
import { withSetting, type Tried } from "./withSetting";

/** What another value of a setting would change on the teacher's own classes. `asked`: {setting, value}. */
export function previewSetting(on: OnBooks, asked: unknown): SettingPreview | { refused: string } {
  const tried = withSetting(on, asked);
  return "refused" in tried ? tried : previewOf(on, tried, compare(on, tried));
}

/** The same for a value that was read and compared. */
export function previewOf(on: OnBooks, tried: Tried, compared: Compared): SettingPreview {
  const { setting, from, to } = tried;
  const { mastered, levels, recorded, lines, groups } = compared;
  const preview = {
    ...{ setting: setting.label, from, to, mastered },
    message: from === to ? words.stands(setting.label, to) : messageOf(tried, compared),
    levels: [...levels],
    recorded: [...recorded],
    roster: lines.map(movedOnly),
    groups: groups.sentences,
    warnings: warnedOf(tried, on),
  };
  return { ...preview, stamp: markOf([[JSON.stringify(preview)]]) };
}

/** Before and after; groups are compared only where they can be others. */
export function compare(on: OnBooks, { setting, after }: Tried): Compared {
  const seen = seeRoster(on);
  const then = seeRoster(after);
  const results = resultsOf(on, seen.all);
  const resultsThen = resultsOf(after, then.all);
  const touchesGroups = OF_GROUPS.includes(setting.rule) || saidOf(results) !== saidOf(resultsThen);
  const count = (of: Result[]) => of.filter(hasMastered).length;
  return {
    mastered: {
      before: count(results),
      after: count(resultsThen),
      assessed: resultsThen.filter(isAssessed).length,
    },
    levels: movedLevels(results, resultsThen),
    recorded: movedRecorded(results, resultsThen),
    lines: movedLines(seen.listed, then.listed),
    groups: touchesGroups ? movedGroups(seeGroups(on), seeGroups(after)) : NO_GROUPS_MOVED,
    onTarget: {
      before: onTarget(results, on.books.policy),
      after: onTarget(resultsThen, after.books.policy),
    },
  };
}

/** Where mastery begins decides how far below somebody is, though no level changes. */
const OF_GROUPS: readonly string[] = ["groups", "scale"];

/** Groups are made of levels and of how far below they are. */
function saidOf(results: readonly Result[]): string {
  return JSON.stringify(results.map(({ outcome }) => outcome));
}

function movedOnly({ what: _what, ...moved }: MovedLine): Moved {
  return moved;
}
