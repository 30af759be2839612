import { explainSelection } from "../../../src/actions/explain/explainSelection";
import { codesIn } from "../../../src/actions/exceptions/codesIn";
import type { BooksPlan } from "../booksMaker";
import { tabOf } from "../map/workbook";
import { inShort, onOf, saidAt, saidOf } from "./onBooksMaker";

/** LF.1 has a column of its own, LF.2 and LF.3 share one; the last column adds all up. */
const PLAN: BooksPlan = {
  classes: [
    {
      columns: [
        { name: "Quiz 1", standard: "LF.1" },
        { name: "Test", standard: "LF.2" },
        { name: "Test", standard: "LF.3" },
        { name: "Test 2", standard: "LF.3" },
      ],
      students: [
        { name: "Ana Lee", id: "7", marks: [90, 85, 60] },
        { name: "Ben Cho", id: "8", marks: [50, 70, ""] },
        { name: "Kim Roe", id: "", marks: [90, 90, ""] },
        { name: "Kim Roe", id: "", marks: [10, 20, ""] },
      ],
    },
    { name: "Period 2", columns: [{ name: "Quiz 1", standard: "LF.1" }], students: [["Ben Cho", 95]] },
  ],
  standards: [{ Code: "LF.1", Title: "Slope" }, { Code: "LF.2" }, { Code: "LF.3" }],
};

/** The class as it is, with a total and look-ups beside the scores. */
function withFormulas() {
  const on = onOf(PLAN, {
    MASTERY_MAPTAB_1: tabOf("Mastery Map – Period 1", [
      ["Period 1", "LF.1", "LF.2", "LF.3", "By hand"],
      ["Ana Lee", "Mastery", "Mastery", "Mastery", ""],
      ["Ben Cho", "Not yet", "Approaching", "Approaching", ""],
      ["Kim Roe (1)", "Mastery", "Mastery", "Mastery", ""],
      ["Kim Roe (2)", "Not yet", "Not yet", "Not yet", ""],
      ["At mastery", "2 of 4", "", "", ""],
    ]),
  });
  const look = (code: string) =>
    `=IFERROR(VLOOKUP(TRIM($A3);'Mastery Map – Period 1'!$1:$1000;MATCH("${code}";'Mastery Map – Period 1'!$1:$1;0);FALSE);"")`;
  const beside = [
    "=SUM(D3:E3)",
    look("LF.3"),
    "=A3",
    "=MASTERY_LEVEL($C$3;100)",
    "=AVERAGE('Period 2'!D3:D9)",
  ];
  const [period1, ...others] = on.snapshot.tabs;
  const formulas = period1!.formulas.map((row, at) => [
    ...row,
    ...(at === 2 ? beside : beside.map(() => "")),
  ]);
  const cells = period1!.cells.map((row) => [...row, "", "", "", "", ""]);
  return { ...on, snapshot: { ...on.snapshot, tabs: [{ ...period1!, cells, formulas }, ...others] } };
}

describe("whatever cell of a class or of a list of ours is selected, the student and the standard are found", () => {
  test.each([
    ["a score", "Period 1!C2", "Ana Lee, LF.1: Exceeds mastery"],
    [
      "a column that two standards share: the first not yet mastered of them",
      "Period 1!D3",
      "Ben Cho, LF.2: Approaching",
    ],
    [
      "a column that two standards share, both mastered: the first of them",
      "Period 1!D2",
      "Ana Lee, LF.2: Mastery",
    ],
    ["a name: the first standard not yet mastered", "Period 1!A3", "Ben Cho, LF.1: Not yet"],
    ["a name, all mastered: the first standard", "Period 1!A2", "Ana Lee, LF.1: Exceeds mastery"],
    ["a total: the first not yet mastered of what it adds up", "Period 1!F3", "Ben Cho, LF.2: Approaching"],
    ["a look-up of ours beside the scores", "Period 1!G3", "Ben Cho, LF.3: Approaching"],
    ["a formula that reads a name", "Period 1!H3", "Ben Cho, LF.1: Not yet"],
    ["a level that a formula makes of one column", "Period 1!I3", "Ben Cho, LF.1: Not yet"],
    ["a formula that reads another tab", "Period 1!J3", "Ben Cho, LF.1: Not yet"],
    ["one of two students of one name", "Period 1!C5", "Kim Roe, LF.1: Not yet"],
    ["a map's cell", "Mastery Map – Period 1!C3", "Ben Cho, LF.2: Approaching"],
    ["a map's name, of two of one name", "Mastery Map – Period 1!A5", "Kim Roe, LF.1: Not yet"],
    ["a map's column that is no standard", "Mastery Map – Period 1!E3", "Ben Cho, LF.1: Not yet"],
  ])("%s", (_, place, said) => {
    expect(inShort(saidAt(withFormulas(), place))).toBe(said);
  });
});

describe("on the lists of ours", () => {
  const on = onOf(PLAN, {
    MASTERY_GROUPS: tabOf("Corrective Groups", [
      ["Class", "Group", "Standard", "Student", "Student ID", "Also open"],
      ["Period 1", "Group 1", "LF.1", "Ben Cho", "8", "LF.2 (individual work), LF.3"],
      ["Period 1", "Not assessed", "LF.2, LF.3", "Ana Lee", "7", ""],
      ["Period 1", "Reteach everyone: Slope", "LF.1", "Everyone, all of LF.1", "", ""],
    ]),
    MASTERY_ROSTER: tabOf("Retake Roster", [
      ["Class", "Student", "Student ID", "Standard", "Retake of", "Also open"],
      ["Period 1", "Ben Cho", "8", "LF.2", "Test", "LF.1"],
    ]),
  });
  test.each([
    ["a group's line", "Corrective Groups!D2", "Ben Cho, LF.1: Not yet"],
    ["what is open beside it", "Corrective Groups!F2", "Ben Cho, LF.2: Approaching"],
    ["a line of several standards", "Corrective Groups!C3", "Ana Lee, LF.2: Mastery"],
    ["a line of the roster", "Retake Roster!B2", "Ben Cho, LF.2: Approaching"],
    ["what is open beside it", "Retake Roster!F2", "Ben Cho, LF.1: Not yet"],
  ])("%s: %s", (_, place, said) => {
    expect(inShort(saidAt(on, place))).toBe(said);
  });
  test.each(["Corrective Groups!A1", "Corrective Groups!B4", "Corrective Groups!B40", "Retake Roster!B1"])(
    "%s is no student's row, and one sentence says what to select",
    (place) => {
      const [tab, cell] = place.split("!") as [string, string];
      expect(saidAt(on, place)).toBe(
        `Row ${cell.slice(1)} of "${tab}" is no student's row. Select a cell in a student's row, in a class or on a list of ours, and ask again.`,
      );
    },
  );
});

test.each([
  "Period 1!C1",
  "Period 1!C9",
  "Mastery Exceptions!A1",
  "Mastery Map – Period 1!B1",
  "Mastery Map – Period 1!A6",
  "Elsewhere!A1",
])("%s says what to select", (place) =>
  expect(saidAt(withFormulas(), place)).toMatch(
    /^Row \d+ of ".*" is no student's row\. Select a cell in a student's row/,
  ),
);

test.each([
  ["LF.2 (individual work), LF.3", ["LF.2", "LF.3"]],
  ["LF.10 and LF.1", ["LF.1"]],
  ["LF.1.", ["LF.1"]],
  ["Slope 2", ["Slope 2"]],
  ["slope  2, x", ["Slope 2"]],
  ["ALF.1, LF.1.2, LF.12", []],
  ["", []],
])("%j names %j", (text, codes) => {
  expect(codesIn(text, ["LF.1", "LF.2", "LF.3", "Slope 2"])).toEqual(codes);
});

describe("a page asks for a student without a selection", () => {
  const on = onOf(PLAN);
  test.each([
    [{ class: "Period 1", student: "Ben Cho", id: "8", standard: "lf.3" }, "Ben Cho, LF.3: Approaching"],
    [{ class: "Period 2", student: "Ben Cho" }, "Ben Cho, LF.1: Exceeds mastery"],
    [{ student: "Ana Lee" }, "Ana Lee, LF.1: Exceeds mastery"],
  ])("%j", (asked, said) => {
    expect(inShort(saidOf(on, asked))).toBe(said);
  });
  test.each<[unknown, string]>([
    [{ class: "Period 9", student: "Ana Lee" }, "No class of Mastery Classes has that name."],
    [{ class: "Period 1", student: "Nobody" }, 'No student of Period 1 is called "Nobody" or has that ID.'],
    [
      { class: "Period 1", student: "Ana Lee", standard: "X" },
      'Period 1 has no standard "X". Choose one of the list, or none for all.',
    ],
    [
      { class: "Period 1", student: "Kim Roe" },
      'Several students of Period 1 are called "Kim Roe". Select a cell in the row of the one you mean.',
    ],
    [7, 'No student of your classes is called "" or has that ID.'],
  ])("%j is refused in one sentence", (asked, refused) => {
    expect(explainSelection(on, { tab: "Period 1", row: 2, column: 3 }, asked)).toEqual({ refused });
  });
});

test("a class without a standard says what is missing", () => {
  const bare = onOf({ classes: [{ columns: [], students: [["Ana Lee"]] }] });
  expect(saidAt(bare, "Period 1!A2")).toMatch(/^Period 1 has no column of scores yet/);
});

test("all standards of the student stand beside, in the class's order, with their levels", () => {
  expect(saidOf(onOf(PLAN), { student: "Ben Cho", class: "Period 1" }).standards).toEqual([
    { code: "LF.1", title: "Slope", level: "Not yet", colour: "#a990b6", mastered: false },
    { code: "LF.2", title: "", level: "Approaching", colour: "#e3bd51", mastered: false },
    { code: "LF.3", title: "", level: "Approaching", colour: "#e3bd51", mastered: false },
  ]);
});
