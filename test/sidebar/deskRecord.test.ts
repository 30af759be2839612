import { cell, left, PREVIEWED, RECORDED } from "./deskReplies";
import { openJob } from "./deskStates";
import type { Queues } from "./fakeGoogle";
import { home } from "./homeStates";
import { button, hear, keepABrowser, open, page, see, visibleText } from "./openedPanel";
import { ok, refusal } from "./replies";
import { argsOf, count } from "./settingUp";

keepABrowser();

const NOTHING = { ...PREVIEWED, cells: [], columns: [], unseenBy: [], missed: [], left: [] };

async function openRecord(queues: Queues): Promise<void> {
  await open(home(queues));
  await openJob(page, "Record scores");
}

test("all that would be written, not seen and left stands there before anything is written", async () => {
  await openRecord({ previewRetakes: [ok(PREVIEWED)] });
  await see("2 scores to write; 1 left for you");
  await page.getByText("1 formula of yours will not see this").click();
  await see("=AVERAGE(C7:F7)");
  const text = await visibleText();
  for (const part of [
    "Slope retake",
    "Period 1, column H; out of 4, form B",
    "new column",
    "1 formula of yours will not see this",
    "=AVERAGE(C7:F7)",
    "1 score left, for you to look at",
    "“7 or 8” is no score.",
    "Silva, Ana",
    "LF.1; 2nd attempt, form B, 14 Nov",
    "Period 1, H8",
    "absent: nothing is used",
    "no-show",
  ]) {
    expect(text).toContain(part);
  }
  expect(await count("recordRetakes")).toBe(0);
});

test.each([
  ["a score's cell", "Show Period 1, H7", { tab: "Period 1", row: 7, column: "H" }],
  ["a formula", "Show Period 1, G7", { tab: "Period 1", row: 7, column: "G" }],
  ["what is left", "Show Retake Roster, V9", { tab: "Retake Roster", row: 9, column: "V" }],
])("%s can be shown", async (_, name, place) => {
  await openRecord({ previewRetakes: [ok(PREVIEWED)], goTo: [ok({})] });
  await page.getByText("1 formula of yours will not see this").click();
  await button(name).click();
  expect(await argsOf("goTo")).toEqual([[place]]);
});

test("one button writes exactly what was shown, and what came of it can be taken back", async () => {
  await openRecord({
    previewRetakes: [ok(PREVIEWED)],
    recordRetakes: [ok(RECORDED)],
    undoLast: [ok({ what: "Record retake scores" })],
  });
  await button("Write 2 scores").click();
  await hear("2 scores recorded, 1 left.");
  expect(await argsOf("recordRetakes")).toEqual([["stamp-1"]]);
  expect(await page.locator(":focus").innerText()).toBe("2 scores recorded, 1 left.");
  expect(await button("Write 2 scores").count()).toBe(0);
  await button("Undo").click();
  await page.locator(":focus").getByText("Taken back: Record retake scores").waitFor();
  expect(await visibleText()).not.toContain("What was written");
});

test("pressed twice, scores are written once", async () => {
  await openRecord({ previewRetakes: [ok(PREVIEWED)] });
  await button("Write 2 scores").dblclick();
  await see("Writing the scores…");
  expect(await count("recordRetakes")).toBe(1);
});

test("formulas that read whole rows are told as well", async () => {
  const seenBy = [{ tab: "Period 1", cell: "A2", formula: "=COUNT(5:5)", heading: "Slope retake" }];
  await openRecord({ previewRetakes: [ok({ ...PREVIEWED, seenBy })] });
  await page.getByText("1 formula of yours will see this").click();
  await see("reads “Slope retake” too");
});

test("what has changed since is shown anew, with the sentence, and only that is written", async () => {
  const now = { ...PREVIEWED, cells: [cell({ score: "2" })], stamp: "stamp-2" };
  await openRecord({
    previewRetakes: [ok(PREVIEWED), ok(now)],
    recordRetakes: [refusal("changedSince", "Something was typed since."), ok(RECORDED)],
  });
  await button("Write 2 scores").click();
  await see("1 score to write");
  await page.getByRole("alert").getByText("Something was typed since.").waitFor();
  await button("Write 1 score").click();
  await hear("2 scores recorded, 1 left.");
  expect(await argsOf("recordRetakes")).toEqual([["stamp-1"], ["stamp-2"]]);
});

test("any other refusal is said and leaves what was shown", async () => {
  await openRecord({
    previewRetakes: [ok(PREVIEWED)],
    recordRetakes: [refusal("notAllowed", "Column H is protected.")],
  });
  await button("Write 2 scores").click();
  await page.getByRole("alert").getByText("Column H is protected.").waitFor();
  await button("Write 2 scores").waitFor();
  expect(await count("previewRetakes")).toBe(1);
});

test("students who were away alone can be noted", async () => {
  await openRecord({ previewRetakes: [ok({ ...NOTHING, missed: PREVIEWED.missed })] });
  await button("Note 2 students as away").waitFor();
});

test.each([
  ["nothing typed", NOTHING, "No retake score is typed"],
  ["only what is left", { ...NOTHING, left: [left()] }, "No score to write; 1 left for you"],
])("with %s there is no button to write", async (_, preview, told) => {
  await openRecord({ previewRetakes: [ok(preview), ok(PREVIEWED)] });
  await see(told);
  expect(await page.getByRole("button", { name: /^(Write|Note)/ }).count()).toBe(0);
  await button("Look again").click();
  await button("Write 2 scores").waitFor();
});

test("of many scores the rest is one click away, and none is left out", async () => {
  const cells = Array.from({ length: 30 }, (_, at) => cell({ student: `Student ${at}`, cell: `H${at + 5}` }));
  await openRecord({ previewRetakes: [ok({ ...PREVIEWED, cells })] });
  await page.getByText("Show 22 more").click();
  await button("Show Period 1, H34").waitFor();
  expect(await page.locator(".score").count()).toBe(30);
});

test("what has the focus never lies under the button at the bottom", async () => {
  const cells = Array.from({ length: 8 }, (_, at) => cell({ cell: `H${at + 5}` }));
  await openRecord({ previewRetakes: [ok({ ...PREVIEWED, cells })] });
  await button("Write 8 scores").waitFor();
  for (let step = 0; step < 16; step += 1) {
    await page.keyboard.press("Tab");
    const isCovered = await page.evaluate(() => {
      const [bar, element] = [document.querySelector(".desk-news"), document.activeElement];
      if (bar === null || element === null || element === document.body || bar.contains(element))
        return false;
      return element.getBoundingClientRect().bottom > bar.getBoundingClientRect().top;
    });
    expect(isCovered).toBe(false);
  }
});
