import { MOVED, OPEN } from "./deskReplies";
import { openJob, WHO } from "./deskStates";
import { home } from "./homeStates";
import { button, hear, keepABrowser, open, page, see, visibleText } from "./openedPanel";
import { ok, refusal } from "./replies";
import { argsOf } from "./settingUp";

keepABrowser();

const JOB = "Who still needs to retake?";
const rows = () => page.locator(".desk > .desk-rows button").allInnerTexts();

async function openWho(more: object = {}): Promise<void> {
  await open(home({ ...WHO, ...more }));
  await openJob(page, JOB);
  await see("Everything that is open");
}

test("each standard stands with how many still need a retake, all classes together", async () => {
  await openWho();
  expect(await rows()).toEqual([expect.stringContaining("Everything"), "LF.1 Slope\n18 to retake"]);
  await page.getByText("1 standard with nobody to retake").click();
  await button("LF.2 Lines").waitFor();
  expect(await argsOf("openRetakes")).toEqual([[]]);
  expect(await argsOf("buildRoster")).toEqual([]);
});

test.each([
  ["a standard", "", /^LF\.1/, { standard: "LF.1" }, "LF.1 Slope"],
  [
    "a standard in a class",
    "Algebra",
    /^LF\.1/,
    { standard: "LF.1", class: "Algebra" },
    "LF.1 Slope, Algebra",
  ],
  ["everything", "", /^Everything/, { everything: true }, "Everything that is open"],
  [
    "everything in a class",
    "Algebra",
    /^Everything/,
    { everything: true, class: "Algebra" },
    "Everything that is open, Algebra",
  ],
])("%s is asked about with one click", async (_, inClass, row, scope, about) => {
  await openWho({ buildRoster: [ok(MOVED)] });
  if (inClass !== "") await page.getByRole("combobox", { name: "Class" }).selectOption(inClass);
  await page.getByRole("button", { name: row }).click();
  await see("9 students still to retake; next retake Fri 14 Nov, form B");
  expect(await argsOf("buildRoster")).toEqual([[scope]]);
  expect(await page.locator(":focus").innerText()).toBe(about);
  await hear(about);
});

test("a class shows its own numbers", async () => {
  await openWho();
  await page.getByRole("combobox", { name: "Class" }).selectOption("Algebra");
  expect(await rows()).toContainEqual("LF.1 Slope\n9 to retake");
});

test("the answer tells copies, new forms, and whose lines came, went and changed", async () => {
  await openWho({ buildRoster: [ok({ ...MOVED, moreMovements: 7 })], goTo: [ok({})] });
  await page.getByRole("button", { name: /^LF\.1/ }).click();
  await page.getByText("What came, went and changed").click();
  await see("And 7 more.");
  const text = await visibleText();
  for (const part of ["LF.1 Slope, form B", "Graph quiz", "by Wed 19 Nov", "Silva, Ana", "gone: mastered"]) {
    expect(text).toContain(part);
  }
  await button("Show the tab “Retake Roster”").click();
  expect(await argsOf("goTo")).toEqual([[{ tab: "Retake Roster", row: null, column: null }]]);
});

test("a refusal is said and the last answer stays", async () => {
  await openWho({ buildRoster: [ok(MOVED), refusal("locked", "Somebody else is at it.")] });
  await page.getByRole("button", { name: /^LF\.1/ }).click();
  await see("9 students still to retake");
  await page.getByRole("button", { name: /^Everything/ }).click();
  await page.getByRole("alert").getByText("Somebody else is at it.").waitFor();
  expect(await visibleText()).toContain("9 students still to retake");
});

test("where nobody is below, it says so and can still be asked", async () => {
  const standards = OPEN.standards.filter(({ standard }) => standard === "LF.2");
  await openWho({ openRetakes: [ok({ standards })] });
  await see("Nobody has a retake open");
});
