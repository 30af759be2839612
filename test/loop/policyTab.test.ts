import { sampleWorkbook } from "../../workbench/sample/sample";
import { openLoop, type Loop } from "./loop";
import { choice } from "./tiny";

jest.setTimeout(120_000);

const POLICY = "Mastery Policy";
const MAP = "Mastery Map – Period 1";

/** Three attempts out of 100 in row 1; below them the functions that read the policy tab. */
const FORMULAS = [
  "=MASTERY_LEVEL(A1:C1,100,,MASTERY_POLICY)",
  "=MASTERY_SCORE(A1:C1,100,,MASTERY_POLICY)",
  "=RECORDED_SCORE(A1:C1,100,,MASTERY_POLICY,1)",
  "=MASTERY_CREDIT(A1:C1,10,100,,MASTERY_POLICY)",
  "=MASTERY_EXPLAIN(A1:C1,100,,MASTERY_POLICY)",
];

let loop: Loop;
beforeAll(async () => {
  loop = await openLoop(sampleWorkbook());
  await loop.call("applySetup", (await loop.call("suggestSetup")).setup);
  await loop.run(
    { newTab: "Try" },
    { set: "Try!A1:C1", values: [[40, 90, 85]] },
    ...FORMULAS.map((formula, at) => ({ set: `Try!A${at + 2}`, value: formula })),
  );
});
afterAll(() => loop.close());

/** Types a value beside a setting; "" puts the default back. */
async function type(settings: Record<string, unknown>): Promise<void> {
  const policy = await loop.cells(POLICY);
  for (const [label, value] of Object.entries(settings)) {
    const row = policy.findIndex(([name]) => name === label) + 1;
    if (row === 0) throw new Error(`no setting ${label} on the tab`);
    await loop.run({ set: `${POLICY}!B${row}`, value });
  }
}

async function answers(): Promise<unknown[]> {
  return (await loop.run({ get: "Try!A2:A6" }))[0]?.values.map(([cell]) => cell) ?? [];
}

const method = (name: string, more = {}) => ({ "Scoring method": name, ...more });
const rule = (name: string) => ({ "Retake rule": name });

describe("the answers stand in cells and change with the policy tab: 40, 90 and 85 of 100, mastery at 80 %", () => {
  const CASES: [
    string,
    Record<string, unknown>,
    [level: unknown, score: unknown, recorded: unknown, credit: unknown],
  ][] = [
    ["as it comes", {}, ["Exceeds", 90, 90, 10]],
    ["latest", method("latest"), ["Mastery", 85, 90, 10]],
    ["mean", method("mean"), ["Approaching", 71.67, 90, 0]],
    ["median", method("median"), ["Mastery", 85, 90, 10]],
    ["mode", method("mode"), ["Exceeds", 90, 90, 10]],
    ["decaying average", method("Decaying Average"), ["Mastery", 80.63, 90, 10]],
    [
      "decaying average, newest 75 %",
      method("decaying average", { "Weight of the newest score": "75 %" }),
      ["Mastery", 83.13, 90, 10],
    ],
    ["latest-weighted average", method("latest-weighted average"), ["Approaching", 78, 90, 0]],
    ["number of times", method("number of times"), ["More evidence (2 of 3)", "", 90, 0]],
    [
      "number of times, 2 needed",
      method("number of times", { "Successes needed": 2 }),
      ["Mastery", 87.5, 90, 10],
    ],
    ["power law", method("power law"), ["Exceeds", 97.57, 90, 10]],
    ["mean of the 2 newest", method("mean", { "Recent scores": 2 }), ["Mastery", 87.5, 90, 10]],
    ["mastery at 95 %", { "Mastery at": "95 %" }, ["Approaching", 90, 90, 0]],
    ["replace", rule("replace"), ["Exceeds", 90, 85, 10]],
    ["mean of all attempts", rule("mean"), ["Exceeds", 90, 71.67, 10]],
    ["mean if mastered", rule("mean if mastered"), ["Exceeds", 90, 65, 10]],
    ["half of the lost credit back", rule("credit back"), ["Exceeds", 90, 70, 10]],
    ["a cap of 80 %", { "Retake cap": "80 %" }, ["Exceeds", 90, 80, 10]],
  ];
  test.each(choice(CASES, 3))("%s", async (_, settings, expected) => {
    await type(settings);
    const [level, score, recorded, credit, explanation] = await answers();
    await type(Object.fromEntries(Object.keys(settings).map((label) => [label, ""])));
    expect([level, score, recorded, credit]).toEqual(expected);
    expect(explanation).toContain(String(level));
  });

  test("an illegal value is refused in words, in the cell", async () => {
    await type(method("decaying average", { "Weight of the newest score": "40 %" }));
    const [{ errors } = { errors: [] }] = await loop.run({ get: "Try!A2:A6" });
    await type(method("", { "Weight of the newest score": "" }));
    for (const [error] of errors)
      expect(error).toContain(
        "Weight of the newest score: for decaying average type a percentage from 50 % to 99 %.",
      );
  });

  test("the map follows, too", async () => {
    const before = await loop.cells(MAP);
    await type(method("number of times", { "Successes needed": 2 }));
    const after = await loop.cells(MAP);
    await type(method("", { "Successes needed": "" }));
    expect(after.flat()).toContain("More evidence (1 of 2)");
    expect(await loop.cells(MAP)).toEqual(before);
  });
});
