import { join } from "node:path";
import type { Page } from "playwright-core";
import type {} from "../../../workbench/page/globals";
import { clickCell, startWorkbench, typeInto, waitForCell, type Workbench } from "../../browser/workbench";
import { tab, workbook } from "../host/testHost";

jest.setTimeout(60_000);

let workbench: Workbench;
let page: Page;
beforeAll(async () => {
  const ours = [
    { range: "B:B", warningOnly: true, description: "ours" },
    { range: "D1:D9", warningOnly: false, description: "" },
  ];
  const whole = [{ range: null, warningOnly: true, description: "", unprotected: ["C:C"] }];
  const rows = [
    ["a", "b", "c"],
    ["x", "y", "z"],
  ];
  const boxes = [{ ranges: ["B5"], type: "checkbox" as const, values: [], strict: true }];
  const file = workbook([
    tab("Roster", rows, { protections: ours, validations: boxes }),
    tab("Map", rows, { protections: whole }),
  ]);
  workbench = await startWorkbench(file, { dist: join(__dirname, "../host/fixtures/addon") });
});
afterAll(() => workbench.close());
beforeEach(async () => void (page = await workbench.open()));
afterEach(() => page.close());

const question = () => page.getByRole("dialog", { name: "Heads up!" });
const answer = (name: string) => question().getByRole("button", { name, exact: true }).click();

describe("a cell under a protection that only warns", () => {
  test("is asked about in Sheets' words, and keeps what stands there until somebody says OK", async () => {
    await typeInto(page, "B2", "new");
    await question().waitFor();
    expect(await question().innerText()).toContain(
      "You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?",
    );
    await waitForCell(page, "B2", "y");
    await answer("OK");
    await waitForCell(page, "B2", "new");
    await waitForCell(page, "B2", "new");
  });

  test.each(["Cancel", "Close"])("stays as it is on %s, and the grid has the focus again", async (button) => {
    await typeInto(page, "B1", "new");
    await answer(button);
    await question().waitFor({ state: "detached" });
    await waitForCell(page, "B1", "b");
    await typeInto(page, "A9", "next");
    await waitForCell(page, "A9", "next");
  });

  test("is asked about when it is emptied", async () => {
    await clickCell(page, "B1");
    await page.keyboard.press("Delete");
    await answer("Cancel");
    await waitForCell(page, "B1", "b");
  });

  test("beside others is not asked about", async () => {
    await typeInto(page, "A2", "free");
    await waitForCell(page, "A2", "free");
    expect(await question().count()).toBe(0);
  });

  test("is written by scripts and by other people's steps without a question", async () => {
    await page.evaluate(() => window.workbench?.run([{ set: "Roster!B3", value: "step" }]));
    await waitForCell(page, "B3", "step");
    expect(await question().count()).toBe(0);
  });
});

test("of a tab that only warns the cells it leaves free are not asked about", async () => {
  await page.locator(".o-sheet", { hasText: "Map" }).click();
  await typeInto(page, "C2", "mine");
  await waitForCell(page, "C2", "mine");
  expect(await question().count()).toBe(0);
  await typeInto(page, "A2", "theirs");
  await question().waitFor();
});

describe("a modal dialog", () => {
  const dialog = () => page.getByRole("dialog", { name: "Retake day" });
  const show = async (): Promise<void> => {
    await page.evaluate(() => window.workbench?.run([{ call: "showPrintable", args: [] }]));
    await dialog().waitFor();
    await page.frameLocator('iframe[title="Retake day"]').getByRole("heading").waitFor();
  };

  test("has its title, its size and the focus, and keeps the page behind it shut", async () => {
    await show();
    expect(await dialog().getByRole("heading").innerText()).toBe("Retake day");
    const box = await dialog().locator("iframe").boundingBox();
    expect([box?.width, box?.height]).toEqual([500, 300]);
    expect(await page.evaluate(() => document.activeElement?.closest("dialog") !== null)).toBe(true);
    expect(await page.evaluate(() => document.querySelector("dialog")?.matches(":modal"))).toBe(true);
  });

  test.each([
    ["its cross", () => dialog().getByRole("button", { name: "Close" }).click()],
    ["Escape", () => page.keyboard.press("Escape")],
  ])("closes by %s", async (_, close) => {
    await show();
    await close();
    await dialog().waitFor({ state: "detached" });
  });

  test("prints its own page alone", async () => {
    await show();
    const frame = page.frames().find((each) => each.url().includes("/frame/"))!;
    await frame.evaluate("window.print = () => { window.printed = (window.printed ?? 0) + 1; }");
    await page.evaluate("window.print = () => { window.printed = true; }");
    await page.frameLocator('iframe[title="Retake day"]').getByRole("button", { name: "Print" }).click();
    expect(await frame.evaluate("window.printed")).toBe(1);
    expect(await page.evaluate("window.printed ?? null")).toBeNull();
  });
});
