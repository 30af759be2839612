import type { Day } from "../mastery/calendar/day";
import type { GroupKind } from "../mastery/groups/place";
import type { Issue } from "./describeWorkbook";

/** A student of a group as the tab Corrective Groups has it. */
export interface GroupMember {
  class: string;
  student: string;
  id: string;
  level: string;
  lastMark: string;
  alsoOpen: string;
  /** The ticks that are set, by the names of the columns. */
  ticked: string[];
  tutor: string;
  movedTo: string;
  feedback: string;
  note: string;
  /** Such as "Fri 14 Nov, form B"; "" while there is none. */
  retake: string;
}

/** A group as it stands on the tab. */
export interface GroupNow {
  /** As on the tab: "Group 1", "Extension 2". */
  label: string;
  kind: GroupKind;
  /** The code; "" for extension. */
  standard: string;
  /** The target in "I can" words, else the title, else the code. */
  target: string;
  /** What the group does: the corrective, for extension groups the extension; "" where Standards says nothing. */
  task: string;
  /** How it was taught at first; "" where nobody wrote it down. */
  firstTaught: string;
  link: string;
  /** What it is called on the board: the target or a colour, never a level or a kind. */
  boardName: string;
  /** Where it sits; "" where no places are set or there are more groups. */
  place: string;
  /** When the group is met next: "Mon 10 Nov, turn 1, 13 minutes"; "" for groups that are not met. */
  meets: string;
  /** The days on which the log says this work was met, the newest first. */
  metOn: Day[];
  members: GroupMember[];
}

/** One turn of the rotation: everyone changes places after it. Labels of groups. */
export interface TurnNow {
  /** One group an adult. */
  met: string[];
  practising: string[];
  extending: string[];
}

export interface RotationDay {
  day: Day;
  /** "Mon 10 Nov". */
  words: string;
  /** Of each turn. */
  minutes: number;
  turns: TurnNow[];
}

/** The groups of a class, or of several that are grouped together. */
export interface ClassGroups {
  classes: string[];
  /** Taught again to everyone before the groups. */
  reteach: {
    standard: string;
    target: string;
    task: string;
    firstTaught: string;
    link: string;
    below: string;
  }[];
  groups: GroupNow[];
  /** `id`: tells apart two of one name. */
  notAssessed: { class: string; student: string; id: string; standards: string }[];
  /** In no group because the teacher said so. */
  noGroup: { class: string; student: string; id: string }[];
  /** Each corrective group is met once in these days. */
  days: RotationDay[];
}

/** A standard that a more advanced one, which is mastered, implies. */
export interface ImpliedLevel {
  class: string;
  student: string;
  id: string;
  standard: string;
  title: string;
  /** The level it would get by hand. */
  level: string;
  /** Codes of what is mastered. */
  by: string[];
  /** How it stands: a level, or "not assessed". */
  stands: string;
  /** What `setException` is to be asked, ready to send. */
  note: string;
}

export interface GroupsNow {
  /** null: no groups have been built yet. */
  tab: string | null;
  classes: ClassGroups[];
  /** The tick columns of the policy, in order. */
  ticks: string[];
  /** What groups can be built for, by class. */
  choices: {
    class: string;
    standards: { code: string; title: string }[];
    assessments: string[];
    units: string[];
    /** The standard that most students struggle with, or null. */
    needsMost: { standard: string; title: string; below: number; assessed: number } | null;
  }[];
  implied: ImpliedLevel[];
  issues: Issue[];
}

/** What is marked for everyone of a group at once. */
export interface GroupMark {
  /** Any class of the group. */
  class: string;
  /** Its label on the tab. */
  group: string;
  /** Of several groups of one label, such as "Individual work", the one on this standard; left out: all of them. */
  standard?: string;
  /** A tick column; or `met`: somebody sat with the group today. */
  what: { tick: string; on: boolean } | { met: true };
}

export interface GroupMarked {
  students: number;
  /** Lines of the roster that were ticked or unticked along. */
  roster: number;
  message: string;
  issues: Issue[];
}

/** Who was helped with what, when. */
export interface SupportLog {
  lines: {
    when: Day | "";
    class: string;
    student: string;
    id: string;
    standard: string;
    /** Such as "Corrective done" or "met in Group 2, 13 minutes". */
    words: string;
  }[];
  /** How many more there are than are listed. */
  more: number;
}
