import type { WorkbookFile } from "../../workbench/files/workbookFile";
import { openLoop, type Answer, type Loop } from "./loop";
import { after, callsOf, choice, content, lines, placeOf, reply, setUp, theirs, tinyGradebook } from "./tiny";

jest.setTimeout(120_000);

const ROSTER = "Retake Roster";
const ACTIONS = choice(["buildRoster", "undoLast", "buildGroups", "updateMap", "repair"], 5);

let ready: WorkbookFile;
let built: WorkbookFile;
beforeAll(async () => {
  ready = await after(tinyGradebook(), setUp);
  built = await after(ready, async ({ call }) => {
    await call("buildGroups", {});
    await call("buildRoster", {});
  });
});

let loop: Loop;
const open = async (file: WorkbookFile): Promise<Loop> => (loop = await openLoop(file));
afterEach(() => loop.close());

const students = async (): Promise<unknown[]> => (await lines(loop, ROSTER)).map(({ Student }) => Student);

/** Runs an action while the other editor does something just before its n-th call. */
async function meanwhile(call: number, steps: unknown[]): Promise<Answer> {
  const [, answer] = await loop.run({ during: { call, steps } }, { call: "buildRoster", args: [{}] });
  if (!answer) throw new Error("no answer");
  return answer;
}

describe("two editors at once", () => {
  test("the other's action is told to wait, in one sentence, and changes nothing", async () => {
    await open(ready);
    const answer = (await meanwhile(60, [{ call: "buildGroups", args: [{}] }])) as Answer & {
      during: Answer[];
    };
    expect(answer.value.status).toBe("ok");
    const [other] = answer.during;
    expect(other?.value).toMatchObject({ status: "error", code: "locked" });
    expect(other?.value.message).toContain("try again in a minute");
    expect((await loop.run({ tabs: true }))[0]?.tabs).not.toContain("Corrective Groups");
    expect(await reply(loop, "buildGroups", {})).toMatchObject({ status: "ok" });
  });

  test.each(choice([55, 2, 30, 75], 4))(
    "a score typed in the gradebook before call %i is kept",
    async (call) => {
      await open(built);
      const { value } = await meanwhile(call, [{ set: "Period 1!D3", value: 9 }]);
      expect(value.status).toBe("ok");
      expect((await loop.cells("Period 1"))[2]?.[3]).toBe(9);
      await loop.call("buildRoster", {});
      expect(await students()).not.toContain("Ben <b>Brown</b>");
    },
  );

  test.each(choice([55, 2, 30, 75], 4))(
    "what is ticked and typed on the roster before call %i is kept",
    async (call) => {
      await open(built);
      const cem = (heading: string) => placeOf(loop, ROSTER, { student: "Cem Can", heading });
      // Something to do, so that the roster is written.
      await loop.run({ set: "Period 1!D3", value: 9 }, { set: "Period 1!D5", value: 1 });
      const { value } = await meanwhile(call, [
        { set: await cem("Corrective done"), value: true },
        { set: await cem("Retake score"), value: "6" },
        { set: await cem("Note"), value: "came on Tuesday" },
      ]);
      expect(value.status).toBe("ok");
      await loop.call("buildRoster", {});
      const typed = { "Corrective done": true, "Retake score": "6", Note: "came on Tuesday" };
      expect((await lines(loop, ROSTER)).find(({ Student }) => Student === "Cem Can")).toMatchObject(typed);
    },
  );

  test.each(choice([55, 2, 30, 75], 4))(
    "a line deleted before call %i comes back, and no other is lost",
    async (call) => {
      await open(built);
      const before = await students();
      await meanwhile(call, [{ deleteRows: [ROSTER, 2, 1] }]);
      await loop.call("buildRoster", {});
      expect([...(await students())].sort()).toEqual([...before].sort());
    },
  );
});

/** Just before the first write: by then everything is read and planned. */
const BEFORE_WRITING = choice([55, 40, 62], 3);

describe("what another editor does between reading and writing", () => {
  const roster = (student: string, heading: string) => placeOf(loop, ROSTER, { student, heading });
  const groups = (student: string, heading: string) =>
    placeOf(loop, "Corrective Groups", { student, heading });
  const noteOf = async (title: string, student: string) =>
    (await lines(loop, title)).find(({ Student }) => Student === student)?.["Note"];

  test.each(BEFORE_WRITING)("a line deleted above takes no other line along (call %i)", async (call) => {
    await open(built);
    await loop.run(
      { set: await roster("Cem Can", "Note"), value: "stays" },
      { set: "Period 1!D3", value: 9 },
      { set: "Period 1!D5", value: 1 },
    );
    await meanwhile(call, [{ deleteRows: [ROSTER, 2, 1] }]);
    expect(await noteOf(ROSTER, "Cem Can")).toBe("stays");
    expect([...(await students())].sort()).toEqual(["Ann O'Neill", "Cem Can", "Dina Diaz"]);
  });

  test.each(BEFORE_WRITING)(
    "a roster sorted meanwhile keeps each note with its student (call %i)",
    async (call) => {
      await open(built);
      await loop.run(
        { set: await roster("Ann O'Neill", "Note"), value: "Ann's" },
        { set: await roster("Cem Can", "Note"), value: "Cem's" },
        { set: "Period 1!D3", value: 9 },
        { set: "Period 1!D4", value: 3 },
      );
      await meanwhile(call, [{ sort: [ROSTER, "A2:Y4", "G"] }]);
      const seen = (await lines(loop, ROSTER)).map((line) => [line["Student"], line["Score"], line["Note"]]);
      expect(seen.map((line) => line.map(String)).sort()).toEqual([
        ["Ann O'Neill", "4", "Ann's"],
        ["Cem Can", "3", "Cem's"],
      ]);
    },
  );

  test.each(BEFORE_WRITING)("a note on a line that goes is in the log (call %i)", async (call) => {
    await open(built);
    await loop.run({ set: "Period 1!D3", value: 9 });
    const steps = [{ set: await roster("Ben <b>Brown</b>", "Note"), value: "came on Tuesday" }];
    await meanwhile(call, steps);
    expect(await students()).not.toContain("Ben <b>Brown</b>");
    expect(JSON.stringify(await lines(loop, "Mastery Log"))).toContain("came on Tuesday");
  });

  test.each(BEFORE_WRITING)("a tick in a group whose lines change places is kept (call %i)", async (call) => {
    await open(built);
    await loop.run({ set: "Period 1!D2", value: 1 }, { set: "Period 1!D4", value: 9 });
    const steps = [
      { set: await groups("Ben <b>Brown</b>", "Corrective done"), value: true },
      { set: await groups("Ben <b>Brown</b>", "Note"), value: "with Ann" },
    ];
    await loop.run({ during: { call, steps } }, { call: "buildGroups", args: [{}] });
    const ticked = (await lines(loop, "Corrective Groups")).filter(
      (line) => line["Corrective done"] === true,
    );
    expect(ticked.map(({ Student, Note }) => [Student, Note])).toEqual([["Ben <b>Brown</b>", "with Ann"]]);
  });

  test("whoever types without end is not overwritten: one sentence says where", async () => {
    await open(built);
    await loop.run({ set: "Period 1!D3", value: 9 });
    const { engine } = loop.host;
    const sheet = engine.sheets().find(({ name }) => name === ROSTER)?.id ?? "";
    const column = ((await loop.cells(ROSTER))[0] ?? []).indexOf("Note");
    const read = engine.values;
    let typed = 0;
    engine.values = (area) => {
      // On Ben's line, which is to go.
      if (area.sheet === sheet && area.rows > 1)
        engine.write({ sheet, row: 2, column, rows: 1, columns: 1 }, [[{ value: `note ${++typed}` }]]);
      return read(area);
    };
    const { status, code, message } = await reply(loop, "buildRoster", {});
    engine.values = read;
    expect({ status, code, message }).toEqual({
      status: "error",
      code: "locked",
      message: `Someone is typing on "${ROSTER}" just now, so nothing was written there. Nothing is lost; try again in a minute.`,
    });
    expect(await noteOf(ROSTER, "Ben <b>Brown</b>")).toBe(`note ${typed}`);
    expect(await reply(loop, "buildRoster", {})).toMatchObject({ status: "ok" });
  });
});

describe("somebody who may not change the workbook", () => {
  test.each(ACTIONS)("as a viewer gets one sentence from %s, and nothing is written", async (action) => {
    await open(built);
    // Something to do, and something to take back.
    await loop.call("updateMap");
    await loop.run({ set: "Period 1!D3", value: 9 });
    await loop.call("buildRoster", {});
    await loop.run({ set: "Period 1!D5", value: 1 });
    const before = loop.saved();
    const [, answer] = await loop.run({ user: "viewer" }, { call: action, args: [{}] });
    expect(answer?.value).toMatchObject({ status: "error", code: "viewOnly" });
    expect(answer?.value.message).toMatch(/^You may look at this workbook but not change it/);
    expect(answer?.serviceCalls).toMatchObject({ write: 0, format: 0 });
    expect(loop.saved()).toEqual(before);
  });

  test.each(["applySetup", "removeEverything"])(
    "as a viewer gets one sentence from %s, too",
    async (action) => {
      await open(tinyGradebook());
      const { setup } = await loop.call("suggestSetup");
      const before = loop.saved();
      const [, answer] = await loop.run({ user: "viewer" }, { call: action, args: [setup] });
      expect(answer?.value).toMatchObject({ status: "error", code: "viewOnly" });
      expect(loop.saved()).toEqual(before);
    },
  );

  test.each([
    ["a protected tab", (width: string) => `A1:${width}1000`],
    ["a protected range where something is to be written", () => "E2:F9"],
  ])("%s is named in one sentence, and nothing is written", async (_title, range) => {
    await open(built);
    const height = loop.saved().sheets.find(({ name }) => name === ROSTER);
    await loop.run({ protect: [`${ROSTER}!${range("Z").replace("1000", String(height?.rows))}`] });
    await loop.run({ set: "Period 1!D3", value: 9 }, { set: "Period 1!D5", value: 1 });
    const before = loop.saved();
    const [, answer] = await loop.run({ user: "second" }, { call: "buildRoster", args: [{}] });
    expect(answer?.value).toMatchObject({ status: "error", code: "notAllowed" });
    expect(answer?.value.message).toBe(
      `Cells on "${ROSTER}" are protected and not yours to change, so nothing was done. Ask the workbook's owner, or lift the protection under Data ▸ Protect sheets and ranges.`,
    );
    expect(loop.saved()).toEqual(before);
  });

  test("a protected tab of the teacher's hinders nothing, since nothing is written there", async () => {
    await open(tinyGradebook());
    await loop.run({ protect: ["Period 1!A1:H20"] });
    const before = theirs(loop.saved());
    await setUp(loop);
    await loop.call("buildRoster", {});
    expect(theirs(loop.saved())).toEqual(before);
  });
});

test("two runs by two editors, one after the other, end as one run does", async () => {
  await open(ready);
  await loop.call("buildRoster", {});
  const once = content(loop.saved());
  const [, answer] = await loop.run({ user: "second" }, { call: "buildRoster", args: [{}] });
  expect(answer && callsOf(answer)).toBeGreaterThan(0);
  expect(answer?.serviceCalls).toMatchObject({ write: 0, format: 0 });
  expect(content(loop.saved())).toEqual(once);
});
