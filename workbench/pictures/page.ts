/** What a person does in the page, for the pictures. */
import type { FrameLocator, Locator, Page } from "playwright-core";

export function panelFrame(page: Page): Locator {
  return page.locator("iframe[title='Mastery Loop']");
}

export function panelOf(page: Page): FrameLocator {
  return page.frameLocator("iframe[title='Mastery Loop']");
}

export async function openPanel(page: Page, item: string): Promise<void> {
  for (const name of ["Extensions", "Mastery Loop", item]) {
    await page.getByRole("menuitem", { name, exact: true }).click();
  }
}

/** A button of the panel. */
export async function press(page: Page, name: string): Promise<void> {
  await panelOf(page).getByRole("button", { name, exact: true }).click();
}

/** The toast would lie over the panel. */
export async function dismissed(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Dismiss" }).click();
}

export async function closePanel(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Close sidebar" }).click();
}

/** Clicks a tab below the grid and waits until the grid has drawn it. */
export async function showTab(page: Page, name: string): Promise<void> {
  await page
    .locator(".o-sheet")
    .filter({ has: page.getByText(name, { exact: true }) })
    .click();
  await page.waitForFunction(
    (wanted) => document.querySelector("#grid-text caption")?.textContent === wanted,
    name,
  );
  await drawn(page);
}

/** Steps as `npm run headless` takes them, on the workbook that is open. */
export async function runSteps(page: Page, steps: readonly object[]): Promise<unknown[]> {
  return page.evaluate(`window.workbench.run(${JSON.stringify(steps)})`);
}

/** Scrolls to the right until the column with this heading is in sight. */
export async function showColumn(page: Page, heading: string): Promise<void> {
  const grid = await page.locator(".o-grid > canvas").boundingBox();
  if (!grid) throw new Error("The grid is not on the page.");
  await page.mouse.move(grid.x + grid.width / 2, grid.y + grid.height / 2);
  const isShown = () => page.locator("#grid-text td", { hasText: heading }).count();
  for (let turns = 0; turns < 40 && (await isShown()) === 0; turns++) {
    await page.mouse.wheel(120, 0);
    await page.waitForTimeout(50);
  }
}

/** The grid draws in the next frame; the circle that follows a click fades within half a second. */
async function drawn(page: Page): Promise<void> {
  await page.waitForTimeout(600);
}

interface Printed {
  picture: string;
  /** The step that opens the page. */
  call: { call: string; args?: unknown[] };
  /** In points of the screen. */
  paper: { width: number; height: number };
  take: (name: string, of: Page) => Promise<void>;
}

/** A page as it comes out of the printer: the dialog shows less of it. */
export async function takePage(page: Page, { picture, call, paper: size, take }: Printed): Promise<void> {
  const [answer] = await runSteps(page, [call]);
  await page.keyboard.press("Escape");
  const { html } = (answer as { value: { html: string } }).value;
  const paper = await page.context().browser()?.newPage();
  if (!paper) throw new Error("The browser is gone.");
  await paper.setViewportSize(size);
  await paper.emulateMedia({ media: "print" });
  await paper.setContent(html);
  // What the printer leaves blank.
  await paper.addStyleTag({ content: "html { padding: 9mm 10mm; box-sizing: border-box }" });
  await take(picture, paper);
  await paper.close();
}
