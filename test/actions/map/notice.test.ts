import { frozenClassTab } from "../../../src/actions/map/classTab";
import { classMapsOf } from "../../../src/actions/map/mapTabs";
import { undoRecord } from "../../../src/actions/undo/undoRecord";
import { planUndo } from "../../../src/actions/undo/planUndo";
import { INSERT_LEVELS, type InsertLevels } from "../../../src/actions/setup/setup";
import { NO_CHANGES, type Snapshot, type TabSnapshot } from "../../../src/workbook/snapshot";
import { makeBooks, type BooksPlan } from "../booksMaker";
import { applied } from "./applied";
import { calculated, mapped, tabNamed } from "./workbook";

const planOf = (...students: [string, ...(string | number)[]][]): BooksPlan => ({
  classes: [
    {
      columns: [
        { name: "T1", standard: "6.1" },
        { name: "T2", standard: "6.2" },
      ],
      students,
    },
  ],
});
const ONE = planOf(["Ana", 90, 40], ["Ben", "", 85]);
const MAP = "Mastery Map – Period 1";
const LIVE = /^Live map: Mastery Loop works it out from "Period 1"\. Without the add-on it shows #NAME\?/;

/** Its first two cells; a frozen column would cut the sentence off in the first. */
const noticeOn = (snapshot: Snapshot) =>
  (tabNamed(snapshot, MAP).cells[0] ?? [])
    .slice(0, 2)
    .filter((cell) => cell !== "")
    .join(": ");
const after = (insertLevels: InsertLevels, plan = ONE) =>
  calculated(mapped(plan, { insertLevels }).after, plan);

/** As an older build left it: the map begins in the first row. */
function older(snapshot: Snapshot): Snapshot {
  const up = (tab: TabSnapshot) => ({ ...tab, cells: tab.cells.slice(1), formulas: tab.formulas.slice(1) });
  return { ...snapshot, tabs: snapshot.tabs.map((tab) => (tab.name === MAP ? up(tab) : tab)) };
}

/** With a column of the teacher's beside the map and a line below it. */
function withNotes(snapshot: Snapshot): Snapshot {
  const noted = (tab: TabSnapshot) => {
    const cells = tab.cells.map((row, at) => [...row, "", at === 0 ? "Call home" : `note ${at}`]);
    const below = [[], ["Seen by Ms Roe"]];
    const rows = [...cells, ...below].map((row) => [0, 1, 2, 3, 4].map((at) => row[at] ?? ""));
    const formulas = rows.map((row, at) => row.map((_, column) => tab.formulas[at]?.[column] ?? ""));
    return { ...tab, cells: rows, formulas };
  };
  return { ...snapshot, tabs: snapshot.tabs.map((tab) => (tab.name === MAP ? noted(tab) : tab)) };
}

describe("the first row of a class's map", () => {
  test.each([
    ["tab", LIVE],
    ["columns", LIVE],
    ["none", /^Values of Fri 14 Nov 2025: .*Update mastery map\.$/],
  ] as const)("says what stands below it: levels as %s", (insertLevels, words) => {
    const { changes } = mapped(ONE, { insertLevels });
    expect(changes.tabs.find(({ tab }) => tab === MAP)).toMatchObject({ frozenRows: 2, frozenColumns: 1 });
    expect(noticeOn(after(insertLevels))).toMatch(words);
  });

  test("of values names another day only when a value is another", () => {
    const on = after("none");
    const later = (plan: BooksPlan) => mapped(plan, { on, insertLevels: "none", today: "2025-12-01" });
    expect(later(ONE).changes.tabs).toEqual([]);
    const changed = later(planOf(["Ana", 90, 95], ["Ben", "", 85])).after;
    expect(noticeOn(changed)).toContain("Values of Mon 1 Dec 2025");
  });

  test("holds words of the teacher's: they stay, and the map below is brought up to date", () => {
    const on = after("none");
    Object.assign(tabNamed(on, MAP).cells[0] as unknown[], ["Our map", ""]);
    const { cells } = tabNamed(
      mapped(planOf(["Ana", 90, 95], ["Ben", "", 85]), { on, insertLevels: "none" }).after,
      MAP,
    );
    expect(cells.map((row) => row.slice(0, 3))).toEqual([
      ["Our map", "", ""],
      ["Period 1", "6.1", "6.2"],
      ["Ana", "Exceeds mastery", "Exceeds mastery"],
      ["Ben", "", "Mastery"],
    ]);
  });

  test.each([
    ["the whole of it", ["", ""]],
    ["its beginning", ["", undefined]],
    ["its sentence", [undefined, ""]],
  ])("was emptied, %s: it is written again", (_what, emptied) => {
    const on = after("tab");
    const row = tabNamed(on, MAP).cells[0] as unknown[];
    emptied.forEach((cell, at) => (row[at] = cell ?? row[at]));
    expect(noticeOn(mapped(ONE, { on }).after)).toMatch(LIVE);
  });

  test.each(INSERT_LEVELS)(
    "has words of the teacher's beside its beginning: they stay, levels as %s",
    (as) => {
      const on = after(as);
      (tabNamed(on, MAP).cells[0] as unknown[])[1] = "seen by all";
      const more = planOf(["Ana", 90, 95], ["Ben", "", 85]);
      const now = mapped(more, { on, insertLevels: as, today: "2025-12-01" }).after;
      expect(noticeOn(now)).toMatch(/^(Live map|Values of Mon 1 Dec 2025): seen by all$/);
    },
  );
});

describe("a map frozen to values", () => {
  const frozen = (on: Snapshot, today: string) => {
    const { books, policy } = makeBooks(ONE);
    const [map] = classMapsOf(books, on).maps;
    const { change } = frozenClassTab(map!, { policy, today });
    return { change, after: change ? applied(on, { ...NO_CHANGES, tabs: [change] }) : on };
  };

  test("shows the same levels, says since when, and a second time nothing changes", () => {
    const on = after("tab");
    const once = frozen(on, "2025-11-14").after;
    expect(noticeOn(once)).toMatch(/^Frozen on Fri 14 Nov 2025: .*Freeze to values/);
    expect(tabNamed(once, MAP).cells.slice(1)).toEqual(tabNamed(on, MAP).cells.slice(1));
    expect(tabNamed(once, MAP).formulas.flat().join("")).toBe("");
    expect(frozen(once, "2025-11-20").change).toBeNull();
  });

  test("stays so called when it is brought up to date, and is live again where levels are to be live", () => {
    const once = frozen(after("tab"), "2025-11-14").after;
    const more = planOf(["Ana", 90, 95], ["Ben", "", 85]);
    const updated = mapped(more, { on: once, insertLevels: "none", today: "2025-11-20" }).after;
    expect(noticeOn(updated)).toContain("Frozen on Thu 20 Nov 2025");
    const thawed = mapped(ONE, { on: once, insertLevels: "tab" }).after;
    expect(noticeOn(calculated(thawed, ONE))).toMatch(LIVE);
    expect(tabNamed(thawed, MAP).formulas[1]?.[0]).toContain("MASTERY_MAP(");
  });
});

describe("a map of an older build, which began in the first row", () => {
  test.each(INSERT_LEVELS)("is moved down with all that stands beside and below it: levels as %s", (as) => {
    const on = withNotes(older(after(as)));
    const { changes, after: now } = mapped(ONE, { on, insertLevels: as });
    expect(changes.tabs.find(({ tab }) => tab === MAP)).toMatchObject({ rowsAbove: 1, kind: "update" });
    expect(tabNamed(now, MAP).cells.slice(1)).toEqual(tabNamed(on, MAP).cells);
    expect(tabNamed(now, MAP).formulas.slice(1)).toEqual(tabNamed(on, MAP).formulas);
    expect(String(noticeOn(now))).toMatch(as === "none" ? /^Values of / : LIVE);
    expect(mapped(ONE, { on: now, insertLevels: as }).changes.tabs).toEqual([]);
  });

  test("cut off between the new row and its words it is finished by the next run", () => {
    const on = older(after("tab"));
    const moved = mapped(ONE, { on }).changes.tabs.map((change) => ({ ...change, writes: [] }));
    const half = applied(on, { ...NO_CHANGES, tabs: moved });
    expect(noticeOn(half)).toBe("");
    const { changes, after: now } = mapped(ONE, { on: half });
    expect(changes.tabs.map(({ rowsAbove }) => rowsAbove)).toEqual([undefined]);
    expect(noticeOn(now)).toMatch(LIVE);
  });

  test("is that class's in all else, before it is moved", () => {
    const on = older(after("tab"));
    const { maps, gone } = classMapsOf(makeBooks(ONE).books, on);
    expect([maps[0]!.title, gone]).toEqual([MAP, []]);
  });
});

describe("what the teacher wrote on the tab", () => {
  test("below a map of values stays when a student goes", () => {
    const on = withNotes(after("none"));
    const { cells } = tabNamed(mapped(planOf(["Ana", 90, 40]), { on, insertLevels: "none" }).after, MAP);
    expect(cells.map(([first]) => first)).toEqual([
      expect.stringContaining("Values of"),
      "Period 1",
      "Ana",
      "",
      "",
      "Seen by Ms Roe",
    ]);
    expect(cells.map((row) => row[4]).slice(0, 3)).toEqual(["Call home", "note 1", "note 2"]);
  });

  const ways = INSERT_LEVELS.flatMap((from) => INSERT_LEVELS.map((to) => ({ from, to })));
  const builds = ["this build", "an older build"] as const;
  test.each(ways.flatMap((way) => builds.map((build) => ({ ...way, build }))))(
    "comes back with the map when an update is undone: $build, levels as $from, then as $to",
    ({ from, to, build }) => {
      const top = build === "this build" ? 1 : 0;
      const on = withNotes(top === 0 ? older(after(from)) : after(from));
      const { changes, after: now } = mapped(ONE, { on, insertLevels: to });
      const plan = planUndo(undoRecord("Map", on, changes), now);
      const own = "changes" in plan ? plan.changes.tabs.filter(({ tab }) => tab === MAP) : [];
      const back = applied(now, { ...NO_CHANGES, tabs: own });
      const gone = own.some(({ deleteRows }) => deleteRows.length > 0) ? 1 : 0;
      const seen = (rows: readonly (readonly unknown[])[]) => rows.map((row) => [row[0], row[4]]);
      // A live map fills its names in by itself.
      const isFilled = (at: number) => from !== "none" && own.length > 0 && at >= top && at <= top + 2;
      const expected = seen(tabNamed(on, MAP).cells).map(([first, note], at) => [
        isFilled(at) ? "" : first,
        note,
      ]);
      expect(seen(tabNamed(back, MAP).cells.slice(gone))).toEqual(expected);
    },
  );
});
