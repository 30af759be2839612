import { POLICY_QUESTIONS, settingIn } from "../../src/actions/setup/policyQuestions";
import { PRESETS, withPreset } from "../../src/actions/setup/presets";
import { open, page, see, keepABrowser } from "./openedPanel";
import { applied } from "./settingUp";
import { POLICY, QUESTION, setup } from "./setups";
import { settingUp } from "./setUpOptions";

keepABrowser();

test("another scale replaces the levels and nothing else of the policy", async () => {
  await open(settingUp());
  await page.getByRole("radio", { name: /^A–B–C/ }).check();
  expect((await applied()).policy).toEqual(withPreset(POLICY, PRESETS[2]!));
});

test("levels of one's own come first, are chosen, and can be taken again after another was tried", async () => {
  const own = withPreset(POLICY, {
    ...PRESETS[0]!,
    rows: [{ Setting: "Level", Value: "Got it", "What it means": "80 %" }],
  });
  await open(settingUp({ setup: setup({ policy: own }) }));
  await page.getByRole("radio", { name: /^4-3-2-1/ }).check();
  const radio = page.getByRole("radio", { name: /^As in this workbook/ });
  await radio.check();
  await see("Got it");
  const sent = await applied();
  expect(sent.policy.filter(({ Setting }) => Setting === "Level").map(({ Value }) => Value)).toEqual([
    "Got it",
  ]);
  expect(settingIn(sent.policy, "Scores are out of")).toBe("100");
});

test("the policy stands under its four questions and a changed answer is sent", async () => {
  await open(settingUp());
  for (const { question } of POLICY_QUESTIONS) await see(question);
  await page.getByText(POLICY_QUESTIONS[0]!.question).click();
  await page.getByLabel(POLICY_QUESTIONS[0]!.settings[0]!.plain).fill("2");
  await page.getByText(POLICY_QUESTIONS[3]!.question).click();
  const weight = page.getByLabel("How much does the newest score count?");
  expect(await weight.count()).toBe(0);
  await page.getByLabel("Which score counts when there are several?").selectOption("decaying average");
  await weight.fill("75 %");
  const sent = await applied();
  expect(settingIn(sent.policy, "Retakes allowed")).toBe("2");
  expect(settingIn(sent.policy, "Scoring method")).toBe("decaying average");
  expect(settingIn(sent.policy, "Weight of the newest score")).toBe("75 %");
});

test("a question has its guess filled in; another answer changes what it is about", async () => {
  await open(settingUp({ questions: [QUESTION] }));
  expect(await page.getByRole("radio", { name: "No, 4 of 4" }).isChecked()).toBe(true);
  await page.getByRole("radio", { name: "Yes, 3 of 4" }).check();
  expect((await applied()).standards[0]).toMatchObject({ Code: "LF.1", "Mastery at": "3 of 4" });
});

test.each([
  ["Beside the scores as well", "columns"],
  ["As plain values", "none"],
] as const)("“%s” is sent as %s", async (label, place) => {
  await open(settingUp());
  await page.getByRole("radio", { name: label }).check();
  expect(await applied()).toEqual(setup({ insertLevels: place }));
});
