import fc from "fast-check";
import type { Changes, Snapshot, TabChange } from "../../../src/workbook/snapshot";
import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import type { BooksPlan, ColumnPlan } from "../booksMaker";
import {
  both,
  CORRECTIVE,
  desk,
  groups,
  linesOf,
  logged,
  roster,
  SKILL,
  typed,
  writtenTabs,
  type Desk,
  type TabName,
} from "./desk";

/** Every run builds whole workbooks. */
fc.configureGlobal({ numRuns: 12 });

const COLUMNS: ColumnPlan[] = [
  { name: "Test", standard: "6.1", given: "2025-11-04", returned: "2025-11-05" },
  { name: "Test R1", standard: "6.1", retakeOf: "Test" },
  { name: "Test R2", standard: "6.1", retakeOf: "Test" },
  { name: "Quiz", standard: "6.2", given: "2025-11-04", returned: "2025-11-05" },
];
const WHO = ["Ana", "Ben", "Cleo", "Dan", "Eva"] as const;
const BELOW = WHO.slice(0, 4);
const MARKS: Record<(typeof WHO)[number], (string | number)[]> = {
  ...{
    Ana: [40, "", "", 90],
    Ben: [50, "", "", 90],
    Cleo: [90, "", "", 30],
    Dan: [90, "", "", 20],
    Eva: [90, "", "", 95],
  },
};
const planOf = (marks: typeof MARKS): BooksPlan => ({
  classes: [{ columns: COLUMNS, students: WHO.map((name) => [name, ...marks[name]]) }],
});
const TICKS = [CORRECTIVE, SKILL];

type Op =
  | { do: "tick"; tab: TabName; student: string; tick: string; isSet: boolean }
  | { do: "build"; tab: TabName };

const anyTab = fc.constantFrom<TabName>("groups", "roster");
const anyTick: fc.Arbitrary<Op> = fc.record({
  do: fc.constant("tick" as const),
  tab: anyTab,
  student: fc.constantFrom(...BELOW),
  tick: fc.constantFrom(...TICKS),
  isSet: fc.boolean(),
});
const anyBuild: fc.Arbitrary<Op> = fc.record({ do: fc.constant("build" as const), tab: anyTab });
const anyOps = fc.array(fc.oneof({ weight: 3, arbitrary: anyTick }, { weight: 2, arbitrary: anyBuild }), {
  maxLength: 14,
});

const build = (one: Desk, tab: TabName): Desk => (tab === "groups" ? groups(one) : roster(one));
const lineOf = (one: Desk, tab: TabName, student: string) =>
  linesOf(one, tab).find(({ Student }) => Student === student);

function done(one: Desk, op: Op): Desk {
  if (op.do === "build") return build(one, op.tab);
  if (!lineOf(one, op.tab, op.student)) return one;
  return typed(one, op.tab, { Student: op.student }, { [op.tick]: op.isSet });
}

/** Every tick by tab, student, standard and name. */
function seen(one: Desk): Map<string, boolean> {
  return new Map(
    (["groups", "roster"] as const).flatMap((tab) =>
      linesOf(one, tab).flatMap((line) =>
        TICKS.map((tick) => {
          const parts = [tab, line["Student"], line["Standard"], tick];
          return [parts.map(String).join(" "), line[tick] === true] as const;
        }),
      ),
    ),
  );
}

/** What a person expects: a box that was changed since the last build is news, for both tabs. */
class Expected {
  known = new Map<string, boolean>();
  since = new Map<string, boolean>();
  tick({ tab, student, tick, isSet }: Extract<Op, { do: "tick" }>): void {
    this.since.set(`${tab} ${student} ${tick}`, isSet);
  }
  build(): void {
    for (const student of BELOW)
      for (const tick of TICKS) {
        const key = `${student} ${tick}`;
        const base = this.known.get(key) ?? false;
        const news = ["groups", "roster"].some((tab) => (this.since.get(`${tab} ${key}`) ?? base) !== base);
        this.known.set(key, news ? !base : base);
      }
    this.since.clear();
  }
}

test("however ticks and builds follow each other, both tabs end with the last change, and nobody else's", () => {
  fc.assert(
    fc.property(anyOps, anyTab, (ops, last) => {
      let one = desk(planOf(MARKS));
      const expected = new Expected();
      for (const op of [...ops, { do: "build" as const, tab: last }]) {
        const isThere = op.do === "build" || lineOf(one, op.tab, op.student) !== undefined;
        if (op.do === "build") expected.build();
        else if (isThere) expected.tick(op);
        one = done(one, op);
      }
      for (const [key, isSet] of seen(one)) {
        const [, student, , ...tick] = key.split(" ");
        const wanted = expected.known.get(`${student} ${tick.join(" ")}`) ?? false;
        expect({ key, isSet }).toEqual({ key, isSet: wanted });
      }
      const again = both(one);
      expect(seen(again)).toEqual(
        new Map([...seen(again)].map(([key, isSet]) => [key, seen(one).get(key) ?? isSet])),
      );
      expect(writtenTabs(both(again))).toEqual([]);
    }),
  );
});

test("after a score nobody has a tick that was not made for the next attempt", () => {
  fc.assert(
    fc.property(anyOps, anyOps, anyTab, (before, after, first) => {
      let one = before.reduce(done, both(desk(planOf(MARKS))));
      const marks = { ...MARKS, Ana: [40, 55, "", 90] };
      one = build({ ...one, plan: planOf(marks) }, first);
      const isAnas = (key: string) => key.includes("Ana");
      expect([...seen(one)].filter(([key, isSet]) => key.startsWith(first) && isAnas(key) && isSet)).toEqual(
        [],
      );
      const made = new Set(
        after.flatMap((op) => (op.do === "tick" && op.isSet && op.student === "Ana" ? [op.tick] : [])),
      );
      one = both(after.reduce(done, both(one)));
      for (const [key, isSet] of seen(one)) {
        if (isAnas(key) && isSet) expect([...made].some((tick) => key.endsWith(tick))).toBe(true);
      }
      expect(writtenTabs(both(one))).toEqual([]);
    }),
  );
});

/** The changes up to a write; what goes and what is sorted comes at the end of each tab. */
function cutOff(changes: Changes, at: number): Changes {
  let left = at;
  const tabs = changes.tabs.flatMap((change): TabChange[] => {
    if (left <= 0) return [];
    const writes = change.writes.slice(0, left);
    const isWhole = (left -= change.writes.length + 1) >= 0;
    const { sort: _sort, ...kept } = change;
    return isWhole ? [change] : [{ ...kept, writes, deleteRows: [] }];
  });
  return { ...changes, tabs };
}

/** As before, below once more, below on both, below on the other standard, mastered. */
const ANAS: (string | number)[][] = [
  [40, "", "", 90],
  [40, 55, "", 90],
  [40, "", "", 20],
  [90, "", "", 20],
  [40, 95, "", 90],
];

/** Cut off at every place, and begun again: as if it had never been cut off. */
function cutEverywhere(begun: Desk, tab: TabName, told: (one: Desk) => string[] = logged): void {
  const clean = build(begun, tab);
  const steps = (clean.changes?.tabs ?? []).reduce((sum, { writes }) => sum + writes.length + 1, 0);
  for (let at = 1; at < steps; at++) {
    const snapshot: Snapshot = applyToSnapshot(begun.snapshot, cutOff(clean.changes as Changes, at));
    const again = build({ ...begun, snapshot }, tab);
    expect({ at, seen: [...seen(again)] }).toEqual({ at, seen: [...seen(clean)] });
    expect({ at, logged: told(again).sort() }).toEqual({ at, logged: told(clean).sort() });
  }
}

/**
 * Where the one line of somebody who has mastered went before the log was written, the next run has nothing that tells
 * it of an old tick; none comes back, as the first of the two comparisons says.
 */
const ofThoseListed = (one: Desk): string[] => {
  const listed = new Set([...seen(one).keys()].map((key) => key.split(" ")[1]));
  return logged(one).filter((said) => {
    const [action, student] = said.split(" | ");
    return action !== "tick begins anew" || listed.has(student);
  });
};

describe("a run that was cut off anywhere unticks nothing, and the next ends as a clean one", () => {
  const FIRST = { both, groups, roster };
  const scenes = (["both", "groups", "roster"] as const).flatMap((first) =>
    (["groups", "roster"] as const).flatMap((ticked) =>
      (["groups", "roster"] as const).flatMap((tab) => ANAS.map((Ana) => ({ first, ticked, tab, Ana }))),
    ),
  );
  test.each(scenes.filter(({ first, ticked }) => first === "both" || first === ticked))(
    "$first built, Ana ticked on $ticked, then $Ana and $tab built",
    ({ first, ticked, tab, Ana }) => {
      const one = typed(
        FIRST[first](desk(planOf(MARKS))),
        ticked,
        { Student: "Ana" },
        { [CORRECTIVE]: true },
      );
      cutEverywhere({ ...one, plan: planOf({ ...MARKS, Ana }) }, tab);
    },
  );

  test("whatever was ticked before", () => {
    fc.assert(
      fc.property(anyOps, anyTab, fc.constantFrom(...ANAS), (ops, tab, Ana) => {
        const one = ops.reduce(done, desk(planOf(MARKS)));
        cutEverywhere({ ...one, plan: planOf({ ...MARKS, Ana }) }, tab, ofThoseListed);
      }),
    );
  });
});
