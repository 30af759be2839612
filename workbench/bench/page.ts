import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { spawnSync } from "node:child_process";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../browser/chromium";
import { emptySheet } from "../files/gridSize";
import type { CellFile, WorkbookFile } from "../files/workbookFile";
import { writeXlsx } from "../files/write";
import { ratio, shortest, type Figure } from "./measure";
import { startWorkbench } from "./running";

const FORMULAS = 10_000;

/** What a newcomer waits for, against the least the machine can do in the same run. */
export async function benchPage(): Promise<Figure[]> {
  const node = shortest(5, () => void spawnSync(process.execPath, ["-e", "0"]));
  const browser = await launchChromium();
  const folder = mkdtempSync(path.join(tmpdir(), "mastery-loop-"));
  try {
    const large = path.join(folder, "large.xlsx");
    writeFileSync(large, await writeXlsx(manyFormulas(), ["MASTERY_LEVEL"]));
    const sample = await timePage(browser);
    const many = await timePage(browser, large);
    return [
      ...times("sample gradebook", sample),
      ...times("10,000 formulas", many),
      ratio("server ready : starting node", sample.server, node),
      ratio("page ready with 10,000 formulas : with the sample", many.page, sample.page),
      ratio("edit to answer with 10,000 formulas : with the sample", many.edit, sample.edit),
    ];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

interface PageTimes {
  server: number;
  page: number;
  edit: number;
}

function times(name: string, { server, page, edit }: PageTimes): Figure[] {
  const figure = (what: string, value: number): Figure => ({
    name: `${what}, ${name}`,
    value: Math.round(value),
    unit: "ms",
    limit: null,
  });
  return [figure("server ready", server), figure("page ready", page), figure("edit to answer", edit)];
}

async function timePage(browser: Browser, file?: string): Promise<PageTimes> {
  const workbench = await startWorkbench(file);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(workbench.url);
    const pageReady = await timing(page, "pageReady");
    await page.keyboard.type("8");
    await page.keyboard.press("Enter");
    const edit = await timing(page, "lastEditToAnswer");
    await page.close();
    return { server: workbench.readyAfter, page: pageReady, edit };
  } finally {
    workbench.stop();
  }
}

async function timing(page: Page, name: "pageReady" | "lastEditToAnswer"): Promise<number> {
  const handle = await page.waitForFunction(
    (wanted) => (window as unknown as WithTimings).workbench?.timings[wanted] ?? null,
    name,
    { timeout: 120_000 },
  );
  return (await handle.jsonValue()) as number;
}

interface WithTimings {
  workbench?: { timings: Record<string, number | null> };
}

/** A row per student: two scores, and a formula of its own. The first score is the one that is edited. */
function manyFormulas(): WorkbookFile {
  const cells = Array.from({ length: FORMULAS }, (_, row): CellFile[] => [
    { row, column: 0, value: row % 11 },
    { row, column: 1, value: (row * 7) % 11 },
    { row, column: 2, value: null, formula: `=MASTERY_LEVEL(A${row + 1}:B${row + 1},10)` },
  ]).flat();
  const sheet = { ...emptySheet("Scores"), rows: FORMULAS, cells };
  return { locale: "en_US", timeZone: "Etc/GMT", sheets: [sheet], names: [], notKept: [] };
}
