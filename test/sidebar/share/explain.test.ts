import type { Queues } from "../fakeGoogle";
import { home } from "../homeStates";
import { button, keepABrowser, open, page, see } from "../openedPanel";
import { ok, refusal } from "../replies";
import { argsOf, count } from "../settingUp";
import { BY_HAND, EXPLAINED, MANY, ONE_ATTEMPT, UNREADABLE } from "./explainReplies";
import { explaining, JOB, openExplained } from "./explainStates";
import { openShareJob } from "./openJob";

keepABrowser();

async function opened(queues: Queues): Promise<void> {
  await open(home(queues));
  await openExplained(page);
}

const alone = (said: object, more: Queues = {}) =>
  opened({ explainSelection: [ok(said), ok(said)], ...more });
/** What was asked in each call of a name that took anything. */
const sent = async (name: string) => (await argsOf(name)).flat();
const article = () => page.locator("article.explained");
const SET = ok({
  done: "added",
  message: "Exception added: Lee, Ana, 6.1, level by hand, Mastery.",
  issues: [],
});

test("it opens with the selected cell, and the button asks for the one that is selected then", async () => {
  const other = { ...ONE_ATTEMPT, about: { ...ONE_ATTEMPT.about, student: "Cho, Ben" } };
  await opened({ explainSelection: [ok(EXPLAINED), ok(other)] });
  expect(await page.locator("h3:focus").innerText()).toBe("Lee, Ana");
  await button(JOB).last().click();
  await page.locator("h3:focus").getByText("Cho, Ben").waitFor();
  expect(await sent("explainSelection")).toEqual([]);
  expect(await count("explainSelection")).toBe(2);
});

test("who, what, the level with its word, what is next, how it comes about, each mark, the family's words", async () => {
  await alone(EXPLAINED);
  const text = (await article().innerText()).split(/\n+/);
  const said = [
    "Lee, Ana",
    "6.1 Slope · Period 1",
    "I can find the slope of a line.",
    EXPLAINED.next,
    EXPLAINED.family,
  ];
  expect(text).toEqual(expect.arrayContaining([...said, ...EXPLAINED.steps, "A better attempt counts."]));
  expect(await article().locator("tbody tr").count()).toBe(4);
  expect(await article().locator("tbody td:last-child").allInnerTexts()).toEqual([
    "counts",
    "shown only",
    "decides",
    "counts",
  ]);
});

test("the picture says in words what it shows, and tells marks apart by shape", async () => {
  await alone(EXPLAINED);
  const picture = article().getByRole("img");
  expect(await picture.getAttribute("aria-label")).toBe(
    "Marks in order of time. Mastery starts at 80. 1st attempt, form A, 4 Nov: 50, counts; 1st attempt, 6 Nov: 70, shown only; 2nd attempt, form B, 14 Nov: 100, decides; 1st attempt, 20 Nov: 50, counts. Levels, best first: Exceeds mastery, Mastery, Approaching, Not yet.",
  );
  const marks = await picture.locator(".marker").evaluateAll((all) => all.map(({ tagName }) => tagName));
  expect(marks).toEqual(["circle", "rect", "path", "circle"]);
  expect(await picture.locator(".cut-words").allTextContents()).toEqual(["mastery", "at 80"]);
});

test("a better mark stands higher, the cut between what is mastered and what is not yet", async () => {
  await alone(ONE_ATTEMPT);
  const [marker, cut] = [article().locator("svg[role=img] .marker"), article().locator(".cut")];
  const middle = async (of: typeof cut) => {
    const box = (await of.boundingBox())!;
    return box.y + box.height / 2;
  };
  expect(await middle(marker)).toBeGreaterThan(await middle(cut));
});

test("a mark's cell is shown by a click on it", async () => {
  await alone(UNREADABLE, { goTo: [ok({})] });
  await page.getByRole("button", { name: "Show 4 or 5?" }).click();
  expect(await sent("goTo")).toEqual([{ tab: "Period 1", row: 5, column: "C" }]);
});

test("of many marks the newest are in sight, the others one click away", async () => {
  await alone(MANY);
  expect(await article().locator("tbody tr").count()).toBe(8);
  await page.getByText("Show the 13 older ones").click();
  await article().locator("tbody tr").nth(20).waitFor();
  expect(await article().locator("tbody tr").count()).toBe(21);
});

test("the student's other standards are explained without selecting anything", async () => {
  const other = { ...ONE_ATTEMPT, about: { ...ONE_ATTEMPT.about, standard: "6.2", title: "Intercepts" } };
  await opened({ explainSelection: [ok(EXPLAINED), ok(other)] });
  await button("6.2 Intercepts Approaching").click();
  await see("6.2 Intercepts · Period 1");
  expect(await sent("explainSelection")).toEqual([
    { class: "Period 1", student: "Lee, Ana", id: "1042", standard: "6.2" },
  ]);
});

test("where no student's row is selected it says so, and asking again helps", async () => {
  await open(
    home({ explainSelection: [refusal("illegalInput", "Row 1 is no student's row."), ok(EXPLAINED)] }),
  );
  await openShareJob(page, JOB);
  await page.getByRole("alert").getByText("Row 1 is no student's row.").waitFor();
  await button(JOB).last().click();
  await see("Lee, Ana");
});

describe("a level by hand", () => {
  const fold = () =>
    page
      .locator("summary")
      .filter({ hasText: /by hand$/ })
      .click();
  const choose = (level: string) => page.getByLabel("Level", { exact: true }).selectOption(level);

  test("is set with a note, told, and taken back by Undo", async () => {
    await opened({
      explainSelection: [ok(EXPLAINED), ok(BY_HAND), ok(EXPLAINED)],
      setException: [SET],
      undoLast: [ok({ what: "Set an exception" })],
    });
    await fold();
    await page.getByLabel("Level", { exact: true }).waitFor();
    expect(await page.getByLabel("Level", { exact: true }).locator("option").allInnerTexts()).toEqual([
      "Choose…",
      "Exceeds mastery",
      "Mastery",
      "Approaching",
      "Not yet",
    ]);
    await choose("Mastery");
    await page.getByLabel("Private note").fill(" oral exam ");
    await button("Set this level").click();
    await page.locator(".result :focus").getByText("Exception added").waitFor();
    await see("set by hand");
    expect(await sent("setException")).toEqual([
      {
        ...{ class: "Period 1", student: "Lee, Ana", id: "1042", standard: "6.1", what: "level by hand" },
        ...{ value: "Mastery", from: "", to: "", note: "oral exam", replaces: "" },
      },
    ]);
    await button("Undo").click();
    await see("Taken back: Set an exception");
    await article().locator(".chip").getByText("Exceeds mastery").waitFor();
  });

  test("without a level nothing is sent", async () => {
    await alone(EXPLAINED);
    await fold();
    await button("Set this level").click({ force: true });
    expect(await count("setException")).toBe(0);
  });

  test("is replaced only when that is said once more, with what was seen there", async () => {
    await alone(BY_HAND, { setException: [SET] });
    await fold();
    await see("Private: oral exam on 3 Nov");
    await choose("Approaching");
    await button("Set this level").click();
    await see("Replace “Mastery” by “Approaching”?");
    expect(await count("setException")).toBe(0);
    await button("Leave it").click();
    await button("Set this level").click();
    await button("Replace").click();
    await see("Exception added");
    expect(await sent("setException")).toEqual([
      expect.objectContaining({ value: "Approaching", note: "oral exam on 3 Nov", replaces: "Mastery" }),
    ]);
  });

  test("for all standards stays beside one for this standard", async () => {
    await alone({ ...BY_HAND, byHand: { ...BY_HAND.byHand!, standard: "" } }, { setException: [SET] });
    await fold();
    await see("“Mastery” stands on Mastery Exceptions, for all standards.");
    await choose("Approaching");
    await button("Set this level").click();
    await see("Exception added");
    expect(await sent("setException")).toEqual([
      expect.objectContaining({ standard: "6.1", replaces: "", note: "" }),
    ]);
  });

  test("is taken away as the row it is", async () => {
    await alone({ ...BY_HAND, byHand: { ...BY_HAND.byHand!, standard: "" } }, { setException: [SET] });
    await fold();
    await button("Take it away").click();
    await see("Exception added");
    expect(await sent("setException")).toEqual([
      expect.objectContaining({ standard: "", what: "level by hand", remove: true }),
    ]);
  });

  test("that is refused stays as it was typed", async () => {
    await alone(EXPLAINED, { setException: [refusal("illegalInput", "Something else has been set here.")] });
    await fold();
    await choose("Mastery");
    await button("Set this level").click();
    await see("Something else has been set here.");
    expect(await page.getByLabel("Level", { exact: true }).inputValue()).toBe("Mastery");
  });

  test("that does not hold says so", async () => {
    await open(explaining({ ...BY_HAND, isByHand: false, level: "Not yet" }));
    await openExplained(page);
    await fold();
    await see("It does not hold here");
  });
});
