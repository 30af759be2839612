import type { WorkbookFile } from "../../workbench/files/workbookFile";
import { onLoop, openLoop, type Loop } from "./loop";
import { callsOf, choice, lines } from "./tiny";
import { at, GRADEBOOK, ROSTER, TODAY, typeScore, WITH_RETAKES, withRoster } from "./recording";

jest.setTimeout(600_000);

/** What a gradebook and our tabs say in the end. */
async function said(loop: Loop): Promise<unknown> {
  const { values, notes } = await at(loop, "Period 1");
  const log = await lines(loop, "Mastery Log");
  return {
    values,
    notes,
    assessments: await lines(loop, "Assessments"),
    roster: await lines(loop, ROSTER),
    log: log.map((line) => JSON.stringify(line)).sort(),
  };
}

async function typedOn(file: WorkbookFile): Promise<WorkbookFile> {
  const loop = await withRoster(file);
  await typeScore(loop, { student: "Ana Ruiz", standard: "LF.1" }, "4");
  await typeScore(loop, { student: "Ana Ruiz", standard: "LF.2" }, "7/8");
  await typeScore(loop, { student: "Cem Can" }, "3");
  await typeScore(loop, { student: "Ben Ode" }, "NS");
  const saved = loop.saved();
  await loop.close();
  return saved;
}

const SCENES: [string, WorkbookFile][] = [
  ["new columns", GRADEBOOK],
  ["columns that are known", WITH_RETAKES],
];

test.each(choice(SCENES, 2))(
  "a fault at any call of recording into %s loses nothing: the next run ends as one without a fault",
  async (_title, file) => {
    const begun = await typedOn(file);
    const { calls, whole } = await onLoop(
      begun,
      async (loop) => {
        const [answer] = await loop.run({ call: "recordRetakes" });
        return { calls: callsOf(answer!), whole: await said(loop) };
      },
      TODAY,
    );
    const all = Array.from({ length: calls }, (_, index) => index + 1);
    for (const failAt of choice(all, 31)) {
      const loop = await openLoop(begun, TODAY);
      const [, failed] = await loop.run({ failAt }, { call: "recordRetakes" });
      const [again] = await loop.run({ call: "recordRetakes" });
      expect([failAt, failed?.value?.status === "ok", again?.value?.status]).toEqual([failAt, false, "ok"]);
      const ends = await said(loop);
      await loop.close();
      expect([failAt, ends]).toEqual([failAt, whole]);
    }
  },
);
