/** Takes the pictures of the README and the docs from the running workbench, so that they never go stale. */
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Page } from "playwright-core";
import { launchChromium } from "./browser/chromium";

const FOLDER = path.resolve(__dirname, "../docs/pictures");

async function takePictures(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = spawn(process.execPath, [path.join(__dirname, "start.cjs"), "--no-open"], { stdio: "pipe" });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1360, height: 820 } });
    await page.goto(await addressOf(server.stdout));
    await page.waitForFunction(
      () =>
        (window as unknown as { workbench?: { timings: { pageReady: number | null } } }).workbench?.timings
          .pageReady,
    );
    await openPanel(page);
    await page.screenshot({ path: path.join(FOLDER, "workbench.png") });
    await page.locator("iframe[title='Mastery Loop']").screenshot({ path: path.join(FOLDER, "panel.png") });
    await panelOf(page).getByRole("tab", { name: "Functions" }).click();
    await panelOf(page).getByText("MASTERY_LEVEL", { exact: true }).first().click();
    await page
      .locator("iframe[title='Mastery Loop']")
      .screenshot({ path: path.join(FOLDER, "functions.png") });
  } finally {
    await browser.close();
    server.kill();
  }
}

/** The address the server prints: "ready http://127.0.0.1:N". */
async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    if (line.startsWith("ready ")) return line.slice("ready ".length);
  }
  throw new Error("The workbench did not start.");
}

async function openPanel(page: Page): Promise<void> {
  await page.getByRole("menuitem", { name: "Extensions" }).click();
  await page.getByRole("menuitem", { name: "Mastery Loop" }).click();
  await page.getByRole("menuitem", { name: "Open Mastery Loop" }).click();
  await panelOf(page).getByText("The policy in force").waitFor();
}

function panelOf(page: Page) {
  return page.frameLocator("iframe[title='Mastery Loop']");
}

takePictures().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
