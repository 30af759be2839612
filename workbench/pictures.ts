/** Takes the pictures of the README and the docs from the running workbench, so that they never go stale. */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "./browser/chromium";
import { readWorkbookFile } from "./files/read";
import type { WorkbookFile } from "./files/workbookFile";
import { openHost } from "./host/openHost";
import { projectRoot } from "./host/projectRoot";
import { pictureDesk } from "./pictures/desk";
import { pictureGroups } from "./pictures/groups";
import { closePanel, openPanel, panelFrame, panelOf, runSteps, showColumn, showTab } from "./pictures/page";
import { pictureShare } from "./pictures/share";
import { sampleWorkbook } from "./sample/sample";
import { serve } from "./server/serve";

const FOLDER = resolve(__dirname, "../docs/pictures");
/** Of the sample's school year, so that dates do not change with the day the pictures are taken. */
const TODAY = "2025-11-05";

/** Some students have done what comes before a retake, some only a part. */
const TICKED = [
  { set: "Retake Roster!K4:L8", values: Array<boolean[]>(5).fill([true, true]) },
  { set: "Retake Roster!K9:K13", values: Array<boolean[]>(5).fill([true]) },
  { menu: "Build retake roster" },
];

/** A book of letters with a legend below: what the panel asks, and why it understood what it did. */
const LETTERS = resolve(__dirname, "../test/gradebooks/hand/learning-targets-emab.csv");

/** What goes wrong in a gradebook: a fraction that became a date, a number that is text, a word nobody explained. */
const FAULTS = [
  { set: "Period 1!D7", value: "8/10" },
  { set: "Period 1!F9", value: "'12" },
  { set: "Period 1!H11", value: "late" },
  { set: "Period 1!I8", value: 105 },
];

async function takePictures(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchChromium();
  try {
    await onWorkbook(browser, { file: sampleWorkbook(), fileName: "Sample gradebook" }, async (page) => {
      await pictureFunctions(page);
      await pictureSetUp(page);
      await pictureResults(page);
      await pictureTabs(page);
      await pictureDesk(page, {
        take: (name) => take(page, name),
        takePanel: (name) => takePanel(page, name),
      });
      await pictureGroups(page, { take: (name, of = page) => take(of, name) });
      await pictureShare(page, {
        take: (name, of = page) => take(of, name),
        takePanel: (name) => takePanel(page, name),
      });
      await pictureCheck(page);
    });
    const letters = { file: await readWorkbookFile(LETTERS), fileName: "Earth science.csv" };
    await onWorkbook(browser, letters, pictureQuestion);
  } finally {
    await browser.close();
  }
}

async function onWorkbook(
  browser: Browser,
  { file, fileName }: { file: WorkbookFile; fileName: string },
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const host = await openHost({ file, dist: join(projectRoot(), "dist"), today: TODAY });
  const serving = await serve({ host, fileName, port: 0 });
  try {
    const page = await browser.newPage({ viewport: { width: 1360, height: 820 } });
    await page.goto(serving.url);
    await page.waitForFunction("window.workbench?.timings.pageReady != null");
    await act(page);
  } finally {
    await serving.close();
    await host.close();
  }
}

async function pictureQuestion(page: Page): Promise<void> {
  await openPanel(page, "Set up this gradebook");
  await panelOf(page).getByRole("button", { name: "Set up" }).waitFor();
  await take(page, "question");
  const why = panelOf(page).getByText("Why, and correct it");
  await why.click();
  await why.evaluate((heading) => heading.scrollIntoView());
  await takePanel(page, "why");
}

async function pictureCheck(page: Page): Promise<void> {
  await runSteps(page, FAULTS);
  await showTab(page, "Period 1");
  await openPanel(page, "Open Mastery Loop");
  await panelOf(page).getByRole("button", { name: "Check this workbook" }).click({ timeout: 60_000 });
  await panelOf(page).getByRole("heading", { name: "Check this workbook" }).waitFor();
  await panelOf(page).getByText("Can be put right here").first().waitFor({ timeout: 60_000 });
  await take(page, "check");
}

async function pictureFunctions(page: Page): Promise<void> {
  await openPanel(page, "Open Mastery Loop");
  await panelOf(page).getByText("The policy in force").waitFor();
  await take(page, "workbench");
  await panelOf(page).getByRole("tab", { name: "Functions" }).click();
  await panelOf(page).getByText("MASTERY_LEVEL", { exact: true }).first().click();
  await takePanel(page, "functions");
}

async function pictureSetUp(page: Page): Promise<void> {
  await openPanel(page, "Set up this gradebook");
  await panelOf(page).getByRole("button", { name: "Set up" }).waitFor();
  await take(page, "set-up");
  const preview = panelOf(page).locator(".preview");
  await preview.locator("summary", { hasText: "Period 1" }).click();
  await preview.evaluate((section) => section.scrollIntoView());
  await takePanel(page, "preview");
}

/** Set up, groups and roster built, beside the map of a class. */
async function pictureResults(page: Page): Promise<void> {
  await panelOf(page).getByRole("button", { name: "Set up" }).click();
  await panelOf(page).getByRole("button", { name: "Build groups and roster" }).click({ timeout: 120_000 });
  await panelOf(page).getByRole("heading", { name: "Retake roster" }).waitFor({ timeout: 120_000 });
  await page.getByRole("button", { name: "Dismiss" }).click();
  await showTab(page, "Mastery Map – Period 1");
  await take(page, "map");
  await takePanel(page, "result");
}

async function pictureTabs(page: Page): Promise<void> {
  await closePanel(page);
  await showTab(page, "Corrective Groups");
  await take(page, "groups");
  await showTab(page, "Retake Roster");
  await take(page, "roster");
  await runSteps(page, TICKED);
  await page.getByRole("button", { name: "Dismiss" }).click();
  await showColumn(page, "Reason");
  await take(page, "roster-status");
  await showTab(page, "Mastery Policy");
  await take(page, "policy");
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

async function takePanel(page: Page, name: string): Promise<void> {
  await panelFrame(page).screenshot({ path: join(FOLDER, `${name}.png`) });
}

takePictures().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
