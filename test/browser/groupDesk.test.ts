import type { Page } from "playwright-core";
import { button, countingHand, lookAtTab, panelOf, said, trouble } from "./panel";
import { openedAt } from "./period1";
import { runSteps } from "./steps";
import type { Workbench } from "./workbench";

jest.setTimeout(240_000);

let workbench: Workbench;
let page: Page;
const hand = countingHand();

beforeAll(async () => {
  ({ workbench, page } = await openedAt("Group desk", hand));
});
afterAll(() => workbench.close());
afterEach(async () => expect(await trouble(page)).toEqual([]));

const card = (label: string) => panelOf(page).locator(".group-card").filter({ hasText: label }).first();
const ticked = async (tab: string, student: string) => {
  const [headings = [], ...lines] = await lookAtTab(page, tab);
  const line = lines.find((cells) => cells[headings.indexOf("Student")] === student);
  return line?.[headings.indexOf("Corrective done")];
};

test("groups are built for what was chosen, and stand at the desk: who, on what and when they are met", async () => {
  await said(page, "Group 1");
  await hand.click(button(page, "Back to the desk"));
  await hand.click(button(page, "Build groups"));
  await said(page, "Lines, 1 of 8 not yet there");
  await hand.click(panelOf(page).getByLabel("A standard", { exact: true }));
  await panelOf(page).getByLabel("Which one").selectOption("Slope");
  await hand.click(button(page, "Build groups"));
  await said(page, "1 group, 2 students");
  await hand.click(button(page, "Groups today"));
  await said(page, "Ben Bode");
  const text = await card("Group 1").innerText();
  for (const part of ["Slope", "Ben Bode", "Eve Erle", "With you"]) expect(text).toContain(part);
  expect(text).not.toContain("Ana Alva");
});

test("a tick for the whole group stands on the groups and on the roster, and is taken back on both", async () => {
  const all = card("Group 1").getByRole("button", { name: /^Corrective done for all/ });
  await hand.click(all);
  await said(page, "Take back: Corrective done for all");
  for (const tab of ["Corrective Groups", "Retake Roster"]) {
    expect({ tab, ticked: await ticked(tab, "Ben Bode") }).toEqual({ tab, ticked: "TRUE" });
  }
  await hand.click(card("Group 1").getByRole("button", { name: "Undo" }));
  await said(page, /^Taken back:/);
  await all.waitFor();
  for (const tab of ["Corrective Groups", "Retake Roster"]) {
    expect({ tab, ticked: await ticked(tab, "Ben Bode") }).toEqual({ tab, ticked: "FALSE" });
  }
});

test.each([
  ["Your page", "Corrective groups: your page"],
  ["For the board", "Corrective groups: for the board"],
])("“%s” opens ready to print", async (name, title) => {
  await hand.click(button(page, name));
  const dialog = page.getByRole("dialog", { name: title });
  await dialog.waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
});

test("who sat with the teacher today stands in the support log, of all and of one student", async () => {
  await hand.click(card("Group 1").getByRole("button", { name: /^Met today/ }));
  await said(page, "Met on Wed 5 Nov");
  await hand.click(button(page, "Back to the desk"));
  await hand.click(button(page, "Support log"));
  await said(page, "Ben Bode; Eve Erle");
  await runSteps(page, [{ select: "Period 1!B4" }]);
  await hand.click(button(page, "Only the student of the selected cell"));
  await panelOf(page).getByRole("heading", { name: "Ben Bode" }).waitFor();
  expect(await panelOf(page).locator(".desk").innerText()).not.toContain("Eve Erle");
});
