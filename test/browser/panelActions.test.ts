import type { Locator, Page } from "playwright-core";
import { emptySheet } from "../../workbench/files/gridSize";
import type { FileValue, WorkbookFile } from "../../workbench/files/workbookFile";
import {
  button,
  buildGroupsAndRoster,
  chooseWith,
  countingHand,
  heading,
  lookAtTab,
  panelOf,
  setUp,
  tabNames,
  trouble,
} from "./panel";
import { startWorkbench, type Workbench } from "./workbench";

jest.setTimeout(120_000);

const MAP = "Mastery Map – Period 1";
let workbench: Workbench;
let page: Page;
const hand = countingHand();

beforeEach(async () => {
  workbench = await startWorkbench(period1(), { today: "2025-11-05" });
  page = await workbench.open();
  await page.setViewportSize({ width: 2400, height: 900 });
});
afterEach(() => workbench.close());

describe("what the panel did can be taken back from it", () => {
  test("undo names the last action and takes back that one only", async () => {
    await setUp(hand, page);
    await buildGroupsAndRoster(hand, page);
    await hand.click(button(page, "Go to this workbook"));
    await undo(/roster/i);
    expect(await tabNames(page)).not.toContain("Retake Roster");
    expect(await tabNames(page)).toContain("Corrective Groups");
    expect(await lookAtTab(page, MAP)).toContainEqual(["Ana Alva", "Exceeds mastery", "Not yet"]);
    expect(await trouble(page)).toEqual([]);
  });

  test("removing asks first, says what goes, and leaves the teacher's tab alone", async () => {
    await setUp(hand, page);
    await hand.click(button(page, "Go to this workbook"));
    const before = await tabNames(page);
    await hand.click(button(page, "Remove Mastery Loop from this workbook"));
    await heading(page, "Remove Mastery Loop from this workbook?").waitFor();
    const goes = await panelOf(page).locator(".remove .sentences li").allInnerTexts();
    expect(goes.sort()).toEqual(before.filter((name) => name !== "Period 1").sort());
    await hand.click(button(page, "Cancel"));
    expect(await tabNames(page)).toEqual(before);

    await hand.click(button(page, "Remove Mastery Loop from this workbook"));
    await hand.click(button(page, "Remove"));
    await heading(page, "Mastery Loop is removed from this workbook.").waitFor();
    expect(await tabNames(page)).toEqual(["Period 1"]);
    expect(await lookAtTab(page, "Period 1")).toContainEqual(["Ana Alva", "9", "", "4"]);
  });
});

describe("what was recognised can be corrected", () => {
  test("a column that is not scored has no place in the map, and set-up says so when it is opened again", async () => {
    await chooseWith(hand, page, "Set up this gradebook");
    await notScored("Lines");
    await hand.click(button(page, "Set up"));
    await heading(page, /^Done:/).waitFor();
    expect(await lookAtTab(page, MAP)).toContainEqual(["Period 1", "Slope"]);

    await chooseWith(hand, page, "Set up this gradebook");
    await heading(page, "Change the set-up").waitFor();
    await openColumns();
    await panelOf(page).locator(".columns summary").nth(2).waitFor();
    expect(await columnSummaries()).toEqual([
      expect.stringMatching(/^Slope An assessment, out of 10\. .* sure$/),
      expect.stringMatching(/^Slope retake A retake of Slope, out of 10\. .* sure$/),
      expect.stringMatching(/ Not scored\. your choice$/),
    ]);
    expect(await button(page, "Save changes").getAttribute("aria-disabled")).toBe("true");
  });

  test("untouched, every column is taken as it was recognised", async () => {
    await setUp(hand, page);
    const map = await lookAtTab(page, MAP);
    expect(map[1]).toEqual(["Period 1", "Slope", "Lines"]);
    expect(map).toContainEqual(["Ana Alva", "Exceeds mastery", "Not yet"]);
  });
});

async function undo(what: RegExp): Promise<void> {
  await panelOf(page).locator("#about-undo").filter({ hasText: what }).waitFor();
  await hand.click(button(page, "Undo last"));
  await panelOf(page)
    .locator(".care [role=status]")
    .filter({ hasText: /^Taken back:/ })
    .filter({ hasText: what })
    .waitFor();
}

async function openColumns(): Promise<void> {
  await hand.click(panelOf(page).getByText("Why, and correct it"));
  await panelOf(page).locator(".columns summary").first().waitFor();
  const left = panelOf(page).getByText(/^Left out:/);
  if (await left.isVisible()) await hand.click(left);
}

async function notScored(column: string): Promise<void> {
  await openColumns();
  await hand.click(columnNamed(column));
  await panelOf(page).getByLabel("What is it?").selectOption({ label: "Not scored" });
}

function columnNamed(name: string): Locator {
  return panelOf(page)
    .locator(".columns summary")
    .filter({ hasText: new RegExp(`^${name}[^ ]`) });
}

async function columnSummaries(): Promise<string[]> {
  const texts = await panelOf(page).locator(".columns summary").allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, " ").trim());
}

/** Eight students, one assessment with its retake and another. */
function period1(): WorkbookFile {
  const rows: FileValue[][] = [
    ["Student", "Slope", "Slope retake", "Lines"],
    ["Points", 10, 10, 10],
    ["Ana Alva", 9, null, 4],
    ["Ben Bode", 5, 8, 9],
    ["Chi Chan", 6, null, 7],
    ["Dan Dorn", 10, null, 10],
    ["Eve Erle", 4, 6, 8],
    ["Fay Falk", 8, null, 3],
    ["Gus Gold", 7, 9, 9],
    ["Hal Horn", 9, null, 10],
  ];
  const cells = rows.flatMap((values, row) =>
    values.flatMap((value, column) => (value === null ? [] : [{ row, column, value }])),
  );
  const sheets = [{ ...emptySheet("Period 1"), rows: 100, cells }];
  return { locale: "en_US", timeZone: "Europe/Berlin", sheets, names: [], notKept: [] };
}
