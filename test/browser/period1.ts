import type { Page } from "playwright-core";
import type { countingHand } from "./panel";
import { button, chooseWith } from "./panel";
import { startWorkbench, type Workbench } from "./workbench";
import { emptySheet } from "../../workbench/files/gridSize";
import { setUpAndBuild } from "../loop/loop";
import { after } from "../loop/tiny";
import type { FileValue, WorkbookFile } from "../../workbench/files/workbookFile";

/** Two students are not yet there on Slope, the retake counted, and one on Lines. */
export function period1(): WorkbookFile {
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

/** Set up and built beforehand, with one of the panel's desks open. */
export async function openedAt(
  desk: string,
  hand: ReturnType<typeof countingHand>,
): Promise<{ workbench: Workbench; page: Page }> {
  const workbench = await startWorkbench(await after(period1(), setUpAndBuild), {
    today: "2025-11-05",
  });
  const page = await workbench.open();
  await page.setViewportSize({ width: 3400, height: 1000 });
  await chooseWith(hand, page, "Open Mastery Loop");
  await hand.click(button(page, desk));
  return { workbench, page };
}
