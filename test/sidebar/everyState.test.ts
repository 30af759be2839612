import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../workbench/browser/chromium";
import { accessibilityProblems, openPanel, overflow } from "./panel";
import type { Panel } from "./panel";
import { STATES } from "./states";
import { keyboardProblems } from "./tabStops";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Every sixth state in the usual run; LOOP_FAULTS=all looks at all of them. */
const CHOSEN = STATES.filter((_, at) => process.env["LOOP_FAULTS"] === "all" || at % 6 === 0);

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

  test("is gone through with Tab: all of it, in reading order, each seen to have the focus, none covered", async () => {
    expect(await keyboardProblems(panel.page)).toEqual([]);
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

const inFewColours = new Map<string, Promise<Page>>();

/** A state as it looks where a system shows few colours only. */
async function openInFewColours(state: string): Promise<Page> {
  const { options, reach, shows } = STATES.find(({ name }) => name === state) as (typeof STATES)[0];
  const { page } = await openPanel(browser, { ...options, forcedColors: "active", colorScheme: "dark" });
  await reach?.(page);
  await page.getByText(shows).first().waitFor();
  return page;
}

/** Something of such a state, which is opened once for all that is looked at in it. */
async function lookOf(state: string, selector: string, property: "backgroundColor" | "borderBottomWidth") {
  const opened = inFewColours.get(state) ?? openInFewColours(state);
  inFewColours.set(state, opened);
  return (await opened)
    .locator(selector)
    .evaluateAll((elements, key) => elements.map((one) => getComputedStyle(one)[key]), property);
}

test.each([
  ["formulas and a policy", ".step"],
  ["everything in set-up open", ".bar-parts span:not(.part-not-assessed)"],
  ["everything in set-up open", ".level-bar .swatch"],
  ["course summary by standard", ".share, .share span"],
  ["explained: many marks", ".picture > svg"],
])("in the few colours of high contrast what a fill tells is still seen: %s, %s", async (state, selector) => {
  const fills = await lookOf(state, selector, "backgroundColor");
  expect(fills.length).toBeGreaterThan(0);
  // The page is black there; nothing is transparent.
  expect(fills.filter((fill) => /^rgba?\(0, 0, 0/.test(fill))).toEqual([]);
});

test("and which tab is chosen", async () => {
  expect(await lookOf("formulas and a policy", ".tabs button", "borderBottomWidth")).toEqual(["3px", "1px"]);
});

test("nothing moves for people who prefer less motion", async () => {
  const { page } = await openPanel(browser, { reducedMotion: "reduce" });
  const animations = () => page.evaluate(() => document.getAnimations().length);
  expect(await animations()).toBe(0);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await animations()).toBeGreaterThan(0);
  await page.context().close();
});
