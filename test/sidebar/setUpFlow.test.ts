import { button, hear, open, page, see, keepABrowser } from "./openedPanel";
import { argsOf, count } from "./settingUp";
import { APPLIED, GROUPS, ok, refusal, ROSTER } from "./replies";
import { setup } from "./setups";
import { settingUp } from "./setUpOptions";

keepABrowser();

test("from the menu to groups and roster: three clicks, and untouched exactly the suggestion is applied", async () => {
  const built = { applySetup: [ok(APPLIED)], buildGroups: [ok(GROUPS)], buildRoster: [ok(ROSTER)] };
  await open(settingUp({}, built));
  await see("2 classes, 56 students, 2 standards");
  await button("Set up").click();
  await see("Done: 2 classes, 56 students, 2 standards");
  expect(await argsOf("applySetup")).toEqual([[setup()]]);
  expect(await page.locator(":focus").innerText()).toBe("Done: 2 classes, 56 students, 2 standards");
  await button("Build groups and roster").click();
  await see("17 students, 23 standards; next retake Fri 14 Nov, form B");
  await hear("Groups and roster are built.");
  expect((await argsOf("buildGroups")).concat(await argsOf("buildRoster"))).toEqual([[{}], [{}]]);
});

test("the button is in sight from the start, and pressed twice it applies once", async () => {
  await open(settingUp());
  await see("2 classes, 56 students, 2 standards");
  const box = await button("Set up").boundingBox();
  expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(760);
  await button("Set up").dblclick();
  await button("Set up").press("Enter");
  expect(await count("applySetup")).toBe(1);
});

test("a wait that lasts is told", async () => {
  await open(settingUp());
  await button("Set up").click();
  await page.clock.runFor(10_000);
  await see("Still working. A large workbook can take a minute");
});

test("a roster that could not be built can be asked for again without building the groups again", async () => {
  const buildRoster = [refusal("locked", "Somebody else is at it."), ok(ROSTER)];
  await open(settingUp({}, { applySetup: [ok(APPLIED)], buildGroups: [ok(GROUPS)], buildRoster }));
  await button("Set up").click();
  await button("Build groups and roster").click();
  await see("Somebody else is at it.");
  await see("3 groups, 14 students");
  await button("Build groups and roster").click();
  await see("Copies to print");
  expect(await count("buildGroups")).toBe(1);
});
