import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../workbench/browser/chromium";
import { accessibilityProblems } from "./panel";
import { keyboardProblems } from "./tabStops";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 300, height: 400 } });
});
afterEach(() => page.close());
afterAll(() => browser.close());

const shown = (body: string) =>
  page.setContent(`<!DOCTYPE html><html lang="en"><title>Page</title><style>:focus { outline: 2px solid #00f; }</style>
    <main><h1>Page</h1>${body}</main></html>`);

/** What a page may do wrong without anybody seeing it, and what is said of it. */
test.each([
  ["<button>One</button><input aria-label='Two'><button>Three</button>", ""],
  ["<button>One</button><input type=date aria-label='Two'><button>Three</button>", ""],
  ["<button>One</button><details><summary>Two</summary><button>Three</button></details>", ""],
  ["<button style='outline: none'>One</button>", "no focus ring"],
  ["<button style='outline-width: 1px'>One</button>", "no focus ring"],
  ["<button>One</button><button tabindex=1>Two</button>", "never reached"],
  ["<button>One</button><button tabindex=-1>Two</button>", "never reached"],
  ["<button style='position: fixed; top: -90px'>One</button>", "out of sight"],
  [
    "<button style='position: fixed; bottom: 0'>One</button><div class=bar style='position: fixed; bottom: 0; height: 50px'></div>",
    "under the bar",
  ],
])("%s: %s", async (body, expected) => {
  await shown(body);
  const problems = await keyboardProblems(page);
  expect(problems.join("; ")).toContain(expected);
  expect(problems.length > 0).toBe(expected !== "");
});

test("what is pressed is 24 px high or has room around it", async () => {
  const small = (gap: number) =>
    ["A", "B"]
      .map(
        (name) =>
          `<button style="font-size: 8px; padding: 0; border: 0; width: 12px; height: 12px; margin: ${gap}px">${name}</button>`,
      )
      .join("");
  await shown(small(0));
  expect((await accessibilityProblems(page)).join()).toContain("target-size");
  await shown(small(12));
  expect(await accessibilityProblems(page)).toEqual([]);
});
