/** What dist/actions.html holds: every menu item and every call of the page. Sheets may call each (main.ts). */
export { buildCorrectiveGroups, buildRetakeRoster, recordRetakeScores, updateMasteryMap } from "./menuItems";
export { checkWorkbook, fix, goTo } from "./checkCalls";
export {
  closeTerm,
  coachList,
  dayPage,
  dayPlan,
  labelScores,
  openRetakes,
  previewRetakes,
  recordRetakes,
  retakeDays,
  selectedStudent,
  setException,
  suggestRequests,
  takeRequests,
} from "./deskCalls";
export {
  applySetup,
  buildGroups,
  buildRoster,
  describeWorkbook,
  previewSetup,
  removeEverything,
  repair,
  suggestSetup,
  tryMarks,
  undoLast,
  updateMap,
} from "./sidebarCalls";
export {
  changeSetting,
  courseSummary,
  explainSelection,
  familyWording,
  freeze,
  frozenNow,
  policyPage,
  policyText,
  previewSetting,
  schoolColumn,
  settingsNow,
  slipChoices,
  slips,
  supportDetails,
  thaw,
} from "./shareCalls";
export { boardPage, groupsNow, groupsPage, markGroup, supportLog } from "./groupCalls";
