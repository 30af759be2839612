import type { WorkbookFile } from "../../workbench/files/workbookFile";
import { openLoop, type Loop } from "./loop";
import { after, ALL, callsOf, choice, content, placeOf, setUp, theirs, tinyGradebook } from "./tiny";

/** Calls at which the connection is lost in the usual run, spread over all of them. */
const SOME = 4;
jest.setTimeout(ALL ? 3_600_000 : 120_000);

interface Scene {
  file: () => Promise<WorkbookFile>;
  act: (loop: Loop, step: (name: string, ...args: unknown[]) => Promise<void>) => Promise<void>;
}

const build: (name: string) => Scene["act"] = (name) => (_loop, step) => step(name, {});

/** What a week brings: a tick, a note, a typed score, one who has mastered, one who has not any more. */
async function aWeekLater(loop: Loop): Promise<void> {
  const roster = (student: string, heading: string) => placeOf(loop, "Retake Roster", { student, heading });
  await loop.run(
    { set: await roster("Ann O'Neill", "Corrective done"), value: true },
    { set: await roster("Ann O'Neill", "Note"), value: "knows it now?" },
    { set: await roster("Cem Can", "Retake score"), value: "7" },
    { set: "Period 1!D3", value: 9 },
    { set: "Period 1!D5", value: 1 },
  );
}

const SCENES: [string, Scene][] = [
  [
    "applySetup",
    {
      file: () => Promise.resolve(tinyGradebook()),
      act: async (loop, step) => step("applySetup", (await loop.call("suggestSetup")).setup),
    },
  ],
  ["buildGroups", { file: () => after(tinyGradebook(), setUp), act: build("buildGroups") }],
  ["buildRoster", { file: () => after(tinyGradebook(), setUp), act: build("buildRoster") }],
  [
    "buildRoster, a week later",
    {
      file: () =>
        after(tinyGradebook(), async (loop) => {
          await setUp(loop);
          await loop.call("buildRoster", {});
          await aWeekLater(loop);
        }),
      act: build("buildRoster"),
    },
  ],
  [
    "buildGroups, a week later",
    {
      file: () =>
        after(tinyGradebook(), async (loop) => {
          await setUp(loop);
          await loop.call("buildGroups", {});
          await loop.call("buildRoster", {});
          await aWeekLater(loop);
        }),
      act: build("buildGroups"),
    },
  ],
];

/** The numbers of the calls at which a connection is lost. */
function chosen(calls: number): number[] {
  const every = Array.from({ length: calls }, (_, index) => index + 1);
  return ALL ? every : every.filter((call) => call % Math.ceil(calls / SOME) === 9);
}

async function cleanRun({
  file,
  act,
}: Scene): Promise<{ begun: WorkbookFile; calls: number; ended: WorkbookFile }> {
  const begun = await file();
  const loop = await openLoop(begun);
  let calls = 0;
  await act(loop, async (name, ...args) => {
    const [answer] = await loop.run({ call: name, args });
    expect(answer?.value).toMatchObject({ status: "ok" });
    if (answer) calls = callsOf(answer);
  });
  const ended = loop.saved();
  await loop.close();
  return { begun, calls, ended };
}

describe.each(choice(SCENES, 5))("a connection lost at any service call of %s", (_title, scene) => {
  test("leaves the teacher's tabs as they were, and the next run ends as a clean run alone", async () => {
    const { begun, calls, ended } = await cleanRun(scene);
    expect(calls).toBeGreaterThan(50);
    for (const call of chosen(calls)) {
      const loop = await openLoop(begun);
      await scene.act(loop, async (name, ...args) => {
        const [, answer] = await loop.run({ failAt: call }, { call: name, args });
        const isTold = answer?.error !== null || answer?.value?.status === "error";
        expect({ call, isTold }).toEqual({ call, isTold: true });
      });
      expect({ call, theirs: theirs(loop.saved()) }).toEqual({ call, theirs: theirs(ended) });
      // The page is opened again and asks anew.
      await scene.act(loop, async (name, ...args) => void (await loop.call(name, ...args)));
      expect({ call, ...content(loop.saved()) }).toEqual({ call, ...content(ended) });
      await loop.close();
    }
  });
});
