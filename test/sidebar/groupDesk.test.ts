import {
  ACROSS,
  CHOICES,
  group,
  implied,
  LOG,
  MARKED,
  member,
  NOTHING_YET,
  NOW,
  PERIOD_1,
} from "./groupReplies";
import { atGroups, openGroupJob } from "./groupStates";
import type { Queues } from "./fakeGoogle";
import { left, STUDENT } from "./deskReplies";
import { home } from "./homeStates";
import { button, hear, keepABrowser, open, page, see, visibleText } from "./openedPanel";
import { GROUPS, ok, refusal } from "./replies";
import { argsOf, count } from "./settingUp";

keepABrowser();

async function openAt(job: string, now: object = NOW, more: Queues = {}): Promise<void> {
  await open(atGroups(now, more));
  await openGroupJob(page, job);
}

const focused = () => page.locator(":focus").innerText();
const card = (label: string) =>
  page.locator(".group-card").filter({ has: page.locator("h4", { hasText: label }) });
/** A button of a card, whose name ends with the group's and how many have it. */
const press = (label: string, name: string) =>
  card(label)
    .getByRole("button", { name: new RegExp(`^${name} \\(${label}\\)`) })
    .click();

test.each(["Enter", "Space"])(
  "the desk opens with the groups of today and is walked with %s alone",
  async (key) => {
    await open(atGroups(NOW));
    await button("Group desk").focus();
    await page.keyboard.press(key);
    await page.locator("h2:focus").getByText("Groups today").waitFor();
    await see("I can draw a line");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press(key);
    await page.locator("button.goes-on:focus").waitFor();
    expect(await focused()).toBe("Groups today");
    expect(await page.locator(".desk-jobs strong").allInnerTexts()).toEqual([
      "Groups today",
      "Build groups",
      "Implied levels",
      "Support log",
    ]);
    await button("Back").click();
    expect(await focused()).toBe("In this workbook");
  },
);

describe("groups today", () => {
  test("say who sits together, where, when, on what and how it was taught at first", async () => {
    await openAt("Groups today", { ...NOW, issues: [left({ message: "Moved to is unreadable." })] });
    await see("Group 1");
    const first = (await card("Group 1").innerText()).split(/\n+/);
    expect(first).toEqual([
      "Group 1",
      "2 students",
      "I can find the slope of a line",
      "Blue ● on the board · Window table · With you Mon 10 Nov, turn 1, 13 minutes",
      "Silva, Ana",
      "Not yet",
      "last mark 2 of 4 on 4 Nov · also open: LF.2 · retake Fri 14 Nov, form B · ✓ Corrective done",
      "Cho, Ben",
      "Not yet",
      "last mark 2 of 4 on 4 Nov · peer tutor: Ek, Finn · moved to LF.2",
      "“mixes up x and y”",
      "Corrective",
      "Slope with ramps and cards",
      "Link",
      "example.org/slope/cards",
      "First taught",
      "Formula on the board",
      "Corrective done for all",
      "(Group 1)",
      "1 of 2",
      "Skill check passed for all",
      "(Group 1)",
      "0 of 2",
      "Met today",
      "(Group 1)",
    ]);
    const link = card("Group 1").getByRole("link");
    expect(await link.getAttribute("href")).toBe("https://www.example.org/slope/cards");
    expect(await link.getAttribute("rel")).toContain("noopener");
    expect(await page.locator(".reteach").getByRole("link").count()).toBe(0);
    const text = await visibleText();
    for (const part of [
      "I can compare two lines",
      "14 of 26 not yet",
      "page 12",
      "Textbook 3.1",
      "Moved to is unreadable.",
    ]) {
      expect(text).toContain(part);
    }
    await page.getByText("1 student not assessed yet").click();
    await see("on LF.1, LF.2");
    await page.getByText("1 student in no group, by your hand").click();
    await see("Hill, Ivy");
    expect(await page.getByRole("combobox", { name: "Class" }).count()).toBe(0);
  });

  test("those who practise, work alone or extend stand folded below, with nothing to be marked for those who have their own pace", async () => {
    await openAt("Groups today");
    await see("Group 1");
    const folded = ["Practice after the reteach", "Individual work", "Extension"];
    for (const label of folded) {
      const toggle = card(label).getByRole("button").first();
      expect(await toggle.getAttribute("aria-expanded")).toBe("false");
      await toggle.press("Enter");
      expect(await toggle.getAttribute("aria-expanded")).toBe("true");
    }
    expect(await Promise.all(folded.map((label) => card(label).locator(".marks button").count()))).toEqual([
      2, 0, 0,
    ]);
    expect(await card("Extension").innerText()).toContain("Design a ramp for a wheelchair");
  });

  test("the rotation is a grid of turns and groups, with who sits with whom in words", async () => {
    await openAt("Groups today");
    await see("Mon 10 Nov, 13 minutes a turn");
    const rows = await page
      .locator(".rotation tr")
      .evaluateAll((all) =>
        all.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent)),
      );
    expect(rows).toEqual([
      ["Group", "Turn 1", "Turn 2"],
      ["Group 1", "with you", ""],
      ["Group 2", "", "with you"],
    ]);
    await see("Otherwise they practise. Extending all the time: Extension.");
  });

  test("a tick is set for all of a group, read again, then offered to be taken back", async () => {
    const done = [member("Silva, Ana"), member("Cho, Ben")].map((one) => ({
      ...one,
      ticked: ["Corrective done"],
    }));
    const after = { ...NOW, classes: [{ ...PERIOD_1, groups: [group("Group 1", { members: done })] }] };
    await open(
      home({
        groupsNow: [ok(NOW), ok(after), ok(NOW), ok(after)],
        markGroup: [ok({ ...MARKED, issues: [left({ message: "One line is gone." })] }), ok(MARKED)],
        undoLast: [ok({ what: "Corrective done" })],
      }),
    );
    await openGroupJob(page, "Groups today");
    await press("Group 1", "Corrective done for all");
    await hear(MARKED.message);
    await see("One line is gone.");
    await see("2 of 2");
    expect(await page.locator(":focus").innerText()).toContain("Take back: Corrective done for all");
    await press("Group 1", "Take back: Corrective done for all");
    await page.getByRole("status").getByText(MARKED.message).waitFor({ state: "attached" });
    await button("Undo").click();
    await page.locator(":focus").getByText("Taken back: Corrective done").waitFor();
    await see("2 of 2");
    expect(await count("groupsNow")).toBe(4);
    const mark = (on: boolean) => [
      { class: "Period 1", group: "Group 1", standard: "LF.1", what: { tick: "Corrective done", on } },
    ];
    expect(await argsOf("markGroup")).toEqual([mark(true), mark(false)]);
  });

  test("“Met today” is noted for the group; a refusal says why and leaves all as it was", async () => {
    await openAt("Groups today", NOW, {
      markGroup: [refusal("locked", "Somebody else is at it."), ok(MARKED)],
    });
    await see("Group 2");
    await press("Group 2", "Met today");
    await page.getByRole("alert").getByText("Somebody else is at it.").waitFor();
    expect(await count("groupsNow")).toBe(1);
    await press("Group 2", "Met today");
    await hear(MARKED.message);
    const met = [{ class: "Period 1", group: "Group 2", standard: "LF.2", what: { met: true } }];
    expect(await argsOf("markGroup")).toEqual([met, met]);
  });

  test("of several classes one is looked at, classes together as one, and both pages print what is looked at", async () => {
    const page_ = ok({ html: "<p>page</p>" });
    await openAt(
      "Groups today",
      { ...NOW, classes: [PERIOD_1, ACROSS] },
      { groupsPage: [page_, page_], boardPage: [page_] },
    );
    await button("Your page").click();
    await hear("The page is open.");
    await page.getByRole("combobox", { name: "Class" }).selectOption("Algebra + Period 4");
    expect(await page.locator(".desk section h3").allInnerTexts()).toEqual(["Algebra + Period 4"]);
    const text = await card("Group 1").innerText();
    for (const part of ["Period 4", "· Retake Fri 14 Nov, form B"]) expect(text).toContain(part);
    expect(text).not.toContain("retake Fri");
    await button("For the board").click();
    await page.getByRole("status").getByText("The page is open.").waitFor({ state: "attached" });
    expect([await argsOf("groupsPage"), await argsOf("boardPage")]).toEqual([[[]], [["Algebra"]]]);
  });

  test("twelve groups start closed, each with how far it is", async () => {
    const groups = Array.from({ length: 12 }, (_, at) => group(`Group ${at + 1}`));
    await openAt("Groups today", { ...NOW, classes: [{ ...PERIOD_1, groups }] });
    await see("Group 12");
    expect(await page.locator(".group-card [aria-expanded=true]").count()).toBe(0);
    expect(await card("Group 12").innerText()).toContain("Corrective done: 1 of 2");
    await card("Group 12").getByRole("button").click();
    expect(await page.locator(".group-card [aria-expanded=true]").count()).toBe(1);
  });

  test("before any were built it says so and leads to building them", async () => {
    await openAt("Groups today", NOTHING_YET);
    await see("No groups have been built yet.");
    await button("Build groups").click();
    await page.locator("h2:focus").getByText("Build groups").waitFor();
  });
});

describe("building groups", () => {
  test("is one button for the most recent assessment, and what came leads to the groups", async () => {
    await openAt("Build groups", NOW, { buildGroups: [ok(GROUPS)] });
    await button("Build groups").click();
    await see("3 groups, 14 students");
    expect(await focused()).toBe("The most recent assessment");
    expect(await argsOf("buildGroups")).toEqual([[{}]]);
    await button("Groups today").click();
    await page.locator("h2:focus").getByText("Groups today").waitFor();
    await see("I can draw a line");
    expect(await count("groupsNow")).toBe(3);
  });

  test("the standard that needs it most is named with how many; a choice is sent as chosen", async () => {
    await openAt("Build groups", NOW, { buildGroups: [ok(GROUPS), ok(GROUPS)] });
    await see("Period 1: LF.1 Slope, 14 of 26 not yet there");
    await page.getByLabel("A standard", { exact: true }).check();
    await page.getByLabel("Which one").selectOption("LF.2 Lines");
    await button("Build groups").click();
    await see("3 groups, 14 students");
    expect(await focused()).toBe("LF.2 Lines");
    await page.getByRole("combobox", { name: "Class" }).selectOption("Algebra");
    expect(await page.getByLabel("A unit").count()).toBe(0);
    expect(await page.getByLabel("Which one").locator("option").allInnerTexts()).toEqual(["LF.1 Slope"]);
    await button("Build groups").click();
    await page.locator(":focus").getByText("LF.1 Slope, Algebra").waitFor();
    expect(await argsOf("buildGroups")).toEqual([
      [{ standard: "LF.2" }],
      [{ class: "Algebra", standard: "LF.1" }],
    ]);
  });

  test("what a class has nothing of is not asked for", async () => {
    await openAt("Build groups");
    await page.getByLabel("A unit").check();
    await page.getByRole("combobox", { name: "Class" }).selectOption("Algebra");
    expect(await page.getByLabel("The most recent assessment").isChecked()).toBe(true);
    await button("Build groups").click();
    expect(await argsOf("buildGroups")).toEqual([[{ class: "Algebra" }]]);
  });

  test("a refusal is said", async () => {
    await openAt(
      "Build groups",
      { ...NOW, choices: CHOICES.slice(0, 1) },
      { buildGroups: [refusal("viewOnly", "You may only look.")] },
    );
    await button("Build groups").click();
    await page.getByRole("alert").getByText("You may only look.").waitFor();
  });
});

test("an implied level is accepted with one click as a level by hand, its line goes, and undone it comes back", async () => {
  const set = { done: "added", message: "Level by hand, LF.1: written.", issues: [] };
  await openAt("Implied levels", NOW, {
    setException: [ok(set), ok({ ...set, message: "The second." })],
    undoLast: [ok({ what: "Exception" })],
  });
  await see("so far: not assessed · mastered: LF.5");
  const lines = () => page.locator(".desk-lines > li strong").allInnerTexts();
  await page.getByRole("button", { name: "Accept as Mastery for Silva, Ana, LF.1" }).click();
  await page.locator(":focus").getByText(set.message).waitFor();
  expect(await argsOf("setException")).toEqual([
    [
      {
        ...{ class: "Period 1", student: "Silva, Ana", id: "1001", standard: "LF.1" },
        ...{ what: "level by hand", value: "Mastery", from: "", to: "", note: "implied by LF.5" },
      },
    ],
  ]);
  await page.getByRole("button", { name: "Accept as Mastery for Cho, Ben, LF.2" }).click();
  await see("The second.");
  expect(await lines()).toEqual(["Cho, Ben"]);
  await button("Undo").click();
  await page.locator("button:focus").getByText("Accept as Mastery").waitFor();
  expect(await lines()).toEqual(["Cho, Ben"]);
  expect(await page.getByText("The second.").count()).toBe(0);
});

test("where nothing is implied it says so; a student with two proposals has two lines", async () => {
  const two = [implied("Silva, Ana"), implied("Silva, Ana", { standard: "LF.2" })];
  await open(
    home({
      groupsNow: [ok({ ...NOW, implied: [] }), ok({ ...NOW, implied: [] }), ok({ ...NOW, implied: two })],
    }),
  );
  await openGroupJob(page, "Implied levels");
  await see("Nothing is implied");
  await button("Back to the desk").click();
  await button("Implied levels").click();
  await see("LF.2");
  expect(await page.locator(".desk-lines > li").count()).toBe(2);
});

describe("the support log", () => {
  test("stands by day, the same help for several once, and is copied as text", async () => {
    await open({
      ...atGroups(NOW, { supportLog: [ok(LOG)] }),
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await openGroupJob(page, "Support log");
    await see("And 120 older ones");
    expect((await page.locator(".desk section").allInnerTexts()).map((text) => text.split(/\n+/))).toEqual([
      [
        "Mon 10 Nov",
        "LF.1: Corrective done",
        "Cho, Ben; Silva, Ana",
        "LF.1: met in Group 1, 13 minutes",
        "Silva, Ana",
      ],
      ["Wed 5 Nov", "LF.2: Corrective done", "Silva, Ana"],
      ["No day", "met", "Silva, Ana"],
    ]);
    await button("Copy as text").click();
    await hear("Copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      "Mon 10 Nov\n– LF.1: Corrective done: Cho, Ben; Silva, Ana",
    );
  });

  test("is of all, of a class, or of the student of the selected cell", async () => {
    await openAt("Support log", NOW, {
      supportLog: [ok(LOG), ok({ lines: [], more: 0 }), ok(LOG), ok(LOG)],
      selectedStudent: [ok(STUDENT)],
    });
    await page.getByRole("combobox", { name: "Class" }).selectOption("Algebra");
    await see("Nothing has been noted yet");
    await button("Only the student of the selected cell").click();
    await page.locator("h3:focus").getByText("Silva, Ana, Period 1").waitFor();
    expect(await page.locator(".day-jobs dd").count()).toBe(0);
    await button("Everyone again").click();
    await page.locator(".day-jobs dd").first().waitFor();
    const { class: of, student, id } = STUDENT;
    expect(await argsOf("supportLog")).toEqual([
      [],
      [{ class: "Algebra" }],
      [{ class: of, student, id }],
      [{ class: "Algebra" }],
    ]);
  });
});

test.each([
  ["Groups today", "groupsNow"],
  ["Support log", "supportLog"],
])("%s says why it could not be read and can be asked again", async (job, call) => {
  const twice = [refusal("notSetUp", "A heading was deleted."), refusal("locked", "Not now.")];
  await open(home({ groupsNow: [ok(NOW)], [call]: twice }));
  await openGroupJob(page, job);
  await page.getByRole("alert").getByText("A heading was deleted.").waitFor();
  await button("Look again").click();
  await page.getByRole("alert").getByText("Not now.").waitFor();
  expect(await count(call)).toBe(2);
});
