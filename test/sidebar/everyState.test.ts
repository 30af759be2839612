import type { Browser } from "playwright-core";
import { launchChromium } from "../../workbench/browser/chromium";
import { accessibilityProblems, openPanel, overflow } from "./panel";
import type { Panel } from "./panel";
import { STATES } from "./states";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Every third state in the usual run; LOOP_FAULTS=all looks at all of them. */
const CHOSEN = STATES.filter((_, at) => process.env["LOOP_FAULTS"] === "all" || at % 3 === 0);

describe.each(CHOSEN)("$name", ({ options, reach, shows }) => {
  let panel: Panel;
  beforeAll(async () => {
    panel = await openPanel(browser, options);
    await reach?.(panel.page);
    await panel.page.getByText(shows).first().waitFor();
  });
  afterAll(() => panel.page.context().close());

  test("is readable with a screen reader and in colour contrast (axe finds nothing)", async () => {
    expect(await accessibilityProblems(panel.page)).toEqual([]);
  });

  test.each([
    ["in the 300 px of Sheets", 300, "87.5%"],
    ["in half of that, as under a zoom of 200 %", 150, "87.5%"],
    ["with text at 200 %", 300, "175%"],
  ])("needs no scrolling sideways %s", async (_, width, size) => {
    await panel.page.setViewportSize({ width, height: 760 });
    await panel.page.evaluate((text) => document.documentElement.style.setProperty("font-size", text), size);
    expect(await overflow(panel.page)).toBe(0);
  });

  test("asks nothing of other addresses and throws nothing", () => {
    expect({ requests: panel.requests, errors: panel.errors }).toEqual({ requests: [], errors: [] });
  });
});

test("nothing moves for people who prefer less motion", async () => {
  const { page } = await openPanel(browser, { reducedMotion: "reduce" });
  const animations = () => page.evaluate(() => document.getAnimations().length);
  expect(await animations()).toBe(0);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await animations()).toBeGreaterThan(0);
  await page.context().close();
});
