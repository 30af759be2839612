import { settingsNow } from "../../../src/actions/preview/settingsNow";
import { readSetting, whatFits } from "../../../src/workbook/settingCell";
import { SETTINGS, type Setting } from "../../../src/workbook/settings";
import { withPolicy } from "../check/makers";
import { book, on } from "./makers";

const now = (snapshot = book()) => settingsNow(on(snapshot)).settings;
const named = (name: string, snapshot = book()) => now(snapshot).find((one) => one.name === name);

test("every setting is offered, but for those that say which table it is", () => {
  const labels = SETTINGS.filter(({ rule }) => rule !== "policy").map(({ label }) => label);
  expect(now().map(({ name }) => name)).toEqual(labels);
  expect(named("Format version")).toBeUndefined();
  expect(named("Revision")).toBeUndefined();
});

test("what can be chosen can be typed, and the value that stands is one of it", () => {
  for (const { name, value, choices } of now()) {
    const setting: Setting = SETTINGS.find(({ label }) => label === name)!;
    if (choices.length > 0 && name !== "Mastery level") expect(choices).toContain(value);
    for (const choice of choices)
      expect([name, choice, readSetting(setting, choice) ?? whatFits(setting)]).not.toContain(
        whatFits(setting),
      );
  }
});

test.each([
  ["Scoring method", "Latest", "latest"],
  ["Peer tutors", true, "yes"],
  ["Weight of the newest score", 0.7, "70 %"],
  ["Mastery at", 0.8, "80 %"],
  ["Mastery at", 3, "3"],
  ["Mastery at", "4/5", "4 of 5"],
  ["Retake within school days", "", "10"],
  ["Retakes allowed", 2, "2"],
  ["Adults", "many", "many"],
])("%s shows what stands in its cell: %p as %s", (name, typed, shown) => {
  expect(named(name, withPolicy(book(), [[name, typed]]))?.value).toBe(shown);
});

test("Mastery level offers the names of the policy's levels", () => {
  expect(named("Mastery level")?.choices).toEqual(["Exceeds mastery", "Mastery", "Approaching", "Not yet"]);
});
