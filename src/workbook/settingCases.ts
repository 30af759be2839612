import type { SettingKey } from "./settings";

/** A situation in which a setting decides. test/settings plays each of them through and finds these answers. */
export interface SettingCase {
  /** What else the policy table says. */
  besides?: readonly (readonly [label: string, value: string | number])[];
  situation: string;
  /** What the setting says, as typed, and the answer then; the default first. */
  answers: readonly [Answer, Answer, ...Answer[]];
}

type Answer = readonly [value: string | number, answer: string];

// A case a setting, as one reads a table. No bundle holds it: docs/settings.md and the tests read it.
// prettier-ignore
export const SETTING_CASES: Record<SettingKey, SettingCase> = {
  formatVersion: { situation: "8 of 10, asked for its level", answers: [[1, "Mastery"], [2, "Format version: this policy table was made by a newer Mastery Loop; reload the page or update the add-on."]] },
  policyId: { situation: "The first lines about the policy when Mastery Loop opens", answers: [["", "Mastery starts at 80 %."], ["Lincoln HS", "Policy Lincoln HS. Mastery starts at 80 %."]] },
  policyVersion: { besides: [["Policy id", "Lincoln HS"]], situation: "The first lines about the policy when Mastery Loop opens", answers: [["", "Policy Lincoln HS. Mastery starts at 80 %."], [3, "Policy Lincoln HS, version 3. Mastery starts at 80 %."]] },
  revision: { situation: "A map in a cell, calculated on Wed 5 Nov, where an exception says Mastery by hand from Mon 10 Nov on; looked at on Mon 10 Nov. Sheets calculates a formula again when something it reads has changed, and the passing of days is not", answers: [[1, "Not yet"], [2, "Mastery"]] },

  maximum: { situation: "8 of 10, asked for its score", answers: [[100, "80"], [4, "3.2"]] },
  best: { besides: [["Scores are out of", 6], ["Mastery at", 4]], situation: "Attempts marked 2 and 5, asked for the score that counts", answers: [["highest", "5"], ["lowest", "2"]] },
  masteryAt: { situation: "8 of 10", answers: [["80 %", "Mastery"], ["90 %", "Approaching"]] },
  masteryLevel: { besides: [["Mastery at", "70 %"]], situation: "The levels Expert 90 %, Proficient 80 %, Basic 60 %, Novice 0 %; 75 of 100", answers: [["", "Proficient"], ["Basic", "Basic"]] },
  step: { besides: [["Scores are out of", 4], ["Mastery at", 3]], situation: "A level Proficient from 3 on; the mark Proficient+, asked for its score", answers: [["", "3.3"], [0.5, "3.5"]] },

  method: { besides: [["Successes needed", 2]], situation: "40, 90 and 80 of 100, asked for the score", answers: [["highest", "90"], ["latest", "80"], ["mean", "70"], ["median", "80"], ["mode", "90"], ["decaying average", "77.38"], ["latest-weighted average", "74.75"], ["number of times", "85"], ["power law", "93.29"]] },
  newestWeight: { besides: [["Scoring method", "decaying average"]], situation: "40 and 90 of 100, asked for the score", answers: [["65 %", "72.5"], ["80 %", "80"]] },
  successes: { besides: [["Scoring method", "number of times"]], situation: "90, 60 and 80 of 100", answers: [[3, "More evidence (2 of 3)"], [2, "Mastery"]] },
  recent: { besides: [["Scoring method", "mean"]], situation: "30, 90 and 80 of 100, asked for the score", answers: [["all", "66.67"], [2, "85"]] },

  practiceCounts: { besides: [["Scoring method", "mean"]], situation: "Homework 50 %, then a test 90 %", answers: [[0, "Exceeds mastery"], [1, "Approaching"]] },
  preCounts: { besides: [["Scoring method", "mean"]], situation: "A pre-test 30 %, then a test 90 %", answers: [[0, "Exceeds mastery"], [1, "Approaching"]] },
  formativeCounts: { besides: [["Scoring method", "mean"]], situation: "An exit ticket (formative) 40 %, then a test 100 %", answers: [[0, "Exceeds mastery"], [1, "Approaching"], ["50 %", "Mastery"]] },
  masteryCheckCounts: { situation: "A test 50 %, then a mastery check 85 %", answers: [[1, "Mastery"], [0, "Not yet"]] },
  summativeCounts: { situation: "A test 85 %, then a mastery check 50 %", answers: [[1, "Mastery"], [0, "Not yet"]] },
  observationCounts: { situation: "An observation 85 %, then a test 65 %", answers: [[1, "Mastery"], [0, "Approaching"]] },
  kindsNeeded: { situation: "A test 85 % and no other kind of evidence", answers: [[1, "Mastery"], [2, "More evidence (1 of 2 kinds)"]] },

  retakeRule: { situation: "60, then 90 and 70 on retakes, all corrections done; the recorded score", answers: [["highest", "90"], ["replace", "70"], ["mean", "73.33"], ["mean if mastered", "75"], ["credit back", "80"]] },
  retakeWorth: { situation: "60, then 90 on the retake; the recorded score", answers: [["100 %", "90"], ["85 %", "76.5"]] },
  retakeCap: { situation: "60, then 95 on the retake; the recorded score", answers: [["none", "95"], ["80 %", "80"]] },
  creditBack: { besides: [["Retake rule", "credit back"]], situation: "60, all corrections done; the recorded score", answers: [["50 %", "80"], ["75 %", "90"]] },

  mustRetakeBelow: { situation: "75 on a test; the line of the roster", answers: [["", "not yet at 80 %"], ["70 %", "no retake is asked for at this level"]] },
  mayRetakeBelow: { situation: "85 on a test; the line of the roster", answers: [["nobody", "no line"], ["90 %", "may retake (below 90 %)"]] },
  onlyOnRequest: { situation: "40 on a test, both ticks set, Requested is not", answers: [["no", "ready"], ["yes", "not requested"]] },
  retakesAllowed: { situation: "40, then 50 on the retake", answers: [["unlimited", "corrective needed"], [1, "no retakes left"]] },
  retakesPerTerm: { situation: "One retake sat this term on another test; 40 on this one", answers: [["unlimited", "corrective needed"], [1, "no retakes left"]] },
  beforeRetake: { situation: "40 on a test, nothing ticked yet", answers: [["Corrective done, Skill check passed", "corrective needed"], ["Parent signature", "needs: Parent signature"], ["none", "ready"]] },
  noShowUses: { besides: [["Retakes allowed", 1]], situation: "40 on a test; the student did not come to the retake", answers: [["no", "corrective needed"], ["yes", "no retakes left"]] },

  correctiveWithin: { besides: [["Retake window counts from", "corrective"]], situation: "Work back on Wed 5 Nov, the corrective still open; retake by", answers: [["none", "no day"], [5, "Wed 26 Nov"]] },
  windowFrom: { besides: [["Corrective within school days", 5]], situation: "Work back on Wed 5 Nov, the corrective still open; retake by", answers: [["returned", "Wed 19 Nov"], ["corrective", "Wed 26 Nov"]] },
  onlyBeforeNext: { situation: "Work back on Wed 5 Nov, the next test on Mon 17 Nov; retake by", answers: [["no", "Wed 19 Nov"], ["yes", "Fri 14 Nov"]] },
  lateRetakes: { situation: "Work back on Wed 5 Nov, retake by Wed 19 Nov; the line on Thu 20 Nov", answers: [["by appointment", "corrective needed"], ["none", "retake time over"]] },
  askWithin: { situation: "Work back on Wed 5 Nov; ask by", answers: [["none", "no day"], [3, "Mon 10 Nov"]] },
  retakeWithin: { situation: "Work back on Wed 5 Nov; retake by", answers: [[10, "Wed 19 Nov"], [3, "Mon 10 Nov"], ["none", "no day"]] },
  askWithinOfTest: { situation: "Test on Mon 3 Nov, back on Wed 5 Nov; ask by", answers: [["none", "no day"], [3, "Thu 6 Nov"]] },
  retakeWithinOfTest: { situation: "Test on Mon 3 Nov, back on Wed 5 Nov; retake by", answers: [["none", "Wed 19 Nov"], [5, "Mon 10 Nov"]] },
  retakeDays: { situation: "Work back on Wed 5 Nov; retake by", answers: [["any", "Wed 19 Nov"], ["Tue", "Tue 18 Nov"]] },
  schoolWeek: { situation: "Work back on Wed 5 Nov; retake by", answers: [["Mon–Fri", "Wed 19 Nov"], ["Mon–Thu", "Mon 24 Nov"]] },
  noRetakesLastDays: { situation: "Work back on Wed 5 Nov, the term ends on Fri 21 Nov; retake by", answers: [[0, "Wed 19 Nov"], [5, "Fri 14 Nov"]] },

  forms: { situation: "The test was on the first form; the form of the retake", answers: [["A, B, C", "B"], ["1, 2", "2"]] },
  sameForm: { situation: "The test was on form A; the form of the retake", answers: [["no", "B"], ["yes", "A"]] },
  rotateForms: { situation: "The second class had its test on its first form; the form of the retake", answers: [["no", "B"], ["yes", "C"]] },

  rosterShows: { situation: "40 in October on LF.0 and 40 in November on LF.1; the standards on the roster", answers: [["latest", "LF.1"], ["everything", "LF.0 and LF.1"]] },
  reteachAt: { situation: "2 of 5 students are not there on Slope", answers: [["50 %", "Period 1: 1 group with 2 students, 3 extension"], ["40 %", "Period 1: reteach Slope to everyone, 3 extension"]] },
  groupsAtMost: { situation: "Gaps on three standards, two students each", answers: [[4, "Period 1: 3 groups with 6 students"], [2, "Period 1: 2 groups with 4 students"]] },
  groupSizeAtMost: { situation: "Six students have the same gap, seven have none", answers: [[6, "Period 1: 1 group with 6 students, 7 extension"], [3, "Period 1: 2 groups with 6 students, 7 extension"]] },
  groupSizeAtLeast: { situation: "Four students have the same gap, an exception keeps two of them apart", answers: [[2, "Period 1: 2 groups with 4 students"], [3, "Period 1: 1 group with 3 students"]] },
  adults: { situation: "Three groups, met in turns until each was met once", answers: [[1, "3 turns"], [2, "2 turns"]] },
  groupMinutes: { situation: "Three groups and one adult, who has at least 10 minutes for each", answers: [[40, "1 day, 13 minutes with each group"], [20, "2 days, 10 minutes with each group"]] },
  minutesWithGroup: { situation: "Three groups and one adult in a lesson of 40 minutes", answers: [[10, "1 day, 13 minutes with each group"], [20, "2 days, 20 minutes with each group"]] },
  groupNames: { situation: "A group of two for Slope; its name on the board", answers: [["target", "Slope"], ["colour", "Blue ●"]] },
  groupPlaces: { situation: "A group of two for Slope; its place on the board", answers: [["Table 1, Table 2, Table 3, Table 4, Table 5, Table 6, Table 7, Table 8", "Table 1"], ["Library", "Library"], ["none", "no place"]] },
  peerTutors: { situation: "Ana is not there on Slope, Eva has mastered it; Ana's tutor", answers: [["no", "nobody"], ["yes", "Eva"]] },
  acrossClasses: { situation: "One student with the same gap in each of two classes", answers: [["no", "2 classes, 2 groups, 2 students"], ["yes", "Period 1, Period 2: 1 group with 2 students"]] },

  targetShare: { situation: "4 of 5 students mastered Slope; the class is", answers: [["85 %", "below the target"], ["80 %", "on target"]] },
};
