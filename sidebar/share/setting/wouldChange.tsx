import type { SettingPreview } from "../../../src/sidebarReplies";
import { CameHeading } from "../../cameHeading";
import type { Desk } from "../../desk/useDesk";
import { Folded } from "../../desk/folded";
import { Disclosure } from "../../disclosure";
import { MovedList } from "./movedList";
import { settingWords as words } from "./words";

/** So many sentences are in sight. */
const AT_ONCE = 6;
/** So few are open from the start. */
const FEW = 4;

interface ChangeProps {
  seen: SettingPreview;
  /** What stands in the cell. */
  standing: string;
  desk: Desk;
  onUse: () => void;
}

/** What a value would change: the sentence first, then who, and the button to use it. */
export function WouldChange({ seen, standing, desk, onUse }: ChangeProps) {
  const { message, mastered, warnings, groups, to } = seen;
  return (
    <div class="result">
      <CameHeading>{message}</CameHeading>
      {mastered.before !== mastered.after && (
        <p>
          {words.mastered}: {words.masteredOf(mastered.before, mastered.after, mastered.assessed)}
        </p>
      )}
      {warnings.length > 0 && (
        <div class="notice look">
          <p class="lead">{words.know}</p>
          <Folded items={warnings} atOnce={AT_ONCE} item={(warning) => warning} />
        </div>
      )}
      {(["levels", "recorded", "roster"] as const).map(
        (list) =>
          seen[list].length > 0 && (
            <Disclosure
              key={list}
              startsOpen={list === "levels" && seen.levels.length <= FEW ? "open" : "closed"}
              summary={words.lists[list](seen[list].length)}
              content={() => <MovedList moved={seen[list]} />}
            />
          ),
      )}
      {groups.length > 0 && (
        <Disclosure
          summary={words.lists.groups(groups.length)}
          content={() => <Folded items={groups} atOnce={AT_ONCE} item={(sentence) => sentence} />}
        />
      )}
      {to !== standing && (
        <>
          <p class="hint">{words.nothingWritten}</p>
          <button type="button" class="primary wide" aria-disabled={desk.running !== null} onClick={onUse}>
            {words.use(to)}
          </button>
        </>
      )}
    </div>
  );
}
