import { DAYS, left, PLAN } from "./deskReplies";
import { openJob } from "./deskStates";
import type { Queues } from "./fakeGoogle";
import { home } from "./homeStates";
import { button, hear, keepABrowser, open, page, see, visibleText } from "./openedPanel";
import { ok, refusal } from "./replies";
import { argsOf, count } from "./settingUp";

keepABrowser();

async function openDays(queues: Queues = {}): Promise<void> {
  await open(home({ retakeDays: [ok(DAYS)], ...queues }));
  await openJob(page, "Retake days");
}
const day = (name: RegExp) => page.getByRole("button", { name });

test("the days ahead stand in order with who comes and which forms", async () => {
  await openDays();
  await see("Days ahead");
  expect(await page.locator(".desk-rows button").allInnerTexts()).toEqual([
    "Fri 14 Nov\n3 students\nforms A 1, B 2",
    "Wed 19 Nov (no school day)\n1 student\nSlope: form C 1\nLines: form A 1",
  ]);
  expect(await count("dayPlan")).toBe(0);
});

test("a day opens its plan, what is due apart from what may come, and closes again", async () => {
  await openDays({ dayPlan: [ok(PLAN)] });
  await day(/^Fri 14 Nov/).click();
  await see("Asked for this day");
  expect(await argsOf("dayPlan")).toEqual([["2025-11-14"]]);
  expect(await day(/^Fri 14 Nov/).getAttribute("aria-expanded")).toBe("true");
  for (const name of ["Period 1: 1 student", "Algebra: 1 student"]) await page.getByText(name).click();
  await see("skill check, then form B");
  const parts = (await page.locator(".day-plan").innerText()).split(/\n+/);
  expect(parts).toEqual([
    "Print this day",
    "Asked for this day",
    "Period 1: 1 student",
    "retake, form B",
    "Silva, Ana LF.1",
    "Algebra: 1 student",
    "skill check, then form B",
    "Cho, Ben LF.1",
    "May come any day",
    "retake, form A",
    "Diaz, Eva LF.1",
  ]);
  await day(/^Fri 14 Nov/).click();
  expect(await page.locator(".day-plan").count()).toBe(0);
});

test("a day's plan is printed with one button", async () => {
  await openDays({ dayPlan: [ok(PLAN)], dayPage: [ok({ html: "<p>Friday</p>" })] });
  await day(/^Fri 14 Nov/).click();
  await button("Print this day").click();
  await hear("The page is open.");
  expect(await argsOf("dayPage")).toEqual([["2025-11-14"]]);
});

test("who is ready for check stands in order of arrival; forms to write and who has no day are named", async () => {
  await openDays();
  await see("Ready for check");
  expect(await page.locator(".desk-queue li").allInnerTexts()).toEqual([
    "Cho, Ben Period 1, LF.1\nsince Mon 10 Nov, 08:12\n“page 12”",
    "Ek, Finn Algebra, LF.2",
  ]);
  const text = await visibleText();
  expect(text).toContain("Graph quiz for 3 students, by Wed 19 Nov");
  expect(text).toContain("4 students without a day");
});

test("with no day ahead it says so, and what needs a look is listed", async () => {
  await openDays({ retakeDays: [ok({ days: [], noDay: 0, waiting: [], newForms: [], issues: [left()] })] });
  await see("No retake day lies ahead.");
  await button("Show Retake Roster, V9").waitFor();
});

test("a day that cannot be planned says why", async () => {
  await openDays({ dayPlan: [refusal("illegalInput", "That is no day.")] });
  await day(/^Wed 19 Nov/).click();
  await page.getByRole("alert").getByText("That is no day.").waitFor();
});
