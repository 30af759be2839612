import { button, hear, open, page, see, keepABrowser } from "./openedPanel";
import { argsOf, count } from "./settingUp";
import { APPLIED, GROUPS, ok, refusal, ROSTER } from "./replies";
import { setup } from "./setups";
import { settingUp } from "./setUpOptions";
import { issue } from "./workbooks";

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

test("without a class only the reasons are shown, open: there is nothing to decide and nothing to press", async () => {
  const setupOfNone = setup({ classes: [], standards: [], assessments: [] });
  const message = "There is no student below the heading.";
  const seen = issue({ tab: "Notes", code: "noStudents", message });
  await open(settingUp({ setup: setupOfNone, issues: [seen] }));
  await see(message);
  expect(await page.locator(".set-up h3").allInnerTexts()).toEqual(["No class was found in this workbook."]);
  expect(await button("Set up").count()).toBe(0);
});

test("what needs a look is said once when groups and roster are built together", async () => {
  const both = issue({ tab: "Period 1", row: 7, column: "D", message: 'Cannot be read: "S" is no score.' });
  const own = issue({ tab: "Assessments", row: 2, column: "J", message: "It was not written down." });
  await open(
    settingUp(
      {},
      {
        applySetup: [ok(APPLIED)],
        buildGroups: [ok({ ...GROUPS, issues: [both] })],
        buildRoster: [ok({ ...ROSTER, issues: [both, own] })],
      },
    ),
  );
  await button("Set up").click();
  await button("Build groups and roster").click();
  await see("It was not written down.");
  expect(await page.getByText(both.message).count()).toBe(1);
});
