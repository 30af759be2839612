import { button, hear, open, page, see, keepABrowser } from "./openedPanel";
import { answerCall, callsMade } from "./panel";
import { applied, count, rowsOf } from "./settingUp";
import { refusal } from "./replies";
import { setup } from "./setups";
import { settingUp } from "./setUpOptions";

keepABrowser();

test("a class that is left out is not sent, nor what only it had; taken in again all is as it was", async () => {
  await open(settingUp());
  const tick = page.getByRole("checkbox", { name: "Include this class: Period 3" });
  await tick.uncheck();
  await see("1 class, 28 students, 2 standards");
  expect((await applied()).assessments).toEqual(rowsOf(setup()));
  const call = (await callsMade(page)).lastIndexOf("applySetup");
  await answerCall(page, call, refusal("locked", "Somebody else is at it."));
  await see("Somebody else is at it.");
  await tick.check();
  expect(await applied()).toEqual(setup());
});

test("without any class there is nothing to set up", async () => {
  await open(settingUp());
  for (const tick of await page.getByRole("checkbox").all()) await tick.uncheck();
  await see("Include at least one class to set up.");
  await button("Set up").press("Enter");
  expect(await count("applySetup")).toBe(0);
});

test("quick start keeps one class and one column with its retakes", async () => {
  await open(settingUp());
  await page.getByText("Start with one column only").click();
  await page.getByLabel("Which column?").selectOption({ index: 3 });
  await see("1 class, 28 students, 1 standard");
  const sent = await applied();
  expect(sent.classes).toMatchObject([{ class: "Period 3", ignored: ["F", "G"] }]);
  expect(sent.assessments.map(({ Column }) => Column)).toEqual(["LF.1 Slope", "LF.1 retake"]);
  expect(sent.standards.map(({ Code }) => Code)).toEqual(["LF.1"]);
});

test("a pasted list names the standards, says what came of it and keeps what was typed", async () => {
  await open(settingUp());
  await page.getByText("Paste a list").click();
  await page.getByLabel("One standard on each line").fill("LF.1 Gradient\nGQ\tGraph quiz\nLF.9 Later");
  await button("Use this list").click();
  await see("2 matched to your columns, 1 added that no column assesses yet.");
  await hear("2 matched to your columns");
  const sent = await applied();
  expect(sent.standards.map(({ Code, Title }) => [Code, Title])).toEqual([
    ["LF.1", "Gradient"],
    ["GQ", "Graph quiz"],
    ["LF.9", "Later"],
  ]);
  expect(rowsOf(sent).map(({ Standard }) => Standard)).toEqual(["LF.1", "LF.1", "GQ"]);
});
