import { hear, keepABrowser, open, page } from "./openedPanel";
import { home } from "./homeStates";
import { APPLIED, ok } from "./replies";
import { settingUp } from "./setUpOptions";
import { described, finding, PING, NO_POLICY_TAB } from "./workbooks";

keepABrowser();

/** What has the focus: the name a screen reader would say. It must be visible that it has it. */
async function focused(): Promise<string> {
  return page.locator(":focus").evaluate((element) => {
    const outline = getComputedStyle(element);
    if (outline.outlineStyle === "none" || parseFloat(outline.outlineWidth) < 2) return "no focus ring";
    const summary = element.querySelector("code");
    return element.getAttribute("aria-label") ?? summary?.textContent ?? element.textContent ?? "";
  });
}

async function press(...keys: string[]): Promise<string[]> {
  const path: string[] = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    path.push(await focused());
  }
  return path;
}

test("everything on an empty workbook is reached with Tab, in reading order", async () => {
  await open({ queues: finding({ formulas: [], policy: NO_POLICY_TAB }) });
  await page.getByRole("button", { name: "Set up this gradebook" }).waitFor();
  const path = await press("Tab", "Tab", "Tab", "Tab", "Tab");
  expect(path).toEqual([
    "This workbook",
    "Look again",
    "Set up this gradebook",
    expect.stringMatching(/^Copy =/),
    "See all functions",
  ]);
  expect(await press("Shift+Tab", "Shift+Tab")).toEqual([
    expect.stringMatching(/^Copy =/),
    "Set up this gradebook",
  ]);
});

test.each(["Enter", "Space"])("looks again and sets up with %s alone", async (key) => {
  const queues = {
    ping: [PING, PING],
    describeWorkbook: [described(), described()],
    ...settingUp({}, { applySetup: [ok(APPLIED)] }).queues,
  };
  await open({ queues });
  await page.getByRole("button", { name: "Set up this gradebook" }).waitFor();
  await press("Tab", "Tab", key);
  await hear("Looked again");
  await press("Tab");
  await page.keyboard.press(key);
  await page.getByText("2 classes, 56 students").waitFor();
  expect(await focused()).toBe("Set up this gradebook");
  expect(await press("Shift+Tab", "Tab", "Tab")).toEqual([
    "Back",
    "Start with one column only",
    expect.stringMatching(/Period 1/),
  ]);
  await page.getByRole("button", { name: "Set up", exact: true }).focus();
  await page.keyboard.press(key);
  await page.getByText("Done: 2 classes").waitFor();
  expect(await focused()).toBe("Done: 2 classes, 56 students, 2 standards");
});

test("what has the focus never lies under the bar at the bottom", async () => {
  await open(settingUp());
  await page.getByText("2 classes, 56 students").waitFor();
  for (const summary of await page.locator(".policy-questions summary").all()) await summary.click();
  await page.locator(".found").click();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press("Tab");
    const isCovered = await page.evaluate(() => {
      const [bar, element] = [document.querySelector(".bar"), document.activeElement];
      if (bar === null || element === null || element === document.body || bar.contains(element))
        return false;
      return element.getBoundingClientRect().bottom > bar.getBoundingClientRect().top;
    });
    expect(isCovered).toBe(false);
  }
});

test("the arrow keys, Home and End go through the tabs and show them", async () => {
  await open({ queues: finding() });
  await page.getByText("Of several scores, the best one counts.").waitFor();
  const path = await press("Tab", "ArrowRight", "ArrowRight", "ArrowLeft", "Home", "End");
  expect(path).toEqual([
    "This workbook",
    "Functions",
    "This workbook",
    "Functions",
    "This workbook",
    "Functions",
  ]);
  expect(await page.getByRole("tabpanel").getAttribute("aria-labelledby")).toBe("tab-functions");
  expect(await page.getByRole("tabpanel").count()).toBe(1);
});

test.each(["Enter", "Space"])("a function is opened and its example copied with %s alone", async (key) => {
  const permissions = ["clipboard-read", "clipboard-write"];
  await open({ queues: finding(), permissions });
  await press("Tab", "ArrowRight");
  const [name] = await press("Tab");
  expect(name).toBe("MASTERY_LEVEL");
  await press(key);
  const [copy] = await press("Tab");
  expect(copy).toMatch(/^Copy =MASTERY_LEVEL\(/);
  await press(key);
  await hear("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(copy?.replace("Copy ", ""));
});

test("“See all functions” takes the focus along", async () => {
  await open({ queues: finding({ formulas: [] }) });
  await page.getByRole("button", { name: "See all functions" }).focus();
  await page.keyboard.press("Enter");
  expect(await focused()).toBe("Functions");
});

describe("the desks", () => {
  const heading = () => page.locator("h2:focus").innerText();
  const jobs = () => page.locator(".desk-jobs button strong").allInnerTexts();

  test.each(["Retake desk", "Group desk", "See and share"])(
    "%s: each job is opened with Enter, its heading has the focus, and the way back leads to its button",
    async (desk) => {
      await open(home());
      await page.getByRole("button", { name: desk, exact: true }).focus();
      await page.keyboard.press("Enter");
      await page.locator("h2:focus").waitFor();
      // The group desk opens with the groups of today.
      const back = page.getByRole("button", { name: "Back to the desk" });
      if (await back.isVisible()) await back.click();
      for (const job of await jobs()) {
        await page.getByRole("button", { name: job, exact: true }).focus();
        await page.keyboard.press("Enter");
        await page.locator("h2:focus").getByText(job, { exact: true }).waitFor();
        expect(await heading()).toBe(job);
        expect(await press("Shift+Tab")).toEqual(["Back to the desk"]);
        await page.keyboard.press("Enter");
        await page.locator("button.goes-on:focus").waitFor();
        expect(await focused()).toBe(job);
      }
      expect((await jobs()).length).toBeGreaterThan(3);
    },
  );
});
