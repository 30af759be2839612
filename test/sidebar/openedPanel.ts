import type { Browser, Locator, Page } from "playwright-core";
import { launchChromium } from "../../workbench/browser/chromium";
import { openPanel } from "./panel";
import type { PanelOptions } from "./panel";

/** The panel the running test has opened. */
export let page: Page;
let browser: Browser;

/** One browser for a file of tests, and the end of each test's panel. */
export function keepABrowser(): void {
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  afterEach(() => page.context().close());
}

export async function open(options: PanelOptions): Promise<void> {
  ({ page } = await openPanel(browser, options));
}

export function button(name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}

/** What is only heard: "Copied" and the like. */
export function said(): Locator {
  return page.locator("[role=status].heard-only");
}

export async function hear(text: string): Promise<void> {
  await said().getByText(text).waitFor({ state: "attached" });
}

export function visibleText(): Promise<string> {
  return page.locator("main").innerText();
}

/** Waits for a text rather than looking once: answers arrive a moment later. */
export async function see(text: string | RegExp): Promise<void> {
  await page.getByText(text).first().waitFor();
}
