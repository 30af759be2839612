import { open, page, keepABrowser } from "./openedPanel";
import { answerCall, callsMade } from "./panel";
import { applied, correct, rowsOf } from "./settingUp";
import { refusal } from "./replies";
import { setup } from "./setups";
import { settingUp } from "./setUpOptions";

keepABrowser();

describe("correcting a column", () => {
  test.each([
    [
      "a retake becomes an assessment of its own",
      "LF.1 retake",
      () => page.getByLabel("What is it?").selectOption("An assessment"),
      { Column: "LF.1 retake", "Retake of": "", Standard: "LF.1 retake" },
    ],
    [
      "an assessment becomes a retake, with the original's standard",
      "Graph quiz",
      () => page.getByLabel("What is it?").selectOption("A retake of LF.1 Slope"),
      { Column: "Graph quiz", "Retake of": "LF.1 Slope", Standard: "LF.1" },
    ],
    [
      "points are typed with a comma",
      "Graph quiz",
      () => page.getByLabel("Points possible").fill("12,5"),
      { Column: "Graph quiz", "Out of": 12.5 },
    ],
    [
      "another standard",
      "Graph quiz",
      () => page.locator(".columns").getByLabel("Standard").fill("LF.2"),
      { Column: "Graph quiz", Standard: "LF.2" },
    ],
  ])("%s", async (_, column, act, row) => {
    await open(settingUp());
    await correct(column);
    await act();
    const sent = await applied();
    expect(rowsOf(sent).find(({ Column }) => Column === column)).toMatchObject(row);
    expect(rowsOf(sent, "Period 3")).toEqual(rowsOf(setup(), "Period 3"));
  });

  test("what is not scored is left out, and taken in again nothing is lost", async () => {
    await open(settingUp());
    await correct("Graph quiz");
    await page.getByLabel("What is it?").focus();
    await page.keyboard.press("End");
    expect(await page.locator(":focus").inputValue()).toBe("notScored");
    const left = await applied();
    expect(rowsOf(left).map(({ Column }) => Column)).toEqual(["LF.1 Slope", "LF.1 retake"]);
    expect(left.classes[0]).toMatchObject({ ignored: ["F", "G"] });
    expect(left.standards).toEqual(setup().standards);
    const call = (await callsMade(page)).lastIndexOf("applySetup");
    await answerCall(page, call, refusal("locked", "Somebody else is at it."));
    await page.getByLabel("What is it?").selectOption("An assessment");
    expect(await applied()).toEqual(setup());
  });

  test("a column that was left out is taken in under its own name", async () => {
    await open(settingUp());
    await page.getByText("Why, and correct it").first().click();
    await page.getByText("Left out: 1 column").click();
    await page.locator(".columns summary").getByText("Notes", { exact: true }).click();
    await page.getByLabel("What is it?").selectOption("An assessment");
    const sent = await applied();
    expect(sent.assessments.find(({ Column }) => Column === "Notes")).toMatchObject({
      Class: "Period 1",
      Standard: "Notes",
      Counts: "yes",
    });
    expect(sent.standards.map(({ Code }) => Code)).toContain("Notes");
  });
});
