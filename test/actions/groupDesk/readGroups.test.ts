import { readGroups } from "../../../src/actions/groupDesk/readGroups";
import type { Line } from "../../../src/workbook/tables/tableSpec";
import { classesOn, groupsOn, klass, met, onGroups, said, seat } from "./makers";

const TWO_GROUPS = [seat("Ana", "Group 1"), seat("Ben", "Group 1"), seat("Cleo", "Group 2", "LF.2")];

describe("groups are read as they stand on the tab", () => {
  test("lines of one label and standard are a group", () => {
    expect(groupsOn({ lines: TWO_GROUPS }).map(said)).toEqual([
      "Group 1 LF.1: Ana, Ben",
      "Group 2 LF.2: Cleo",
    ]);
  });

  test.each([
    ["sorted by student", [2, 0, 1]],
    ["upside down", [2, 1, 0]],
  ])("%s they are the same, in the order of the class list", (_, order) => {
    const lines = order.map((at) => TWO_GROUPS[at] as Line);
    expect(groupsOn({ lines }).map(said)).toEqual(["Group 1 LF.1: Ana, Ben", "Group 2 LF.2: Cleo"]);
  });

  test.each<[string, Line[], string[]]>([
    ["a student the teacher put into another group", [seat("Ana", "Group 2", "LF.2"), seat("Ben", "Group 2", "LF.2")], ["Group 2 LF.2: Ana, Ben"]],
    ["a label and a code in other letters", [seat("Ana", "group  1", "lf.1"), seat("Ben", "Group 1")], ["Group 1 LF.1: Ana, Ben"]],
    ["a student of no class list comes last", [seat("Zed", "Group 1"), seat("Ana", "Group 1")], ["Group 1 LF.1: Ana, Zed"]],
    ["a group of the teacher's making", [seat("Ben", "Library team"), seat("Ana", "Group 3", "LF.2")], ["Group 3 LF.2: Ana", "Library team LF.1: Ben"]],
    ["a row without a group is nobody's seat", [seat("Ana", "Group 1"), seat("Ben", "")], ["Group 1 LF.1: Ana"]],
    ["a row without a student is nobody's seat", [seat("Ana", "Group 1"), seat("", "Group 2")], ["Group 1 LF.1: Ana"]],
    ["individual work, a group a standard", [seat("Ben", "Individual work", "LF.2"), seat("Ana", "Individual work")], ["Individual work LF.1: Ana", "Individual work LF.2: Ben"]],
    ["extension has no standard, whatever its lines name", [seat("Ana", "Extension", "LF.1"), seat("Ben", "Extension", "")], ["Extension: Ana, Ben"]],
    ["corrective groups by number, then practice, individual work, extension", [seat("Ana", "Extension 2", ""), seat("Ben", "Individual work"), seat("Cleo", "Practice after the reteach"), seat("Dan", "Group 10"), seat("Eva", "Group 2"), seat("Finn", "Extension 1", "")], ["Group 2 LF.1: Eva", "Group 10 LF.1: Dan", "Practice after the reteach LF.1: Cleo", "Individual work LF.1: Ben", "Extension 1: Finn", "Extension 2: Ana"]],
    ["a blank class where there is only one", [{ ...seat("Ana", "Group 1"), Class: "" }], ["Group 1 LF.1: Ana"]],
    ["in no group by the teacher's hand", [seat("Ana", "No group", ""), seat("Ben", "Group 1")], ["Group 1 LF.1: Ben"]],
  ])("%s", (_, lines, expected) => {
    expect(groupsOn({ lines }).map(said)).toEqual(expected);
  }); // prettier-ignore

  test("two of one name keep the places of their IDs", () => {
    const two = { ...klass("Period 1"), students: ["7", "8"].map((id) => ({ name: "Ana", id, marks: [40, 40, 40] })) };
    const lines = [seat("Ana", "Group 1", "LF.1", { "Student ID": "8" }), seat("Ana", "Group 1", "LF.1", { "Student ID": "7" })];
    const [group] = groupsOn({ lines, classes: [two] });
    expect(group?.members.map(({ id }) => id)).toEqual(["7", "8"]);
  }); // prettier-ignore

  test("everything on a student's line is read", () => {
    const line = seat("Ana", "Group 1", "LF.1", {
      "Also open": "LF.2",
      Retake: "Fri 14 Nov, form B",
      "Corrective done": true,
      "Skill check passed": false,
      Tutor: "Ben",
      "Moved to": "Group 2",
      Feedback: "counts squares",
      Note: "quiet corner",
    });
    expect(groupsOn({ lines: [line] })[0]?.members).toEqual([
      {
        class: "Period 1",
        student: "Ana",
        id: "",
        level: "Not yet",
        lastMark: "40",
        alsoOpen: "LF.2",
        ticked: ["Corrective done"],
        tutor: "Ben",
        movedTo: "Group 2",
        feedback: "counts squares",
        note: "quiet corner",
        retake: "Fri 14 Nov, form B",
      },
    ]);
  });

  test("reteach blocks, who is not assessed and who is in no group stand beside the groups", () => {
    const [one] = classesOn({
      lines: [
        seat("Everyone (LF.1)", "Reteach everyone: Slope", "LF.1", { Level: "7 of 9 not yet" }),
        seat("Ana", "Not assessed", "LF.1, LF.2", { "Student ID": "7" }),
        seat("Ben", "No group", ""),
      ],
    });
    expect(one).toMatchObject({
      classes: ["Period 1"],
      groups: [],
      reteach: [
        { standard: "LF.1", target: "I can find a slope", task: "Pegs", firstTaught: "a film", link: "", below: "7 of 9 not yet" },
      ],
      notAssessed: [{ class: "Period 1", student: "Ana", id: "7", standards: "LF.1, LF.2" }],
      noGroup: [{ class: "Period 1", student: "Ben", id: "" }],
    });
  }); // prettier-ignore
});

describe("what a group does is what Standards says now", () => {
  test.each<[string, Line, object]>([
    ["the corrective and how it was taught first", seat("Ana", "Group 1"), { target: "I can find a slope", task: "Pegs", firstTaught: "a film", link: "" }],
    ["no I can: the title", seat("Ana", "Group 1", "LF.2"), { target: "Graphs", task: "Card sort", link: "page 12" }],
    ["nothing at all: the code", seat("Ana", "Group 1", "LF.3"), { target: "LF.3", task: "", firstTaught: "", link: "" }],
    ["where Standards says nothing, what stands on the tab", seat("Ana", "Group 1", "LF.3", { Corrective: "Dice", Link: "page 3" }), { task: "Dice", link: "page 3" }],
    ["a standard that is gone from Standards", seat("Ana", "Group 1", "LF.9", { "I can": "I can fly" }), { target: "I can fly", standard: "LF.9" }],
    ["extension: the task of the standard its lines name", seat("Ana", "Extension", "LF.2"), { target: "", task: "Design a ramp", standard: "" }],
    ["extension: what stands on the tab", seat("Ana", "Extension", "", { Corrective: "A poster" }), { task: "A poster" }],
  ])("%s", (_, line, expected) => {
    expect(groupsOn({ lines: [line] })[0]).toMatchObject(expected);
  }); // prettier-ignore

  test("extension after several standards: the tasks of all that have one", () => {
    const lines = [seat("Ana", "Group 1", "LF.2"), seat("Ben", "Extension", "")];
    expect(groupsOn({ lines })[1]?.task).toBe("Design a ramp");
  });
});

describe("several classes", () => {
  const classes = [klass("Period 1", "Ana", "Ben"), klass("Period 2", "Cleo", "Dan")];
  const lines = [
    seat("Cleo", "Group 1", "LF.1", { Class: "Period 2" }),
    seat("Ana", "Group 1"),
    seat("Zed", "Group 1", "LF.1", { Class: "Period 9" }),
    seat("Everyone (LF.2)", "Reteach everyone: Graphs", "LF.2", { Level: "1 not yet" }),
    seat("Everyone (LF.2)", "Reteach everyone: Graphs", "LF.2", { Level: "2 not yet", Class: "period 2" }),
  ];

  test("each has its own groups, in the order of Mastery Classes; a class that is gone comes last", () => {
    const all = classesOn({ classes, lines });
    expect(all.map((one) => [one.classes.join(), ...one.groups.map(said)])).toEqual([
      ["Period 1", "Group 1 LF.1: Ana"],
      ["Period 2", "Group 1 LF.1: Cleo"],
      ["Period 9", "Group 1 LF.1: Zed"],
    ]);
  });

  test("where the policy groups across classes they are together, and a block says how many of each class", () => {
    const [one] = classesOn({ classes, lines, policy: [["Across classes", "yes"]] });
    expect(one?.classes).toEqual(["Period 1", "Period 2"]);
    expect(one?.groups.map(said)).toEqual(["Group 1 LF.1: Ana, Cleo"]);
    expect(one?.reteach.map(({ below }) => below)).toEqual(["Period 1: 1 not yet; Period 2: 2 not yet"]);
  });
});

describe("a tab that is not as it should be", () => {
  test("no tab: null and no classes", () => {
    const on = onGroups({ lines: [] });
    expect(readGroups({ ...on, snapshot: { tabs: [], names: [], mayEdit: true } })).toEqual({ tab: null, classes: [] });
  }); // prettier-ignore

  test("a heading of ours is gone: null, nothing is guessed", () => {
    const on = onGroups({ lines: TWO_GROUPS });
    const cells = on.snapshot.tabs[0]!.cells.map((row, at) =>
      row.map((cell) => (at === 0 && cell === "Group" ? "" : cell)),
    );
    const tabs = [{ ...on.snapshot.tabs[0]!, cells }];
    expect(readGroups({ ...on, snapshot: { ...on.snapshot, tabs } }).tab).toBeNull();
  });

  test("columns that come at the next build may be missing", () => {
    const without = ["Corrective", "Link", "Meets", "Retake", "Feedback", "Skill check passed"];
    const [group] = groupsOn({ lines: TWO_GROUPS, without });
    expect(group).toMatchObject({ task: "Pegs", meets: "Wed 5 Nov, turn 1, 20 minutes" });
    expect(group?.members[0]).toMatchObject({ feedback: "", retake: "", ticked: [] });
  });
});

test("when each is met and was met stands on the group", () => {
  const log = [met("Ana", "2025-11-04"), met("Ben", "2025-11-04"), met("Ana", "2025-11-03")];
  const [first, second] = groupsOn({ lines: TWO_GROUPS, log });
  expect([first?.metOn, first?.meets]).toEqual([["2025-11-04"], "Wed 5 Nov, turn 2, 20 minutes"]);
  expect([second?.metOn, second?.meets]).toEqual([[], "Wed 5 Nov, turn 1, 20 minutes"]);
});
