import { writtenAndRead } from "../workbench/files/workbookMaker";
import type { WorkbookFile } from "../../workbench/files/workbookFile";
import { builtFile, longBook, outcomeOf, wideBook, type Outcome } from "./changed";
import { openLoop, type Loop } from "./loop";
import { withShortTabs } from "./shortTabs";
import { placeOf, reply, choice } from "./tiny";

jest.setTimeout(120_000);

let built: WorkbookFile;
/** With maps of values, which follow no tab. */
let valued: WorkbookFile;
let before: Outcome;
beforeAll(async () => {
  valued = await on(wideBook(), async (loop) => {
    const { setup } = (await loop.call("suggestSetup")) as unknown as { setup: object };
    await loop.call("applySetup", { ...setup, insertLevels: "none" });
    await loop.call("buildRoster", {});
    return withShortTabs(loop.saved());
  });
  built = await builtFile(wideBook());
  before = await on(built, outcomeOf);
});

async function on<T>(file: WorkbookFile, act: (loop: Loop) => Promise<T>): Promise<T> {
  const loop = await openLoop(file);
  try {
    return await act(loop);
  } finally {
    await loop.close();
  }
}

const marksOf = ({ host: { engine } }: Loop) =>
  Object.fromEntries(
    engine.sheets().map(({ id, name }) => [name, engine.metadata(id).map(({ value }) => value)]),
  );

test("our tabs, and classes' tabs that no live map reads, are marked: whose they are, and no more", () =>
  on(valued, async (loop) => {
    const marks = marksOf(loop);
    expect(marks).toMatchObject({
      "Period 1": ['{"class":"Period 1","tab":"Period 1"}'],
      "Mastery Policy": ['{"name":"MASTERY_POLICY"}'],
      "Retake Roster": ['{"name":"MASTERY_ROSTER"}'],
    });
    const [inspected] = (await loop.run({ inspect: "Period 1" })) as unknown as { metadata: unknown }[];
    expect(inspected?.metadata).toEqual([
      { key: "MASTERY_TAB", value: '{"class":"Period 1","tab":"Period 1"}', column: null },
    ]);
    for (const action of ["buildGroups", "buildRoster", "updateMap"]) await loop.call(action, {});
    await loop.call("applySetup", (await loop.call("suggestSetup"))["setup"]);
    expect(marksOf(loop)).toMatchObject(marks);
  }));

test.each(choice(["MASTERY_ASSESSMENTS", "MASTERY_CLASSES", "MASTERY_POLICY", "MASTERY_LOG"], 4))(
  "a tab of ours that lost its name %s and its title is still ours; the next action gives the name back",
  (name) =>
    on(built, async (loop) => {
      const tab = loop
        .saved()
        .names.find((own) => own.name === name)
        ?.range.split("!")[0]
        ?.replace(/'/g, "");
      await loop.run({ renameTab: [tab, "My own words"] });
      loop.host.engine.deleteName(name);
      const titles = (await loop.run({ tabs: true }))[0]?.tabs;
      const now = await outcomeOf(loop);
      expect([now.live, now.roster, now.refused]).toEqual([before.live, before.roster, []]);
      expect(loop.saved().names.map((own) => own.name)).toContain(name);
      expect(await loop.call("repair")).toMatchObject({ repaired: [] });
      expect((await loop.run({ tabs: true }))[0]?.tabs).toEqual(titles);
    }),
);

test("a copy of the whole workbook goes on: names and marks travel in its file, document properties do not", async () => {
  const copy = await writtenAndRead(built, ["MASTERY_MAP"]);
  await on(copy, async (loop) => {
    const now = await outcomeOf(loop);
    expect([now.roster, now.groups, now.refused]).toEqual([before.roster, before.groups, []]);
    await loop.run({ renameTab: ["Period 1", "Algebra"] });
    expect((await outcomeOf(loop)).told.roster.map(({ code }) => code)).toEqual(["tabRenamed"]);
  });
});

test.each([
  ["by its live map, without a call", () => built, 0],
  ["by its mark: what is kept with it, its key and its value", () => valued, 3],
] as const)("a class's tab under a new title is known %s", (_, file, more) =>
  on(file(), async (loop) => {
    const calls = async () => {
      const [answer] = await loop.run({ call: "suggestSetup", args: [] });
      return Object.values(answer?.serviceCalls ?? {}).reduce(
        (sum: number, n) => sum + (typeof n === "number" ? n : 0),
        0,
      );
    };
    const usual = await calls();
    await loop.run({ renameTab: ["Period 1", "Algebra"] });
    expect((await calls()) - usual).toBe(more);
    const { issues } = (await loop.call("suggestSetup")) as unknown as { issues: { code: string }[] };
    expect(issues.map(({ code }) => code)).toEqual(["tabRenamed"]);
  }),
);

test("what is kept with tabs goes with set-up when that is undone, and with everything else", async () => {
  const fresh = wideBook();
  await on(fresh, async (loop) => {
    const { setup } = (await loop.call("suggestSetup")) as unknown as { setup: object };
    await loop.call("applySetup", { ...setup, insertLevels: "none" });
    await loop.call("undoLast");
    expect(Object.values(marksOf(loop)).flat()).toEqual([]);
  });
  await on(valued, async (loop) => {
    await loop.call("removeEverything", ["Retake Roster"]);
    expect(marksOf(loop)).toEqual({ "Period 1": [], "Period 2": [], "Retake Roster": [] });
  });
});

test("a tab that the teacher left out is not named as a class again, until its row goes", () =>
  on(wideBook(), async (loop) => {
    const { setup } = (await loop.call("suggestSetup")) as unknown as {
      setup: { classes: { tab: string }[] };
    };
    const classes = setup.classes.filter(({ tab }) => tab !== "Period 2");
    await loop.call("applySetup", { ...setup, classes, leftOut: ["Period 2"] });
    expect((await loop.cells("Mastery Classes"))[2]?.slice(0, 3)).toEqual(["Period 2", "Period 2", "none"]);
    const now = await outcomeOf(loop);
    expect([now.told.setUp, now.told.roster.filter(({ code }) => code === "newClass")]).toEqual([[], []]);
    expect(Object.keys(now.live)).toEqual(["Period 1"]);
    const again = await loop.call("suggestSetup");
    expect(again["withNew"]).toBeNull();
    expect(await loop.call("applySetup", again["setup"])).toMatchObject({ tabs: [] });
    await loop.run({ deleteRows: ["Mastery Classes", 3, 1] });
    expect((await outcomeOf(loop)).told.setUp.map(({ code }) => code)).toEqual(["newClass"]);
  }));

test("ticks whose heading was cleared are not forgotten: nothing is written until it is back", () =>
  on(built, async (loop) => {
    const place = await placeOf(loop, "Retake Roster", { student: "Ana Lee", heading: "Corrective done" });
    const title = place.replace(/\d+$/, "1");
    const stood = await loop.cells("Retake Roster");
    await loop.run({ set: title, value: "" });
    expect(JSON.stringify(await reply(loop, "buildRoster", {}))).toContain("Corrective done");
    expect(await loop.call("repair")).toMatchObject({ repaired: ["Retake Roster"] });
    expect(await loop.cells("Retake Roster")).toEqual(stood);
    expect((await outcomeOf(loop)).roster).toEqual(before.roster);
  }));

test("a workbook of a newer Mastery Loop is not repaired", () =>
  on(built, async (loop) => {
    const rows = await loop.cells("Mastery Policy");
    const row = rows.findIndex(([name]) => name === "Format version") + 1;
    await loop.run({ set: `Mastery Policy!B${row}`, value: 99 }, { set: "Standards!C1", value: "" });
    expect(await reply(loop, "repair")).toMatchObject({ status: "error", code: "newerFormat" });
  }));

test("the heading of a long list that looks like the one that is gone is taken over by setting up again", async () =>
  on(await builtFile(longBook()), async (loop) => {
    const was = await outcomeOf(loop);
    await loop.run({ set: "Results!E1", value: "Result" });
    const { setup, issues } = (await loop.call("suggestSetup")) as unknown as {
      setup: unknown;
      issues: unknown[];
    };
    expect(issues).toEqual([
      expect.objectContaining({
        code: "headingGone",
        proposal: { kind: "renamedColumn", class: "Results", from: "Score", to: "Result" },
      }),
    ]);
    await loop.call("applySetup", setup);
    const now = await outcomeOf(loop);
    expect([now.live, now.roster, now.told.setUp]).toEqual([was.live, was.roster, []]);
  }));
