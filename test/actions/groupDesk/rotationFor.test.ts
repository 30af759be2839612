import { groupsNow } from "../../../src/actions/groupDesk/groupsNow";
import { meetingDayIssues, meetingDays } from "../../../src/actions/groupDesk/meetingDays";
import { rotationFor, type GroupToMeet } from "../../../src/actions/groupDesk/rotationFor";
import type { Line } from "../../../src/workbook/tables/tableSpec";
import type { Table } from "../../../src/workbook/cell";
import { klass, met, onGroups, PERIOD_1, seat, TODAY, type DeskPlan } from "./makers";

const who = (student: string, name = "Period 1", id = "") => ({ class: name, student, id });
const group = (label: string, students: string[], standard = "LF.1"): GroupToMeet => ({
  ...{ label, kind: "corrective", standard },
  members: students.map((student) => who(student)),
});
const THREE = [group("Group 1", ["Ana"]), group("Group 2", ["Ben"]), group("Group 3", ["Cleo"])];

const rotation = (plan: Partial<DeskPlan> = {}, groups = THREE, classes = ["Period 1"]) =>
  rotationFor(onGroups({ lines: [], ...plan }))(classes, groups);
/** "Wed 5 Nov: Group 1; Group 2". */
const read = (...terms: Parameters<typeof rotation>) =>
  rotation(...terms).days.map(
    ({ words, turns }) => `${words}: ${turns.map((turn) => turn.met.join(" + ")).join("; ")}`,
  );

describe("when groups are met", () => {
  test.each<[string, Table, string[]]>([
    ["as the policy says nothing", [], ["Wed 5 Nov: Group 1; Group 2; Group 3"]],
    ["little time", [["Minutes for groups", 20]], ["Wed 5 Nov: Group 1; Group 2", "Thu 6 Nov: Group 3"]],
    ["two adults", [["Adults", 2]], ["Wed 5 Nov: Group 1 + Group 2; Group 3"]],
    ["over a weekend and a holiday", [["Minutes for groups", 10], ["Holiday", "2025-11-06"]], ["Wed 5 Nov: Group 1", "Fri 7 Nov: Group 2", "Mon 10 Nov: Group 3"]],
    ["over the break between two terms", [["Minutes for groups", 10], ["Term", "T1", "2025-09-01", "2025-11-05"], ["Term", "T2", "2025-11-20", "2026-01-30"]], ["Wed 5 Nov: Group 1", "Thu 20 Nov: Group 2", "Fri 21 Nov: Group 3"]],
    ["where the last term ends first, the rest is not planned", [["Minutes for groups", 10], ["Term", "T1", "2025-09-01", "2025-11-06"]], ["Wed 5 Nov: Group 1", "Thu 6 Nov: Group 2"]],
    ["terms of last year say nothing", [["Term", "T1", "2024-09-01", "2025-06-06"]], ["Wed 5 Nov: Group 1; Group 2; Group 3"]],
    ["a holiday today", [["Holiday", "2025-11-05"]], ["Thu 6 Nov: Group 1; Group 2; Group 3"]],
  ])("%s", (_, policy, expected) => {
    expect(read({ policy })).toEqual(expected);
  }); // prettier-ignore

  test("each group is told day, turn and minutes", () => {
    expect([...rotation().meets]).toEqual([
      ["Group 1", "Wed 5 Nov, turn 1, 13 minutes"],
      ["Group 2", "Wed 5 Nov, turn 2, 13 minutes"],
      ["Group 3", "Wed 5 Nov, turn 3, 13 minutes"],
    ]);
  });

  test("the others practise or extend, each label once", () => {
    const others: GroupToMeet[] = [
      { ...group("Individual work", ["Dan"]), kind: "individual" },
      { ...group("Individual work", ["Eva"], "LF.2"), kind: "individual" },
      { ...group("Extension", ["Finn"], ""), kind: "extension" },
    ];
    expect(rotation({}, [...THREE.slice(0, 2), ...others]).days[0]?.turns[0]).toEqual({
      met: ["Group 1"],
      practising: ["Group 2", "Individual work"],
      extending: ["Extension"],
    });
  });

  test("two standards under one label sit at one table and are met once", () => {
    expect(read({}, [group("Group 1", ["Ana"]), group("Group 1", ["Ben"], "LF.2")])).toEqual(["Wed 5 Nov: Group 1"]);
  }); // prettier-ignore

  test("groups as a build chose them and as they stand on the tab have the same turns", () => {
    expect(read({}, [...THREE].reverse())).toEqual(read());
  });

  test("no corrective groups, no rotation", () => {
    expect(rotation({}, [{ ...group("Extension", ["Ana"], ""), kind: "extension" }]).days).toEqual([]);
  });
});

describe("days on which a class meets", () => {
  const meeting = (...days: string[]) => ({
    classes: days.map((own, at) => ({
      ...klass(`Period ${at + 1}`, "Ana"),
      settings: { "Meeting days": own },
    })),
  });
  const names = (count: number) => Array.from({ length: count }, (_, at) => `Period ${at + 1}`);
  const next = (count: number, ...days: string[]) =>
    meetingDays(onGroups({ lines: [], ...meeting(...days) }), names(days.length), count);

  test.each([
    ["blank: every school day", [""], ["2025-11-05", "2025-11-06", "2025-11-07"]],
    ["its own", ["Mon, Thu"], ["2025-11-06", "2025-11-10", "2025-11-13"]],
    ["a span", ["Mon-Wed"], ["2025-11-05", "2025-11-10", "2025-11-11"]],
    ["a day outside the school week", ["Sat"], ["2025-11-08", "2025-11-15", "2025-11-22"]],
    ["of two classes those of both", ["Mon, Wed", "Wed, Fri"], ["2025-11-05", "2025-11-12", "2025-11-19"]],
    ["two classes that share none: any", ["Thu", "Fri"], ["2025-11-06", "2025-11-07", "2025-11-13"]],
    ["words that name no days: every school day", ["A days"], ["2025-11-05", "2025-11-06", "2025-11-07"]],
  ])("%s", (_, days, expected) => {
    expect(next(3, ...days)).toEqual(expected);
  });

  test("words that name no days are an issue that says where", () => {
    const on = onGroups({ lines: [], ...meeting("A days", "Mon") });
    expect(meetingDayIssues(on)).toEqual([
      {
        tab: "Mastery Classes",
        row: null,
        column: null,
        code: "illegalSetting",
        message:
          '"A days" under Meeting days of Period 1 names no days of the week; type them as "Mon, Wed, Fri". Until then every school day counts.',
      },
    ]);
  });
});

describe("who was met is read off the log", () => {
  const TRIO = [group("Group 1", ["Ana", "Ben", "Cleo"]), group("Group 2", ["Dan"], "LF.2")];
  const metOn = (log: Line[], groups = TRIO) => rotation({ log }, groups).metOn.get("Group 1");

  test.each<[string, Line[], string[]]>([
    ["most of those who are in the group now", [met("Ana", "2025-11-03"), met("Ben", "2025-11-03")], ["2025-11-03"]],
    ["fewer than most", [met("Ana", "2025-11-03")], []],
    ["on different days", [met("Ana", "2025-11-03"), met("Ben", "2025-11-04")], []],
    ["on another standard", [met("Ana", "2025-11-03", "LF.2"), met("Ben", "2025-11-03", "LF.2")], []],
    ["another action", [met("Ana", "2025-11-03", "LF.1", { Action: "ticked" }), met("Ben", "2025-11-03")], []],
    ["another class", [met("Ana", "2025-11-03", "LF.1", { Class: "Period 2" }), met("Ben", "2025-11-03")], []],
    ["with a time behind the day", [met("Ana", "2025-11-03 10:15"), met("Ben", "2025-11-03T11:00")], ["2025-11-03"]],
    ["twice a day counts once, the newest first", [met("Ana", "2025-11-03"), met("Ana", "2025-11-03"), met("Ben", "2025-11-03"), met("Ana", "2025-11-04"), met("Ben", "2025-11-04")], ["2025-11-04", "2025-11-03"]],
    ["a line without a day", [met("Ana", "soon"), met("Ben", "soon")], []],
  ])("%s", (_, log, expected) => {
    expect(metOn(log)).toEqual(expected);
  }); // prettier-ignore

  test.each([
    ["both have one", "7", "7", 1],
    ["it is another's", "7", "8", 0],
    ["the line has none", "7", "", 1],
    ["the student has none", "", "8", 1],
  ])("the ID decides where %s", (_, own, logged, days) => {
    const ana = [{ ...group("Group 1", []), members: [who("Ana", "Period 1", own)] }];
    expect(metOn([met("Ana", "2025-11-03", "LF.1", { "Student ID": logged })], ana)).toHaveLength(days);
  });

  test("who was met longest ago comes first; who was met today is not met again today", () => {
    const log = [met("Ana", "2025-11-03"), met("Cleo", "2025-11-04"), met("Ben", "2025-11-04")];
    expect(read({ log })).toEqual(["Wed 5 Nov: Group 1; Group 2; Group 3"]);
    expect(read({ log: [...log, met("Ana", TODAY)] })).toEqual([
      "Wed 5 Nov: Group 2; Group 3",
      "Thu 6 Nov: Group 1",
    ]);
  });
});

test("a page of the desk has the tab, its issues and the ticks of the policy", () => {
  const lines = [seat("Ana", "Group 1")];
  expect(groupsNow(onGroups({ lines, classes: [PERIOD_1] }))).toMatchObject({
    tab: "Corrective Groups",
    ticks: ["Corrective done", "Skill check passed"],
    issues: [],
  });
});
