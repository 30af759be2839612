import type { BooksPlan, ColumnPlan, StudentPlan } from "../booksMaker";
import {
  both,
  box,
  boxes,
  CORRECTIVE,
  desk,
  groups,
  linesOf,
  logged,
  roster,
  SKILL,
  tick,
  typed,
  writtenTabs,
  type Desk,
} from "./desk";

const NOV_4 = { given: "2025-11-04", returned: "2025-11-05" };
const COLUMNS: ColumnPlan[] = [
  { name: "Test", standard: "6.1", ...NOV_4 },
  { name: "Test retake", standard: "6.1", retakeOf: "Test" },
  { name: "Quiz", standard: "6.2", ...NOV_4 },
];
/** Ana and Ben are below on 6.1, Cleo and Dan on 6.2. */
const FOUR: StudentPlan[] = [
  ["Ana", 40, "", 90],
  ["Ben", 50, "", 95],
  ["Cleo", 85, "", 30],
  ["Dan", 90, "", 20],
  ["Eva", 90, "", 90],
  ["Finn", 95, "", 90],
];
const PLAN: BooksPlan = { classes: [{ columns: COLUMNS, students: FOUR }] };
const scored = (one: Desk, student: string, score: number): Desk => ({
  ...one,
  plan: {
    classes: [
      {
        columns: COLUMNS,
        students: FOUR.map((row) =>
          Array.isArray(row) && row[0] === student ? [row[0], row[1], score, row[3]] : row,
        ),
      },
    ],
  },
});

const BUILDS = [
  ["groups", groups],
  ["roster", roster],
] as const;
const TABS = ["groups", "roster"] as const;

describe.each(BUILDS)("building the %s", (_what, build) => {
  test.each(TABS)("ticks on the other tab what was ticked on the %s, and logs it once", (tab) => {
    const one = build(tick(both(desk(PLAN)), tab, "Ana"));
    expect([box(one, "groups", "Ana"), box(one, "roster", "Ana")]).toEqual([true, true]);
    expect([box(one, "groups", "Ben"), box(one, "roster", "Ben")]).toEqual([false, false]);
    expect(logged(one)).toEqual(["ticked | Ana | 6.1 | Test | 2 | Corrective done"]);
    expect(logged(build(one))).toHaveLength(1);
  });

  test.each(TABS)("unticks on the other tab what was unticked on the %s", (tab) => {
    const ticked = build(tick(both(desk(PLAN)), tab, "Ana"));
    const one = build(tick(ticked, tab, "Ana", false));
    expect([box(one, "groups", "Ana"), box(one, "roster", "Ana")]).toEqual([false, false]);
    expect(logged(one)[1]).toBe("unticked | Ana | 6.1 | Test | 2 | Corrective done");
  });

  test("keeps ticks apart that are not the same", () => {
    const one = build(tick(tick(both(desk(PLAN)), "groups", "Ana"), "roster", "Ana", true, SKILL));
    for (const tab of TABS) expect([box(one, tab, "Ana"), box(one, tab, "Ana", SKILL)]).toEqual([true, true]);
    expect(box(one, "roster", "Ben", SKILL)).toBe(false);
  });

  test("changes nothing a second time", () => {
    const one = build(tick(both(desk(PLAN)), "groups", "Ana"));
    expect(writtenTabs(build(build(one)))).toEqual([]);
  });

  test("follows who ticks, unticks and ticks again on one day", () => {
    let one = both(desk(PLAN));
    for (const isSet of [true, false, true, false]) {
      one = build(tick(one, "groups", "Ana", isSet));
      expect([box(one, "groups", "Ana"), box(one, "roster", "Ana")]).toEqual([isSet, isSet]);
    }
    expect(logged(one)).toHaveLength(4);
  });

  test.each(["x", "yes", "with Ms K"])("takes the word %s for a tick and leaves it", (word) => {
    const one = build(tick(both(desk(PLAN)), "groups", "Ana", word));
    expect([box(one, "groups", "Ana"), box(one, "roster", "Ana")]).toEqual([word, true]);
    const again = build(tick(one, "roster", "Ana", false));
    expect([box(again, "groups", "Ana"), box(again, "roster", "Ana")]).toEqual([word, true]);
    expect(writtenTabs(build(again))).toEqual([]);
  });

  test("leaves a word that says no, and it unticks nothing", () => {
    const one = build(tick(tick(both(desk(PLAN)), "groups", "Ana", "no"), "roster", "Ana"));
    expect([box(one, "groups", "Ana"), box(one, "roster", "Ana")]).toEqual(["no", true]);
    expect(writtenTabs(build(one))).toEqual([]);
  });

  test("leaves extension lines alone and logs nothing of them", () => {
    const one = build(tick(both(desk(PLAN)), "groups", "Eva"));
    expect(box(one, "groups", "Eva")).toBe(true);
    expect(logged(one)).toEqual([]);
  });
});

describe("lines that come", () => {
  test("a roster built after the groups were ticked has the ticks, and says what is left to do", () => {
    const one = roster(tick(tick(groups(desk(PLAN)), "groups", "Ana"), "groups", "Ana", true, SKILL));
    expect(boxes(one, "roster").filter((text) => text.endsWith("true"))).toEqual(["Ana 6.1: true"]);
    expect(linesOf(one, "roster").map(({ Student, Status }) => `${Student}: ${Status}`)).toEqual(
      expect.arrayContaining(["Ana: ready", "Ben: corrective needed"]),
    );
    expect(writtenTabs(roster(one))).toEqual([]);
  });

  test("groups built after the roster was ticked have them", () => {
    const one = groups(tick(roster(desk(PLAN)), "roster", "Cleo"));
    expect(boxes(one, "groups").filter((text) => text.endsWith("true"))).toEqual(["Cleo 6.2: true"]);
    expect(writtenTabs(groups(one))).toEqual([]);
  });

  test("a line that was deleted comes back with its ticks", () => {
    const ticked = roster(tick(both(desk(PLAN)), "groups", "Ana"));
    const tabs = ticked.snapshot.tabs.map((tab) =>
      tab.name === "Retake Roster" ? { ...tab, cells: tab.cells.filter((row) => row[1] !== "Ana") } : tab,
    );
    const one = roster({ ...ticked, snapshot: { ...ticked.snapshot, tabs } });
    expect(box(one, "roster", "Ana")).toBe(true);
    expect(logged(one)).toHaveLength(1);
  });
});

describe("ticks belong to the coming attempt", () => {
  test.each(BUILDS)("a score that came clears the group's box when the %s are built", (what, build) => {
    const ticked = both(tick(both(desk(PLAN)), "groups", "Ana"));
    const one = build(scored(ticked, "Ana", 60));
    expect(box(one, "groups", "Ana")).toBe(false);
    if (what === "roster") expect(box(one, "roster", "Ana")).toBe(false);
    expect(logged(one).slice(1)).toEqual(["tick begins anew | Ana | 6.1 | Test | 3 | Corrective done"]);
    expect(logged(both(one))).toHaveLength(2);
    expect(boxes(both(one), "roster")).toContain("Ana 6.1: false");
  });

  test("a tick for the next attempt counts for it", () => {
    const cleared = both(scored(both(tick(both(desk(PLAN)), "groups", "Ana")), "Ana", 60));
    const one = roster(tick(cleared, "groups", "Ana"));
    expect([box(one, "groups", "Ana"), box(one, "roster", "Ana")]).toEqual([true, true]);
    expect(logged(one)[2]).toBe("ticked | Ana | 6.1 | Test | 3 | Corrective done");
  });

  test("a tick that was set before the score came and was never seen is kept in the log alone", () => {
    const one = roster(scored(tick(both(desk(PLAN)), "groups", "Ana"), "Ana", 60));
    expect([box(one, "groups", "Ana"), box(one, "roster", "Ana")]).toEqual([false, false]);
    expect(logged(one)).toEqual([
      "ticked | Ana | 6.1 | Test | 2 | Corrective done",
      "tick begins anew | Ana | 6.1 | Test | 3 | Corrective done",
    ]);
  });

  test("a tick on groups that were built after the score came is for the next attempt", () => {
    const rebuilt = groups(scored(both(desk(PLAN)), "Ana", 60));
    const one = roster(tick(rebuilt, "groups", "Ana"));
    expect([box(one, "groups", "Ana"), box(one, "roster", "Ana")]).toEqual([true, true]);
    expect(logged(one)).toEqual(["ticked | Ana | 6.1 | Test | 3 | Corrective done"]);
    expect(linesOf(one, "roster").find((line) => line["Student"] === "Ana")?.["Status"]).toBe(
      "skill check needed",
    );
    expect(writtenTabs(roster(one))).toEqual([]);
  });

  test("a word goes with its attempt and stands in the log", () => {
    const one = both(scored(both(tick(both(desk(PLAN)), "groups", "Ana", "with Ms K")), "Ana", 60));
    expect(box(one, "groups", "Ana")).toBe(false);
    expect(one.snapshot.tabs.find(({ name }) => name === "Mastery Log")?.cells.flat()).toContain("with Ms K");
  });

  test("who works on another standard begins without ticks", () => {
    const ticked = both(tick(both(desk(PLAN)), "groups", "Ana"));
    const plan: BooksPlan = {
      classes: [{ columns: COLUMNS, students: [["Ana", 90, "", 20], ...FOUR.slice(1)] }],
    };
    const one = groups({ ...ticked, plan });
    expect(boxes(one, "groups")[0]).not.toContain("true");
    expect(box(one, "groups", "Ana")).toBe(false);
  });

  test("who has mastered it takes no tick along to the extension", () => {
    const one = groups(scored(both(tick(both(desk(PLAN)), "groups", "Ana")), "Ana", 95));
    expect(linesOf(one, "groups").find((line) => line["Student"] === "Ana")).toMatchObject({
      Group: "Extension",
      [CORRECTIVE]: false,
    });
  });
});

describe("an attempt that is not what it seems", () => {
  test("ticks stay when a score is taken back", () => {
    const later = both(tick(both(scored(both(desk(PLAN)), "Ana", 60)), "groups", "Ana"));
    const one = both(both({ ...later, plan: PLAN }));
    expect([box(one, "groups", "Ana"), box(one, "roster", "Ana")]).toEqual([true, true]);
    expect(logged(one)).toEqual(["ticked | Ana | 6.1 | Test | 3 | Corrective done"]);
  });

  test("and while two scores are said of it", () => {
    const ticked = both(tick(both(desk(PLAN)), "groups", "Ana"));
    const one = both(
      scored(typed(ticked, "roster", { Student: "Ana" }, { "Retake score": "70" }), "Ana", 60),
    );
    expect([box(one, "groups", "Ana"), box(one, "roster", "Ana")]).toEqual([true, true]);
    expect(logged(one)).toHaveLength(1);
  });

  test("a class may be left blank where there is only one", () => {
    const one = typed(both(desk(PLAN)), "groups", { Student: "Ana" }, { Class: "", [CORRECTIVE]: true });
    expect(box(roster(one), "roster", "Ana")).toBe(true);
  });
});

describe("lines that go on to something else", () => {
  /** Nothing counted yet: the formative result decides. */
  const formative = (ana: number): BooksPlan => ({
    classes: [
      {
        columns: [{ name: "Exit", standard: "6.1", kind: "formative", ...NOV_4 }],
        students: [
          ["Ana", ana],
          ["Ben", 30],
          ["Dan", 95],
          ["Eva", 90],
          ["Finn", 95],
        ],
      },
    ],
  });

  test.each([true, "with Ms K"])("a tick (%s) does not go along to the extension", (isSet) => {
    const ticked = groups(tick(groups(desk(formative(40))), "groups", "Ana", isSet));
    const one = groups({ ...ticked, plan: formative(95) });
    expect(linesOf(one, "groups").find((line) => line["Student"] === "Ana")).toMatchObject({
      Group: "Extension",
      [CORRECTIVE]: false,
    });
  });

  test("a tick nobody has seen yet is in the log before it goes", () => {
    const plan: BooksPlan = {
      classes: [{ columns: COLUMNS, students: [["Ana", 90, "", 20], ...FOUR.slice(1)] }],
    };
    const begun = { ...tick(groups(desk(PLAN)), "groups", "Ana"), plan };
    const clean = groups(begun);
    expect(logged(clean)).toEqual(["ticked | Ana | 6.1 | Test | 2 | Corrective done"]);
    const tabs = clean.changes?.tabs ?? [];
    expect(tabs.findIndex(({ tab }) => tab === "Mastery Log")).toBe(0);
  });
});

describe("a tick for everyone", () => {
  /** All are below on 6.1. */
  const plan: BooksPlan = {
    classes: [
      {
        columns: COLUMNS.slice(0, 1),
        students: ["Ana", "Ben", "Cleo", "Dan", "Eva", "Finn"].map((name, at) => [name, at < 5 ? 40 : 90]),
      },
    ],
  };
  const EVERYONE = "Everyone (6.1)";

  test("marks all who are below, on both tabs, and stays", () => {
    const one = groups(tick(both(desk(plan)), "groups", EVERYONE));
    expect(boxes(one, "groups").filter((text) => text.endsWith("true"))).toHaveLength(6);
    expect(boxes(one, "roster").filter((text) => text.endsWith("true"))).toHaveLength(5);
    expect(writtenTabs(roster(roster(one)))).toEqual([]);
  });

  test("marks the lines that come with the same build", () => {
    const one = roster(tick(groups(desk(plan)), "groups", EVERYONE));
    const statuses = new Set(linesOf(one, "roster").map(({ Status }) => Status));
    expect([...statuses]).toEqual(["skill check needed"]);
    expect(boxes(one, "roster").filter((text) => text.endsWith("true"))).toHaveLength(5);
    expect(writtenTabs(roster(one))).toEqual([]);
  });

  test("leaves out who has yet to make the test up", () => {
    const [{ students, columns }] = plan.classes as [BooksPlan["classes"][number]];
    const owed: BooksPlan = { classes: [{ columns, students: [...students, ["Gus", "ABS"]] }] };
    const one = roster(tick(both(desk(owed)), "groups", EVERYONE));
    expect(box(one, "roster", "Gus")).toBe(false);
    expect(boxes(one, "roster").filter((text) => text.endsWith("true"))).toHaveLength(5);
  });

  test("takes nobody's own tick away when it goes, and is not set again for who was unticked since", () => {
    const one = groups(tick(groups(tick(both(desk(plan)), "groups", EVERYONE)), "roster", "Ben", false));
    expect([box(one, "groups", EVERYONE), box(one, "groups", "Ben"), box(one, "groups", "Ana")]).toEqual([
      true,
      false,
      true,
    ]);
    const gone = groups(tick(one, "groups", EVERYONE, false));
    expect([box(gone, "groups", EVERYONE), box(gone, "groups", "Ana")]).toEqual([false, true]);
  });
});

describe("what is not there is left out", () => {
  const without = (one: Desk, name: string, heading: string): Desk => ({
    ...one,
    snapshot: {
      ...one.snapshot,
      tabs: one.snapshot.tabs.map((tab) =>
        tab.name === name
          ? {
              ...tab,
              cells: tab.cells.map((row, at) =>
                at === 0 ? row.map((cell) => (cell === heading ? "" : cell)) : row,
              ),
            }
          : tab,
      ),
    },
  });

  test("without a roster the groups' ticks are logged alone", () => {
    const one = groups(tick(groups(desk(PLAN)), "groups", "Ana"));
    expect(logged(one)).toEqual(["ticked | Ana | 6.1 | Test | 2 | Corrective done"]);
    expect(writtenTabs(one)).toEqual(["Mastery Log"]);
  });

  test("nothing is written where a heading of ours is gone, and nothing fails", () => {
    const one = groups(tick(without(both(desk(PLAN)), "Retake Roster", "Status"), "groups", "Ana"));
    expect(writtenTabs(one)).toEqual(["Mastery Log"]);
  });

  test("without the log's headings nothing is brought together", () => {
    const seen = groups(tick(both(desk(PLAN)), "groups", "Ana"));
    const one = groups(tick(without(seen, "Mastery Log", "Action"), "groups", "Ben"));
    expect(writtenTabs(one)).toEqual([]);
  });

  test("a formative gap keeps its tick on groups and is logged without an assessment", () => {
    const plan: BooksPlan = {
      classes: [
        {
          columns: [{ name: "Exit", standard: "6.1", kind: "formative", ...NOV_4 }],
          students: [
            ["Ana", 40],
            ["Ben", 30],
            ["Eva", 90],
            ["Finn", 95],
            ["Dan", 95],
          ],
        },
      ],
    };
    const one = both(tick(both(desk(plan)), "groups", "Ana"));
    expect(box(one, "groups", "Ana")).toBe(true);
    expect(logged(one)).toEqual(["ticked | Ana | 6.1 |  |  | Corrective done"]);
  });

  test("a line in the teacher's way is found by its ID", () => {
    const ids = (name: string, at: number) => ({ name, id: `s${at}`, marks: [at < 2 ? 40 : 90, "", 90] });
    const plan: BooksPlan = {
      classes: [{ columns: COLUMNS, students: ["Ana", "Ben", "Cleo", "Dan", "Eva"].map(ids) }],
    };
    const one = typed(
      both(desk(plan)),
      "groups",
      { Student: "Ana" },
      { [CORRECTIVE]: true, Student: "Ana M." },
    );
    expect(box(roster(one), "roster", "Ana")).toBe(true);
  });
});
