import type { WorkbookFile } from "../../workbench/files/workbookFile";
import { openLoop, type Loop } from "./loop";
import { after, choice, lines, placeOf, reply, seen, setUp, tinyGradebook } from "./tiny";

jest.setTimeout(120_000);

let loop: Loop;
const open = async (file: WorkbookFile): Promise<Loop> => (loop = await openLoop(file));
afterEach(() => loop.close());

/** A week later one has mastered and another has not any more. */
const aWeekLater = [
  { set: "Period 1!D3", value: 9 },
  { set: "Period 1!D5", value: 1 },
];
const withList = (name: string) => async (each: Loop) => {
  await setUp(each);
  await each.call(name, {});
  await each.run(...aWeekLater);
};
const applied =
  (insertLevels: string) =>
  async ({ call }: Loop): Promise<void> => {
    const { setup } = (await call("suggestSetup")) as unknown as { setup: object };
    await call("applySetup", { ...setup, insertLevels });
  };
const calls =
  (name: string) =>
  async ({ call }: Loop): Promise<void> =>
    void (await call(name, {}));

type Act = (loop: Loop) => Promise<void>;
const ACTIONS: [string, { begin: () => Promise<WorkbookFile>; act: Act; what: string }][] = [
  ...["tab", "columns", "none"].map(
    (place): [string, { begin: () => Promise<WorkbookFile>; act: Act; what: string }] => [
      `a set-up with levels in "${place}"`,
      { begin: () => Promise.resolve(tinyGradebook()), act: applied(place), what: "Set up this gradebook" },
    ],
  ),
  [
    "groups",
    {
      begin: () => after(tinyGradebook(), setUp),
      act: calls("buildGroups"),
      what: "Build corrective groups",
    },
  ],
  [
    "a roster",
    { begin: () => after(tinyGradebook(), setUp), act: calls("buildRoster"), what: "Build retake roster" },
  ],
  [
    "groups that were built again",
    {
      begin: () => after(tinyGradebook(), withList("buildGroups")),
      act: calls("buildGroups"),
      what: "Build corrective groups",
    },
  ],
  [
    "a roster that was built again",
    {
      begin: () => after(tinyGradebook(), withList("buildRoster")),
      act: calls("buildRoster"),
      what: "Build retake roster",
    },
  ],
  [
    "maps brought up to date",
    {
      begin: () =>
        after(tinyGradebook(), async (each) => {
          await setUp(each);
          await each.run(...aWeekLater);
        }),
      act: calls("updateMap"),
      what: "Update mastery map",
    },
  ],
];

describe.each(choice(ACTIONS, 4))("%s, taken back", (_title, { begin, act, what }) => {
  test("leave the workbook as it was, once; done again they end as the first time", async () => {
    await open(await begin());
    const before = seen(loop.saved());
    await act(loop);
    const once = seen(loop.saved());
    expect(once).not.toEqual(before);
    const { workbook } = (await loop.call("describeWorkbook")) as unknown as { workbook: { undo: string } };
    expect(workbook.undo).toBe(what);
    expect(await reply(loop, "undoLast")).toEqual({ status: "ok", what });
    expect(seen(loop.saved())).toEqual(before);
    expect(await reply(loop, "undoLast")).toMatchObject({ status: "error", code: "nothingToUndo" });
    expect(seen(loop.saved())).toEqual(before);
    await act(loop);
    expect(seen(loop.saved())).toEqual(once);
  });
});

test.each([
  ["buildRoster", "Retake Roster", "Ann O'Neill", "Note", "knows it now?"],
  ["buildRoster", "Retake Roster", "Ann O'Neill", "Corrective done", true],
  ["buildGroups", "Corrective Groups", "Cem Can", "Tutor", "Dina"],
] as const)(
  "after %s something typed on %s is not lost: undoing is refused in one sentence",
  async (action, title, student, heading, value) => {
    await open(await after(tinyGradebook(), setUp));
    await loop.call(action, {});
    await loop.run({ set: await placeOf(loop, title, { student, heading }), value });
    const before = loop.saved();
    const { status, code, message } = await reply(loop, "undoLast");
    expect([status, code]).toEqual(["error", "changedSince"]);
    expect(message).toBe(
      `Something was typed or moved on "${title}" since, and undoing would lose it. Nothing was undone.`,
    );
    expect(loop.saved()).toEqual(before);
    // Taken away again, it hinders nothing.
    await loop.run({
      set: await placeOf(loop, title, { student, heading }),
      value: heading === "Corrective done" ? false : "",
    });
    expect(await reply(loop, "undoLast")).toMatchObject({ status: "ok" });
  },
);

test("what was typed on the teacher's own tabs since stays, and undoing goes on", async () => {
  await open(await after(tinyGradebook(), setUp));
  await loop.call("buildRoster", {});
  await loop.run({ set: "Period 1!C4", value: 7 }, { set: "My notes!A9", value: "new" });
  await loop.call("undoLast");
  expect((await loop.cells("Period 1"))[3]?.[2]).toBe(7);
  expect((await loop.cells("My notes"))[8]?.[0]).toBe("new");
});

test("levels beside the scores that the teacher has typed over since stay", async () => {
  await open(tinyGradebook());
  await applied("columns")(loop);
  const header = (await loop.cells("Period 1"))[0] ?? [];
  const column = String.fromCharCode(65 + header.findIndex((cell, at) => at > 5 && cell !== ""));
  await loop.run({ set: `Period 1!${column}3`, value: "my own" });
  await loop.call("undoLast");
  expect((await loop.run({ get: `Period 1!${column}3` }))[0]?.values).toEqual([["my own"]]);
});

test("after a roster that was built again, what it took away is back with its ticks and notes", async () => {
  await open(
    await after(tinyGradebook(), async (each) => {
      await setUp(each);
      await each.call("buildRoster", {});
      const place = { student: "Ben <b>Brown</b>", heading: "Note" };
      await each.run(
        { set: await placeOf(each, "Retake Roster", place), value: "=came twice" },
        ...aWeekLater,
      );
    }),
  );
  await loop.call("buildRoster", {});
  expect((await lines(loop, "Retake Roster")).map(({ Student }) => Student)).not.toContain(
    "Ben <b>Brown</b>",
  );
  await loop.call("undoLast");
  const ben = (await lines(loop, "Retake Roster")).find(({ Student }) => Student === "Ben <b>Brown</b>");
  expect(ben).toMatchObject({ Note: "=came twice", "Corrective done": false });
});
