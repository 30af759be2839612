/**
 * What the codes of refusals and issues mean, for docs/codes.md. A code of a list without its words does not compile;
 * test/docs looks for codes that stand in no list.
 */
import { CHECK_ISSUES } from "./actions/check/codes";
import { FREEZE_ISSUES } from "./actions/freeze/codes";
import { GROUP_ISSUES } from "./actions/groups/codes";
import { RECORD_ISSUES } from "./actions/record/codes";
import { SETUP_ISSUES } from "./actions/setup/differences";
import { WORDING_ISSUES } from "./actions/familyWording/cellProblem";
import { REFUSALS } from "./sidebarReplies";
import { BOOK_ISSUES } from "./workbook/gradebook/classBook";
import { NO_CLASS } from "./workbook/layout/tab";
import { POLICY_PROBLEMS } from "./workbook/policy";
import { TABLE_ISSUES } from "./workbook/tables/tableIssues";

export interface CodeList {
  heading: string;
  words: string;
  codes: readonly { code: string; words: string }[];
}

/** In the order of the list, each with its words. */
function listed<Code extends string>(codes: readonly Code[], words: Record<Code, string>) {
  return codes.map((code) => ({ code, words: words[code] }));
}

const refusals = listed(REFUSALS, {
  cancelled: "The person closed the question.",
  locked: "Somebody else is changing the workbook with Mastery Loop.",
  notAllowed: "The place is protected, or the permission is lacking.",
  viewOnly: "The person may look at the workbook but not change it.",
  serviceFault: "Google Sheets did not answer.",
  illegalInput: "What was sent cannot be read; the message says what.",
  noClasses: "No tab is a class.",
  notSetUp: "The workbook is not set up yet.",
  headingMissing: "A heading of a tab of ours is missing; it is named.",
  newerFormat: "The workbook was set up by a newer Mastery Loop.",
  nothingToUndo: "No action is kept that could be taken back.",
  changedSince: "Something was typed since; undoing would lose it.",
  bug: "A fault of Mastery Loop itself.",
});

const noClass = listed(NO_CLASS, {
  blank: "The tab is blank.",
  noStudentColumn: "No column tells the students apart.",
  noStudents: "There are headings, but no students.",
  noScores: "No column holds scores.",
  onePerStudent: "Each student has a tab of their own.",
});

const ourTabs = listed(TABLE_ISSUES, {
  headingGone: "A heading of a tab of ours is missing.",
  headingDoubled: "A heading of a tab of ours stands there twice.",
  tabGone: "A tab of ours was deleted.",
  nameGone: "The name that makes a tab ours was deleted.",
});

const policy = listed(POLICY_PROBLEMS, {
  notAPolicy: "The range is no policy table.",
  newerFormat: "The table was written by a newer Mastery Loop.",
  unknownSetting: "A setting nobody knows; the nearest name is given.",
  doubledSetting: "A setting stands there twice.",
  illegalValue: "A value does not fit its setting.",
  illegalCut: "A cut is outside the scale or cannot be read.",
  unknownMasteryLevel: "The mastery level is none of the levels.",
  illegalLevel: "A level has no name, or its bound cannot be read.",
  doubledLevel: "Two levels have one name.",
  boundsNotFalling: "The levels are not in order, best first.",
  illegalScale: "A scale cannot be read.",
  illegalMark: "A Mark row cannot be read.",
  illegalTerm: "A term's days cannot be read.",
  illegalHoliday: "A holiday's day cannot be read.",
  illegalCourseGrade: "A Course grade row cannot be read.",
});

const gradebook = listed(BOOK_ISSUES, {
  tabGone: "The tab of a class was deleted or renamed.",
  tabRenamed: "The tab of a class has another title now and goes on as it was.",
  headingGone: "A heading of a class's tab was deleted or renamed.",
  columnGone: "A column of Assessments is no longer in the class's tab.",
  columnRenamed: "A column has another heading now and goes on as it was.",
  noStudents: "No students stand in the class's rows.",
  doubledStudent: "Two students cannot be told apart.",
  unreadableMark: "A mark nobody can read for sure.",
  illegalSetting: "A value in a settings tab does not fit.",
});

const setup = listed(SETUP_ISSUES, {
  tabGone: "The tab of a class was deleted or renamed.",
  tabRenamed: "The tab of a class has another title now and goes on as it was.",
  headingGone: "A heading of the class's tab was deleted or renamed.",
  columnGone: "A column that was set up is no longer there.",
  columnRenamed: "A column has another heading now and goes on as it was.",
  newColumn: "A column is not set up yet.",
  newClass: "A class is not set up yet.",
  doubledStudent: "Two students cannot be told apart.",
  noPoints: "A column does not say out of how many points it is.",
  illegalDay: "A day in Assessments cannot be read.",
  capBelowMastery: "The retake cap records students below mastery who mastered on a retake.",
  recordedBelowOriginal: "The retake rule records students below their original score.",
  severalStandards: "One column holds one score for several standards.",
  standardsListed: "A tab lists standards; they are taken over.",
  standardsUnused: "Standards of the teacher's list that no column carries yet.",
  columnsUnmatched: "Columns that match no standard of the teacher's list.",
  yearsTaken: "Days without a year were put into the school year.",
});

const checks = listed(CHECK_ISSUES, {
  sameId: "One ID stands on two rows of a class.",
  sameName: "Two students of a class have one name and different IDs.",
  otherName: "One ID has different names on two tabs.",
  textNumber: "A number is kept as text.",
  dateForFraction: "A date stands where a score is: very likely a fraction.",
  dateColumn: "A column of scores holds dates.",
  unknownMark: "A mark that has no meaning in the policy.",
  errorCell: "A score shows an error.",
  aboveMaximum: "A score is far above the points possible.",
  negativeScore: "A score is below 0.",
  twoScales: "One column mixes two scales.",
  pointsTooSmall: "Most scores are above the points possible.",
  pointsTooLarge: "The points possible are far above every score.",
  pointsDiffer: "The tab and Assessments say different points.",
  standardMissing: "A standard has no row in Standards.",
  standardUnused: "A standard has no assessment.",
  retakeOfNothing: "A retake names no column, or itself.",
  classUnknown: "A row names no class.",
  columnNowhere: "A row for all classes names a column that none has.",
  doubledRow: "Two rows of a settings tab are about the same.",
  contradiction: "Settings that cannot both be meant, or a corrective that is how it was taught first.",
  policyChanged: "The policy in force is another than at the last check.",
  policyCopy: "Another tab holds another policy.",
  formulaOverwritten: "A formula of Mastery Loop was typed over.",
  formulaError: "A formula of Mastery Loop shows an error.",
  missingOnTab: "A student stands on one tab of a class and not on another.",
  unknownStudent: "A line or an exception names nobody.",
  protectedCells: "Cells of a class are protected.",
  importedCells: "A class is filled from another workbook.",
  hiddenTab: "The tab of a class is hidden.",
});

const groups = listed(GROUP_ISSUES, {
  groupException: "An exception about groups that cannot be followed.",
  movedTo: "What stands under Moved to names no group that is there.",
  prerequisite: "A prerequisite is no standard.",
});

const recording = listed(RECORD_ISSUES, {
  typedUnreadable: "What is typed under Retake score is no score.",
  typedDate: "A date stands under Retake score, very likely a fraction that was changed.",
  typedExcused: "A code for excused stands under Retake score.",
  typedTooMuch: "The score is far more than the points.",
  scoreConflict: "The gradebook has another score for the same attempt.",
  scoresUnlike: "Lines that share a column say different scores or forms.",
  cellUnreadable: "A mark of the student's in the gradebook cannot be read.",
  cellTaken: "The cell is not empty.",
  studentUnclear: "It is not sure whose score it is.",
  lineUnclear: "The line fits nothing in the gradebook.",
  noColumn: "The column is gone, or there is no heading row to make one under.",
  rightOfLevels: "The new column stands right of the levels beside the scores.",
});

const wording = listed(WORDING_ISSUES, {
  placeholderUnknown: "A sentence has a placeholder it does not know.",
  placeholderMissing: "A sentence lacks a placeholder.",
  wordingError: "A sentence shows an error.",
  sentenceUnknown: "A row names no sentence.",
});

const freezing = listed(FREEZE_ISSUES, {
  showsError: "A formula shows an error, or no answer yet, so it is not frozen.",
  spreads: "Which cells a formula fills cannot be told or kept, so it is not frozen.",
  frozenChanged: "A frozen value was changed or moved, so its formula does not come back.",
  staysFrozen: "The maps were brought up to date; what else is frozen on this tab shows how it stood.",
});

/** What only one action says. */
const ofActions = {
  returnedGuessed: "The day work came back is not written down; today is put in as a guess.",
  returnedUnknown: "The day work came back is not written down and has no place to be written.",
  notADay: "A date is wanted.",
  scoreConflict: "A score typed on the roster and one in the gradebook are for the same attempt and differ.",
  attemptGone: "An attempt that a line of the roster counts is no longer in the gradebook.",
  twoStudents: "Name and ID on a line of the roster are two students.",
  lineLeft: "A line of the roster on which something is typed fits nothing in the gradebook, and stays.",
  studentMoved: "A student of the roster has another class or another name, by the ID.",
  illegalException: "An exception lacks its number.",
  noDay: "It is not written down when an assessment was given, so it belongs to no term.",
  noNextTerm: "The policy has no term after the one that is closed.",
  requestUnmatched: "A request does not tell for sure which student or standard is meant.",
  wordForTick: "A word stands in place of a box and counts as ticked.",
  notToldApart: "Two students of a group cannot be told apart, so the line is not marked.",
  inTheWay: "A cell of the teacher's stands where a map would go.",
  noLevelColumns: "There is no room for levels beside the scores; the message says why.",
  rightOfLevels: "Something stands to the right of the levels beside the scores.",
  studentUnknown: "Nobody is called so, or has this ID.",
  languageUnknown: "The family wording has no such column.",
};
const actions = Object.entries(ofActions).map(([code, words]) => ({ code, words }));

export const CODE_LISTS: readonly CodeList[] = [
  { heading: "Refusals", words: "A call that was not carried out; nothing was changed.", codes: refusals },
  { heading: "No class", words: "Why a tab is no class.", codes: noClass },
  { heading: "Our tabs", words: "Can be mended with Put it back in the panel.", codes: ourTabs },
  {
    heading: "Policy",
    words: "In the tab Mastery Policy, or in a policy table a formula reads.",
    codes: policy,
  },
  {
    heading: "Gradebook",
    words: "In a class's tab or in the settings about it; everything else goes on.",
    codes: gradebook,
  },
  {
    heading: "Set-up",
    words: "Where the workbook is no longer as it was set up, or the policy takes something from students.",
    codes: setup,
  },
  {
    heading: "Check",
    words: "Said by Check this workbook, beside those above.",
    codes: checks,
  },
  {
    heading: "Corrective groups",
    words: "What a build of groups passes over; everything else is built.",
    codes: groups,
  },
  {
    heading: "Recording",
    words: "Why a typed retake score is left where it stands; everything else is recorded.",
    codes: recording,
  },
  {
    heading: "Family wording",
    words: "Why a sentence is said in English, or as it was, instead of as it stands there.",
    codes: wording,
  },
  {
    heading: "Freezing",
    words: "What freezing or thawing left as it is; everything else is done.",
    codes: freezing,
  },
  { heading: "Roster and map", words: "Said by one action.", codes: actions },
];
