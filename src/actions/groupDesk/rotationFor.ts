import type { Day } from "../../mastery/calendar/day";
import type { GroupKind } from "../../mastery/groups/place";
import type { RotationDay } from "../groupReplies";
import type { OnBooks } from "../onBooks";

/** A group as the rotation looks at it. */
export interface GroupToMeet {
  /** As on the tab. */
  label: string;
  kind: GroupKind;
  standard: string;
  members: readonly { class: string; student: string; id: string }[];
}

export interface Rotation {
  days: RotationDay[];
  /** By label: "Mon 10 Nov, turn 1, 13 minutes"; groups that are not met are not there. */
  meets: ReadonlyMap<string, string>;
  /** By label: the days on which this work was met, the newest first. */
  metOn: ReadonlyMap<string, readonly Day[]>;
}

/** When each corrective group of these classes, which are grouped together, is met: those not met yet come first. */
export function rotationFor(
  on: OnBooks,
  classes: readonly string[],
  groups: readonly GroupToMeet[],
): Rotation {
  throw new Error(`not there yet ${on.today} ${classes.length} ${groups.length}`);
}
