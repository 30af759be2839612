import { home } from "./homeStates";
import { button, keepABrowser, open, page, see, visibleText } from "./openedPanel";
import { GROUPS, ok, ROSTER } from "./replies";
import { settingUp } from "./setUpOptions";
import { QUESTION } from "./setups";
import { issue } from "./workbooks";

keepABrowser();

test.each([
  ["groups", { groups: 3, students: 14 }, "3 groups, 14 students"],
  [
    "a whole class to teach again",
    { groups: 0, students: 0, reteach: ["Quiz 1"] },
    "No groups yet: first the whole class.",
  ],
  ["nobody with a gap", { groups: 0, students: 0, reteach: [] }, "No corrective group is needed."],
])("the headline of corrective groups with %s is true", async (_, more, headline) => {
  await open(home({ buildGroups: [ok({ ...GROUPS, ...more })] }));
  await button("Build corrective groups").click();
  await page.locator(".result").waitFor();
  expect(await page.locator(".result .headline").innerText()).toBe(headline);
});

test.each([
  ["B", "next retake Fri 14 Nov, form B"],
  ["B and C", "next retake Fri 14 Nov, forms B and C"],
  ["", "next retake Fri 14 Nov"],
])("the next retake on the form “%s” reads “%s”", async (form, told) => {
  await open(home({ buildRoster: [ok({ ...ROSTER, next: { day: "2025-11-14", form } })] }));
  await button("Build retake roster").click();
  await see("Copies to print");
  expect((await page.locator(".result .headline").innerText()).split("; ")[1]).toBe(told);
});

const guessed = (count: number, code = "returnedGuessed") =>
  Array.from({ length: count }, (_, at) => issue({ code, row: at + 2, message: `${code} ${at + 1}.` }));

test("of many places alike one stands for all; the others are a click away, another kind stays in sight", async () => {
  const issues = [...guessed(12), ...guessed(2, "unknownStudent")];
  await open(home({ buildRoster: [ok({ ...ROSTER, issues })] }));
  await button("Build retake roster").click();
  await see("14 places need a look");
  const seen = async () => (await visibleText()).match(/(returnedGuessed|unknownStudent) \d+/g);
  expect(await seen()).toEqual(["returnedGuessed 1", "unknownStudent 1", "unknownStudent 2"]);
  await page.getByText("Show 11 more like this").click();
  await see("returnedGuessed 12.");
  expect(await seen()).toHaveLength(14);
});

test("of many warnings two are in sight and the others a click away", async () => {
  const warnings = ["First.", "Second.", "Third.", "Fourth."];
  await open(home({ buildGroups: [ok({ ...GROUPS, warnings })] }));
  await button("Build corrective groups").click();
  await see("Second.");
  expect(await visibleText()).not.toContain("Third.");
  await page.getByText("Show 2 more").click();
  await see("Fourth.");
});

test("what only the teacher can know is asked before anything else", async () => {
  await open(settingUp({ questions: [QUESTION] }));
  await see(QUESTION.text);
  const text = await visibleText();
  expect(text.indexOf(QUESTION.text)).toBeLessThan(text.indexOf("Titles in row"));
});
