import { showMenu, showSidebar, type MenuItem } from "./google/people";

/** The menu, in order; each item's function stands in main.ts. */
const ITEMS: readonly MenuItem[] = [
  { label: "Open Mastery Loop", functionName: "openMasteryLoop" },
  { label: "Set up this gradebook", functionName: "setUpGradebook" },
  { label: "Build corrective groups", functionName: "buildCorrectiveGroups" },
  { label: "Build retake roster", functionName: "buildRetakeRoster" },
  { label: "Record retake scores", functionName: "recordRetakeScores" },
  { label: "Update mastery map", functionName: "updateMasteryMap" },
];

/** Builds the menu. May run before the add-on is authorised for this workbook, so it asks nothing of it. */
export function onOpen(): void {
  showMenu(ITEMS);
}

/** After installing in an open workbook the menu should be there at once. */
export function onInstall(): void {
  onOpen();
}

/** Opens the sidebar. */
export function openMasteryLoop(): void {
  showSidebar("sidebar");
}

/** Opens the sidebar where a gradebook is set up. */
export function setUpGradebook(): void {
  showSidebar("sidebar", "setup");
}
