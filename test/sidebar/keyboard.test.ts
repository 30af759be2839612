import { hear, keepABrowser, open, page } from "./openedPanel";
import { answerCall } from "./panel";
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
  await page.getByRole("button", { name: "Add a policy tab" }).waitFor();
  const path = await press("Tab", "Tab", "Tab", "Tab", "Tab");
  expect(path).toEqual([
    "This workbook",
    "Look again",
    expect.stringMatching(/^Copy =/),
    "See all functions",
    "Add a policy tab",
  ]);
  expect(await press("Shift+Tab")).toEqual(["See all functions"]);
});

test.each(["Enter", "Space"])("looks again and adds a policy tab with %s", async (key) => {
  const queues = {
    ping: [PING, PING],
    describeWorkbook: [described({ policy: NO_POLICY_TAB }), described({ policy: NO_POLICY_TAB })],
  };
  await open({ queues });
  await page.getByRole("button", { name: "Add a policy tab" }).waitFor();
  await press("Tab", "Tab", key);
  await hear("Looked again");
  expect(await press("Tab", key)).toEqual(["Add a policy tab", "Add a policy tab"]);
  await page.getByText("Waiting for your answer").waitFor();
  await answerCall(page, 4, { reply: { status: "error", code: "cancelled", message: "" } });
  await page.getByText("Nothing was added.").waitFor();
  expect(await focused()).toBe("Add a policy tab");
});

test("the arrow keys, Home and End go through the tabs and show them", async () => {
  await open({ queues: finding() });
  await page.getByText("The best attempt counts.").waitFor();
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
