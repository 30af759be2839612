import type { Page } from "playwright-core";

/** Opens a job of the desk "See and share", from home. */
export async function openShareJob(page: Page, job: string): Promise<void> {
  await page.getByRole("button", { name: "See and share", exact: true }).click();
  await page.getByRole("button", { name: job, exact: true }).click();
}
