/** What dist/actions.html gives to src/onDemand.ts: every menu item and every call of the sidebar. */
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
