/** What dist/actions.html gives to src/onDemand.ts: every menu item and every call of the sidebar. */
export { buildCorrectiveGroups, buildRetakeRoster, updateMasteryMap } from "./menuItems";
export { checkWorkbook, fix, goTo } from "./checkCalls";
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
