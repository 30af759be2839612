import { mkdtempSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { sampleWorkbook } from "../../workbench/sample/sample";
import { gradebook } from "./gradebook";
import type {} from "../../workbench/page/globals";
import {
  cellText,
  chooseItem,
  clickCell,
  ready,
  showTab,
  startWorkbench,
  typeInto,
  waitForCell,
  type Workbench,
} from "./workbench";

jest.setTimeout(60_000);

let workbench: Workbench;
let page: Page;
const inNode = (column: number, row: number): string => {
  const [sheet] = workbench.host.engine.sheets();
  return workbench.host.engine.display({ sheet: sheet!.id, row, column, rows: 1, columns: 1 })[0]![0]!;
};

describe("the grid on a gradebook", () => {
  beforeAll(async () => {
    workbench = await startWorkbench(gradebook());
  });
  beforeEach(async () => {
    page = await workbench.open();
  });
  afterEach(() => page.close());
  afterAll(() => workbench.close());

  test("shows the level each student has, as the functions answer in Node", async () => {
    expect(await Promise.all(["D2", "D3", "D4"].map((cell) => cellText(page, cell)))).toEqual([
      "Exceeds mastery",
      "Approaching",
      "Not yet",
    ]);
    expect([1, 2, 3].map((row) => inNode(3, row))).toEqual(["Exceeds mastery", "Approaching", "Not yet"]);
  });

  test("a page that shows what Node has calculated causes no further execution of a function", async () => {
    const before = workbench.host.functionExecutions();
    const other = await workbench.open();
    expect(await cellText(other, "D2")).toBe("Exceeds mastery");
    expect(workbench.host.functionExecutions()).toBe(before);
    await typeInto(other, "B4", "3");
    await waitForCell(other, "B4", "3");
    expect(workbench.host.functionExecutions()).toBe(before + 1);
    await other.close();
  });

  test("a typed score changes the level beside it, on the page, in Node and at the next person's", async () => {
    const other = await workbench.open("?as=second");
    await typeInto(page, "C4", "8");
    await waitForCell(page, "D4", "Mastery");
    await waitForCell(other, "D4", "Mastery");
    expect(inNode(2, 3)).toBe("8");
    expect(inNode(3, 3)).toBe("Mastery");
    await page.waitForFunction(() => window.workbench!.timings.lastEditToAnswer! > 0);
    await other.close();
  });

  test("what is typed while the page is busy takes the place of the old content, not a part of it", async () => {
    await clickCell(page, "A3");
    await page.evaluate(() =>
      setTimeout(() => {
        for (const end = performance.now() + 700; performance.now() < end;);
      }, 50),
    );
    await page.waitForTimeout(100);
    // All of them wait for the page together.
    await Promise.all([..."Benno", "Enter"].map((key) => page.keyboard.press(key)));
    await waitForCell(page, "A3", "Benno");
  });

  test("undo takes the score and its level back", async () => {
    await typeInto(page, "B3", "10");
    await waitForCell(page, "D3", "Exceeds mastery");
    await page.keyboard.press("Control+z");
    await waitForCell(page, "D3", "Approaching");
    expect(inNode(1, 2)).toBe("4");
  });

  test("a changed policy cell recalculates the levels on the other tab", async () => {
    await showTab(page, "Mastery Policy");
    await typeInto(page, "B2", "60 %");
    await showTab(page, "Period 1");
    await waitForCell(page, "D3", "Mastery");
    expect(inNode(3, 2)).toBe("Mastery");
  });

  test("cells show Loading… while the server has not answered", async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow = await workbench.browser.newPage();
    await slow.routeWebSocket(/^ws:/, (socket) => {
      const server = socket.connectToServer();
      server.onMessage((message) => {
        if (String(message).startsWith('{"type":"evaluated"')) void held.then(() => socket.send(message));
        else socket.send(message);
      });
    });
    await slow.goto(workbench.url);
    await slow.waitForSelector("#grid-text table", { state: "attached" });
    await waitForCell(slow, "D2", "Loading…");
    expect(await slow.evaluate(() => window.workbench!.timings.pageReady)).toBeNull();
    release();
    await waitForCell(slow, "D2", "Exceeds mastery");
    await ready(slow);
    await slow.close();
  });

  test("typing a function's name shows what it does and its arguments", async () => {
    await clickCell(page, "G9");
    await page.keyboard.type("=MASTERY_LEV");
    await expect(page.locator(".o-autocomplete-dropdown").innerText()).resolves.toContain("MASTERY_LEVEL");
    // As long as a finger takes: the library looks where the cursor is when the key comes up.
    await page.keyboard.press("Tab", { delay: 80 });
    await expect(page.locator(".o-formula-assistant").innerText()).resolves.toMatch(/scores/i);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  });

  test("what a download does not keep is said on opening, until it is dismissed", async () => {
    const notice = page.getByRole("region", { name: "About this file" });
    expect(await notice.innerText()).toContain("“Period 1” holds a chart, which a download does not keep.");
    await notice.getByRole("button").click();
    expect(await notice.count()).toBe(0);
  });

  test("downloads the workbook as it stands, as .xlsx", async () => {
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download .xlsx" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("Algebra 1.xlsx");
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
  });

  test("a viewer sees the answers and changes nothing", async () => {
    const before = inNode(0, 1);
    const viewer = await workbench.open("?as=viewer");
    await typeInto(viewer, "A2", "Zed");
    expect(await cellText(viewer, "A2")).toBe(before);
    expect(inNode(0, 1)).toBe(before);
    // Even a page that pretends otherwise is not believed by the server.
    await viewer.evaluate(() =>
      (window.workbench!.model as { updateMode(mode: string): void }).updateMode("normal"),
    );
    await typeInto(viewer, "A2", "Zed");
    await waitForCell(viewer, "A2", "Zed");
    expect(inNode(0, 1)).toBe(before);
    await viewer.close();
  });
});

describe("the grid on the sample gradebook", () => {
  let started: string;
  beforeAll(async () => {
    workbench = await startWorkbench(sampleWorkbook());
    started = process.cwd();
    process.chdir(mkdtempSync(join(tmpdir(), "shots-")));
  });
  afterAll(async () => {
    process.chdir(started);
    await workbench.close();
  });

  test("opens on a class with levels on the first screen", async () => {
    page = await workbench.open();
    expect(await page.title()).toBe("Algebra 1.xlsx – Mastery Loop workbench");
    const levels = await page.locator("#grid-text td", { hasText: /^Mastery$/ }).count();
    expect(levels).toBeGreaterThan(5);
    expect(await page.locator("#grid-text td", { hasText: /^(Loading…|#.*)$/ }).count()).toBe(0);
  });

  test("the grid fills the window down to its tabs", async () => {
    const bottom = (await page.locator(".o-spreadsheet-bottombar-wrapper").boundingBox())!;
    const canvas = (await page.locator(".o-grid > canvas").boundingBox())!;
    expect(bottom.y + bottom.height).toBeCloseTo(800, 0);
    expect(bottom.y - (canvas.y + canvas.height)).toBeLessThan(20);
    expect(canvas.height).toBeGreaterThan(550);
  });

  test("run takes the headless steps, and shots of page and sidebar", async () => {
    await chooseItem(page, "Open Mastery Loop");
    await page.frameLocator('iframe[title="Mastery Loop"]').getByText("The policy in force").waitFor();
    const answers = await page.evaluate(() =>
      window.workbench!.run([
        { tabs: true },
        { shot: "page.png", of: "page" },
        { shot: "pictures/sidebar.png", of: "sidebar" },
      ]),
    );
    expect(answers[0]).toEqual({ tabs: workbench.host.engine.sheets().map(({ name }) => name) });
    expect(answers.slice(1)).toEqual([{}, {}]);
    expect(pngSize(await readFile("page.png"))).toEqual([1280, 800]);
    const [width, height] = pngSize(await readFile("pictures/sidebar.png"));
    expect(width).toBe(301);
    expect(height).toBeGreaterThan(600);
  });

  test("a shot holds what stands on the page, the inside of the sidebar's frame too", async () => {
    const [own, driver] = await Promise.all([readFile("page.png"), page.screenshot()]);
    expect(await likeness(page, own, driver)).toBeGreaterThan(0.97);
  });

  test.each([
    [{ shot: "../x.png", of: "page" }, "stays below the folder"],
    [{ shot: "x.gif", of: "page" }, "ends in .png"],
    [{ shot: "x.png", of: "window" }, 'A shot is of "page" or of "sidebar".'],
    [{ nonsense: 1 }, "has no known step in it"],
  ])("run refuses %j in words", async (step, words) => {
    const refusal = page.evaluate((wanted) => window.workbench!.run([wanted]), step);
    await expect(refusal).rejects.toThrow(words);
  });
});

function pngSize(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** The share of pixels in which two pictures of the same size agree. */
function likeness(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const pixels = [one, other].map((png) => `data:image/png;base64,${png.toString("base64")}`);
  return page.evaluate(async (sources) => {
    const [a, b] = await Promise.all(
      sources.map(async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext("2d")!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height).data;
      }),
    );
    let same = 0;
    for (let at = 0; at < a!.length; at += 4) {
      const apart = [0, 1, 2].reduce((sum, part) => sum + Math.abs(a![at + part]! - b![at + part]!), 0);
      if (apart < 48) same++;
    }
    return same / (a!.length / 4);
  }, pixels);
}
