/** A workbench on a workbook, and a real browser that looks at it. */
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../workbench/browser/chromium";
import type { WorkbookFile } from "../../workbench/files/workbookFile";
import type { Host } from "../../workbench/host/host";
import { openHost } from "../../workbench/host/openHost";
import { projectRoot } from "../../workbench/host/projectRoot";
import { serve } from "../../workbench/server/serve";

export interface Workbench {
  host: Host;
  url: string;
  browser: Browser;
  /** Opens the page in a window of its own and waits until the grid stands with all answers. */
  open(search?: string): Promise<Page>;
  /** As when the command is ended while the page is open. */
  stopServer(): Promise<void>;
  close(): Promise<void>;
}

export interface Dist {
  /** A folder with Code.js, sidebar.html, appsscript.json; the built add-on where there is none. */
  dist?: string;
  today?: string;
}

export async function startWorkbench(
  file: WorkbookFile,
  { dist = join(projectRoot(), "dist"), today = "2026-11-20" }: Dist = {},
): Promise<Workbench> {
  const host = await openHost({ file, dist, today });
  const serving = await serve({ host, fileName: "Algebra 1.xlsx", port: 0 });
  const browser = await launchChromium();
  return {
    host,
    url: serving.url,
    browser,
    async open(search = "") {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(`${serving.url}/${search}`);
      await ready(page);
      return page;
    },
    stopServer: serving.close,
    async close() {
      await browser.close();
      await serving.close();
      await host.close();
    },
  };
}

export async function ready(page: Page): Promise<void> {
  await page.waitForFunction("window.workbench?.timings.pageReady != null");
}

/** What the page says in words about a cell on screen; "" for a blank one. */
export function cellText(page: Page, cell: string): Promise<string> {
  return page.evaluate((wanted) => {
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(wanted) ?? [];
    const table = document.querySelector("#grid-text table") as HTMLTableElement;
    const [head, ...rows] = [...table.rows];
    const column = [...(head?.cells ?? [])].findIndex((each) => each.textContent === letters);
    const found = rows.find((each) => each.cells[0]?.textContent === row);
    return found?.cells[column]?.textContent ?? "";
  }, cell);
}

export async function waitForCell(page: Page, cell: string, text: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  for (let seen = ""; (seen = await cellText(page, cell)) !== text;) {
    if (Date.now() > deadline) throw new Error(`${cell} shows "${seen}", not "${text}".`);
    await page.waitForTimeout(20);
  }
}

/** Clicks a tab below the grid and waits until it is shown. */
export async function showTab(page: Page, name: string): Promise<void> {
  await page.locator(".o-sheet", { hasText: name }).click();
  await page.waitForFunction(
    (wanted) => document.querySelector("#grid-text caption")?.textContent === wanted,
    name,
  );
}

/** Clicks a cell of the tab that is shown, where the grid has drawn it. */
export async function clickCell(page: Page, cell: string): Promise<void> {
  const rect = await page.evaluate((wanted) => {
    const [, letters = "", row] = /^([A-Z]+)(\d+)$/.exec(wanted) ?? [];
    const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const zone = { left: col, right: col, top: Number(row) - 1, bottom: Number(row) - 1 };
    const model = window.workbench?.model as {
      getters: { getVisibleRect(zone: unknown): { x: number; y: number; width: number; height: number } };
    };
    return model.getters.getVisibleRect(zone);
  }, cell);
  const canvas = await page.locator(".o-grid > canvas").boundingBox();
  if (!canvas) throw new Error("The grid is not on the page.");
  await page.mouse.click(canvas.x + rect.x + rect.width / 2, canvas.y + rect.y + rect.height / 2);
}

/** Clicks a cell, types into it and presses Enter, as a person does. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await clickCell(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Opens Extensions ▸ Mastery Loop with the mouse and chooses an item. */
export async function chooseItem(page: Page, label: string): Promise<void> {
  await page.getByRole("menuitem", { name: "Extensions" }).click();
  await page.getByRole("menuitem", { name: "Mastery Loop", exact: true }).click();
  await page.getByRole("menuitem", { name: label, exact: true }).click();
}
