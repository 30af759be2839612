import { openJob } from "./deskStates";
import { home } from "./homeStates";
import { button, keepABrowser, open, page, see } from "./openedPanel";
import { callsMade } from "./panel";
import { ok, refusal } from "./replies";
import { count } from "./settingUp";
import { suggested } from "./setups";

keepABrowser();

const JOBS = [
  "Who still needs to retake?",
  "Record scores",
  "Retake days",
  "This student",
  "Requests",
  "Labels",
  "Close a term",
];

test("home leads to the retake desk beside its three actions, and the desk back home", async () => {
  await open(home());
  for (const name of ["Build corrective groups", "Build retake roster", "Update mastery map"]) {
    await button(name).waitFor();
  }
  await button("Retake desk").click();
  expect(await page.locator(":focus").innerText()).toBe("Retake desk");
  await button("Back").click();
  expect(await page.locator(":focus").innerText()).toBe("In this workbook");
});

test("the desk shows its jobs, the daily ones first, and asks the workbook nothing", async () => {
  await open(home());
  await button("Retake desk").click();
  await see("Now and then");
  expect(await page.locator(".desk-jobs strong").allInnerTexts()).toEqual(JOBS);
  expect(new Set(await callsMade(page))).toEqual(new Set(["ping", "describeWorkbook"]));
});

test.each(["Enter", "Space"])("a job is reached and left with Tab and %s alone", async (key) => {
  await open(home());
  await button("Retake desk").focus();
  await page.keyboard.press(key);
  await page.locator("h2:focus").waitFor();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("Tab");
  await page.keyboard.press(key);
  await page.locator("h2:focus").getByText("This student").waitFor();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press(key);
  await page.locator("button.goes-on:focus").waitFor();
  expect(await page.locator(":focus").innerText()).toBe("This student");
  expect(await button("Record scores").count()).toBe(1);
});

test("a job opened again reads the workbook again", async () => {
  const stored = ok(suggested({ stored: true }));
  await open(home({ suggestSetup: [stored, stored] }));
  for (const _ of ["first", "second"]) {
    if ((await button("Retake desk").count()) > 0) await button("Retake desk").click();
    await button("Close a term").click();
    await see("The policy names no terms yet.");
    await button("Back to the desk").click();
  }
  expect(await count("suggestSetup")).toBe(2);
});

test.each([
  ["Who still needs to retake?", "openRetakes"],
  ["Record scores", "previewRetakes"],
  ["Retake days", "retakeDays"],
  ["Requests", "suggestRequests"],
  ["Close a term", "suggestSetup"],
])("%s says why it could not be read and can be asked again", async (job, call) => {
  await open(
    home({ [call]: [refusal("notSetUp", "A heading was deleted."), refusal("locked", "Not now.")] }),
  );
  await openJob(page, job);
  await page.getByRole("alert").getByText("A heading was deleted.").waitFor();
  await button("Look again").click();
  await page.getByRole("alert").getByText("Not now.").waitFor();
  expect(await count(call)).toBe(2);
});

test("a long wait says so", async () => {
  await open(home());
  await openJob(page, "This student");
  await button("Use the selected cell").click();
  await see("Looking at the selected cell…");
  // Not fastForward: the wait begins only in the frame after the words are seen, which it would jump over.
  await page.clock.runFor(11_000);
  await see("A large workbook can take a minute");
});
