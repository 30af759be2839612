import { isOwnName } from "../../../src/workbook/tables/ownership";
import { textOf } from "../../../src/workbook/cell";
import type { BooksPlan } from "../booksMaker";
import { EXCEPTIONS_TABLE } from "../../../src/workbook/tables/specs";
import { seen, type, typeOn } from "../roster/makers";
import {
  applyPart,
  asked,
  AUTUMN,
  builtOn,
  close,
  exceptionsOf,
  NO_TICKS,
  ownColumn,
  rowsOf,
  SPRING,
  SUMMER,
  TEST,
  termWorkbook,
  withMark,
} from "./makers";

const SECOND = { name: "Test 2", standard: "LF.2", given: "2025-11-17", returned: "2025-11-18" };
const plan: BooksPlan = {
  policy: [AUTUMN, SPRING, NO_TICKS],
  classes: [
    {
      columns: [TEST, SECOND],
      students: [
        { name: "Ana", id: "1", marks: [40, 90] },
        { name: "Ben", id: "2", marks: [85, 50] },
        { name: "=Cy()", id: "3", marks: [90, 90] },
        { name: "Dee", id: "", marks: ["ABS", "EX"] },
      ],
    },
  ],
};
const open = (more: Partial<BooksPlan> = {}) => termWorkbook({ ...plan, ...more });

describe("which term is closed", () => {
  test.each([
    ["", "2025-12-10", "Autumn"],
    ["", "2025-12-19", "Autumn"],
    ["between two terms the one that is over", "2025-12-28", "Autumn", ""],
    ["after all terms the last", "2026-08-01", "Spring", ""],
    ["Autumn", "2026-02-01", "Autumn"],
    [" aUTUMN ", "2025-12-10", "Autumn"],
  ])("%j on %s: %s", (name, on, expected, typed: string = name) => {
    expect(close(open(), "leave", { on, name: typed }).reply.term).toBe(expected);
  });

  test.each<[string, unknown, string, NonNullable<BooksPlan["policy"]>, string]>([
    [
      "no terms",
      "",
      "2025-12-19",
      [],
      'The policy has no terms. Type a row into "Mastery Policy": Term, a name such as Autumn, its first day, its last day (2025-09-01, 2025-12-19), each in a cell of its own.',
    ],
    [
      "a name nobody knows",
      "Winter",
      "2025-12-19",
      [AUTUMN, SPRING],
      "No term of the policy has that name; choose Autumn or Spring.",
    ],
    [
      "a term to come",
      "Spring",
      "2025-12-19",
      [AUTUMN, SPRING],
      "Spring begins on Mon 5 Jan and cannot be closed before.",
    ],
    [
      "before all terms",
      "",
      "2025-08-01",
      [SPRING, AUTUMN],
      "No term has begun; the first is Autumn on Mon 1 Sep.",
    ],
  ])("%s is refused in one sentence", (_, name, on, policy, refused) => {
    expect(asked(open({ policy }), "carry", { on, name })).toEqual({ refused });
  });

  test.each([undefined, "", "keep", 1, {}])("%j is no choice, and the choices are said", (choice) => {
    const refused = 'Choose what becomes of the open gaps: "carry", "move on" or "leave".';
    expect(asked(open(), choice, { on: "2025-12-19", name: "" })).toEqual({ refused });
  });
});

describe("what is kept", () => {
  const built = builtOn(open(), "2025-11-20");
  const ticked = type(
    type(built, { Student: "Ana" }, { Requested: true }),
    { Student: "Ana" },
    { Note: "=came" },
  );
  const closed = close(ticked, "leave");

  test("everyone's level on every standard, with class and ID", () => {
    expect(rowsOf(closed.after, "Mastery Map – Autumn")).toEqual([
      ["Class", "Student", "Student ID", "LF.1", "LF.2"],
      ["Period 1", "Ana", "1", "Not yet", "Exceeds mastery"],
      ["Period 1", "Ben", "2", "Mastery", "Not yet"],
      ["Period 1", "=Cy()", "3", "Exceeds mastery", "Exceeds mastery"],
      ["Period 1", "Dee"],
      [],
      [
        "As it stood on 2025-12-19, when Autumn was closed. These are values and nothing updates them; delete the tab when nobody needs it.",
      ],
    ]);
  });

  test("the roster's lines with what was ticked and typed, and the log's lines of the term below them", () => {
    const logged = builtOn({ ...ticked, plan: withMark(ticked.plan, "Ben", 95) }, "2025-12-01");
    const rows = rowsOf(close(logged, "leave").after, "Retakes – Autumn");
    const [headings = []] = rows;
    const cellsOf = (row: string[] = []) =>
      Object.fromEntries(
        ["Student", "Standard", "Status", "Requested", "Note"].map((key) => [
          key,
          row[headings.indexOf(key)] ?? "",
        ]),
      );
    expect(rows.slice(1, 3).map(cellsOf)).toEqual([
      { Student: "Ana", Standard: "LF.1", Status: "ready", Requested: "yes", Note: "=came" },
      { Student: "Dee", Standard: "LF.1", Status: "to make up", Requested: "", Note: "" },
    ]);
    expect(rows.slice(3, 5)).toEqual([[], ["From the Mastery Log, Autumn"]]);
    expect(rows[6]?.slice(0, 6)).toEqual(["2025-12-01", "line closed", "Period 1", "Ben", "2", "LF.2"]);
    expect(rows[6]?.[13]).toBe("now: mastered");
  });

  test("lines and log of another term are not in it, and the log itself keeps all", () => {
    const spring = { name: "Test 3", standard: "LF.3", given: "2026-01-12", returned: "2026-01-13" };
    const [one] = plan.classes as [(typeof plan.classes)[0]];
    const students = one.students.map((student) =>
      "marks" in student ? { ...student, marks: [...student.marks, 10] } : student,
    );
    const later = open({ classes: [{ columns: [...one.columns, spring], students }] });
    const before = builtOn(later, "2026-01-14");
    const rows = rowsOf(
      close(before, "leave", { on: "2026-01-14", name: "Autumn" }).after,
      "Retakes – Autumn",
    );
    expect(rows.map((row) => row[3])).not.toContain("LF.3");
    expect(rows.map((row) => row[3])).toContain("LF.1");
  });

  test("the log's lines of later days are not in it", () => {
    const later = builtOn({ ...ticked, plan: withMark(ticked.plan, "Ben", 95) }, "2026-01-07");
    const rows = rowsOf(
      close(later, "leave", { on: "2026-01-08", name: "Autumn" }).after,
      "Retakes – Autumn",
    );
    expect(rows.map(([first]) => first)).toContain("From the Mastery Log, Autumn");
    expect(rows.map(([first]) => first)).not.toContain("2026-01-07");
  });

  test("what was ticked and typed for an attempt that is scored by now is not kept as if it were for the next", () => {
    const again = { ...TEST, name: "Test R", retakeOf: "Test", given: "2025-11-24", returned: "2025-11-24" };
    const student = { name: "Ana", id: "1", marks: [40, ""] };
    const before = builtOn(
      open({ classes: [{ columns: [TEST, again], students: [student] }] }),
      "2025-11-20",
    );
    const noted = type(before, { Student: "Ana" }, { Note: "on Monday" });
    const rows = rowsOf(
      close({ ...noted, plan: withMark(noted.plan, "Ana", 50) }, "leave").after,
      "Retakes – Autumn",
    );
    expect(rows[1]).toEqual(expect.arrayContaining(["Ana", "50", "2nd of 2"]));
    expect(rows[1]).not.toContain("on Monday");
  });

  test("the teacher's own columns of the roster are kept beside it", () => {
    const own = ownColumn(built, "Parents told", ["", "yes"]);
    const rows = rowsOf(close(own, "leave").after, "Retakes – Autumn");
    const at = rows[0]?.indexOf("Parents told") ?? -1;
    expect(rows.slice(1, 4).map((row) => [row[1], row[at] ?? ""])).toEqual([
      ["Ana", ""],
      ["Ben", "yes"],
      ["Dee", ""],
    ]);
  });

  test("all of it is text on tabs of ours, the last of the workbook", () => {
    for (const change of closed.changes.tabs) {
      expect([isOwnName(change.rangeName), change.kind, change.tabColour]).toEqual([true, "make", "#9e9e9e"]);
      expect(change.looks?.every((look) => look?.kind === "text")).toBe(true);
    }
    expect(closed.changes.show).toBe("Mastery Map – Autumn");
  });
});

const REVIEW = { name: "Review", standard: "LF.1", given: "2026-02-02", returned: "2026-02-03" };
/** A later test on the same standard, not taken yet when the first term ends. */
const WITH_REVIEW = {
  columns: [TEST, REVIEW],
  students: [
    { name: "Ana", id: "1", marks: [40, ""] },
    { name: "Ben", id: "2", marks: [40, ""] },
  ],
};

/** What a gap is on a day after the term was closed. */
function statusOn(choice: string, day: string, more: Partial<BooksPlan> = {}): string[][] {
  const before = builtOn(open(more), "2025-11-20");
  return seen(builtOn(close(before, choice).after, day), "Student", "Standard", "Status");
}

describe("what becomes of the open gaps", () => {
  const LATE = "2026-02-02";
  test.each([
    ["carry", "ready", { open: 3, carried: 3, movedOn: 0 }],
    ["move on", "moved on", { open: 3, carried: 0, movedOn: 3 }],
    ["leave", "retake time over", { open: 3, carried: 0, movedOn: 0 }],
  ])("%s: in the next term they are %s", (choice, status, counts) => {
    expect(close(open(), choice).reply).toMatchObject(counts);
    const made = choice === "move on" ? "moved on" : "to make up";
    expect(statusOn(choice, LATE).sort()).toEqual([
      ["Ana", "LF.1", status],
      ["Ben", "LF.2", status],
      ["Dee", "LF.1", made],
    ]);
  });

  test.each([
    ["carry", "2025-12-19", "ready"],
    ["carry", "2025-12-20", "ready"],
    ["carry", "2026-05-29", "ready"],
    ["carry", "2026-05-30", "retake time over"],
    ["leave", "2025-12-20", "retake time over"],
    ["move on", "2025-12-19", "ready"],
    ["move on", "2025-12-20", "moved on"],
  ])("%s: on %s a line is %s", (choice, day, status) => {
    expect(statusOn(choice, day)).toContainEqual(["Ana", "LF.1", status]);
  });

  test("a line that was carried says until when it is open", () => {
    const before = builtOn(open(), "2025-11-20");
    expect(seen(builtOn(close(before, "carry").after, LATE), "Student", "Reason")).toContainEqual([
      "Ana",
      "not yet at 80 %; by appointment until Fri 29 May",
    ]);
  });

  test("the rows can be read and deleted: who, what, from when and why", () => {
    expect(exceptionsOf(close(open(), "carry").after).map((line) => Object.values(line).map(textOf))).toEqual(
      [
        ["Period 1", "Ana", "1", "LF.1", "carried", "", "2025-12-20", "", "Autumn was closed"],
        ["Period 1", "Ben", "2", "LF.2", "carried", "", "2025-12-20", "", "Autumn was closed"],
        ["Period 1", "Dee", "", "LF.1", "carried", "", "2025-12-20", "", "Autumn was closed"],
      ],
    );
  });

  test("what the policy's own days ended is not carried, and is counted", () => {
    const { reply } = close(open({ policy: [AUTUMN, SPRING, NO_TICKS, ["Late retakes", "none"]] }), "carry");
    expect(reply).toMatchObject({ open: 3, carried: 1 });
    expect(reply.message).toBe(
      "Autumn is closed; 3 open gaps: 1 carried into Spring, 2 left to the policy's own days.",
    );
  });

  test("closed before its last day, it says so", () => {
    const mastered = [{ columns: [TEST], students: [["Ana", 90]] }];
    expect(close(open({ classes: mastered }), "carry", { on: "2025-12-18" }).reply.message).toBe(
      "Autumn is closed; no gap is open; it runs until Fri 19 Dec, and what comes until then is not in the tabs.",
    );
  });

  test("carried over, a term's quota of retakes is that of the new term", () => {
    const again = {
      name: "Test R",
      standard: "LF.1",
      retakeOf: "Test",
      given: "2025-11-12",
      returned: "2025-11-12",
    };
    const quota = {
      policy: [AUTUMN, SPRING, NO_TICKS, ["Retakes per term", 1]],
      classes: [{ columns: [TEST, again], students: [["Ana", 40, 50]] }],
    };
    expect(statusOn("leave", "2025-12-19", quota)).toEqual([["Ana", "LF.1", "no retakes left"]]);
    expect(statusOn("carry", "2026-01-06", quota)).toEqual([["Ana", "LF.1", "ready"]]);
  });

  test("without a next term what is carried stays open, and that is said", () => {
    const only = open({ policy: [AUTUMN, NO_TICKS] });
    const { reply, after } = close(only, "carry");
    expect(reply.issues.map(({ code }) => code)).toEqual(["noNextTerm"]);
    expect(seen(builtOn(after, "2027-01-01"), "Student", "Status")).toContainEqual(["Ana", "ready"]);
  });

  test("what was carried once can be carried again, or moved on from, at the end of the next term", () => {
    const year = open({ policy: [AUTUMN, SPRING, SUMMER, NO_TICKS] });
    const spring = close(close(year, "carry").after, "carry", { on: "2026-05-29" });
    expect(spring.reply).toMatchObject({ term: "Spring", open: 3, carried: 3 });
    expect(seen(builtOn(spring.after, "2026-07-10"), "Student", "Status")).toContainEqual(["Ana", "ready"]);
    expect(seen(builtOn(spring.after, "2026-07-11"), "Student", "Status")).toContainEqual([
      "Ana",
      "retake time over",
    ]);
    const moved = close(close(year, "carry").after, "move on", { on: "2026-05-29" });
    expect(moved.reply).toMatchObject({ open: 3, movedOn: 3 });
    expect(close(close(year, "leave").after, "carry", { on: "2026-05-29" }).reply).toMatchObject({ open: 0 });
  });

  test("who moved on from a gap is not moved on from what is assessed later on the standard", () => {
    const { after } = close(open({ classes: [WITH_REVIEW] }), "move on");
    const later = { ...after, plan: withMark(after.plan, "Ana", 50) };
    expect(seen(builtOn(later, "2026-02-04"), "Student", "Retake of", "Status").sort()).toEqual([
      ["Ana", "Review", "ready"],
      ["Ben", "Test", "moved on"],
    ]);
  });

  test("what is assessed in a term after the one it was carried into is no gap of that one", () => {
    const summer = {
      ...WITH_REVIEW,
      columns: [TEST, { ...REVIEW, given: "2026-06-08", returned: "2026-06-09" }],
    };
    const { after } = close(open({ policy: [AUTUMN, SPRING, SUMMER, NO_TICKS], classes: [summer] }), "carry");
    const later = { ...after, plan: withMark(after.plan, "Ana", 50) };
    expect(close(later, "carry", { on: "2026-06-10", name: "Spring" }).reply).toMatchObject({ open: 1 });
  });

  test.each([
    ["mastered and free to retake", { policy: [AUTUMN, NO_TICKS, ["May retake below", "100 %"]] }, 3],
    ["excused", { exceptions: [{ Student: "Ana", What: "excused" }] }, 2],
    ["moved on from already", { exceptions: [{ Student: "Ana", What: "moved on" }] }, 2],
    ["left", { exceptions: [{ Student: "Ana", What: "left", From: "2025-12-01" }] }, 2],
    ["no retakes left is a gap all the same", { policy: [AUTUMN, NO_TICKS, ["Retakes allowed", 0]] }, 3],
  ])("%s", (_, more, gaps) => {
    expect(close(open(more), "move on").reply).toMatchObject({ open: gaps, movedOn: gaps });
  });

  describe("what nobody wrote the day down for when it was given", () => {
    const { given: _, ...undated } = TEST;
    const { returned: __, ...nothing } = undated;
    const [one] = plan.classes as [(typeof plan.classes)[0]];
    const closedOn = (on: string, column: typeof nothing) => {
      const before = open({ classes: [{ ...one, columns: [column, SECOND] }] });
      return close(before, "move on", { on, name: "Autumn" }).reply;
    };

    test.each([
      ["belongs to the term in which it came back", "2025-12-28", undated, 3, []],
      ["is taken to come back today", "2025-12-10", nothing, 3, []],
      ["belongs to no term on a day of none, which is said", "2025-12-28", nothing, 1, ["noDay"]],
    ])("%s", (_title, on, column, gaps, codes) => {
      const { open: found, issues } = closedOn(on, column);
      expect([found, issues.map(({ code }) => code)]).toEqual([gaps, codes]);
    });

    test("the sentence says where and what to type", () => {
      expect(closedOn("2025-12-28", nothing).issues).toEqual([
        {
          ...{ tab: "Assessments", row: null, column: null, code: "noDay" },
          message:
            'It is not written down when "Test" was given, so it belongs to no term and stays open. Type the day under Given and close the term again.',
        },
      ]);
    });
  });
});

describe("typed scores come first", () => {
  const built = builtOn(open(), "2025-11-20");
  const ana = type(built, { Student: "Ana" }, { "Retake score": "85" });
  test.each([
    ['1 score is typed on "Retake Roster" and not recorded yet: record it first, then close the term.', ana],
    [
      '2 scores are typed on "Retake Roster" and not recorded yet: record them first, then close the term.',
      type(ana, { Student: "Ben" }, { "Retake score": "ABS" }),
    ],
  ])("%s", (refused, before) => {
    expect(asked(before, "leave", { on: "2025-12-19", name: "" })).toEqual({ refused });
  });
});

describe("done again", () => {
  test.each(["carry", "move on", "leave"])("%s a second time writes nothing, that day or later", (choice) => {
    const once = close(builtOn(open(), "2025-11-20"), choice);
    for (const on of ["2025-12-19", "2025-12-22", "2026-02-02"]) {
      const again = close(builtOn(once.after, on), choice, { on, name: "Autumn" });
      expect(again.changes.tabs).toEqual([]);
      const { open: gaps, carried, movedOn, tabs } = once.reply;
      expect(again.reply).toMatchObject({ open: gaps, carried, movedOn, tabs });
    }
  });

  test("another choice adds its rows and leaves the tabs", () => {
    const carried = close(open(), "carry");
    const moved = close(carried.after, "move on");
    expect(moved.changes.tabs.map(({ tab }) => tab)).toEqual(["Mastery Exceptions"]);
    expect(moved.reply).toMatchObject({ open: 3, carried: 0, movedOn: 3 });
    // What was moved on from is not carried again without the teacher deleting the rows.
    expect(close(moved.after, "carry").reply).toMatchObject({ carried: 0, movedOn: 3 });
  });

  test("a run that was cut off after any of its tabs is finished by the next", () => {
    const before = builtOn(open(), "2025-11-20");
    const { changes, after } = close(before, "carry");
    for (let done = 0; done <= changes.tabs.length; done++) {
      const part = applyPart(before, changes.tabs.slice(0, done));
      const { snapshot } = close(part, "carry").after;
      expect(snapshot).toEqual(after.snapshot);
    }
  });

  test("a tab that was cut off before its cells were written is filled", () => {
    const { after } = close(open(), "leave");
    const tabs = after.snapshot.tabs.map((tab) =>
      tab.name === "Retakes – Autumn" ? { ...tab, cells: [], formulas: [] } : tab,
    );
    const again = close({ ...after, snapshot: { ...after.snapshot, tabs } }, "leave");
    expect(again.changes.tabs.map(({ tab }) => tab)).toEqual(["Retakes – Autumn"]);
    expect(again.after.snapshot).toEqual(after.snapshot);
  });

  test("a private note that was changed since adds no second row", () => {
    const { after } = close(open(), "carry");
    const noted = typeOn(
      after,
      EXCEPTIONS_TABLE,
      { Student: "Ana" },
      { "Private note": "asked the parents" },
    );
    expect(close(noted, "carry").changes.tabs).toEqual([]);
  });

  test("a tab that was deleted is made again", () => {
    const { after } = close(open(), "leave");
    const tabs = after.snapshot.tabs.filter(({ name }) => name !== "Retakes – Autumn");
    const names = after.snapshot.names.filter(({ tab }) => tab !== "Retakes – Autumn");
    const again = close({ ...after, snapshot: { ...after.snapshot, tabs, names } }, "leave");
    expect(again.changes.tabs.map(({ tab }) => tab)).toEqual(["Retakes – Autumn"]);
  });
});
