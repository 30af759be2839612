import { tab, workbook } from "../workbench/host/testHost";
import { onLoop, type Loop } from "./loop";
import { lines } from "./tiny";

jest.setTimeout(120_000);

const QUIZZES = workbook([
  tab("Period 1", [
    ["Student", "Quiz 1 /10", "Quiz 2 /10", "Quiz 3 /10"],
    ["Ana Lee", 9, 8, 10],
    ["Bo Park", 0, 0, 0],
    ["Cy Ruiz", 8, "0 / 10", 9],
    ["Di Wong", 7, 9, 0],
    ["Ed Zola", 10, 7, 8],
  ]),
]);

interface Answered {
  id: string;
  choices: { value: string; changes: { match: object; set: object }[] }[];
}

/** Sets up with one question answered, as the panel does: the row it names is added to the policy. */
async function setUpWith(loop: Loop, id: string, value: string): Promise<void> {
  const { setup, questions } = (await loop.call("suggestSetup")) as unknown as {
    setup: { policy: object[] };
    questions: Answered[];
  };
  const choice = questions.find((one) => one.id === id)?.choices.find((one) => one.value === value);
  if (!choice) throw new Error(`${id} is not asked, or has no choice ${value}`);
  const rows = choice.changes.map(({ match, set }) => ({ ...match, ...set }));
  await loop.call("applySetup", { ...setup, policy: [...setup.policy, ...rows] });
}

/** What functions, map and roster say of the zeros of Bo and Di. */
async function zerosAre(loop: Loop): Promise<unknown[]> {
  await loop.run(
    { newTab: "Try" },
    { set: "Try!A1", value: "=MASTERY_LEVEL('Period 1'!B2:B6,10,,MASTERY_POLICY)" },
    { set: "Try!B1", value: "=BEST_ATTEMPT('Period 1'!B3:D3,10,,MASTERY_POLICY)" },
    { set: "Try!C1", value: "=MASTERY_SCORE('Period 1'!C4,10,,MASTERY_POLICY)" },
  );
  const [read] = await loop.run({ get: "Try!A1:C5" });
  const map = await loop.cells("Mastery Map – Period 1");
  await loop.call("buildRoster", {});
  const roster = (await lines(loop, "Retake Roster")).filter(({ Student }) => Student === "Bo Park");
  return [
    read?.values.map(([level]) => level)[1],
    read?.values[0]?.[1],
    read?.values[0]?.[2],
    map.find(([name]) => name === "Bo Park")?.slice(1, 4),
    [...new Set(roster.map(({ Status }) => Status))],
  ];
}

describe("is a 0 nothing right, or missing", () => {
  test("nothing right, as it is understood without being asked", () =>
    onLoop(QUIZZES, async (loop) => {
      await setUpWith(loop, "zero", "lowest");
      expect(await zerosAre(loop)).toEqual([
        "Not yet",
        0,
        0,
        ["Not yet", "Not yet", "Not yet"],
        ["corrective needed"],
      ]);
    }));

  test("missing, once the teacher says so: no score, no level, to make up; in cells, so that a copy has it", () =>
    onLoop(QUIZZES, async (loop) => {
      await setUpWith(loop, "zero", "owed");
      expect(await zerosAre(loop)).toEqual(["", "", "", ["", "", ""], ["to make up"]]);
      const policy = await loop.cells("Mastery Policy");
      expect(policy.filter(([kind, code]) => kind === "Mark" && String(code) === "0")).toEqual([
        ["Mark", "0", "owed", ""],
      ]);
      const again = await loop.call("suggestSetup");
      expect([again["stored"], again["questions"], again["issues"]]).toEqual([true, [], []]);
      const before = loop.saved();
      await loop.call("applySetup", again["setup"]);
      expect(loop.saved()).toEqual(before);
    }));
});
