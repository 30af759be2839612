import { DATE, FOUND, MARK, OTHER_TEXT, TEXT } from "./checkReplies";
import { found } from "./checkStates";
import { home } from "./homeStates";
import { button, hear, keepABrowser, open, page, see, visibleText } from "./openedPanel";
import { ok, refusal } from "./replies";
import { argsOf, count } from "./settingUp";

keepABrowser();

const CLEAN = { tab: "Needs a Look", issues: [] };
const FIXED = ok({ places: 1, left: 0, message: "1 place was put right." });

async function openCheck(options: object): Promise<void> {
  await open(options);
  await button("Check this workbook").click();
}

test("what is found stands by what is to be done, with how many there are", async () => {
  await openCheck(found(FOUND));
  await see("5 things need a look");
  expect(await page.locator(".checked-section h3").allInnerTexts()).toEqual([
    "Can be put right here (2)",
    "Say what is meant (2)",
    "For you to look at (1)",
  ]);
  await hear("Checked. 5 things need a look.");
  expect(await page.locator(":focus").innerText()).toBe("Check this workbook");
});

test("each line says where, what and what to do, and its place is a button that goes there", async () => {
  await openCheck({ ...found(FOUND), ...home({ checkWorkbook: [ok(FOUND)], goTo: [ok({})] }) });
  await see('"95" of 10 is far above what is possible (C4).');
  await see("Correct the score, or the points in Assessments");
  await button("Go to Period 1!C4").click();
  expect(await argsOf("goTo")).toEqual([[{ tab: "Period 1", row: 4, column: "C" }]]);
});

test("before and after are in sight before anything is done, and the issue is sent as it was shown", async () => {
  await openCheck(home({ checkWorkbook: [ok(FOUND), ok(CLEAN)], fix: [FIXED] }));
  await see('"4 "');
  expect(await argsOf("fix")).toEqual([]);
  await button("Make it a number: Period 1!C3").click();
  await hear("1 place was put right.");
  expect(await argsOf("fix")).toEqual([[[TEXT]]]);
  await see("Nothing needs a look.");
  expect(await count("checkWorkbook")).toBe(2);
});

test("two readings are two buttons, and the one that is pressed is sent", async () => {
  await openCheck(home({ checkWorkbook: [ok(FOUND), ok(CLEAN)], fix: [FIXED] }));
  await button("Write it the other way round: Period 1!C7").click();
  await hear("1 place was put right.");
  expect(await argsOf("fix")).toEqual([[[{ ...DATE, fix: DATE.otherFixes[0] }]]]);
});

test("a mark's meaning is chosen by the teacher: nothing is chosen beforehand", async () => {
  await openCheck(home({ checkWorkbook: [ok(FOUND), ok(CLEAN)], fix: [FIXED] }));
  await see("What is meant?");
  expect(await button("Write it down").count()).toBe(0);
  await page.getByLabel("What is meant?").selectOption("lowest");
  await see('"late" means lowest');
  await button("Write it down").click();
  await hear("1 place was put right.");
  expect(await argsOf("fix")).toEqual([[[{ ...MARK, fix: MARK.otherFixes[1] }]]]);
});

test("all of a kind are put right after one question that names each of them", async () => {
  await openCheck(home({ checkWorkbook: [ok(FOUND), ok(CLEAN)], fix: [FIXED] }));
  await button("Put all 2 of this kind right").click();
  expect(await page.locator(":focus").innerText()).toBe("Put these 2 right?");
  await see('Period 1!D9: "7,5" → 7.5');
  expect(await argsOf("fix")).toEqual([]);
  await button("Put them right").click();
  await hear("1 place was put right.");
  expect(await argsOf("fix")).toEqual([[[TEXT, OTHER_TEXT]]]);
});

test("the question can be declined, and nothing is done", async () => {
  await openCheck(found(FOUND));
  await button("Put all 2 of this kind right").click();
  await button("Cancel").click();
  await button("Put all 2 of this kind right").waitFor();
  expect(await argsOf("fix")).toEqual([]);
});

test("what was put right can be taken back from here", async () => {
  const undoLast = [ok({ what: "Put right what needed a look" })];
  await openCheck(home({ checkWorkbook: [ok(FOUND), ok(CLEAN), ok(FOUND)], fix: [FIXED], undoLast }));
  await button("Make it a number: Period 1!C3").click();
  await button("Undo").click();
  await hear("Taken back: Put right what needed a look");
  await see("5 things need a look");
  expect(await button("Undo").count()).toBe(0);
});

test("a repair that is refused says why, and the list stays", async () => {
  await openCheck(home({ checkWorkbook: [ok(FOUND)], fix: [refusal("changedSince", "Changed since.")] }));
  await button("Make it a number: Period 1!C3").click();
  await see("Changed since.");
  expect(await visibleText()).toContain("5 things need a look");
});

test("a check that is refused says why and can be tried again", async () => {
  await openCheck(home({ checkWorkbook: [refusal("notSetUp", "Not set up yet."), ok(CLEAN)] }));
  await see("Not set up yet.");
  await button("Check again").click();
  await see("Nothing needs a look.");
});

test("a repair pressed twice is asked for once, and Back leads home", async () => {
  await openCheck(found(FOUND));
  await button("Make it a number: Period 1!C3").dblclick();
  expect(await count("fix")).toBe(1);
  await button("Back").click();
  await see("Build corrective groups");
});
