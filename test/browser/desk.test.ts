import type { Locator, Page } from "playwright-core";
import { button, countingHand, lookAtTab, panelOf, said, trouble } from "./panel";
import { openedAt } from "./period1";
import { letterOf, runSteps, valueOf } from "./steps";
import type { Workbench } from "./workbench";

jest.setTimeout(240_000);

let workbench: Workbench;
let page: Page;
const hand = countingHand();

beforeAll(async () => {
  ({ workbench, page } = await openedAt("Retake desk", hand));
});
afterAll(() => workbench.close());
afterEach(async () => {
  expect(await trouble(page)).toEqual([]);
  await hand.click(button(page, "Back to the desk"));
});

test("who still needs to retake Slope is one click, and the same number as on the roster", async () => {
  await hand.click(button(page, "Who still needs to retake?"));
  await hand.click(row(/^Slope/));
  await said(page, "2 students still to retake");
  const roster = await lookAtTab(page, "Retake Roster");
  expect(students(roster, "Slope")).toEqual(["Ben Bode", "Eve Erle"]);
});

test("a score typed on the roster is shown with its cell, written into the gradebook, and taken back", async () => {
  const [headings = [], ...lines] = await lookAtTab(page, "Retake Roster");
  const line = 2 + lines.findIndex((cells) => cells.includes("Ben Bode") && cells.includes("Slope"));
  await runSteps(page, [
    { set: `Retake Roster!${letterOf(headings.indexOf("Retake score"))}${line}`, value: 10 },
  ]);
  await hand.click(button(page, "Record scores"));
  await said(page, "1 score to write");
  const place = await panelOf(page).locator(".score .place").innerText();
  const [tab, cell] = place.split(", ") as [string, string];
  expect(await valueOf(page, tab, cell)).toBe("");
  await hand.click(button(page, "Write 1 score"));
  await said(page, /^1 score recorded/);
  expect(await valueOf(page, tab, cell)).toBe(10);
  await hand.click(button(page, "Undo"));
  await said(page, /^Taken back:/);
  expect(await valueOf(page, tab, cell)).toBe("");
  await hand.click(button(page, "Look again"));
  await said(page, "1 score to write");
});

test("a retake day shows who comes and opens the page to print", async () => {
  await hand.click(button(page, "Retake days"));
  await hand.click(row(/^\w{3} \d+ Nov/).first());
  await panelOf(page).locator(".day-jobs").getByText("Eve Erle").first().waitFor();
  await hand.click(button(page, "Print this day"));
  const dialog = page.getByRole("dialog", { name: "Retake day" });
  await dialog.waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
});

test("an exception is written for the student of the selected cell, its note on no list", async () => {
  await runSteps(page, [{ select: "Period 1!B4" }]);
  await hand.click(button(page, "This student"));
  await hand.click(button(page, "Use the selected cell"));
  await panelOf(page).getByRole("heading", { name: "Ben Bode" }).waitFor();
  await hand.click(button(page, "Add an exception"));
  await panelOf(page).getByLabel("How many").fill("+2");
  await panelOf(page).getByLabel("Private note").fill("long illness");
  await hand.click(button(page, "Save"));
  await said(page, "Private: long illness");
  await hand.click(button(page, "List for a coach"));
  const list = await panelOf(page).locator(".to-copy").innerText();
  expect(list).toContain("Ben Bode");
  expect(list).not.toContain("long illness");
});

function row(name: RegExp): Locator {
  return panelOf(page).locator(".desk-rows").getByRole("button", { name });
}

function students([headings = [], ...lines]: string[][], standard: string): string[] {
  const [who, which] = [headings.indexOf("Student"), headings.indexOf("Standard")];
  return lines.filter((line) => line[which] === standard).map((line) => line[who] ?? "");
}
