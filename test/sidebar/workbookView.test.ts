import { button, keepABrowser, open, page, said, see, visibleText } from "./openedPanel";
import { answerCall, callsMade } from "./panel";
import { described, finding, issue, level, NO_POLICY_TAB, PING, policy } from "./workbooks";

/** hsl(208, 62%, 42%), our colour for the only level, as browsers write it. */
const OWN_BLUE = "rgb(41, 112, 174)";

keepABrowser();

test("asks once when it opens and never by itself again", async () => {
  await open({ queues: finding() });
  await see("Of several scores, the best one counts.");
  await page.clock.fastForward(3_600_000);
  expect(await callsMade(page)).toEqual(["describeWorkbook", "ping"]);
});

test("counts the formulas and says on which tabs they are", async () => {
  await open({ queues: finding() });
  await see("29 formulas use Mastery Loop, on 2 of 5 tabs.");
  expect(await page.locator(".where li").allInnerTexts()).toEqual([
    "Period 1\n28 formulas",
    "Period 2\n1 formula",
  ]);
});

test("shows the levels best first, each with its name and where it starts, and where mastery starts", async () => {
  await open({ queues: finding() });
  await see("Mastery starts here");
  const rungs = await page
    .getByRole("list", { name: "Levels, best first" })
    .getByRole("listitem")
    .allInnerTexts();
  expect(rungs.map((rung) => rung.split("\n"))).toEqual([
    ["Exceeds mastery", "from 90 %"],
    ["Mastery", "from 80 %", "Mastery starts here"],
    ["Approaching", "from 60 %"],
    ["Not yet", "from 0 %"],
  ]);
});

test("draws the line under the lowest level that is mastery when several are marked", async () => {
  const levels = [
    level("4", "3.5", { mastery: true }),
    level("3", "2.5", { mastery: true }),
    level("2", "1.5"),
  ];
  await open({ queues: finding({ policy: policy({ levels }) }) });
  await see("Mastery starts here");
  expect(await page.locator(".mastery-line .level").allInnerTexts()).toEqual(["3"]);
});

test.each([
  ["#12ab34", "rgb(18, 171, 52)"],
  ["teal", "rgb(0, 128, 128)"],
  ["rather blue", OWN_BLUE],
  ["red; background: url(https://elsewhere.test/)", OWN_BLUE],
  [null, OWN_BLUE],
])("a level's colour %j is used when it is one, and never anything else", async (colour, expected) => {
  await open({
    queues: finding({ policy: policy({ levels: [level("Mastery", "80 %", { colour, mastery: true })] }) }),
  });
  await see("Mastery starts here");
  const shown = await page.locator(".step").evaluate((step) => getComputedStyle(step).backgroundColor);
  expect(shown).toBe(expected);
});

test("shows the policy's sentences and the tab they come from", async () => {
  await open({ queues: finding({ policy: policy({ tab: "Mastery Policy 2" }) }) });
  await see("From the tab “Mastery Policy 2”.");
  expect(await page.locator(".sentences li").allInnerTexts()).toEqual(policy().summary);
});

test.each([
  [{}, "Mastery Policy, B7"],
  [{ column: null }, "Mastery Policy, row 7"],
  [{ row: null }, "Mastery Policy, column B"],
  [{ row: null, column: null }, "Mastery Policy"],
  [{ column: "Value" }, "Mastery Policy, row 7, column “Value”"],
])("an issue %j says where it is and what to do", async (place, where) => {
  await open({ queues: finding({ policy: policy({ issues: [issue(place)] }) }) });
  await see("1 line needs a look");
  expect(await page.locator(".look strong").innerText()).toBe(where);
  expect(await page.locator(".look li span").innerText()).toBe(issue().message);
});

test("without a policy tab it shows the usual rules", async () => {
  await open({ queues: finding({ policy: NO_POLICY_TAB }) });
  await see("This workbook has no policy tab, so the usual rules hold.");
  expect(await page.locator(".mastery-line").innerText()).toBe("Mastery\nfrom 80 %\nMastery starts here");
  expect(await page.locator(".sentences li").allInnerTexts()).toEqual(NO_POLICY_TAB.summary);
});

test("a workbook without formulas offers one to copy and leads to the functions", async () => {
  await open({ queues: finding({ formulas: [] }) });
  await see("No Mastery Loop formulas here yet.");
  expect(await page.locator("#panel-workbook .formula code").innerText()).toMatch(/^=[A-Z_]+\(/);
  await button("See all functions").click();
  expect(await page.getByRole("tab", { selected: true }).innerText()).toBe("Functions");
});

test("names from the workbook stay text, whatever they look like", async () => {
  const nasty = `<img src=x onerror="document.title='gotcha'"></script><b>hi</b> & {{x}} $& \${1}`;
  const names = policy({
    tab: nasty,
    summary: [nasty],
    levels: [level(nasty, nasty, { mastery: true, colour: nasty })],
    issues: [issue({ tab: nasty, column: nasty, message: nasty })],
  });
  await open({ queues: finding({ formulas: [{ tab: nasty, count: 2 }], policy: names }) });
  await see("1 line needs a look");
  expect((await visibleText()).split(nasty)).toHaveLength(9);
  expect(await page.locator("#app img, #app b, #app script").count()).toBe(0);
  expect(await page.title()).toBe("Mastery Loop");
});

describe("looking again", () => {
  test("shows how the workbook stands now, and keeps what is there until then", async () => {
    await open({ queues: finding() });
    await button("Look again").click();
    await see("Looking…");
    expect(await visibleText()).toContain("29 formulas");
    await answerCall(page, 2, described({ formulas: [{ tab: "Period 3", count: 4 }] }));
    await answerCall(page, 3, PING);
    await see("4 formulas use Mastery Loop, on 1 of 5 tabs.");
    expect(await said().innerText()).toBe("Looked again. This is how the workbook stands now.");
  });

  test("shows the newest answer even when an older one comes later", async () => {
    await open({ queues: { ...finding(), ping: [PING, PING, PING] } });
    await button("Look again").click();
    await button("Looking…").click();
    await answerCall(page, 4, described({ formulas: [{ tab: "New", count: 2 }] }));
    await see("2 formulas use Mastery Loop");
    await answerCall(page, 2, described({ formulas: [{ tab: "Old", count: 1 }] }));
    await page.clock.runFor(1000);
    expect(await page.locator(".tab-name").allInnerTexts()).toEqual(["New"]);
  });
});
