/** The panel beside the grid, and the tabs it makes, as a teacher uses them. */
import type { FrameLocator, Locator, Page } from "playwright-core";

/** As long as the largest of the files may take on a busy machine. */
const PATIENCE = { timeout: 120_000 };

/** The panel is a frame of another origin. */
export function panelOf(page: Page): FrameLocator {
  return page.frameLocator("iframe[title='Mastery Loop']");
}

export function button(page: Page, name: string): Locator {
  return panelOf(page).getByRole("button", { name, exact: true });
}

/** Clicks with the mouse and counts. */
export interface Hand {
  click(place: Locator): Promise<void>;
  clicks(): number;
}

export function countingHand(): Hand {
  let clicks = 0;
  return {
    async click(place) {
      await place.click(PATIENCE);
      clicks += 1;
    },
    clicks: () => clicks,
  };
}

/** Extensions ▸ Mastery Loop ▸ an item, in three clicks. */
export async function chooseWith(hand: Hand, page: Page, item: string): Promise<void> {
  for (const name of ["Extensions", "Mastery Loop", item]) {
    await hand.click(page.getByRole("menuitem", { name, exact: true }));
  }
}

/** Opens set-up and presses its button without correcting anything. */
export async function setUp(hand: Hand, page: Page): Promise<void> {
  await chooseWith(hand, page, "Set up this gradebook");
  await hand.click(button(page, "Set up"));
  await heading(page, /^Done:/).waitFor(PATIENCE);
}

export async function buildGroupsAndRoster(hand: Hand, page: Page): Promise<void> {
  await hand.click(button(page, "Build groups and roster"));
  await heading(page, "Retake roster").waitFor(PATIENCE);
}

export function heading(page: Page, name: string | RegExp): Locator {
  return panelOf(page).getByRole("heading", { name });
}

/** Waits until the panel says it. */
export async function said(page: Page, words: string | RegExp): Promise<void> {
  await panelOf(page).getByText(words).first().waitFor(PATIENCE);
}

/** What the panel says went wrong: nothing, when all is well. */
export async function trouble(page: Page): Promise<string[]> {
  const said = await panelOf(page).locator("[role=alert], .notice.problem").allInnerTexts();
  return said.filter((text) => text.trim() !== "");
}

/** The names of the tabs below the grid. */
export async function tabNames(page: Page): Promise<string[]> {
  return (await page.locator(".o-sheet").allInnerTexts()).map((name) => name.trim());
}

/** Clicks a tab below the grid and reads what the grid shows of it, row by row from its first row to the last cell that holds something. */
export async function lookAtTab(page: Page, name: string): Promise<string[][]> {
  const place = page.locator(".o-sheet").filter({ has: page.getByText(name, { exact: true }) });
  await place.click();
  await page.waitForFunction(
    (wanted) => document.querySelector("#grid-text caption")?.textContent === wanted,
    name,
  );
  return page.evaluate(() => {
    const table = document.querySelector("#grid-text table") as HTMLTableElement;
    const texts = [...table.rows]
      .slice(1)
      .map((row) => [...row.cells].slice(1).map((cell) => cell.textContent));
    return texts.map((row) => row.slice(0, 1 + row.findLastIndex((text) => text !== "")));
  });
}
