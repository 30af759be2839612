import type { Queues } from "../fakeGoogle";
import { home } from "../homeStates";
import { button, keepABrowser, open, page, see, visibleText } from "../openedPanel";
import { callsMade } from "../panel";
import { ok, refusal } from "../replies";
import { atFreeze, DONE, FREEZE_JOB, FROZEN, LIVE, SUPPORT_JOB, TEXT } from "./freezeStates";
import { argsOf } from "../settingUp";
import { openShareJob } from "./openJob";

keepABrowser();

async function openAt(now: typeof LIVE, more: Queues = {}): Promise<void> {
  await open(atFreeze(now, more));
  await openShareJob(page, FREEZE_JOB);
}

test("before anything is written it is shown what would become values, and what a colleague sees", async () => {
  await openAt(LIVE);
  await see("These become values");
  const text = await visibleText();
  for (const part of [
    "sees #NAME?",
    "follow no new score until you thaw",
    "279 cells: K6:K33, L6:L32, M6:T33, …",
    "145 cells: A2:E30",
  ])
    expect(text).toContain(part);
  expect(await callsMade(page)).not.toContain("freeze");
});

test("a tab of the list leads to its cells", async () => {
  await openAt(LIVE, { goTo: [ok({})] });
  await button("Show Period 1").click();
  await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
  expect(await argsOf("goTo")).toEqual([[{ tab: "Period 1", row: 6, column: "K" }]]);
});

test("frozen, it is said with the focus on it, and the same button thaws", async () => {
  await openAt(LIVE, {
    frozenNow: [ok(LIVE), ok(FROZEN), ok(LIVE)],
    freeze: [ok(DONE)],
    thaw: [ok({ ...DONE, message: "424 cells are live again." })],
  });
  await button("Freeze to values").last().click();
  await page.locator("p:focus").getByText(DONE.message).waitFor();
  await see("Frozen since Fri 14 Nov");
  await button("Thaw").click();
  await page.locator("p:focus").getByText("424 cells are live again.").waitFor();
  await see("These become values");
  expect(await callsMade(page)).toEqual(expect.arrayContaining(["freeze", "thaw"]));
});

test("what is refused is said, and what would be frozen stays in sight", async () => {
  await openAt(LIVE, { freeze: [refusal("notAllowed", "Cells on “Period 1” are protected.")] });
  await button("Freeze to values").last().click();
  await page.getByRole("alert").getByText("Cells on “Period 1” are protected.").waitFor();
  await see("These become values");
});

test("the support details are read before they are copied, and it is said that no names are in them", async () => {
  await open({
    ...home({ supportDetails: [ok({ text: TEXT })] }),
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await openShareJob(page, SUPPORT_JOB);
  await see("It holds no names");
  expect(await page.locator("pre").innerText()).toContain("Scoring method = latest");
  await button("Copy as text").click();
  await see("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(TEXT);
});
