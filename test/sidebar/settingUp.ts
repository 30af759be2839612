import type { Setup } from "../../src/sidebarReplies";
import { page, see } from "./openedPanel";
import { callsMade } from "./panel";

/** What each call of that name was asked with. */
export const argsOf = (name: string) =>
  page.evaluate(
    (called) => window.fake.calls.filter((call) => call.name === called).map(({ args }) => args),
    name,
  );
/** How often a call was made. */
export const count = async (name: string) => (await callsMade(page)).filter((call) => call === name).length;

/** What "Set up" would send now. */
export async function applied(): Promise<Setup> {
  await page.locator(".bar button").click();
  await see("Setting up your gradebook…");
  const calls = await argsOf("applySetup");
  return calls[calls.length - 1]?.[0] as Setup;
}
/** Opens the fields of a column of the first class. */
export async function correct(column: string): Promise<void> {
  await page.getByText("Why, and correct it").first().click();
  await page.locator(".columns summary").getByText(column, { exact: true }).first().click();
}
export const rowsOf = ({ assessments }: Setup, of = "Period 1") =>
  assessments.filter((row) => row["Class"] === of);
