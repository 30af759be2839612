/** What is seen, explained and handed out: the overview, a cell explained, a setting tried, and the pages that go home. */
import type { Page } from "playwright-core";
import { closePanel, dismissed, openPanel, panelOf, press, runSteps, showTab, takePage } from "./page";

/** Two slips; the policy is a page. */
const HALVES = { width: 794, height: 1010 };
const PAPER = { width: 794, height: 1123 };

/** A retake of somebody who is not there yet: there is something to explain. From the top left cell. */
const RETAKEN = { down: 8, right: 4 };

/** As a school's system lists them; one who came new. */
const ROSTER = ["Castillo, Maya", "Abara, Chidi", "Zhang, Wei", "Kim, Seo-yeon"].join("\n");

interface Takes {
  take: (name: string, of?: Page) => Promise<void>;
  takePanel: (name: string) => Promise<void>;
}

/** Needs a workbook with groups and roster; what it builds stays there. */
export async function pictureShare(page: Page, { take, takePanel }: Takes): Promise<void> {
  await runSteps(page, [{ call: "updateMap" }]);
  await dismissed(page);
  await closePanel(page);
  await showTab(page, "Mastery Map");
  await scrollDown(page);
  await take("overview");
  await showTab(page, "Period 1");
  await select(page, RETAKEN);
  await openPanel(page, "Open Mastery Loop");
  await press(page, "See and share");
  await press(page, "Explain the selected cell");
  await panelOf(page).getByText("The marks").first().waitFor();
  await take("explain");
  await job(page, "Try a setting");
  await panelOf(page).getByLabel("Setting").selectOption("Mastery at");
  await panelOf(page).getByLabel("Value to try").fill("90 %");
  await press(page, "See what would change");
  await panelOf(page).getByText("Nothing is written yet").first().waitFor({ timeout: 120_000 });
  await takePanel("setting");
  await job(page, "For the school's system");
  await panelOf(page).getByRole("textbox").first().fill(ROSTER);
  await press(page, "Make the column");
  await panelOf(page).getByText("Line by line").first().waitFor();
  await takePanel("school");
  await takePage(page, {
    picture: "slips-page",
    call: { call: "slips", args: [{ class: "Period 1", who: "open" }] },
    paper: HALVES,
    take,
  });
  await takePage(page, { picture: "policy-page", call: { call: "policyPage" }, paper: PAPER, take });
}

async function job(page: Page, name: string): Promise<void> {
  await press(page, "Back to the desk");
  await press(page, name);
}

/** Until what is said of a class stands below its students. */
async function scrollDown(page: Page): Promise<void> {
  const grid = await page.locator(".o-grid > canvas").boundingBox();
  if (!grid) throw new Error("The grid is not on the page.");
  await page.mouse.move(grid.x + grid.width / 2, grid.y + grid.height / 2);
  await page.mouse.wheel(0, 400);
  await page.waitForTimeout(600);
}

/** As a person does it, so that the frame in the grid stands there too. */
async function select(page: Page, { down, right }: { down: number; right: number }): Promise<void> {
  const grid = await page.locator(".o-grid > canvas").boundingBox();
  if (!grid) throw new Error("The grid is not on the page.");
  await page.mouse.click(grid.x + 60, grid.y + 40);
  for (let step = 0; step < down; step++) await page.keyboard.press("ArrowDown");
  for (let step = 0; step < right; step++) await page.keyboard.press("ArrowRight");
}
