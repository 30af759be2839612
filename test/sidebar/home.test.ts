import { home } from "./homeStates";
import { button, hear, keepABrowser, open, page, see } from "./openedPanel";
import { ok, refusal } from "./replies";
import { argsOf } from "./settingUp";
import { settingUp } from "./setUpOptions";
import { described, finding, issue, PING, SET_UP } from "./workbooks";

keepABrowser();

test("a workbook that is not set up has one clear button, which leads to set-up", async () => {
  await open({ queues: { ...finding(), ...settingUp().queues } });
  await button("Set up this gradebook").click();
  await see("2 classes, 56 students, 2 standards");
  expect(await page.locator(":focus").innerText()).toBe("Set up this gradebook");
  await button("Back").click();
  expect(await page.locator(":focus").innerText()).toBe("In this workbook");
});

test("a workbook that is set up shows its classes and no button to set up", async () => {
  await open(home());
  await see("28 students, 6 standards");
  expect(await page.locator(".where li").allInnerTexts()).toEqual([
    "Period 1\n28 students, 6 standards",
    "Algebra\n22 students, 6 standards\non the tab “Period 3”",
  ]);
  expect(await button("Set up this gradebook").count()).toBe(0);
});

test("what was taken back is said, and the page looks again", async () => {
  const queues = {
    ping: [PING, PING],
    describeWorkbook: [described(SET_UP), described({ ...SET_UP, undo: null })],
    undoLast: [ok({ what: "Build retake roster" })],
  };
  await open({ queues });
  await see("Takes back: Build retake roster, 14:02");
  await button("Undo last").click();
  await hear("Taken back: Build retake roster");
  await button("Undo last").waitFor({ state: "detached" });
  await see("Taken back: Build retake roster");
});

test("what cannot be taken back says why", async () => {
  await open(
    home({ undoLast: [refusal("changedSince", "Row 7 was changed since. Nothing was taken back.")] }),
  );
  await button("Undo last").click();
  await see("Row 7 was changed since.");
});

describe("removing everything", () => {
  test("asks first, says what goes, and keeps what is ticked by its name", async () => {
    await open(
      home({
        removeEverything: [
          ok({ removed: ["Standards"], kept: ["Retake Roster"], stays: ["“Policy” stays."] }),
        ],
      }),
    );
    await button("Remove Mastery Loop from this workbook").click();
    await see("Your own tabs, scores and names stay exactly as they are.");
    expect(await argsOf("removeEverything")).toEqual([]);
    expect(await page.getByRole("checkbox").count()).toBe(2);
    await page.getByRole("checkbox", { name: "Retake Roster" }).check();
    expect(await page.locator(".sentences li").allInnerTexts()).not.toContain("Retake Roster");
    await button("Remove").click();
    await see("Kept as plain values: Retake Roster.");
    await see("“Policy” stays.");
    expect(await argsOf("removeEverything")).toEqual([[["MASTERY_ROSTER"]]]);
  });

  test("that is cancelled does nothing", async () => {
    await open(home());
    await button("Remove Mastery Loop from this workbook").click();
    await button("Cancel").click();
    await see("Build corrective groups");
    expect(await argsOf("removeEverything")).toEqual([]);
  });
});

test.each(["headingGone", "tabGone", "nameGone"])(
  "an issue %s can be put back, others cannot",
  async (code) => {
    await open(home({ repair: [ok({ repaired: ["Standards"] })] }, { issues: [issue(), issue({ code })] }));
    await button("Put it back").click();
    await hear("Put back: Standards.");
  },
);

test("what is broken stands above the actions, what only needs a look below them", async () => {
  const gone = issue({ tab: "Standards", code: "headingGone" });
  await open(home({}, { issues: [issue({ tab: "Period 1" }), gone] }));
  await button("Put it back").waitFor();
  const text = await page.locator("main").innerText();
  const places = ["Standards, B7", "Build corrective groups", "Period 1, B7"].map((part) =>
    text.indexOf(part),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});

test("an issue that only the teacher can mend has no button", async () => {
  await open(home({}, { issues: [issue()] }));
  await see("1 place needs a look");
  expect(await button("Put it back").count()).toBe(0);
});
