import { markGroup, type MarkAnswer } from "../../../src/actions/groupTicks/markGroup";
import { supportLog } from "../../../src/actions/support/supportLog";
import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import type { BooksPlan, ColumnPlan, StudentPlan } from "../booksMaker";
import {
  both,
  box,
  boxes,
  CORRECTIVE,
  desk,
  groups,
  logged,
  on,
  roster,
  tick,
  typed,
  writtenTabs,
  type Desk,
} from "./desk";

const NOV_4 = { given: "2025-11-04", returned: "2025-11-05" };
const COLUMNS: ColumnPlan[] = [
  { name: "Test", standard: "6.1", ...NOV_4 },
  { name: "Quiz", standard: "6.2", ...NOV_4 },
];
const FOUR: StudentPlan[] = [
  ["Ana", 40, 90],
  ["Ben", 50, 95],
  ["Cleo", 85, 30],
  ["Dan", 90, 20],
  ["Eva", 90, 90],
];
const PLAN: BooksPlan = { classes: [{ columns: COLUMNS, students: FOUR }] };
const TWO_CLASSES: BooksPlan = {
  policy: [["Across classes", "yes"]],
  classes: [
    { columns: COLUMNS, students: FOUR },
    {
      name: "Period 2",
      columns: COLUMNS,
      students: [
        ["Flo", 40, 90],
        ["Gus", 90, 30],
      ],
    },
  ],
};

interface Marked extends Desk {
  reply: MarkAnswer["reply"];
}

function mark(one: Desk, group: string, what: unknown, of = "Period 1"): Marked {
  const answer = markGroup(on(one), { class: of, group, what });
  if ("refused" in answer) throw new Error(answer.refused);
  const { changes, reply } = answer;
  return { ...one, changes, reply, snapshot: applyToSnapshot(one.snapshot, changes) };
}

const refusal = (one: Desk, asked: unknown): string => {
  const answer = markGroup(on(one), asked);
  return "refused" in answer ? answer.refused : "not refused";
};

const DONE = { tick: CORRECTIVE, on: true };
const UNDONE = { tick: CORRECTIVE, on: false };

describe("a tick for a group", () => {
  test("is set for all of its members, on both tabs, and for nobody else", () => {
    const one = mark(both(desk(PLAN)), "Group 1", DONE);
    expect(boxes(one, "groups").filter((text) => text.endsWith("true"))).toEqual([
      "Ana 6.1: true",
      "Ben 6.1: true",
    ]);
    expect(
      boxes(one, "roster")
        .filter((text) => text.endsWith("true"))
        .sort(),
    ).toEqual(["Ana 6.1: true", "Ben 6.1: true"]);
    expect(one.reply).toMatchObject({ students: 2, roster: 2, issues: [] });
    expect(one.reply.message).toBe(
      "Group 1: Corrective done for 2 students; 2 lines of the Retake Roster ticked along",
    );
    expect(logged(one)).toEqual([
      "ticked | Ana | 6.1 | Test | 2 | Corrective done",
      "ticked | Ben | 6.1 | Test | 2 | Corrective done",
    ]);
  });

  test("is what the next builds find, who change nothing", () => {
    const one = mark(both(desk(PLAN)), "group 1", DONE);
    expect(writtenTabs(groups(one))).toEqual([]);
    const again = roster(roster(one));
    expect(boxes(again, "roster").filter((text) => text.endsWith("true"))).toHaveLength(2);
  });

  test("is taken back for all", () => {
    const one = mark(mark(both(desk(PLAN)), "Group 1", DONE), "Group 1", UNDONE);
    expect(
      [...boxes(one, "groups"), ...boxes(one, "roster")].filter((text) => text.endsWith("true")),
    ).toEqual([]);
    expect(one.reply.message).toBe(
      "Group 1: Corrective done taken back for 2 students; 2 lines of the Retake Roster unticked along",
    );
  });

  test("says so where there is nothing to do", () => {
    const one = mark(mark(both(desk(PLAN)), "Group 1", DONE), "Group 1", DONE);
    expect(writtenTabs(one)).toEqual([]);
    expect(one.reply.message).toBe("Group 1: Corrective done stands for everyone already");
    expect(mark(both(desk(PLAN)), "Group 1", UNDONE).reply.message).toBe(
      "Group 1: Corrective done stands for nobody",
    );
  });

  test("leaves the others' ticks to the next build", () => {
    const one = mark(tick(both(desk(PLAN)), "groups", "Cleo"), "Group 1", DONE);
    expect(box(one, "roster", "Cleo")).toBe(false);
  });

  test("without a roster it is set on the groups alone", () => {
    const one = mark(groups(desk(PLAN)), "Group 1", DONE);
    expect(one.reply).toMatchObject({
      students: 2,
      roster: 0,
      message: "Group 1: Corrective done for 2 students",
    });
    expect(boxes(roster(one), "roster").filter((text) => text.endsWith("true"))).toHaveLength(2);
  });

  test("a word in place of the box stays, and is named when the tick is taken back", () => {
    const one = mark(tick(both(desk(PLAN)), "groups", "Ana", "x"), "Group 1", UNDONE);
    expect(box(one, "groups", "Ana")).toBe("x");
    expect(one.reply.issues.map(({ message }) => message)).toEqual([
      'Ana: "x" stands in place of the box and counts as Corrective done. Clear the cell to take it back.',
    ]);
  });

  test("reaches all classes that are grouped together, and only them", () => {
    const one = mark(both(desk(TWO_CLASSES)), "Group 1", DONE);
    expect(one.reply.students).toBe(3);
    const apart = mark(both(desk({ ...TWO_CLASSES, policy: [] })), "Group 1", DONE);
    expect(apart.reply.students).toBe(2);
  });
});

describe("a meeting", () => {
  const MEETS = "Mon 10 Nov, turn 1, 13 minutes";
  const ready = () => {
    const one = both(desk(PLAN));
    return typed(one, "groups", { Student: "Ana" }, { Meets: MEETS, Tutor: "Eva" });
  };

  test("is a line of the log for each member", () => {
    const one = mark(ready(), "Group 1", { met: true });
    expect(logged(one)).toEqual([
      "met in a group | Ana | 6.1 |  |  | Group 1, 13 minutes, with Eva",
      "met in a group | Ben | 6.1 |  |  | Group 1, 13 minutes",
    ]);
    expect(one.reply.message).toBe("Group 1: met today, noted for 2 students");
    expect(writtenTabs(one)).toEqual(["Mastery Log"]);
  });

  test("is noted once a day", () => {
    const once = mark(ready(), "Group 1", { met: true });
    const twice = mark(once, "Group 1", { met: true });
    expect(twice.reply).toMatchObject({
      students: 0,
      message: "Group 1: that it was met today stands in the log already",
    });
    expect(writtenTabs(twice)).toEqual([]);
    expect(logged(mark({ ...twice, today: "2025-11-07" }, "Group 1", { met: true }))).toHaveLength(4);
  });

  test("may be with those who extend", () => {
    expect(logged(mark(both(desk(PLAN)), "Extension", { met: true }))).toEqual([
      "met in a group | Eva |  |  |  | Extension",
    ]);
  });
});

describe("what cannot be gone by is refused in a sentence", () => {
  const one = both(desk(PLAN));
  const asked = { class: "Period 1", group: "Group 1", what: DONE };
  test.each([
    ["a class nobody knows", { ...asked, class: "Period 9" }, /^No class of Mastery Classes/],
    [
      "a group nobody knows",
      { ...asked, group: "Group 7" },
      /^Period 1 has no "Group 7" just now; its groups are Group 1, Group 2 and Extension\.$/,
    ],
    ["no group", { ...asked, group: "" }, /has no ""/],
    ["who is not assessed", { ...asked, group: "Not assessed" }, /has no "Not assessed"/],
    [
      "a tick nobody knows",
      { ...asked, what: { tick: "Homework", on: true } },
      /^Choose what to mark: Corrective done, Skill check passed and/,
    ],
    ["neither on nor off", { ...asked, what: { tick: CORRECTIVE } }, /^Choose what to mark/],
    ["nothing", null, /^No class/],
    ["text", "Group 1", /^No class/],
    ["a tick for those who extend", { ...asked, group: "Extension" }, /^Extension works on no gap/],
  ])("%s", (_what, input, words) => {
    expect(refusal(one, input)).toMatch(words);
  });

  test("and groups that are not there", () => {
    expect(refusal(roster(desk(PLAN)), asked)).toMatch(/^There are no groups yet/);
  });
});

describe("the support log", () => {
  const help = (one: Desk, who: unknown = {}) => {
    const found = supportLog(on(one), who);
    if ("refused" in found) return found.refused;
    return found.lines.map(
      ({ when, student, standard, words }) => `${when} ${student} ${standard}: ${words}`,
    );
  };

  test("lists the newest first, and what was taken back not at all", () => {
    const ticked = mark(both(desk(PLAN)), "Group 1", DONE);
    const met = mark({ ...ticked, today: "2025-11-07" }, "Group 2", { met: true });
    const one = groups(tick({ ...met, today: "2025-11-10" }, "groups", "Ben", false));
    expect(help(one)).toEqual([
      "2025-11-07 Dan 6.2: met in Group 2, 20 minutes",
      "2025-11-07 Cleo 6.2: met in Group 2, 20 minutes",
      "2025-11-06 Ana 6.1: Corrective done",
    ]);
    const again = groups(tick(one, "groups", "Ben"));
    expect(help(again)[0]).toBe("2025-11-10 Ben 6.1: Corrective done");
  });

  test.each([
    [{ student: "Ana" }, 1],
    [{ class: "Period 1", student: "ana" }, 1],
    [{ class: "Period 1" }, 2],
    [{ class: "Period 1", student: "Dan" }, 0],
    [null, 2],
  ])("is of whom it is asked for: %j", (who, count) => {
    expect(help(mark(both(desk(PLAN)), "Group 1", DONE), who)).toHaveLength(count);
  });

  test.each([
    [{ class: "Period 9" }, "No class of Mastery Classes has that name."],
    [{ student: "Zed" }, 'No student of your classes is called "Zed" or has that ID.'],
  ])("says who is unknown: %j", (who, words) => {
    expect(help(both(desk(PLAN)), who)).toBe(words);
  });

  test("keeps notes that left the tab, without the ticks and where somebody was moved to", () => {
    const noted = typed(
      both(desk(PLAN)),
      "groups",
      { Student: "Ana" },
      { [CORRECTIVE]: true, Note: "asks little; hums", Feedback: "try b" },
    );
    const plan: BooksPlan = { classes: [{ columns: COLUMNS, students: FOUR.slice(1) }] };
    const one = groups({ ...noted, plan });
    expect(help(one, { student: "Ana" })).toEqual([
      "2025-11-06 Ana 6.1: Corrective done",
      "2025-11-06 Ana 6.1: Note: asks little; hums",
      "2025-11-06 Ana 6.1: Feedback: try b",
    ]);
  });

  test("is empty where nothing was ever ticked, and where there is no log", () => {
    expect(help(desk(PLAN))).toEqual([]);
    expect(help(both(desk(PLAN)))).toEqual([]);
  });

  test("says how many more there are than a page shows", () => {
    let one: Desk = both(desk(PLAN));
    for (let day = 10; day < 31; day++)
      for (const group of ["Group 1", "Group 2", "Extension"])
        one = mark({ ...one, today: `2025-12-${day}` }, group, { met: true });
    const found = supportLog(on(one), {});
    expect(found).toMatchObject({ more: 5 });
    expect("lines" in found && found.lines).toHaveLength(100);
  });
});
