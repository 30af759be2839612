import { loadActions } from "./google/loadActions";
import type { SidebarCalls } from "./sidebarReplies";
import { version } from "../package.json";

/** Everything a menu item or the page starts; the code behind it is loaded by the first call of an execution. */
type Actions = typeof import("./actions");

let loaded: Actions | null = null;

function actions(): Actions {
  loaded ??= loadActions<Actions>();
  return loaded;
}

/** The page asks this first: whether it reaches the server at all, and as somebody who may. */
export const ping: SidebarCalls["ping"] = () => ({ status: "ok", version });

/** Builds or rebuilds the tab Corrective Groups for every class. */
export const buildCorrectiveGroups = (): void => actions().buildCorrectiveGroups();

/** Builds or rebuilds the tab Retake Roster for every class. */
export const buildRetakeRoster = (): void => actions().buildRetakeRoster();

/** Asks whether the typed retake scores shall be written into the gradebook, and writes them. */
export const recordRetakeScores = (): void => actions().recordRetakeScores();

/** Brings the map tabs up to date. */
export const updateMasteryMap = (): void => actions().updateMasteryMap();

/** What the home page shows: the classes, our tabs, our formulas, the policy in force, what can be undone. */
export const describeWorkbook: SidebarCalls["describeWorkbook"] = () => actions().describeWorkbook();

/** The functions' answers to marks typed in the page. */
export const tryMarks: SidebarCalls["tryMarks"] = (input) => actions().tryMarks(input);

/** The set-up as it is stored, else as the workbook is recognised. */
export const suggestSetup: SidebarCalls["suggestSetup"] = () => actions().suggestSetup();

/** How many students would stand at each level; nothing is written. */
export const previewSetup: SidebarCalls["previewSetup"] = (setup) => actions().previewSetup(setup);

/** Writes the settings tabs and the maps; a second time it changes nothing. */
export const applySetup: SidebarCalls["applySetup"] = (setup) => actions().applySetup(setup);

/** Builds or rebuilds the tab Corrective Groups; `scope`: class, standard, assessment, each may be left out. */
export const buildGroups: SidebarCalls["buildGroups"] = (scope) => actions().buildGroups(scope);

/** Builds or rebuilds the tab Retake Roster; `scope`: class, standard, assessment, each may be left out. */
export const buildRoster: SidebarCalls["buildRoster"] = (scope) => actions().buildRoster(scope);

/** Brings the map tabs up to date. */
export const updateMap: SidebarCalls["updateMap"] = () => actions().updateMap();

/** Finds everything that needs a look and writes the tab Needs a Look. */
export const checkWorkbook: SidebarCalls["checkWorkbook"] = () => actions().checkWorkbook();

/** Puts right what `checkWorkbook` found, one issue or a list of them. */
export const fix: SidebarCalls["fix"] = (issue) => actions().fix(issue);

/** Shows a place of the workbook to the person. */
export const goTo: SidebarCalls["goTo"] = (place) => actions().goTo(place);

/** Puts tabs, headings and names of ours back that were deleted or renamed. */
export const repair: SidebarCalls["repair"] = () => actions().repair();

/** Takes the last action back, unless somebody has typed there since. */
export const undoLast: SidebarCalls["undoLast"] = () => actions().undoLast();

/** Takes every tab and name of ours out of the workbook; the tabs in `keep` stay as plain values. */
export const removeEverything: SidebarCalls["removeEverything"] = (keep) => actions().removeEverything(keep);

/** What recording the typed retake scores would write. */
export const previewRetakes: SidebarCalls["previewRetakes"] = () => actions().previewRetakes();

/** Writes the typed retake scores into the gradebook. */
export const recordRetakes: SidebarCalls["recordRetakes"] = (stamp) => actions().recordRetakes(stamp);

/** Notes on the cells of retakes that say which attempt they are. */
export const labelScores: SidebarCalls["labelScores"] = (scope, how) => actions().labelScores(scope, how);

/** The days ahead, who waits, and which forms have to be written. */
export const retakeDays: SidebarCalls["retakeDays"] = () => actions().retakeDays();

/** Who retakes what on a day. */
export const dayPlan: SidebarCalls["dayPlan"] = (day) => actions().dayPlan(day);

/** The plan of a day in a dialog, ready to print. */
export const dayPage: SidebarCalls["dayPage"] = (day) => actions().dayPage(day);

/** The student in whose row the selected cell stands. */
export const selectedStudent: SidebarCalls["selectedStudent"] = () => actions().selectedStudent();

/** Adds, changes or takes away one exception. */
export const setException: SidebarCalls["setException"] = (row) => actions().setException(row);

/** Who has an exception, without the reasons. */
export const coachList: SidebarCalls["coachList"] = () => actions().coachList();

/** The tabs a form writes its answers into. */
export const suggestRequests: SidebarCalls["suggestRequests"] = () => actions().suggestRequests();

/** Makes the tab of requests where there is none, and matches its lines. */
export const takeRequests: SidebarCalls["takeRequests"] = (source) => actions().takeRequests(source);

/** Keeps a term as values and begins the next. */
export const closeTerm: SidebarCalls["closeTerm"] = (name, choice) => actions().closeTerm(name, choice);

/** How many students still need a retake, by class and standard. */
export const openRetakes: SidebarCalls["openRetakes"] = () => actions().openRetakes();
