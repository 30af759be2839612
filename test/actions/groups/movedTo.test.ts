import fc from "fast-check";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { movedWords } from "../../../src/actions/groups/moved";
import { rebuildGroups } from "../../../src/actions/groups/rebuild";
import { makeBooks, type BooksPlan, type ColumnPlan, type StudentPlan } from "../booksMaker";
import { build, rowsOf, tabNamed, TODAY, typing, type Built } from "./tab";

const NOV_4 = { given: "2025-11-04" };
const TWO: ColumnPlan[] = [
  { name: "T1", standard: "6.1", ...NOV_4 },
  { name: "T2", standard: "6.2", ...NOV_4 },
];

/** Three below on 6.1, two on 6.2, Ana a little on both, two with no gap, one with nothing. */
const SCORES: StudentPlan[] = [
  ["Ana", 40, 70],
  ["Ben", 50, 95],
  ["Ben2", 50, 95],
  ["Cleo", 85, 30],
  ["Dan", 90, 20],
  ["Eva", 90, 92],
  ["Finn", 81, 88],
  ["Gus", "", ""],
];

function plan(change: Record<string, readonly unknown[]> = {}, more: Partial<BooksPlan> = {}): BooksPlan {
  const students = SCORES.map((student) => {
    const [name, ...marks] = student as readonly [string, ...unknown[]];
    return [name, ...(change[name] ?? marks)] as StudentPlan;
  });
  return {
    classes: [{ columns: TWO, students }],
    standards: [{ Code: "6.1", Title: "Slope" }, { Code: "6.2" }],
    ...more,
  };
}

/** A first build, what is typed under Moved to, and a second one. */
function moved(typed: Record<string, string>, { then = plan(), first = plan() } = {}): Built {
  return build(then, { on: typedOn(build(first).after, typed) });
}

function typedOn(on: Snapshot, typed: Record<string, string>): Snapshot {
  return Object.entries(typed).reduce(
    (snapshot, [student, text]) => typing(snapshot, student, { "Moved to": text }),
    on,
  );
}

const lineOf = (built: Built, student: string) =>
  rowsOf(built, "Student", "Group", "Standard", "Moved to").find((row) => row.startsWith(`${student} |`));

test("the class without any hand", () => {
  expect(rowsOf(build(plan()), "Group", "Student")).toEqual([
    "Group 1 | Ana",
    "Group 1 | Ben",
    "Group 1 | Ben2",
    "Group 2 | Cleo",
    "Group 2 | Dan",
    "Extension | Eva",
    "Extension | Finn",
    "Not assessed | Gus",
  ]);
});

describe("a student stands where Moved to says, and the cell stays as it was typed", () => {
  test.each([
    ["Ana", "Group 2", "Group 2 | 6.2"],
    ["Ana", " group 2", "Group 2 | 6.2"],
    ["Ana", "2", "Group 2 | 6.2"],
    ["Ana", "6.2", "Group 2 | 6.2"],
    ["Cleo", "slope", "Group 1 | 6.1"],
    ["Ana", "Extension", "Extension | "],
    ["Ana", "Extension 1", "Extension | "],
    ["Ana", "Individual work", "Individual work | 6.1"],
    ["Eva", "Individual work", "Individual work | "],
    ["Ana", "No group", "No group | "],
    ["Gus", "Group 1", "Group 1 | 6.1"],
    ["Gus", "no group", "No group | "],
  ])("%s: %j", (student, text, expected) => {
    const built = moved({ [student]: text });
    expect(lineOf(built, student)).toBe(`${student} | ${expected} | ${text.trim()}`);
    expect(build(plan(), { on: built.after }).changes.tabs).toEqual([]);
  });

  test("with the reason in the reply", () => {
    expect(moved({ Ana: "Group 2" }).reply.moved).toEqual([
      { class: "Period 1", student: "Ana", words: "From Group 1 (6.1) to Group 2 (6.2): by Moved to." },
    ]);
  });

  test("practice after the reteach, where there is one", () => {
    const half = { policy: [["Reteach everyone at", "40 %"]] };
    const taught = plan({}, half);
    const built = moved({ Eva: "Practice after the reteach" }, { first: taught, then: taught });
    expect(lineOf(built, "Eva")).toBe("Eva | Practice after the reteach | 6.1 | Practice after the reteach");
    expect(moved({ Eva: "Practice after the reteach" }).reply.issues).toMatchObject([
      { tab: "Corrective Groups", row: 7, column: expect.any(String), code: "movedTo" },
    ]);
  });
});

describe("it holds", () => {
  test("while the student has the gap, though nobody else is in the group any more", () => {
    const then = plan({ Cleo: [90, 90], Dan: [90, 90] });
    const built = moved({ Ana: "Group 2" }, { then });
    expect(lineOf(built, "Ana")).toBe("Ana | Group 2 | 6.2 | Group 2");
    expect(built.reply.warnings).toEqual([]);
  });

  test("while the group has somebody else, though the student's gap is closed, and the reply says so", () => {
    const built = moved({ Ana: "Group 2" }, { then: plan({ Ana: [40, 90] }) });
    expect(lineOf(built, "Ana")).toBe("Ana | Group 2 | 6.2 | Group 2");
    expect(built.reply.warnings).toEqual(["Ana has mastered 6.2 and stays in Group 2 by Moved to."]);
  });

  test("for one who is not assessed there", () => {
    expect(moved({ Gus: "Group 2" }).reply.warnings).toEqual([
      "Gus is not assessed on 6.2 and stays in Group 2 by Moved to.",
    ]);
  });

  test("not when both are gone: the student goes where the data say, and is named with what to do", () => {
    const on = moved({ Eva: "Group 2" }).after;
    const then = plan({ Cleo: [90, 90], Dan: [90, 90], Ana: [40, 90] });
    const built = build(then, { on });
    expect(lineOf(built, "Eva")).toBe("Eva | Extension |  | Group 2");
    expect(built.reply.issues).toMatchObject([{ tab: "Corrective Groups", code: "movedTo" }]);
    expect(built.reply.issues[0]?.message).toBe(
      "The group for 6.2 that Moved to names is not there any more, so Eva is in Extension by the data. Clear Moved to, or type another group.",
    );
    const [head = []] = tabNamed(built.after).cells;
    const row = tabNamed(built.after).cells[(built.reply.issues[0]?.row ?? 0) - 1];
    expect(row?.[head.indexOf("Student")]).toBe("Eva");
    expect(build(then, { on: built.after }).changes.tabs).toEqual([]);
  });

  test("no new group gets the number of one that is gone while a cell still names it", () => {
    const on = moved({ Eva: "Group 2" }).after;
    const gone = plan({ Cleo: [90, 90], Dan: [90, 90], Ana: [40, 90] });
    const back = plan({ Ana: [90, 30], Finn: [90, 30], Cleo: [90, 90], Dan: [90, 90] });
    const built = build(back, { on: build(gone, { on }).after });
    expect(rowsOf(built, "Group")).toContain("Group 3");
    expect(lineOf(built, "Eva")).toBe("Eva | Extension |  | Group 2");
  });

  test("for an older standard it does not", () => {
    const columns: ColumnPlan[] = [...TWO, { name: "T3", standard: "7.1", given: "2025-11-10" }];
    const students = SCORES.map((student) => [...(student as readonly unknown[]), 40] as StudentPlan);
    const then = { ...plan(), classes: [{ columns, students }] };
    const built = moved({ Ana: "Group 2" }, { then });
    expect(built.reply.issues.map(({ message }) => message)).toEqual([
      "Groups are not made for 6.2 now, so Ana is in Practice after the reteach 1 by the data. Clear Moved to, or type another group.",
    ]);
  });
});

describe("cleared, it releases the student", () => {
  const held = moved({ Ana: "Group 2" });
  const released = (on: Snapshot, then = plan()) =>
    build(then, { on: typing(on, "Ana", { "Moved to": "" }) });

  test("who is where the data would have had them, and is named", () => {
    const built = released(moved({ Ana: "Group 2" }).after);
    expect(lineOf(built, "Ana")).toBe("Ana | Group 1 | 6.1 | ");
    expect(built.reply.moved.map(({ words }) => words)).toEqual([
      "From Group 2 (6.2) to Group 1 (6.1): released, as Moved to was cleared.",
    ]);
    expect(build(plan(), { on: built.after }).changes.tabs).toEqual([]);
  });

  test.each(["No group", "Extension", "Individual work"])("from %j", (text) => {
    const built = released(moved({ Ana: text }).after);
    expect(lineOf(built, "Ana")).toBe("Ana | Group 1 | 6.1 | ");
    expect(built.reply.moved.map(({ words }) => words).join()).toMatch(/released/);
  });

  test("again and again on one day", () => {
    let on = held.after;
    for (let time = 0; time < 3; time++) {
      const free = released(on);
      expect(lineOf(free, "Ana")).toMatch(/Group 1/);
      on = build(plan(), { on: typing(free.after, "Ana", { "Moved to": "Group 2" }) }).after;
      expect(lineOf({ ...held, after: on }, "Ana")).toMatch(/Group 2/);
    }
  });

  test("after a second group the first place still counts", () => {
    const on = build(plan(), {
      on: typing(moved({ Ana: "Group 2" }).after, "Ana", { "Moved to": "Extension" }),
    }).after;
    expect(lineOf(released(on), "Ana")).toMatch(/Group 1/);
  });
});

describe("it gives way to nothing but leaving out", () => {
  const withExceptions = (...exceptions: NonNullable<BooksPlan["exceptions"]>) => plan({}, { exceptions });

  test("a pin says otherwise", () => {
    const then = withExceptions({ What: "pin", Student: "Ana", Standard: "6.1" });
    const built = moved({ Ana: "Group 2" }, { then });
    expect(lineOf(built, "Ana")).toMatch(/Group 2/);
    expect(built.reply.warnings).toEqual([
      "Mastery Exceptions: Ana is pinned to 6.1, and Moved to says otherwise, which holds. Take one of the two out.",
    ]);
  });

  test("kept apart from somebody there", () => {
    const then = withExceptions({ What: "keep apart", Student: "Dan", Value: "Eva" });
    const built = moved({ Eva: "Group 2", Ana: "Group 2", Cleo: "Group 2", Dan: "Group 2" }, { then });
    expect(lineOf(built, "Eva")).toMatch(/Group 2/);
    expect(lineOf(built, "Dan")).toMatch(/Group 2/);
    expect(built.reply.warnings).toContain(
      "Eva and Dan are kept apart by Mastery Exceptions and sit together by Moved to.",
    );
  });

  test("left out", () => {
    const then = withExceptions({ What: "leave out", Student: "Ana", Standard: "6.2" });
    const built = moved({ Ana: "Group 2" }, { then });
    expect(lineOf(built, "Ana")).toMatch(/Group 1/);
    expect(built.reply.warnings).toEqual([
      "Mastery Exceptions: Ana is left out and moved by hand; the leaving out holds. Take one of the two out.",
    ]);
  });

  test("more groups than Groups at most", () => {
    const one = plan({}, { policy: [["Groups at most", 1]] });
    const built = moved({ Cleo: "6.2", Ana: "6.1" }, { first: one, then: one });
    expect(lineOf(built, "Cleo")).toMatch(/Group 2/);
    expect(built.reply.warnings).toContain(
      'Moved to asks for 2 groups, more than "Groups at most" (1); all are made.',
    );
  });
});

test("sizes count who is there by hand", () => {
  const two = plan({}, { policy: [["Group size at most", 4]] });
  const built = moved({ Eva: "Group 1", Finn: "Group 1" }, { first: two, then: two });
  const sizes = ["Group 1", "Group 2", "Group 3"].map(
    (label) => rowsOf(built, "Group").filter((group) => group === label).length,
  );
  expect(sizes).toEqual([3, 2, 2]);
  expect(lineOf(built, "Eva")).toMatch(/Group 1/);
});

test("a group keeps the number by which it is named, though most of it comes from another", () => {
  const seven = (mark: number): StudentPlan[] =>
    [40, 40, 40, mark, 40, mark, 90].map((score, at) => [`S${at}`, score]);
  const of = (mark: number, atMost: number): BooksPlan => ({
    classes: [{ columns: TWO.slice(0, 1), students: seven(mark) }],
    policy: [
      ["Reteach everyone at", "100 %"],
      ["Groups at most", atMost],
      ["Group size at most", 3],
    ],
  });
  const first = of(40, 2);
  const built = build(of(90, 1), { on: typedOn(build(first).after, { S2: "Group 2" }) });
  expect(rowsOf(built, "Group", "Student").slice(0, 4)).toEqual(
    ["S0", "S1", "S2", "S4"].map((name) => `Group 2 | ${name}`),
  );
  expect(build(of(90, 1), { on: built.after }).changes.tabs).toEqual([]);
});

test("a move from a place to the same place is not told", () => {
  const books = makeBooks(plan());
  const request = { books, scope: {}, today: TODAY, standing: [] };
  const [one] = rebuildGroups(request);
  const group = one!.plan.groups[0]!;
  const student = group.members[0]!.student;
  const places = new Map([[student, { kind: group.kind, number: 1, standard: group.standard }]]);
  const from = { kind: group.kind, standard: group.standard, part: 2 };
  const moves = (part: number) => {
    const to = { ...from, part };
    const moved = {
      ...one!,
      plan: { ...one!.plan, moved: [{ student, from, to, reason: "groupSizes" as const }] },
    };
    return movedWords(moved, { ...one!.former, places });
  };
  expect(moves(1)).toEqual([]);
  expect(moves(9)).toHaveLength(1);
});

test("words that name no group are named with tab, row and what may be typed; the rest is built", () => {
  const built = moved({ Dan: "with Ana", Ana: "Group 2" });
  expect(lineOf(built, "Ana")).toMatch(/Group 2/);
  expect(lineOf(built, "Dan")).toMatch(/Group 2/);
  expect(built.reply.issues).toEqual([
    {
      ...{ tab: "Corrective Groups", row: 6, column: "Q", code: "movedTo" },
      message:
        "Moved to of Dan names no group that is there, so the data place Dan. Type Group 1, Group 2, Extension, Individual work, No group or a standard's code, or clear it.",
    },
  ]);
});

describe("laws", () => {
  const mark = fc.constantFrom(0, 20, 40, 60, 80, 85, 100, "", "EX", "??");
  const roster = fc.array(fc.tuple(mark, mark), { minLength: 2, maxLength: 20 });
  const text = fc.constantFrom(
    ...["Group 1", "Group 2", "3", "Extension", "Extension 2", "Individual work", "No group", "6.1", "6.2"],
    ...["Practice after the reteach", "Practice after the reteach 2", "?", ""],
  );
  const typed = fc.array(fc.tuple(fc.nat(19), text), { maxLength: 8 });
  const named = (rows: readonly (readonly [unknown, unknown])[]): BooksPlan => ({
    ...plan({}, { policy: [["Group size at most", 3]] }),
    classes: [
      { columns: TWO, students: rows.map(([a, b], at) => [`S${at}`, a, b] as unknown as StudentPlan) },
    ],
  });
  const withTyped = (on: Snapshot, cells: readonly (readonly [number, string])[]) =>
    cells.reduce((snapshot, [at, cell]) => {
      const isThere =
        snapshot.tabs.length > 0 && tabNamed(snapshot).cells.some((row) => row.includes(`S${at}`));
      return isThere ? typing(snapshot, `S${at}`, { "Moved to": cell }) : snapshot;
    }, on);

  test("a rebuild with nothing changed changes nothing, whatever is typed, cleared and scored before", () => {
    fc.assert(
      fc.property(roster, roster, typed, typed, (before, now, cells, more) => {
        const first = build(named(before));
        const second = build(named(now), { on: withTyped(first.after, cells) });
        const third = build(named(now), { on: withTyped(second.after, more) });
        const again = build(named(now), { on: third.after });
        expect(again.reply.moved).toEqual([]);
        expect(again.changes.tabs).toEqual([]);
      }),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 20 },
    );
  });

  test("no move is told that leads from a place to the same place", () => {
    fc.assert(
      fc.property(roster, roster, typed, (before, now, cells) => {
        const built = build(named(now), { on: withTyped(build(named(before)).after, cells) });
        for (const { words } of built.reply.moved) {
          const [, from, to] = /^From (.*) to (.*?): /.exec(words) ?? [];
          if (from !== undefined) expect(from).not.toBe(to);
        }
      }),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 20 },
    );
  });
});
