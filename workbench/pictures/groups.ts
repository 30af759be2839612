/** The group desk beside the tab, and the two pages it prints. */
import type { Page } from "playwright-core";
import { dismissed, openPanel, panelOf, press, runSteps, showTab, takePage } from "./page";

/** What a teacher has written down of the last unit: targets, correctives, what comes before what. */
const STANDARDS = [
  {
    set: "Standards!C4:C5",
    values: [["I can find the slope of a line"], ["I can draw the graph of a line"]],
  },
  {
    set: "Standards!K4:K5",
    values: [["Ramps and cards: measure rise and run"], ["Sort graphs and equations in pairs"]],
  },
  { set: "Standards!M4:M5", values: [["Design a ramp for a wheelchair"], ["Draw a picture out of lines"]] },
  { set: "Standards!N5", values: [["LT 3"]] },
  { set: "Standards!O4:O5", values: [["Formula on the board"], ["Worksheet 4.2"]] },
];

/** Each on a sheet as it is printed, in points of the screen. */
const PAGES = [
  { picture: "groups-page", call: "groupsPage", paper: { width: 794, height: 1123 } },
  { picture: "board-page", call: "boardPage", paper: { width: 1123, height: 794 } },
] as const;

interface Takes {
  take: (name: string, of?: Page) => Promise<void>;
}

/** Needs a workbook with groups; what it types and builds stays there. */
export async function pictureGroups(page: Page, { take }: Takes): Promise<void> {
  await runSteps(page, STANDARDS);
  await showTab(page, "Corrective Groups");
  await openPanel(page, "Open Mastery Loop");
  for (const name of ["Group desk", "Back to the desk", "Build groups"]) await press(page, name);
  await panelOf(page).getByLabel("A unit").check();
  await panelOf(page).getByLabel("Which one").selectOption("Unit 2 · Lines");
  await press(page, "Build groups");
  await panelOf(page).getByText("Please note").or(panelOf(page).getByText("On the tab")).first().waitFor();
  await dismissed(page);
  await press(page, "Groups today");
  await panelOf(page).getByRole("combobox", { name: "Class" }).selectOption("Period 1");
  await take("group-desk");
  for (const { picture, call, paper } of PAGES)
    await takePage(page, { picture, call: { call, args: ["Period 1"] }, paper, take });
}
