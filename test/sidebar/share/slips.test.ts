import { button, keepABrowser, open, page, see, visibleText } from "../openedPanel";
import type { Queues } from "../fakeGoogle";
import { ok } from "../replies";
import { argsOf, count } from "../settingUp";
import { CHOICES, MADE, MANY, NOBODY, WITH_ISSUE } from "./slipReplies";
import { openSlips, slipping } from "./slipStates";
import type { SlipChoices } from "../../../src/sidebarReplies";

keepABrowser();

async function openAt(choices: SlipChoices, more: Queues = {}): Promise<void> {
  await open(slipping(choices, more));
  await openSlips(page);
}

test("everyone is offered first, and the button says how many slips it is", async () => {
  await openAt(CHOICES, { slips: [ok(MADE)] });
  expect(await visibleText()).toContain("Everyone (4)");
  await button("Show 4 slips").click();
  await see("4 slips are open. Print from there.");
  expect((await argsOf("slips")).flat()).toEqual([{ who: "all" }]);
});

test("of a class, only those with something open", async () => {
  await openAt(CHOICES, { slips: [ok(MADE)] });
  await page.getByRole("combobox", { name: "Class" }).selectOption("Period 1");
  await page.getByLabel("Only who has something open (2)").check();
  await button("Show 2 slips").click();
  await see("slips are open");
  expect((await argsOf("slips")).flat()).toEqual([{ class: "Period 1", who: "open" }]);
});

test("chosen by boxes, found without accents; a class that hides them leaves them out", async () => {
  await openAt(CHOICES, { slips: [ok(MADE)] });
  await page.getByLabel("Students I choose").check();
  const main = page.getByRole("button", { name: "Choose at least one student" });
  expect(await main.getAttribute("aria-disabled")).toBe("true");
  await main.click({ force: true });
  await page.getByLabel("Find a name").fill("zoe");
  expect(await page.getByRole("checkbox").count()).toBe(1);
  await page.getByRole("checkbox").check();
  await page.getByLabel("Find a name").fill("okafor");
  await page.getByRole("checkbox").check();
  await see("Show 2 slips");
  await page.getByLabel("Find a name").fill("nobody");
  await see("No name fits.");
  await page.getByRole("combobox", { name: "Class" }).selectOption("Period 2");
  await button("Show 1 slip").click();
  await see("slips are open");
  expect((await argsOf("slips")).flat()).toEqual([
    { students: [{ class: "Period 2", student: "Okafor, Dee", id: "4" }] },
  ]);
  expect(await count("slips")).toBe(1);
});

test("the student of the selected cell, in another language", async () => {
  await openAt(MANY, { slips: [ok(MADE)] });
  await page.getByLabel(/^The selected student: .* 4, Period 1/).check();
  await page.getByLabel("Language").selectOption("Español de las familias (es)");
  await button("Show 1 slip").click();
  await see("slips are open");
  expect((await argsOf("slips")).flat()).toEqual([
    { students: [MANY.selected], language: "Español de las familias (es)" },
  ]);
});

test("where nobody is selected it says how, and looks again", async () => {
  await open({
    ...slipping(CHOICES),
    queues: { ...slipping(CHOICES).queues, slipChoices: [ok(CHOICES), ok(MANY)] },
  });
  await openSlips(page);
  await see("select a cell in the student’s row");
  await button("Look again").click();
  await see(/The selected student/);
});

test("the wording is made, told of, and its languages are read again", async () => {
  const made = { tab: "Family Wording", message: "Every sentence stands on it.", issues: [] };
  await open({
    queues: { ...slipping(CHOICES).queues, slipChoices: [ok(CHOICES), ok(MANY)], familyWording: [ok(made)] },
  });
  await openSlips(page);
  await button("Change the wording").click();
  await see("Every sentence stands on it.");
  await page.getByLabel("Language").waitFor();
});

test("what cannot be used is said with its place, which can be shown", async () => {
  await openAt(MANY, { slips: [ok(WITH_ISSUE)], goTo: [ok({})] });
  await button("Show 30 slips").click();
  await see("{topic} is missing");
  await button("Show Family Wording, D9").click();
  expect((await argsOf("goTo")).flat()).toEqual([{ tab: "Family Wording", row: 9, column: "D" }]);
});

test("without students there is nothing to show", async () => {
  await openAt(NOBODY);
  expect(await visibleText()).toContain("There are no students yet.");
  expect(await page.getByRole("button", { name: /slip/ }).count()).toBe(0);
});
