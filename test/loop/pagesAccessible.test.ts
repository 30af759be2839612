import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../workbench/browser/chromium";
import { accessibilityProblems, overflow } from "../sidebar/panel";
import { openLoop, setUpAndBuild, type Loop } from "./loop";
import { partOfSample } from "./partOfSample";

jest.setTimeout(120_000);

/** Every page that opens in a dialog ready to print, and what it is asked for. */
const PAGES: [call: string, ...args: unknown[]][] = [
  ["groupsPage", ""],
  ["boardPage", ""],
  ["dayPage", "2025-11-14"],
  ["slips", {}],
  ["policyPage"],
];

let loop: Loop;
let browser: Browser;
beforeAll(async () => {
  loop = await openLoop(partOfSample(2));
  await setUpAndBuild(loop);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await loop.close();
});

describe.each(PAGES)("%s", (call, ...args) => {
  let page: Page;
  beforeAll(async () => {
    const { html } = await loop.call(call, ...args);
    page = await browser.newPage({ viewport: { width: 900, height: 700 } });
    await page.setContent(String(html));
  });
  afterAll(() => page.close());

  test.each(["screen", "print"] as const)(
    "is readable with a screen reader (axe finds nothing): %s",
    async (media) => {
      await page.emulateMedia({ media });
      expect(await accessibilityProblems(page)).toEqual([]);
    },
  );

  test("says its language and its name, and has one main part", async () => {
    expect(await page.locator("html").getAttribute("lang")).toMatch(/^[a-z]{2}/);
    expect(await page.title()).not.toBe("");
    expect(await page.locator("main").count()).toBe(1);
  });

  test("every heading stands under one a step above it, the first is an h1", async () => {
    const levels = await page
      .locator("h1, h2, h3, h4")
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  test("every heading of a table says what it is the heading of", async () => {
    const scopes = await page
      .locator("th")
      .evaluateAll((all) => all.map((cell) => cell.getAttribute("scope")));
    expect(scopes.filter((scope) => scope !== "col" && scope !== "row")).toEqual([]);
  });

  test.each([
    ["in a narrow window", 400],
    ["in a wide one enlarged to 200 %", 450],
  ])("needs no scrolling sideways %s", async (_, width) => {
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width, height: 700 });
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 900, height: 700 });
  });

  test("the button to print is reached with Tab, is seen to have the focus, and prints with the keyboard", async () => {
    await page.emulateMedia({ media: "screen" });
    await page.evaluate("window.print = () => { document.title = 'printed'; }");
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    expect(await focused.innerText()).toBe("Print");
    expect(await focused.evaluate((button) => getComputedStyle(button).outlineStyle)).not.toBe("none");
    await page.keyboard.press("Enter");
    expect(await page.title()).toBe("printed");
  });
});
