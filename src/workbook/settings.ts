/**
 * The one table of settings: what a coach may type in a policy tab. Label, type, bounds, default and words
 * stand here and nowhere else; the functions' reader, the zod schema, the sidebar and docs/settings.md come
 * from it. `rule` is the section of the rules (docs/settings.md) it belongs to.
 */
import { nameKey } from "../mastery/name";
import { SCORING_METHOD_NAMES } from "../mastery/scoring/methods";

/** How a setting's cell is read. `none`: the word that means "not set", read as null. */
export type SettingType =
  | { type: "text" }
  | { type: "number"; above: number }
  /** A number of at least 0; blank is not set. */
  | { type: "amount" }
  /** A number of at least 0, or a percentage. */
  | { type: "weight" }
  | { type: "whole"; least: number; most?: number; none?: string }
  | { type: "choice"; choices: readonly string[] }
  | { type: "bound"; none?: string }
  /** "80 %", "at or below 80 %" or "nobody"; blank: the criterion. */
  | { type: "below" }
  | { type: "percent"; least: number; most: number }
  | { type: "yesNo" }
  /** `empty`: the word for no entries at all; a blank cell is the default. */
  | { type: "list"; empty?: string }
  | { type: "weekdays"; none?: string };

export type Setting = SettingType & {
  key: string;
  label: string;
  /** As it would be typed; "" reads as null: not set. */
  default: string | number;
  rule: string;
  words: string;
};

// A row a setting, as one reads a table.
// prettier-ignore
export const SETTINGS = [
  { key: "formatVersion", label: "Format version", type: "whole", least: 1, default: 1, rule: "policy", words: "Which form of this table it is. Leave it as it is." },
  { key: "policyId", label: "Policy id", type: "text", default: "", rule: "policy", words: "The name of your school's policy, so that copies can be compared." },
  { key: "policyVersion", label: "Policy version", type: "amount", default: "", rule: "policy", words: "The version of that policy." },
  { key: "revision", label: "Revision", type: "whole", least: 0, default: 1, rule: "policy", words: "Raise it by one to make every formula that reads this table calculate again." },
  { key: "maximum", label: "Scores are out of", type: "number", above: 0, default: 100, rule: "scale", words: "The highest number of the scale: 100 for percent, 4 for a 4-3-2-1 rubric." },
  { key: "best", label: "Best is", type: "choice", choices: ["highest", "lowest"], default: "highest", rule: "scale", words: "Which end of the scale is the best: lowest where 1 is better than 6." },
  { key: "masteryAt", label: "Mastery at", type: "bound", default: "80 %", rule: "scale", words: "Where mastery begins: 80 %, 4 of 5, 3, or a level's name." },
  { key: "masteryLevel", label: "Mastery level", type: "text", default: "", rule: "scale", words: "Which of the levels is mastery. Blank: the one called Mastery or Proficient." },
  { key: "step", label: "Plus/minus step", type: "amount", default: "", rule: "scale", words: "What + and − behind a level add and take away. Blank: 0.3 on scales up to 10, else not used." },
  { key: "method", label: "Scoring method", type: "choice", choices: SCORING_METHOD_NAMES, default: "highest", rule: "scoring", words: "How several scores on one standard become one value." },
  { key: "newestWeight", label: "Weight of the newest score", type: "percent", least: 0.01, most: 0.99, default: "65 %", rule: "scoring", words: "How much the newest score counts: 50–99 % under decaying average, 1–99 % under latest-weighted average." },
  { key: "successes", label: "Successes needed", type: "whole", least: 1, most: 10, default: 3, rule: "scoring", words: "How many scores must be at mastery under the scoring method number of times." },
  { key: "recent", label: "Recent scores", type: "whole", least: 1, none: "all", default: "all", rule: "scoring", words: "Only this many of the newest scores count." },
  { key: "practiceCounts", label: "Practice counts", type: "weight", default: 0, rule: "kinds", words: "Weight of homework and practice: 0 is shown but does not count. Weights other than 0 act under the scoring method mean only." },
  { key: "preCounts", label: "Pre counts", type: "weight", default: 0, rule: "kinds", words: "Weight of pre-assessments. 0: shown but does not count. Weights other than 0 act under the scoring method mean only." },
  { key: "formativeCounts", label: "Formative counts", type: "weight", default: 0, rule: "kinds", words: "Weight of formative work. 0: shown but does not count. Weights other than 0 act under the scoring method mean only." },
  { key: "masteryCheckCounts", label: "Mastery check counts", type: "weight", default: 1, rule: "kinds", words: "Weight of mastery checks. 0: shown but does not count. Weights other than 0 act under the scoring method mean only." },
  { key: "summativeCounts", label: "Summative counts", type: "weight", default: 1, rule: "kinds", words: "Weight of summative assessments. 0: shown but does not count. Weights other than 0 act under the scoring method mean only." },
  { key: "observationCounts", label: "Observation counts", type: "weight", default: 1, rule: "kinds", words: "Weight of observations. 0: shown but does not count. Weights other than 0 act under the scoring method mean only." },
  { key: "kindsNeeded", label: "Kinds of evidence needed", type: "whole", least: 1, most: 6, default: 1, rule: "kinds", words: "How many different kinds of evidence mastery needs." },
  { key: "retakeRule", label: "Retake rule", type: "choice", choices: ["highest", "replace", "mean", "mean if mastered", "credit back"], default: "highest", rule: "recorded score", words: "How an assessment and its retakes become the recorded score." },
  { key: "retakeWorth", label: "Retake worth", type: "percent", least: 0.01, most: 1, default: "100 %", rule: "recorded score", words: "The share of its score that a retake is recorded with." },
  { key: "retakeCap", label: "Retake cap", type: "bound", none: "none", default: "none", rule: "recorded score", words: "The most a retake is recorded as." },
  { key: "creditBack", label: "Credit back", type: "percent", least: 0, most: 1, default: "50 %", rule: "recorded score", words: "Share of the lost credit that corrections give back." },
  { key: "mustRetakeBelow", label: "Must retake below", type: "below", default: "", rule: "retakes", words: "Students below this retake. Blank: below mastery." },
  { key: "mayRetakeBelow", label: "May retake below", type: "below", default: "nobody", rule: "retakes", words: "Students below this may retake if they want to." },
  { key: "onlyOnRequest", label: "Only on request", type: "yesNo", default: "no", rule: "retakes", words: "Whether a retake must be asked for." },
  { key: "retakesAllowed", label: "Retakes allowed", type: "whole", least: 0, none: "unlimited", default: "unlimited", rule: "retakes", words: "How many retakes after the original; 0: none." },
  { key: "retakesPerTerm", label: "Retakes per term", type: "whole", least: 0, none: "unlimited", default: "unlimited", rule: "retakes", words: "How many sittings a term in one class." },
  { key: "beforeRetake", label: "Before a retake", type: "list", empty: "none", default: "Corrective done, Skill check passed", rule: "retakes", words: "What a student has done before a retake; each becomes a column of ticks. none: nothing is asked for." },
  { key: "correctiveWithin", label: "Corrective within school days", type: "whole", least: 0, none: "none", default: "none", rule: "dates", words: "How many school days a student has for the corrective." },
  { key: "windowFrom", label: "Retake window counts from", type: "choice", choices: ["returned", "corrective"], default: "returned", rule: "dates", words: "What the days for a retake are counted from." },
  { key: "onlyBeforeNext", label: "Only before the next assessment", type: "yesNo", default: "no", rule: "dates", words: "Whether the next assessment closes the retakes of this one." },
  { key: "lateRetakes", label: "Late retakes", type: "choice", choices: ["by appointment", "none"], default: "by appointment", rule: "dates", words: "What holds once the days to ask, for the corrective or for the retake have passed: by appointment until the end of the term, or no retake." },
  { key: "forms", label: "Forms", type: "list", default: "A, B, C", rule: "forms", words: "The versions of an assessment, in the order they are used." },
  { key: "sameForm", label: "Same form again", type: "yesNo", default: "no", rule: "forms", words: "Whether a retake may be the same form." },
  { key: "rotateForms", label: "Rotate forms by class", type: "yesNo", default: "no", rule: "forms", words: "Whether each class starts with another form." },
  { key: "askWithin", label: "Ask within school days", type: "whole", least: 0, none: "none", default: "none", rule: "dates", words: "School days after the work came back in which a retake is asked for." },
  { key: "retakeWithin", label: "Retake within school days", type: "whole", least: 0, none: "none", default: 10, rule: "dates", words: "School days after the work came back in which the retake is taken." },
  { key: "askWithinOfTest", label: "Ask within days of the test", type: "whole", least: 0, none: "none", default: "none", rule: "dates", words: "The same, counted in school days from the day of the test." },
  { key: "retakeWithinOfTest", label: "Retake within days of the test", type: "whole", least: 0, none: "none", default: "none", rule: "dates", words: "The same, counted in school days from the day of the test." },
  { key: "retakeDays", label: "Retake days", type: "weekdays", none: "any", default: "any", rule: "dates", words: "The days of the week on which retakes are taken." },
  { key: "schoolWeek", label: "School week", type: "weekdays", default: "Mon–Fri", rule: "dates", words: "The days of the week that are school days." },
  { key: "noRetakesLastDays", label: "No retakes in the last school days", type: "whole", least: 0, default: 0, rule: "dates", words: "How many school days at the end of a term have no retakes." },
  { key: "noShowUses", label: "No-show uses a retake", type: "yesNo", default: "no", rule: "retakes", words: "Whether not coming uses up a retake." },
  { key: "rosterShows", label: "Roster shows", type: "choice", choices: ["latest", "everything"], default: "latest", rule: "groups", words: "Whether roster and groups look at the latest assessment or at all." },
  { key: "reteachAt", label: "Reteach everyone at", type: "percent", least: 0.01, most: 1, default: "50 %", rule: "groups", words: "From this share of the class not yet there, everyone is taught again." },
  { key: "groupsAtMost", label: "Groups at most", type: "whole", least: 1, default: 4, rule: "groups", words: "How many corrective groups one class has." },
  { key: "groupSizeAtMost", label: "Group size at most", type: "whole", least: 1, default: 6, rule: "groups", words: "The largest group." },
  { key: "groupSizeAtLeast", label: "Group size at least", type: "whole", least: 1, default: 2, rule: "groups", words: "The smallest group." },
  { key: "adults", label: "Adults", type: "whole", least: 1, default: 1, rule: "groups", words: "How many groups can be met at a time." },
  { key: "groupMinutes", label: "Minutes for groups", type: "whole", least: 1, default: 40, rule: "groups", words: "How many minutes of a lesson are for groups." },
  { key: "minutesWithGroup", label: "Minutes with a group at least", type: "whole", least: 1, default: 10, rule: "groups", words: "The shortest time an adult sits with a group; groups that do not fit into one lesson are met in the next." },
  { key: "groupNames", label: "Groups are called", type: "choice", choices: ["target", "colour"], default: "target", rule: "groups", words: "What groups are called on the page for the board: by their learning target or by a colour." },
  { key: "groupPlaces", label: "Group places", type: "list", empty: "none", default: "Table 1, Table 2, Table 3, Table 4, Table 5, Table 6, Table 7, Table 8", rule: "groups", words: "Where groups sit, in order, for the page for the board." },
  { key: "peerTutors", label: "Peer tutors", type: "yesNo", default: "no", rule: "groups", words: "Whether students who mastered a standard are suggested as tutors; the exception leave out opts out." },
  { key: "acrossClasses", label: "Across classes", type: "yesNo", default: "no", rule: "groups", words: "Whether groups are made across classes." },
  { key: "targetShare", label: "Target share", type: "percent", least: 0.01, most: 1, default: "85 %", rule: "summary", words: "The share of a class that should reach mastery." },
] as const satisfies readonly Setting[];

export type SettingKey = (typeof SETTINGS)[number]["key"];

export function settingOf(key: SettingKey): Setting {
  return SETTINGS.find((setting) => setting.key === key) as Setting;
}

const BY_NAME = new Map<string, Setting>(SETTINGS.map((setting) => [nameKey(setting.label), setting]));

/** The setting that a policy table means by a name. */
export function settingCalled(name: string): Setting | undefined {
  return BY_NAME.get(nameKey(name));
}

/** The newest form of the table this code knows. */
export const FORMAT_VERSION = 1;
