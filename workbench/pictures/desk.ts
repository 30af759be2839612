/** The retake desk beside the gradebook: who still has to retake, what is recorded where, and the days ahead. */
import type { Page } from "playwright-core";
import { dismissed, openPanel, panelOf, press, runSteps, showColumn, showTab } from "./page";

/** For the lines of the roster that are ready: scores, and one student who was away. */
const TYPED = [{ set: "Retake Roster!V2:V5", values: [[9], [10], [11], ["ABS"]] }];

interface Takes {
  take: (name: string) => Promise<void>;
  takePanel: (name: string) => Promise<void>;
}

/** Needs a workbook whose roster is built; what it types stays there. */
export async function pictureDesk(page: Page, { take, takePanel }: Takes): Promise<void> {
  await showTab(page, "Retake Roster");
  await openPanel(page, "Open Mastery Loop");
  await press(page, "Retake desk");
  await takePanel("desk");
  await press(page, "Who still needs to retake?");
  await panelOf(page).getByRole("button", { name: /^LT 4/ }).click();
  await panelOf(page).getByText("still to retake").first().waitFor();
  await dismissed(page);
  await take("who");
  await runSteps(page, TYPED);
  await job(page, "Record scores", "What is written");
  await showColumn(page, "Retake score");
  await take("record");
  await job(page, "Retake days", "Days ahead");
  await takePanel("days");
}

async function job(page: Page, name: string, shows: string): Promise<void> {
  await press(page, "Back to the desk");
  await press(page, name);
  await panelOf(page).getByText(shows).first().waitFor();
}
