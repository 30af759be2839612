import type { Locator, Page } from "playwright-core";
import { emptySheet } from "../../workbench/files/gridSize";
import type { FileValue, WorkbookFile } from "../../workbench/files/workbookFile";
import { buildGroupsAndRoster, button, countingHand, lookAtTab, panelOf, setUp, trouble } from "./panel";
import { startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(240_000);

let workbench: Workbench;
let page: Page;
const hand = countingHand();

beforeAll(async () => {
  workbench = await startWorkbench(period1(), { today: "2025-11-05" });
  page = await workbench.open();
  await page.setViewportSize({ width: 3400, height: 1000 });
  await setUp(hand, page);
  await buildGroupsAndRoster(hand, page);
  await hand.click(button(page, "Go to this workbook"));
  await hand.click(button(page, "Retake desk"));
});
afterAll(() => workbench.close());
afterEach(async () => {
  expect(await trouble(page)).toEqual([]);
  await hand.click(button(page, "Back to the desk"));
});

test("who still needs to retake Slope is one click, and the same number as on the roster", async () => {
  await hand.click(button(page, "Who still needs to retake?"));
  await hand.click(row(/^Slope/));
  await said("2 students still to retake");
  const roster = await lookAtTab(page, "Retake Roster");
  expect(students(roster, "Slope")).toEqual(["Ben Bode", "Eve Erle"]);
});

test("a score typed on the roster is shown with its cell, written into the gradebook, and taken back", async () => {
  const [headings = [], ...lines] = await lookAtTab(page, "Retake Roster");
  const line = 2 + lines.findIndex((cells) => cells.includes("Ben Bode") && cells.includes("Slope"));
  await run([{ set: `Retake Roster!${letterOf(headings.indexOf("Retake score"))}${line}`, value: 10 }]);
  await hand.click(button(page, "Record scores"));
  await said("1 score to write");
  const place = await panelOf(page).locator(".score .place").innerText();
  const [tab, cell] = place.split(", ") as [string, string];
  expect(await valueOf(tab, cell)).toBe("");
  await hand.click(button(page, "Write 1 score"));
  await said(/^1 score recorded/);
  expect(await valueOf(tab, cell)).toBe(10);
  await hand.click(button(page, "Undo"));
  await said(/^Taken back:/);
  expect(await valueOf(tab, cell)).toBe("");
  await hand.click(button(page, "Look again"));
  await said("1 score to write");
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
  await run([{ select: "Period 1!B4" }]);
  await hand.click(button(page, "This student"));
  await hand.click(button(page, "Use the selected cell"));
  await panelOf(page).getByRole("heading", { name: "Ben Bode" }).waitFor();
  await hand.click(button(page, "Add an exception"));
  await panelOf(page).getByLabel("How many").fill("+2");
  await panelOf(page).getByLabel("Private note").fill("long illness");
  await hand.click(button(page, "Save"));
  await said("Private: long illness");
  await hand.click(button(page, "List for a coach"));
  const list = await panelOf(page).locator(".to-copy").innerText();
  expect(list).toContain("Ben Bode");
  expect(list).not.toContain("long illness");
});

function row(name: RegExp): Locator {
  return panelOf(page).locator(".desk-rows").getByRole("button", { name });
}

async function said(words: string | RegExp): Promise<void> {
  await panelOf(page).getByText(words).first().waitFor({ timeout: 120_000 });
}

async function run(steps: object[]): Promise<{ values?: unknown[][] }[]> {
  return page.evaluate(`window.workbench.run(${JSON.stringify(steps)})`);
}

async function valueOf(tab: string, cell: string): Promise<unknown> {
  const [answer] = await run([{ get: `${tab}!${cell}` }]);
  return answer?.values?.[0]?.[0] ?? "";
}

function students([headings = [], ...lines]: string[][], standard: string): string[] {
  const [who, which] = [headings.indexOf("Student"), headings.indexOf("Standard")];
  return lines.filter((line) => line[which] === standard).map((line) => line[who] ?? "");
}

function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${String.fromCharCode(64 + Math.floor(column / 26))}${last}`;
}

/** Two students are not yet there on Slope, the retake counted, and one on Lines. */
function period1(): WorkbookFile {
  const rows: FileValue[][] = [
    ["Student", "Slope", "Slope retake", "Lines"],
    ["Points", 10, 10, 10],
    ["Ana Alva", 9, null, 9],
    ["Ben Bode", 5, 7, 9],
    ["Chi Chan", 6, 8, 7],
    ["Dan Dorn", 10, null, 10],
    ["Eve Erle", 4, 6, 8],
    ["Fay Falk", 8, null, 8],
    ["Gus Gold", 7, 9, 9],
    ["Hal Horn", 9, null, 10],
  ];
  const cells = rows.flatMap((values, at) =>
    values.flatMap((value, column) => (value === null ? [] : [{ row: at, column, value }])),
  );
  const sheets = [{ ...emptySheet("Period 1"), rows: 100, cells }];
  return { locale: "en_US", timeZone: "Europe/Berlin", sheets, names: [], notKept: [] };
}
