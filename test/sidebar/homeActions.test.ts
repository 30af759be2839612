import { NASTY, home } from "./homeStates";
import { button, hear, keepABrowser, open, page, see, visibleText } from "./openedPanel";
import { callsMade } from "./panel";
import { GROUPS, ok, refusal, ROSTER } from "./replies";
import { argsOf } from "./settingUp";

keepABrowser();

test("groups tell what came, who moved and why, and what to note", async () => {
  await open(home({ buildGroups: [ok(GROUPS)] }));
  await button("Build corrective groups").click();
  await see("3 groups, 14 students");
  await page.getByText("1 student moved since the last time").click();
  await see("Lee, Ana");
  const words = await page.locator(".result").innerText();
  for (const part of [
    "LF.2",
    "15 of 16 students with a gap",
    "12 students with no gap",
    "2 students not assessed",
    "Lee, Ana",
    "mastered LF.1",
    "7 students",
  ]) {
    expect(words).toContain(part);
  }
  expect(await argsOf("buildGroups")).toEqual([[{}]]);
  await hear("Done.");
});

test.each([
  ["the first time", {}, "25 lines: 25 new."],
  ["later", { came: 2, went: 3, changed: 1 }, "25 lines: 2 new, 3 done or gone, 1 changed."],
  ["again with nothing new", { came: 0 }, "Nothing changed since the last time."],
  ["with nobody", { students: 0, next: null }, "Nobody has a retake open."],
])("a roster built %s tells it in words", async (_, more, told) => {
  await open(home({ buildRoster: [ok({ ...ROSTER, ...more })] }));
  await button("Build retake roster").click();
  await see(told);
  await see("LF.1 Slope, form B");
  await see("for 3 students, by Wed 19 Nov");
});

test("an action pressed twice, or another one meanwhile, is asked for once", async () => {
  await open(home());
  await button("Build retake roster").dblclick();
  await button("Build corrective groups").press("Enter");
  await see("Building the retake roster…");
  const called = (await callsMade(page)).filter((name) => name.startsWith("build"));
  expect(called).toEqual(["buildRoster"]);
});

test("an action that is refused says why and keeps the last result", async () => {
  await open(home({ buildRoster: [ok(ROSTER), refusal("headingMissing", "The heading Standard is gone.")] }));
  await button("Build retake roster").click();
  await see("Copies to print");
  await button("Build retake roster").click();
  await see("The heading Standard is gone.");
  expect(await visibleText()).toContain("Copies to print");
});

test("names in results stay text", async () => {
  const moved = [{ class: NASTY, student: NASTY, words: NASTY }];
  await open(home({ buildGroups: [ok({ ...GROUPS, moved, tab: NASTY })] }));
  await button("Build corrective groups").click();
  await page.getByText("1 student moved").click();
  await page.locator(".changed").waitFor();
  expect(await page.locator("#app img, #app b").count()).toBe(0);
  expect(await page.title()).toBe("Mastery Loop");
});
