import type { Queues } from "../fakeGoogle";
import { button, keepABrowser, open, page, see, visibleText } from "../openedPanel";
import { ok, refusal } from "../replies";
import { argsOf, count } from "../settingUp";
import { atSettings, CHANGED, moved, openSettings, previewed, tryValue } from "./settingStates";

keepABrowser();

async function openAt(more: Queues = {}): Promise<void> {
  await open(atSettings(more));
  await openSettings(page);
  await see("Value to try");
}

const focused = () => page.locator(":focus").innerText();
const valueField = () => page.getByLabel("Value to try");
const useLatest = () => button("Use latest");

test("settings stand in their parts, each with its words, what holds and what is usual", async () => {
  await openAt();
  const parts = await page
    .locator("optgroup")
    .evaluateAll((all) => all.map((one) => (one as HTMLOptGroupElement).label));
  expect(parts).toEqual(["Scale", "Scoring", "Dates"]);
  await see("Where mastery begins");
  expect(await visibleText()).toContain("Now: 90 % (usual: 80 %)");
  await page.getByLabel("Setting", { exact: true }).selectOption("Scoring method");
  expect(await visibleText()).toContain("Now: highest");
  expect(await visibleText()).not.toContain("usual");
  expect(await valueField().inputValue()).toBe("highest");
  await page.getByLabel("Setting", { exact: true }).selectOption("Mastery level");
  expect(await valueField().locator("option").allInnerTexts()).toEqual([
    "not set",
    "Exceeds",
    "Mastery",
    "Not yet",
  ]);
});

test("what would change is said first and read on from there; then who", async () => {
  await openAt({ previewSetting: [ok(previewed({ warnings: ["A late learner: 70 %."] }))] });
  await tryValue(page, "Scoring method", "latest");
  await page.locator("h3:focus").getByText("these two students change").waitFor();
  expect(await argsOf("previewSetting")).toEqual([[{ setting: "Scoring method", value: "latest" }]]);
  const text = await visibleText();
  for (const part of [
    "Mastered: 19 → 17 of 25 results",
    "A late learner: 70 %.",
    "2 levels would change",
    "Silva, Ana LF.1",
    "Mastery → Not yet",
    "1 line of the retake roster would change",
    "2 changes in the groups",
    "Nothing is written yet.",
  ])
    expect(text).toContain(part);
  expect(text).not.toContain("recorded score");
});

test("a setting is used only as it was seen: another value takes the button away", async () => {
  await openAt({ previewSetting: [ok(previewed()), ok(previewed())], changeSetting: [ok(CHANGED)] });
  await tryValue(page, "Scoring method", "latest");
  await useLatest().waitFor();
  await valueField().selectOption("mean");
  expect(await useLatest().count()).toBe(0);
  expect(await visibleText()).not.toContain("these two students change");
  await tryValue(page, "Scoring method", "latest");
  await useLatest().click();
  await see("Scoring method: latest from now on.");
  expect(await focused()).toContain("Build retake roster");
  expect(await argsOf("changeSetting")).toEqual([
    [{ setting: "Scoring method", value: "latest", stamp: "s1" }],
  ]);
  expect(await useLatest().count()).toBe(0);
  expect(await count("settingsNow")).toBe(2);
});

test("what was used can be taken back, and the settings are read again", async () => {
  await openAt({
    previewSetting: [ok(previewed())],
    changeSetting: [ok(CHANGED)],
    undoLast: [ok({ what: "Change a setting" })],
  });
  await tryValue(page, "Scoring method", "latest");
  await useLatest().click();
  await button("Undo").click();
  await see("Taken back: Change a setting");
  expect(await count("settingsNow")).toBe(3);
});

test("what has changed since is said, and nothing can be used until it is seen again", async () => {
  await openAt({
    previewSetting: [ok(previewed())],
    changeSetting: [refusal("illegalInput", "Something was typed since you were asked.")],
  });
  await tryValue(page, "Scoring method", "latest");
  await useLatest().click();
  await see("Something was typed since you were asked.");
  expect(await useLatest().count()).toBe(0);
});

test("a value that stands already offers nothing to use", async () => {
  const stands = previewed({ to: "highest", message: "Scoring method: it is highest already.", levels: [] });
  await openAt({ previewSetting: [ok(stands)] });
  await tryValue(page, "Scoring method", "highest");
  await see("Scoring method: it is highest already.");
  expect(await page.getByRole("button", { name: /^Use / }).count()).toBe(0);
});

test("values seen one after another stand side by side, of one setting alone", async () => {
  const mean = previewed({ to: "mean", mastered: { before: 19, after: 15, assessed: 25 }, stamp: "s2" });
  await openAt({ previewSetting: [ok(previewed()), ok(mean), ok(previewed())] });
  await tryValue(page, "Scoring method", "latest");
  await see("these two students change");
  expect(await visibleText()).not.toContain("Mastered so far");
  await tryValue(page, "Scoring method", "mean");
  await see("highest 19 · latest 17 · mean 15");
  await tryValue(page, "Scoring method", "latest");
  await see("highest 19 · mean 15 · latest 17");
  await page.getByLabel("Setting", { exact: true }).selectOption("Mastery at");
  expect(await visibleText()).not.toContain("Mastered so far");
});

test("many students are folded by class", async () => {
  const levels = Array.from({ length: 24 }, (_, at) =>
    moved({ class: `Period ${1 + (at % 2)}`, student: `Student ${at}` }),
  );
  await openAt({ previewSetting: [ok(previewed({ levels }))] });
  await tryValue(page, "Scoring method", "latest");
  await page.getByText("24 levels would change").click();
  await see("Period 1 (12)");
  expect(await visibleText()).not.toContain("Student 0");
  await page.getByText("Period 1 (12)").click();
  await see("Student 0");
  await see("Show 4 more");
});
