import { keepABrowser, open, page, said } from "./openedPanel";
import type { PanelOptions } from "./panel";
import { finding } from "./workbooks";

keepABrowser();

async function openFunctions(options: PanelOptions = {}): Promise<void> {
  const permissions = ["clipboard-read", "clipboard-write"];
  await open({ queues: finding(), permissions, ...options });
  await page.getByRole("tab", { name: "Functions" }).click();
}
const entry = (name: string) =>
  page.locator(".functions details").filter({ has: page.getByText(name, { exact: true }) });
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

/** Opens MASTERY_LEVEL and gives its first example's formula and button. */
async function firstExample() {
  await entry("MASTERY_LEVEL").locator("summary").click();
  const example = entry("MASTERY_LEVEL").locator(".formula").first();
  return { formula: await example.locator("code").innerText(), button: example.getByRole("button"), example };
}

test("lists every function, folded, the one to begin with first, with what it does in one sentence", async () => {
  await openFunctions();
  const names = await page.locator(".functions summary code").allInnerTexts();
  expect(names[0]).toBe("MASTERY_LEVEL");
  expect(names).toEqual(
    expect.arrayContaining([
      "MASTERY_SCORE",
      "BEST_ATTEMPT",
      "RECORDED_SCORE",
      "MASTERY_CREDIT",
      "MASTERY_MAP",
    ]),
  );
  expect(await page.locator(".functions details[open]").count()).toBe(0);
  for (const sentence of await page.locator(".functions summary .hint").allInnerTexts()) {
    expect(sentence).toMatch(/^[A-Z].+[.!?]$/);
  }
});

test("an opened function shows its examples with their answers, and what to give it", async () => {
  await openFunctions();
  const { formula } = await firstExample();
  expect(formula).toMatch(/^=MASTERY_LEVEL\(/);
  expect(await entry("MASTERY_LEVEL").locator(".answer").first().innerText()).toMatch(/^Answer: ./);
  const given = await entry("MASTERY_LEVEL").locator("dt").allInnerTexts();
  expect(given.map((words) => words.replace(/\s+/g, " "))).toEqual([
    "scores",
    "out_of may be left out",
    "mastery_at may be left out",
    "policy may be left out",
  ]);
  expect(await entry("MASTERY_LEVEL").locator("dl").innerText()).not.toContain("(optional)");
});

test("a copied formula is the formula and nothing else, and it is said aloud", async () => {
  await openFunctions();
  const { formula, button } = await firstExample();
  for (let time = 1; time <= 2; time += 1) {
    await button.click();
    await button.getByText("Copied", { exact: true }).waitFor();
    await page.clock.runFor(3000);
    await button.getByText("Copy", { exact: true }).waitFor();
  }
  expect(await clipboard()).toBe(formula);
  expect(await said().innerText()).toBe("Copied");
});

test("a second copy is new to listeners although the words are the same", async () => {
  await openFunctions();
  const { button } = await firstExample();
  await button.click();
  const first = await said().locator("span").elementHandle();
  await button.click();
  await page.waitForFunction((span) => !span?.isConnected, first);
});

test("copies by selection where the browser refuses the clipboard, and gives the focus back", async () => {
  const before = () =>
    Object.defineProperty(navigator.clipboard, "writeText", {
      value: () => Promise.reject(new Error("refused")),
    });
  await openFunctions({ before });
  const { formula, button } = await firstExample();
  await button.focus();
  await page.keyboard.press("Enter");
  await page
    .getByRole("button", { name: `Copy ${formula}` })
    .getByText("Copied")
    .waitFor();
  expect(await clipboard()).toBe(formula);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.locator("textarea").count()).toBe(0);
});

test("leaves the formula selected and says which keys copy it when nothing else works", async () => {
  const before = () => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  };
  await openFunctions({ before });
  const { formula, button, example } = await firstExample();
  await button.click();
  await example.getByText("Press Ctrl+C").waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(formula);
  expect(await said().innerText()).toContain("Press Ctrl+C");
});

test("what was opened stays open when one looks at the workbook and comes back", async () => {
  await openFunctions();
  await firstExample();
  await page.getByRole("tab", { name: "This workbook" }).click();
  await page.getByRole("tab", { name: "Functions" }).click();
  expect(await entry("MASTERY_LEVEL").getAttribute("open")).not.toBeNull();
});
