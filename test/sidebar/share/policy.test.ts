import type { Queues } from "../fakeGoogle";
import { callsMade } from "../panel";
import { button, hear, keepABrowser, open, page, see, visibleText } from "../openedPanel";
import { ok, refusal } from "../replies";
import { openShareJob } from "./openJob";
import { atPolicy, POLICY, POLICY_JOB } from "./policyStates";

keepABrowser();

async function openAt(more: Queues = {}, permissions: string[] = []): Promise<void> {
  await open({ ...atPolicy(more), permissions });
  await openShareJob(page, POLICY_JOB);
}

test("the four questions are headings, each with its sentences as a list", async () => {
  await openAt();
  await see(POLICY.title);
  expect(await page.getByRole("heading", { level: 3 }).allInnerTexts()).toEqual([POLICY.title]);
  expect(await page.getByRole("heading", { level: 4 }).allInnerTexts()).toEqual(
    POLICY.questions.map(({ question }) => question),
  );
  const sections = await page
    .locator("section")
    .filter({ has: page.getByRole("heading", { level: 4 }) })
    .all();
  const lists = await Promise.all(sections.map((one) => one.getByRole("listitem").allInnerTexts()));
  expect(lists).toEqual(POLICY.questions.map(({ sentences }) => sentences));
});

test("“Copy as text” gives it ready for a letter", async () => {
  await openAt({}, ["clipboard-read", "clipboard-write"]);
  await button("Copy as text").click();
  await hear("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(POLICY.text);
});

test("“Page to hand out” opens it, says so, and keeps the focus", async () => {
  await openAt({ policyPage: [ok(POLICY)] });
  await button("Page to hand out").focus();
  await page.keyboard.press("Enter");
  await hear("The page is open. Print it from there.");
  expect((await callsMade(page)).filter((name) => name.startsWith("policy"))).toEqual([
    "policyText",
    "policyPage",
  ]);
  expect(await page.locator(":focus").innerText()).toBe("Page to hand out");
});

test("while it is read nothing can be handed out; what is refused can be asked again", async () => {
  await openAt({ policyText: [refusal("locked", "Somebody else is at it."), ok(POLICY)] });
  await see("Somebody else is at it.");
  expect(await visibleText()).not.toContain("Page to hand out");
  await button("Look again").click();
  await see(POLICY.title);
  await button("Page to hand out").waitFor();
});

test("back at the desk the job has the focus", async () => {
  await openAt();
  await button("Back to the desk").click();
  expect(await page.locator(":focus").innerText()).toBe(POLICY_JOB);
});
