import type { Question, SuggestedSetup } from "../../src/sidebarReplies";
import { button, keepABrowser, open, page, see } from "./openedPanel";
import { applied, rowsOf } from "./settingUp";
import { QUESTION, setup, suggested } from "./setups";
import { settingUp } from "./setUpOptions";

keepABrowser();

const why = (column: string | null, sure: "sure" | "likely" | "guess", words: string) =>
  ({
    tab: "Period 1",
    row: 4,
    column,
    decision: column === "G" ? "ignored" : "assessment",
    words,
    sure,
  }) as const;

const WHY: SuggestedSetup["why"] = [
  { ...why(null, "likely", "2 rows beside the students are averages."), decision: "students" },
  why("D", "sure", "Scores stand here. Out of 20."),
  why("E", "likely", "The tab does not say out of how many points."),
  why("F", "guess", "The heading names no work anybody knows."),
  why("G", "sure", "It holds text."),
];

const openReasons = async (more: Partial<SuggestedSetup> = {}) => {
  await open(settingUp({ why: WHY, ...more }));
  await page.getByText("Why, and correct it").first().click();
};

test("each column says what it was taken for, why and how sure, in words; what to look at comes first", async () => {
  await openReasons();
  await see("1 to look at");
  await page.getByText("Left out: 1 column").click();
  await see("It holds text.");
  const items = await page.locator(".columns > li").allInnerTexts();
  expect(items.map((text) => text.replace(/\s+/g, " "))).toEqual([
    "Graph quiz An assessment, out of 10. The heading names no work anybody knows. please look Leave out",
    "LF.1 Slope An assessment, out of 20. Scores stand here. Out of 20. sure Leave out",
    "LF.1 retake A retake of LF.1 Slope, out of 20. The tab does not say out of how many points. likely Leave out",
    "Notes Not scored. It holds text. sure Take in",
  ]);
  expect(await page.locator("h4").allInnerTexts()).toEqual(["Please look", "The other columns"]);
  expect((await page.locator(".understood").innerText()).replace(/\s+/g, " ")).toBe(
    "2 rows beside the students are averages. likely",
  );
});

describe("one click beside the reason", () => {
  test("leaves a column out, and another takes it in again as it was, a retake as a retake", async () => {
    await openReasons();
    for (const name of ["Graph quiz", "LF.1 retake"]) await button(`Leave out: ${name}`).click();
    for (const name of ["LF.1 retake", "Graph quiz"]) await button(`Take in: ${name}`).click();
    expect(await applied()).toEqual(setup());
  });

  test("leaves a column out of what is sent", async () => {
    await openReasons();
    await button("Leave out: Graph quiz").click();
    await see(/^Not scored\. your choice$/);
    const sent = await applied();
    expect(rowsOf(sent).map(({ Column }) => Column)).toEqual(["LF.1 Slope", "LF.1 retake"]);
    expect(sent.classes[0]).toMatchObject({ ignored: ["F", "G"] });
  });

  test("takes a column in that was left out, by the keyboard too", async () => {
    await openReasons();
    await page.getByText("Left out: 1 column").click();
    await button("Take in: Notes").press("Enter");
    expect(await page.locator(":focus").getAttribute("aria-label")).toBe("Leave out: Notes");
    expect(rowsOf(await applied()).map(({ Column }) => Column)).toContain("Notes");
  });
});

describe("a question about a column", () => {
  const question: Question = {
    ...QUESTION,
    choices: [
      { value: "assessed", label: "Yes, it counts", consequence: "12 of 28 students show mastery." },
      {
        value: "ignored",
        label: "No, leave it out",
        consequence: "",
        changes: [{ list: "classes", tab: "Period 1", column: "F", as: "ignored" }],
      },
    ],
    guess: "assessed",
  };

  test("leaves it out, and asked again takes it in", async () => {
    await open(settingUp({ ...suggested(), questions: [question] }));
    await page.getByRole("radio", { name: "No, leave it out" }).check();
    expect(rowsOf(await applied()).map(({ Column }) => Column)).not.toContain("Graph quiz");
  });

  test("changed back, nothing is left of the other answer", async () => {
    await open(settingUp({ ...suggested(), questions: [question] }));
    await page.getByRole("radio", { name: "No, leave it out" }).check();
    await page.getByRole("radio", { name: "Yes, it counts" }).check();
    expect(await applied()).toEqual(setup());
  });
});
