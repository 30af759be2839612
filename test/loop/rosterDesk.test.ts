import type { WorkbookFile } from "../../workbench/files/workbookFile";
import { tab, workbook } from "../workbench/host/testHost";
import { openLoop, type Answer, type Loop } from "./loop";
import { after, callsOf, choice, content, lines, placeOf, setUp, tinyGradebook } from "./tiny";

jest.setTimeout(120_000);

const ROSTER = "Retake Roster";
/** With everything asked for there are four lines: Ann, Ben, and twice Cem. */
const [ANN, BEN] = ["Ann O'Neill", "Ben <b>Brown</b>"];
let ready: WorkbookFile;
let built: WorkbookFile;
beforeAll(async () => {
  ready = await after(tinyGradebook(), setUp);
  built = await after(ready, ({ call }) => call("buildRoster", { everything: true }));
});

let loop: Loop;
const open = async (file: WorkbookFile): Promise<Loop> => (loop = await openLoop(file));
afterEach(() => loop.close());

interface Inspected {
  protections: { range: string; warningOnly: boolean }[];
}
const warned = async (tab = ROSTER): Promise<string[]> => {
  const [answer] = (await loop.run({ inspect: tab })) as unknown as Inspected[];
  return (answer?.protections ?? []).map(({ range, warningOnly }) =>
    warningOnly ? range : `locked ${range}`,
  );
};
const rebuild = async (scope = { everything: true }): Promise<Answer> => {
  const [answer] = await loop.run({ call: "buildRoster", args: [scope] });
  if (answer?.value.status !== "ok") throw new Error(answer?.error ?? answer?.value.message);
  return answer;
};
const students = async (): Promise<unknown[]> => (await lines(loop, ROSTER)).map(({ Student }) => Student);
const put = async (student: string, heading: string, value: unknown) =>
  loop.run({ set: await placeOf(loop, ROSTER, { student, heading }), value });

describe("Sheets warns who types in the columns of ours, and nobody else", () => {
  const OURS = ["A:J", "N:P", "R:U", "Z:Z"];

  test("on a new roster", async () => {
    await open(built);
    expect(await warned()).toEqual(OURS);
  });

  test("once, however often it is built, undone and built again", async () => {
    await open(built);
    await put("Ben <b>Brown</b>", "Corrective done", true);
    await rebuild();
    await loop.call("undoLast");
    await rebuild();
    expect(await warned()).toEqual(OURS);
  });

  test("also where a tick came, and other people's protections stay", async () => {
    await open(built);
    const policy = await loop.cells("Mastery Policy");
    const row = policy.findIndex(([name]) => name === "Before a retake") + 1;
    await loop.run(
      { protect: [`${ROSTER}!Y1:Y9`] },
      { set: `Mastery Policy!B${row}`, value: "Corrective done, Skill check passed, Parent signature" },
    );
    await rebuild();
    const headings = (await loop.cells(ROSTER))[0] ?? [];
    expect(headings[26]).toBe("Parent signature");
    expect((await warned()).sort()).toEqual([...OURS, "locked Y1:Y9"].sort());
  });

  test("a column of the teacher's between ours is freed with the next column that comes", async () => {
    await open(built);
    await loop.run({ insertColumns: [ROSTER, 4, 1] }, { set: `${ROSTER}!D1`, value: "Sits with" });
    expect(await warned()).toEqual(["A:K", "O:Q", "S:V", "AA:AA"]);
    const policy = await loop.cells("Mastery Policy");
    const row = policy.findIndex(([name]) => name === "Before a retake") + 1;
    await loop.run({
      set: `Mastery Policy!B${row}`,
      value: "Corrective done, Skill check passed, Parent signature",
    });
    await rebuild();
    expect((await warned()).sort()).toEqual(["A:C", "E:K", "O:Q", "S:V", "AA:AA"].sort());
  });

  test("a tab that stays as values is warned of no more", async () => {
    await open(built);
    await loop.call("removeEverything", [ROSTER]);
    expect(await warned()).toEqual([]);
  });
});

describe("today's work comes on top", () => {
  test("and notes, colours and columns of the teacher's go with their line", async () => {
    await open(built);
    const row = (await students()).indexOf(BEN) + 2;
    await loop.run(
      { setNote: [`${ROSTER}!B${row}`, "asks for graph paper"] },
      { set: `${ROSTER}!AB1`, value: "Sits with" },
      { set: `${ROSTER}!AB${row}`, value: "Folake" },
    );
    await put(BEN, "Scheduled for", "2025-11-05");
    await rebuild();
    expect(row).toBeGreaterThan(2);
    expect((await students())[0]).toBe(BEN);
    const [cells] = (await loop.run({ get: `${ROSTER}!A2:AB2` })) as unknown as {
      values: unknown[][];
      notes: string[][];
    }[];
    expect(cells?.notes[0]?.[1]).toBe("asks for graph paper");
    expect(cells?.values[0]?.[27]).toBe("Folake");
    expect((await rebuild()).serviceCalls).toMatchObject({ write: 0, format: 0 });
  });

  test("and a teacher's own order stays", async () => {
    await open(built);
    // By the score as text.
    await loop.run({ sort: [ROSTER, "A2:Z20", "G"] });
    const own = await students();
    expect(own).toEqual(["Cem Can", "Cem Can", ANN, BEN]);
    await put(BEN, "Scheduled for", "2025-11-05");
    await rebuild();
    expect(await students()).toEqual(own);
  });

  test("and undone, everything stands as before", async () => {
    await open(built);
    await put(BEN, "Scheduled for", "2025-11-05");
    const cells = await loop.cells(ROSTER);
    await rebuild();
    await loop.call("undoLast");
    expect(await loop.cells(ROSTER)).toEqual(cells);
  });
});

describe("a rebuild that moves lines", () => {
  let typed: WorkbookFile;
  let calls = 0;
  let done: WorkbookFile;
  beforeAll(async () => {
    typed = await after(built, async (one) => {
      await one.run({
        set: await placeOf(one, ROSTER, { student: BEN, heading: "Scheduled for" }),
        value: "2025-11-05",
      });
    });
    done = await after(typed, async (one) => {
      const [answer] = await one.run({ call: "buildRoster", args: [{ everything: true }] });
      calls = callsOf(answer as Answer);
    });
  });

  const LAST = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

  test.each(choice(LAST, 12))("cut off %i calls before its end, is finished by the next", async (back) => {
    await open(typed);
    await loop.run({ failAt: calls + 1 - back }, { call: "buildRoster", args: [{ everything: true }] });
    await rebuild();
    expect(content(loop.saved())).toEqual(content(done));
  });

  test.each(choice(LAST, 12))("what another editor types %i calls before its end is kept", async (back) => {
    await open(typed);
    const student = ANN;
    const place = await placeOf(loop, ROSTER, { student, heading: "Note" });
    await loop.run(
      { during: { call: calls + 1 - back, steps: [{ set: place, value: "typed meanwhile" }] } },
      { call: "buildRoster", args: [{ everything: true }] },
    );
    await rebuild();
    const notes = (await lines(loop, ROSTER)).filter(({ Note }) => Note === "typed meanwhile");
    expect(notes).toHaveLength(1);
  });
});

const RETAKEN = workbook([
  tab("Period 1", [
    ["Student", "Student ID", "Quiz 1 (10)", "Quiz 2 (10)", "Quiz 2 retake (10)"],
    ["Ann Lee", 101, 9, 4, 6],
    ["Ben Cho", 102, 8, 5, 9],
    ["Cem Can", 103, 9, 9, null],
    ["Dina Diaz", 104, 10, 3, null],
  ]),
]);

test("a retake column that is deleted takes no line, tick or note along, and is named", async () => {
  await open(
    await after(RETAKEN, async (one) => {
      await setUp(one);
      await one.call("buildRoster", { everything: true });
    }),
  );
  const before = (await lines(loop, ROSTER)).find((line) => String(line["Retakes used"]) === "1");
  const student = String(before?.["Student"]);
  expect(before).toBeDefined();
  await put(student, "Corrective done", true);
  await put(student, "Note", "phoned");
  const typed = (await lines(loop, ROSTER)).find(({ Student }) => Student === student);
  await loop.run({ deleteColumns: ["Period 1", 5, 1] });
  const { value } = await rebuild();
  expect((await lines(loop, ROSTER)).find(({ Student }) => Student === student)).toMatchObject({
    ...typed,
    Order: expect.anything() as unknown,
  });
  const issues = value["issues"] as { code: string; message: string }[];
  expect(issues.find(({ code }) => code === "attemptGone")?.message).toContain('"Quiz 2 retake (10)"');
  expect((await rebuild()).serviceCalls).toMatchObject({ write: 0, format: 0 });
});

test("service calls on the roster: of the first build, of one that changes nothing, of one that changes a line, of one that moves lines", async () => {
  await open(ready);
  const onRoster = ({ serviceCalls: { byTab } }: Answer) => byTab[ROSTER];
  const counts = [onRoster(await rebuild()), onRoster(await rebuild())];
  await put(ANN, "Note", "first of all");
  await put(ANN, "Corrective done", true);
  counts.push(onRoster(await rebuild()));
  await put(BEN, "Scheduled for", "2025-11-05");
  counts.push(onRoster(await rebuild()));
  expect(counts).toEqual([
    { read: 0, write: 1, format: 27, other: 16 },
    { read: 2, write: 0, format: 0, other: 2 },
    { read: 3, write: 1, format: 1, other: 6 },
    { read: 3, write: 3, format: 1, other: 7 },
  ]);
});
