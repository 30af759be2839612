import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import { button, countingHand, panelOf, said, trouble } from "./panel";
import { openedAt } from "./period1";
import { runSteps } from "./steps";
import type { Workbench } from "./workbench";

jest.setTimeout(240_000);

let workbench: Workbench;
let page: Page;
const hand = countingHand();

beforeAll(async () => {
  ({ workbench, page } = await openedAt("See and share", hand));
});
afterAll(() => workbench.close());
afterEach(async () => {
  expect(await trouble(page)).toEqual([]);
  await hand.click(button(page, "Back to the desk"));
});

/** Presses a button of the panel and waits until the browser has saved what it offers. */
async function saved(name: string): Promise<{ name: string; text: string }> {
  const [file] = (await Promise.all([page.waitForEvent("download"), hand.click(button(page, name))])) as [
    Download,
    void,
  ];
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

/** What the step tells of it; word of it arrives a moment after the file. */
async function told(file: { name: string }): Promise<unknown> {
  for (let tries = 0; tries < 100; tries++) {
    const [answer] = (await runSteps(page, [{ download: true }])) as { name?: string }[];
    if (answer?.name === file.name) return answer;
    await page.waitForTimeout(20);
  }
  return null;
}

test("a pasted roster comes back as a file, saved by the browser; the step answers the same", async () => {
  await hand.click(button(page, "For the school's system"));
  await panelOf(page)
    .getByLabel("The roster, a student on each line")
    .fill("Student\tEmail\nChan, Chi\tc@x\nNobody, Ned\t\nBode, Ben\tb@x\n");
  await panelOf(page).getByLabel("Of which standard").selectOption("Slope");
  await hand.click(button(page, "Make the column"));
  await said(page, "2 students found");
  const file = await saved("Download CSV");
  expect(file).toEqual({
    name: "Score-Slope-2025-11-05.csv",
    text: '\uFEFF"Student","Email","Score Slope"\r\n"Chan, Chi","c@x",80\r\n"Nobody, Ned",,\r\n"Bode, Ben","b@x",70\r\n',
  });
  expect(await told(file)).toEqual(file);
});

test.each([
  ["Standards", "Download the standards as CSV", '"Period 1","Slope",,"yes",75,6,8,8,"not yet"'],
  ["Students", "Download the students as CSV", '"Period 1","Ben Bode",,1,2,50,0,0,80,70,"Slope",'],
])("the course summary by %s is saved", async (part, name, line) => {
  await hand.click(button(page, "Course summary"));
  await panelOf(page).getByLabel("Show", { exact: true }).selectOption(part);
  const file = await saved(name);
  expect(file.text.split("\r\n")).toContain(line);
  expect(await told(file)).toEqual(file);
});
