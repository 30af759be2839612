import type { WorkbookFile } from "../../workbench/files/workbookFile";
import { onLoop, type Loop } from "./loop";
import { after, ALL, callsOf, theirs, tinyGradebook } from "./tiny";

jest.setTimeout(120_000);

const MAP = "Mastery Map – Period 1";
const LIVE = "Live map";

/** Where connections are lost in the usual run: so many calls, spread over all. */
const SOME = 5;

let older: WorkbookFile;
beforeAll(async () => {
  older = await ofAnOlderBuild();
});

/** As an older build left it, with the levels beside the scores and what a teacher may write beside a map. */
function ofAnOlderBuild(): Promise<WorkbookFile> {
  return after(tinyGradebook(), async ({ call, run }) => {
    const { setup } = (await call("suggestSetup")) as unknown as { setup: object };
    await call("applySetup", { ...setup, insertLevels: "columns" });
    await run(
      { deleteRows: [MAP, 1, 1] },
      { set: `${MAP}!E1`, values: [["Call home"], ["Monday"], ["no"]] },
      { set: "My notes!D1", value: `='${MAP}'!E2` },
    );
  });
}

async function look({ run }: Loop) {
  const [scores, notes, map] = await run({ get: "Period 1" }, { get: "My notes" }, { get: MAP });
  const beside = scores?.values.map((row) => row.slice(6));
  return { beside, notes: notes?.values, map: map?.values, lookUp: scores?.formulas[1]?.[6] };
}

test("a map of an older build is moved down with what stands beside it, and whatever reads it follows", () =>
  onLoop(older, async (loop) => {
    const before = await look(loop);
    expect([before.map?.[0]?.[0], before.lookUp]).toEqual(["Period 1", expect.stringContaining("!$1:$1,")]);
    expect(before.beside?.[1]).toEqual(["Not yet", "Exceeds mastery"]);
    const kept = theirs(loop.saved(), ["My notes"])[0]?.cells.length;
    await loop.call("updateMap");
    const now = await look(loop);
    expect(now.map?.[0]?.[0]).toBe(LIVE);
    expect(now.map?.slice(1)).toEqual(before.map);
    expect([now.beside, now.notes, kept]).toEqual([
      before.beside,
      before.notes,
      theirs(loop.saved(), ["My notes"])[0]?.cells.length,
    ]);
    expect(now.lookUp).toContain("!$2:$2,");
    const [inspected] = (await loop.run({ inspect: MAP })) as unknown as [{ frozen: object }];
    expect(inspected.frozen).toEqual({ rows: 2, columns: 1 });
    const [again] = await loop.run({ call: "updateMap" });
    expect(again?.serviceCalls).toMatchObject({ write: 0, format: 0 });

    await loop.call("undoLast");
    expect(await look(loop)).toEqual(before);
  }));

test("a connection lost at any call of it loses nothing, and the next run finishes it", async () => {
  const { calls, ended } = await onLoop(older, async (loop) => {
    const [clean] = await loop.run({ call: "updateMap" });
    return { calls: callsOf(clean!), ended: await look(loop) };
  });
  for (let call = 1; call <= calls; call += ALL ? 1 : Math.ceil(calls / SOME)) {
    await onLoop(older, async (loop) => {
      await loop.run({ failAt: call }, { call: "updateMap" });
      await loop.call("updateMap");
      expect({ call, ...(await look(loop)) }).toEqual({ call, ...ended });
    });
  }
});
