import { settingIn } from "../../src/actions/setup/policyQuestions";
import { PRESETS, withPreset } from "../../src/actions/setup/presets";
import { button, open, page, see, visibleText, keepABrowser } from "./openedPanel";
import { applied, argsOf, correct, count } from "./settingUp";
import { ok, PREVIEW, refusal, WARNINGS } from "./replies";
import { POLICY, setup } from "./setups";
import { large, settingUp } from "./setUpOptions";

keepABrowser();

describe("the preview", () => {
  test("shows for each standard how many stand where, in words, and the cut in points", async () => {
    await open(settingUp());
    await see("34 of 52 results at mastery");
    await page.locator(".preview summary").first().click();
    const words = await page.locator(".level-bar").first().innerText();
    for (const part of [
      "Mastery from 16 of 20",
      "6 Exceeds mastery",
      "2 Not yet",
      "1 not assessed",
      "1 to look at",
    ]) {
      expect(words).toContain(part);
    }
  });

  test("is worked out once more after several changes, and the newest answer is shown", async () => {
    const one = { ...PREVIEW, levels: PREVIEW.levels.slice(0, 1) };
    await open(settingUp({}, { previewSetup: [ok(PREVIEW), ok(one)] }));
    await see("34 of 52 results at mastery");
    await page.getByRole("radio", { name: /^A–B–C/ }).check();
    await page.getByRole("radio", { name: /^Mastery at 90/ }).check();
    await page.clock.runFor(1000);
    await see("17 of 26 results at mastery");
    const asked = await argsOf("previewSetup");
    expect(asked).toHaveLength(2);
    expect(asked[1]?.[0]).toMatchObject({ policy: withPreset(POLICY, PRESETS[3]!) });
  });

  test("takes nothing away from what is being typed when it arrives", async () => {
    const one = { ...PREVIEW, levels: PREVIEW.levels.slice(0, 1) };
    await open(settingUp({}, { previewSetup: [ok(PREVIEW), ok(one)] }));
    await see("34 of 52 results at mastery");
    await page.getByText("How is the result fair to students who needed longer?").click();
    await page.getByLabel("Which score counts when there are several?").selectOption("mean");
    const cut = page.getByLabel("Where does mastery begin?");
    await cut.fill("75 %");
    await page.clock.runFor(1000);
    await see("17 of 26 results at mastery");
    expect(await cut.inputValue()).toBe("75 %");
    expect(settingIn((await applied()).policy, "Mastery at")).toBe("75 %");
  });

  test("says what the retake rule takes from students, in words, and nothing where it takes nothing", async () => {
    const capped = { ...PREVIEW, warnings: WARNINGS };
    await open(settingUp({}, { previewSetup: [ok(capped), ok(PREVIEW)] }));
    await see("What your retake rule does");
    expect(await page.locator(".preview .notice li").allInnerTexts()).toEqual(WARNINGS);
    await page.getByRole("radio", { name: /^A–B–C/ }).check();
    await page.clock.runFor(1000);
    await page.getByText("What your retake rule does").waitFor({ state: "detached" });
  });

  test("that could not be made hinders nothing and can be asked for again", async () => {
    await open(settingUp({}, { previewSetup: [refusal("serviceFault", "No answer."), ok(PREVIEW)] }));
    await see("The preview could not be made: No answer.");
    await button("Try the preview again").click();
    await page.clock.runFor(1000);
    await see("34 of 52 results at mastery");
  });
});

test("what is stored is shown as such and saved only when something differs", async () => {
  await open(settingUp({ stored: true }));
  await see("This is how the workbook is set up now.");
  await button("Save changes").press("Enter");
  expect(await count("applySetup")).toBe(0);
  await page.getByRole("radio", { name: "As plain values" }).check();
  await button("Back without saving").waitFor();
  expect((await applied()).insertLevels).toBe("none");
});

test("a call that does not work loses nothing that was typed", async () => {
  await open(settingUp({}, { applySetup: [refusal("locked", "Somebody else is at it.")] }));
  await correct("Graph quiz");
  await page.getByLabel("Points possible").fill("12");
  await button("Set up").click();
  await see("Somebody else is at it.");
  expect(await page.getByLabel("Points possible").inputValue()).toBe("12");
});

test("12 classes of 60 columns cost little before anything is opened", async () => {
  await open(settingUp(large()));
  await see("12 classes, 336 students, 60 standards");
  expect(await page.locator("#panel-workbook *").count()).toBeLessThan(900);
});

test("names from the workbook stay text", async () => {
  const nasty = "<img src=x onerror=alert(1)>";
  await open(
    settingUp({ setup: setup({ classes: setup().classes.map((one) => ({ ...one, class: nasty })) }) }),
  );
  await see(nasty);
  expect(await page.locator("#app img").count()).toBe(0);
  expect(await visibleText()).toContain(nasty);
});
