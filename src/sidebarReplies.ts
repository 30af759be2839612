import type { Fixed, WorkbookChecked } from "./actions/check/reply";
import type {
  CoachList,
  DayPlan,
  ExceptionSet,
  LabelsWritten,
  OpenRetakes,
  RecordPreview,
  RequestsRead,
  RequestsSuggested,
  RetakeDays,
  RetakesRecorded,
  SelectedStudent,
  TermClosed,
} from "./actions/deskReplies";
import type { WorkbookDescription } from "./actions/describeWorkbook";
import type { GroupMarked, GroupsNow, SupportLog } from "./actions/groupReplies";
import type { GroupsBuilt, MapUpdated, RosterBuilt, SetupApplied } from "./actions/replies";
import type { SetupPreview, SuggestedSetup } from "./actions/setup/setup";
import type {
  CourseNow,
  Frozen,
  FrozenNow,
  PolicyText,
  SchoolColumnMade,
  SelectionExplained,
  SettingChanged,
  SettingPreview,
  SettingsNow,
  SlipChoices,
  SlipsMade,
  SupportDetails,
  WordingMade,
} from "./actions/shareReplies";
import type { TryAnswer } from "./actions/tryMarks";

export type { Issue, PolicyDescription, WorkbookDescription } from "./actions/describeWorkbook";
export type { GroupsBuilt, MapUpdated, RosterBuilt, SetupApplied } from "./actions/replies";
export type * from "./actions/deskReplies";
export type * from "./actions/groupReplies";
export type * from "./actions/shareReplies";
export type { CheckedIssue, Fix, Fixed, WorkbookChecked } from "./actions/check/reply";
export type { Scope } from "./actions/scope";
export type {
  InsertLevels,
  LevelsOfStandard,
  Question,
  Setup,
  SetupClass,
  SetupPreview,
  SetupRow,
  SuggestedSetup,
} from "./actions/setup/setup";
export type { TryAnswer, TryInput } from "./actions/tryMarks";

/** Why a call was not carried out; the message says it in words. */
export const REFUSALS = [
  "cancelled",
  "locked",
  "notAllowed",
  "viewOnly",
  "serviceFault",
  "illegalInput",
  "noClasses",
  "notSetUp",
  "headingMissing",
  "newerFormat",
  "nothingToUndo",
  "changedSince",
  "bug",
] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Reply<T> = ({ status: "ok" } & T) | { status: "error"; code: Refusal; message: string };

/** What the page may ask, and what it gets: shared with the page, so that both sides cannot drift apart. */
export interface SidebarCalls {
  ping(): Reply<{ version: string }>;
  describeWorkbook(): Reply<{ workbook: WorkbookDescription }>;
  tryMarks(input: unknown): Reply<{ answer: TryAnswer }>;
  suggestSetup(): Reply<SuggestedSetup>;
  previewSetup(setup: unknown): Reply<SetupPreview>;
  applySetup(setup: unknown): Reply<SetupApplied>;
  buildGroups(scope?: unknown): Reply<GroupsBuilt>;
  buildRoster(scope?: unknown): Reply<RosterBuilt>;
  updateMap(): Reply<MapUpdated>;
  /** Everything that needs a look, which stands on the tab Needs a Look as well. */
  checkWorkbook(): Reply<WorkbookChecked>;
  /** Puts an issue of `checkWorkbook`, or a list of them, right; refused where it has changed since. */
  fix(issue: unknown): Reply<Fixed>;
  /** Shows a place of the workbook: `{tab, row, column}`, the last two may be null. */
  goTo(place: unknown): Reply<object>;
  /** Puts tabs, headings and names of ours back that were deleted or renamed. */
  repair(): Reply<{ repaired: string[] }>;
  /** Takes the last action back; `what` says which in words. */
  undoLast(): Reply<{ what: string }>;
  /** `keep`: tabs of ours that stay as plain values. */
  removeEverything(keep: unknown): Reply<{ removed: string[]; kept: string[]; stays: string[] }>;
  /** What `recordRetakes` would write; nothing is written. */
  previewRetakes(): Reply<RecordPreview>;
  /** Writes the typed retake scores into the gradebook; `stamp` of the preview: refused where it has changed since. */
  recordRetakes(stamp?: unknown): Reply<RetakesRecorded>;
  /** `how`: "add" (unless said) or "remove". */
  labelScores(scope?: unknown, how?: unknown): Reply<LabelsWritten>;
  /** `day`: "YYYY-MM-DD"; blank: the next day with somebody to come. */
  dayPlan(day?: unknown): Reply<DayPlan>;
  /** Opens the day's plan in a dialog, ready to print. */
  dayPage(day?: unknown): Reply<{ html: string }>;
  retakeDays(): Reply<RetakeDays>;
  openRetakes(): Reply<OpenRetakes>;
  /** `row`: ExceptionAsked; with `remove: true` the row is taken away; with `replaces` only where that value stands. */
  setException(row: unknown): Reply<ExceptionSet>;
  coachList(): Reply<CoachList>;
  selectedStudent(): Reply<SelectedStudent>;
  suggestRequests(): Reply<RequestsSuggested>;
  /** `source`: RequestSource; blank: the tab is filled by hand or was fed before. */
  takeRequests(source?: unknown): Reply<RequestsRead>;
  /** `choice`: "carry", "move on" or "leave" the open gaps. */
  closeTerm(name: unknown, choice: unknown): Reply<TermClosed>;
  groupsNow(): Reply<GroupsNow>;
  /** `mark`: GroupMark. */
  markGroup(mark: unknown): Reply<GroupMarked>;
  /** Opens the teacher's page in a dialog, ready to print; `name`: a class, blank for all. */
  groupsPage(name?: unknown): Reply<{ html: string }>;
  /** The same for the page for the board. */
  boardPage(name?: unknown): Reply<{ html: string }>;
  /** `who`: {class, student, id}, each may be left out. */
  supportLog(who?: unknown): Reply<SupportLog>;
  /** Of the selected cell; `about`: ExplainAsked, where nothing is to be selected. */
  explainSelection(about?: unknown): Reply<SelectionExplained>;
  settingsNow(): Reply<SettingsNow>;
  /** `asked`: {setting, value}; nothing is written. */
  previewSetting(asked: unknown): Reply<SettingPreview>;
  /** `asked`: {setting, value, stamp}, the stamp of its preview. */
  changeSetting(asked: unknown): Reply<SettingChanged>;
  slipChoices(): Reply<SlipChoices>;
  /** Opens the slips in a dialog, ready to print; `asked`: SlipsAsked, or a list of students; blank: everyone. */
  slips(asked?: unknown): Reply<SlipsMade>;
  /** Makes the tab Family Wording. */
  familyWording(): Reply<WordingMade>;
  policyText(): Reply<PolicyText>;
  /** Opens the page in a dialog, ready to print. */
  policyPage(): Reply<PolicyText>;
  /** `asked`: ColumnForSchool. */
  schoolColumn(asked: unknown): Reply<SchoolColumnMade>;
  courseSummary(): Reply<CourseNow>;
  frozenNow(): Reply<FrozenNow>;
  freeze(): Reply<Frozen>;
  thaw(): Reply<Frozen>;
  supportDetails(): Reply<SupportDetails>;
}
