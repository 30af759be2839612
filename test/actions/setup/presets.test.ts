import { POLICY_QUESTIONS, settingIn, withSetting } from "../../../src/actions/setup/policyQuestions";
import { PRESETS, presetOf, withPreset } from "../../../src/actions/setup/presets";
import { suggestedPolicy } from "../../../src/actions/setup/policyRows";
import { policyTableOf } from "../../../src/actions/setup/setupRow";
import { readPolicyTable } from "../../../src/workbook/policyTable";
import { SETTINGS } from "../../../src/workbook/settings";

const policy = suggestedPolicy(presetOf("exceeds").rows, []);

test.each(PRESETS.map((preset) => [preset.name, preset] as const))(
  "%s is read without a problem, and its levels replace those that are there",
  (_, preset) => {
    const { problems, policy: read } = readPolicyTable(policyTableOf(withPreset(policy, preset)));
    expect(problems).toEqual([]);
    const levels = preset.rows.filter((row) => row["Setting"] === "Level");
    expect(read.scales[0].levels).toHaveLength(levels.length);
    expect(read.scales[0].masteryLevel).toBe(settingIn(preset.rows, "Mastery level"));
    expect(withPreset(withPreset(policy, preset), preset)).toEqual(withPreset(policy, preset));
  },
);

test.each([
  ["exceeds", 80],
  ["eightyNinety", 80],
  ["letters", 80],
  ["ninety", 90],
  ["rubric", 3],
  ["beginningToAdvanced", 3],
] as const)("%s: mastery begins at %s", (id, criterion) => {
  const { policy: read } = readPolicyTable(policyTableOf(withPreset(policy, presetOf(id))));
  expect(read.scales[0].criterion).toBe(criterion);
});

test("levels of a further scale stay when the policy's own are replaced", () => {
  const further = [
    ...policy,
    { Setting: "Scale", Value: "R", "What it means": "4", "Column D": "3" },
    { Setting: "Level", Value: "Yes", "What it means": "3" },
  ];
  expect(withPreset(further, presetOf("letters")).slice(-1)[0]).toMatchObject({ Value: "Yes" });
});

test("the four questions show settings of the table, choices with the default first", () => {
  expect(POLICY_QUESTIONS.map(({ id }) => id)).toEqual(["time", "learning", "validity", "grading"]);
  for (const { key, label, choices } of POLICY_QUESTIONS.flatMap(({ settings }) => settings)) {
    const setting = SETTINGS.find((candidate) => candidate.key === key);
    expect(setting?.label).toBe(label);
    if (choices) expect(choices[0]?.value).toBe(String(setting?.default));
  }
});

test("a setting reads as its default until it is set; set, it stands in its row or behind the others", () => {
  expect(settingIn([], "Retakes allowed")).toBe("unlimited");
  expect(settingIn(withSetting(policy, "retakes allowed", "2"), "Retakes allowed")).toBe("2");
  expect(withSetting(policy, "Retakes allowed", "2")).toHaveLength(policy.length);
  expect(withSetting([], "Retake cap", "90 %")).toEqual([
    expect.objectContaining({ Setting: "Retake cap", Value: "90 %" }),
  ]);
});
