/** What the tests beside the grid do and read without a mouse. */
import type { Page } from "playwright-core";

/** Steps as `npm run headless` takes them, on the workbook that is open. */
export async function runSteps(page: Page, steps: object[]): Promise<{ values?: unknown[][] }[]> {
  return page.evaluate(`window.workbench.run(${JSON.stringify(steps)})`);
}

export async function valueOf(page: Page, tab: string, cell: string): Promise<unknown> {
  const [answer] = await runSteps(page, [{ get: `${tab}!${cell}` }]);
  return answer?.values?.[0]?.[0] ?? "";
}

/** 0 is A. */
export function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${String.fromCharCode(64 + Math.floor(column / 26))}${last}`;
}
