import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { WorkbookFile } from "../../workbench/files/workbookFile";
import { readWorkbookFile } from "../../workbench/files/read";
import { writeXlsx } from "../../workbench/files/write";
import { openLoop, type Loop } from "./loop";
import { after, ALL, callsOf, CLASS, content, reply, theirs, tinyClass, tinyGradebook } from "./tiny";

jest.setTimeout(ALL ? 3_600_000 : 180_000);

/** Where connections are lost in the usual run: so many calls, spread over all. */
const SOME = 2;
const MAP = `Mastery Map – ${CLASS}`;
const OURS = /MASTERY_(LEVEL|SCORE|MAP|EXPLAIN)\(|BEST_ATTEMPT\(|VLOOKUP\(/;

/** The usual gradebook, on a grid with room for levels beside the scores. */
function gradebook(): WorkbookFile {
  const { sheets, ...file } = tinyGradebook();
  return { ...file, sheets: [{ ...tinyClass(), columns: 20 }, ...sheets.slice(1)] };
}

/** Set up with levels beside the scores; the teacher asks our functions on a tab of their own, too. */
async function comeAlive({ call, run }: Loop, insertLevels: string): Promise<void> {
  const { setup } = (await call("suggestSetup")) as unknown as { setup: object };
  await call("applySetup", { ...setup, insertLevels });
  await run(
    { set: "My notes!C1", value: `=MASTERY_LEVEL('${CLASS}'!C2:D6;10)` },
    { set: "My notes!C8", value: "typed below" },
    { set: "My notes!D1", value: `=BEST_ATTEMPT('${CLASS}'!C2:D2;10;"label")` },
    { set: "My notes!E1", value: `=IF(MASTERY_SCORE('${CLASS}'!C2:D2;10)>50;"=SUM(1)";"no")` },
  );
}

/** Workbooks that several tests begin on, each made once. */
const made = new Map<string, Promise<WorkbookFile>>();

function once(what: string, make: () => Promise<WorkbookFile>): Promise<WorkbookFile> {
  const file = made.get(what) ?? make();
  made.set(what, file);
  return file;
}

function live(insertLevels = "columns"): Promise<WorkbookFile> {
  return once(insertLevels, () => after(gradebook(), (each) => comeAlive(each, insertLevels)));
}

function frozen(): Promise<WorkbookFile> {
  return once("frozen", async () => after(await live(), (each) => each.call("freeze")));
}

const all = (tabs: string[]) => tabs.map((tab) => ({ get: tab }));
const TABS = [CLASS, "My notes", MAP];
/** Without the notice above the map, which says whether it is live. */
const shown = async ({ run }: Loop) =>
  (await run(...all(TABS))).map(({ values }, at) => (TABS[at] === MAP ? values.slice(1) : values));
const formulas = async ({ run }: Loop) => (await run(...all(TABS))).map((answer) => answer.formulas);
const ours = async (loop: Loop) => (await formulas(loop)).flat(2).filter((formula) => OURS.test(formula));

async function savedAndOpened(file: WorkbookFile): Promise<WorkbookFile> {
  const folder = mkdtempSync(path.join(tmpdir(), "freeze-"));
  try {
    const copy = path.join(folder, "copy.xlsx");
    const functions = ["MASTERY_LEVEL", "MASTERY_SCORE", "MASTERY_MAP", "BEST_ATTEMPT"];
    writeFileSync(copy, await writeXlsx(file, functions));
    return await readWorkbookFile(copy);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let loop: Loop;
const open = async (file: WorkbookFile): Promise<Loop> => (loop = await openLoop(file));
afterEach(() => loop.close());

test("frozen, every cell shows what it showed and none asks our functions; a copy that was saved and opened thaws to the same", async () => {
  await open(await live());
  const [before, written] = [await shown(loop), await formulas(loop)];
  expect((await ours(loop)).length).toBeGreaterThan(10);
  const { live: parts } = await loop.call("frozenNow");
  expect(parts).toMatchObject([
    { tab: CLASS, ours: false },
    { tab: "My notes", cells: 7, ours: false, where: ["C1:C5", "D1:E1"] },
    { tab: MAP, ours: true, where: ["A2:C7"] },
  ]);
  await loop.call("freeze");
  expect(await ours(loop)).toEqual([]);
  expect(await shown(loop)).toEqual(before);
  const copy = await savedAndOpened(loop.saved());
  await loop.close();
  await open(copy);
  expect(await shown(loop)).toEqual(before);
  expect(await loop.call("frozenNow")).toMatchObject({ frozenOn: "2025-11-05", live: [], issues: [] });
  await loop.call("thaw");
  expect(await formulas(loop)).toEqual(written);
  expect(await shown(loop)).toEqual(before);
  expect((await loop.run({ tabs: true }))[0]?.tabs).not.toContain("Mastery Frozen");
});

test("thawed, the workbook is as it was, to the last format and name; frozen twice, it is as frozen once", async () => {
  await open(gradebook());
  await comeAlive(loop, "columns");
  const before = content(loop.saved());
  await loop.call("freeze");
  const once = content(loop.saved());
  expect(await loop.call("freeze")).toMatchObject({ cells: 0 });
  expect(content(loop.saved())).toEqual(once);
  await loop.call("thaw");
  expect(content(loop.saved())).toEqual(before);
  expect(await loop.call("thaw")).toMatchObject({ cells: 0 });
  expect(content(loop.saved())).toEqual(before);
});

describe("while it is frozen", () => {
  const cell = async (place: string) => (await loop.run({ get: place }))[0];

  test.each(["tab", "columns"])(
    "the map of levels in %j is brought up to date as values, nothing comes to life, and thawing goes on",
    async (insertLevels) => {
      await open(await live(insertLevels));
      const written = await formulas(loop);
      await loop.call("freeze");
      await loop.run({ set: `${CLASS}!C4`, value: 10 });
      const { issues } = (await loop.call("updateMap")) as unknown as { issues: object[] };
      const stays = insertLevels === "columns" ? [CLASS, "My notes"] : ["My notes"];
      expect(issues).toMatchObject(stays.map((tab) => ({ tab, code: "staysFrozen" })));
      expect(await ours(loop)).toEqual([]);
      expect((await cell(`${MAP}!B5`))?.values).toEqual([["Exceeds mastery"]]);
      const { setup } = (await loop.call("suggestSetup")) as unknown as { setup: { insertLevels: string } };
      expect(setup.insertLevels).toBe("none");
      await loop.call("applySetup", setup);
      expect(await ours(loop)).toEqual([]);
      expect(await loop.call("thaw")).toMatchObject({ issues: [] });
      expect(await formulas(loop)).toEqual(written);
      expect((await cell(`${MAP}!B5`))?.values).toEqual([["Exceeds mastery"]]);
    },
  );

  test("lists are built and the check runs; no frozen column is taken for a new one", async () => {
    await open(await frozen());
    const codes = async (name: string) =>
      ((await loop.call(name)) as unknown as { issues: { code: string }[] }).issues.map(({ code }) => code);
    for (const name of ["buildRoster", "buildGroups", "updateMap", "checkWorkbook", "suggestSetup"]) {
      expect([name, (await codes(name)).filter((code) => /^new|formula/.test(code))]).toEqual([name, []]);
    }
  });

  test("what the teacher typed over a value stays, is named with tab and cell, and the rest thaws", async () => {
    await open(await frozen());
    await loop.run({ set: "My notes!D1", value: "mine" }, { set: "My notes!C2", value: "mine" });
    const { issues } = (await loop.call("thaw")) as unknown as {
      issues: { tab: string; row: number; column: string }[];
    };
    expect(issues.map(({ tab, row, column }) => `${tab}!${column}${row}`)).toEqual([
      "My notes!C1",
      "My notes!D1",
    ]);
    expect((await cell("My notes!C1:E2"))?.formulas[0]?.map((formula) => formula !== "")).toEqual([
      false,
      false,
      true,
    ]);
    const lines = await loop.cells("Mastery Frozen");
    expect(lines.slice(1).map((row) => row.slice(0, 2))).toEqual([
      ["My notes", "C1:C5"],
      ["My notes", "D1"],
    ]);
  });
});

test("protected cells and people who may only view: one sentence, and nothing is written", async () => {
  await open(await live());
  await loop.run({ protect: ["My notes!A1:E9"] });
  const before = content(loop.saved());
  await loop.run({ user: "second" });
  expect(await reply(loop, "freeze")).toMatchObject({ code: "notAllowed" });
  await loop.run({ user: "viewer" });
  expect(await reply(loop, "freeze")).toMatchObject({ code: "viewOnly" });
  expect(content(loop.saved())).toEqual(before);
});

describe.each(["freeze", "thaw"])("a connection lost at any service call of %s", (name) => {
  test("loses no formula, and the next run ends as a clean run alone", async () => {
    const start = await (name === "freeze" ? live() : frozen());
    await open(start);
    const [answer] = await loop.run({ call: name, args: [] });
    const calls = answer ? callsOf(answer) : 0;
    const [ended, theirsThen] = [content(loop.saved()), theirs(loop.saved())];
    expect(calls).toBeGreaterThan(50);
    const every = Array.from({ length: calls }, (_, at) => at + 1);
    // The last ones write.
    const chosen = ALL
      ? every
      : every.slice(-Math.ceil(calls / 3)).filter((_, at, { length }) => at % Math.ceil(length / SOME) === 0);
    for (const call of chosen) {
      await loop.close();
      await open(start);
      await loop.run({ failAt: call }, { call: name, args: [] });
      await loop.run({ call: name, args: [] });
      expect({ call, ...content(loop.saved()) }).toEqual({ call, ...ended });
      expect({ call, theirs: theirs(loop.saved()) }).toEqual({ call, theirs: theirsThen });
    }
  });
});
