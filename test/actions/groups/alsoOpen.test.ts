import type { Line } from "../../../src/workbook/tables/tableSpec";
import type { BooksPlan, ColumnPlan } from "../booksMaker";
import { build, rowsOf } from "./tab";

/** LF.0 comes before LF.1, which comes before LF.2; LF.2 was tested last. */
const STANDARDS: Line[] = [
  { Code: "LF.0" },
  { Code: "LF.1", Prerequisites: "LF.0" },
  { Code: "LF.2", Prerequisites: "lf.1" },
];
const COLUMNS: ColumnPlan[] = [
  { name: "T0", standard: "LF.0", given: "2025-10-01" },
  { name: "T1", standard: "LF.1", given: "2025-10-08" },
  { name: "T2", standard: "LF.2", given: "2025-11-04" },
];

interface Given extends Partial<BooksPlan> {
  columns?: ColumnPlan[];
  scope?: object;
}

/** What stands beside Ana, who has these marks; Ben, Cleo and Dan have mastered everything. */
function besideAna(marks: readonly (string | number)[], { columns = COLUMNS, scope, ...rest }: Given = {}) {
  const students = [["Ana", ...marks], ...["Ben", "Cleo", "Dan"].map((name) => [name, 90, 90, 90])];
  const plan: BooksPlan = { classes: [{ columns, students }], standards: STANDARDS, ...rest };
  return rowsOf(build(plan, { scope: scope ?? {} }), "Student", "Also open")
    .find((row) => row.startsWith("Ana"))
    ?.replace("Ana | ", "");
}

describe("a gap underneath a group's own standard says that it comes before it", () => {
  test.each<[string, (string | number)[], string]>([
    ["one", [90, 40, 40], "LF.1 (comes before LF.2)"],
    ["however far back, past what is mastered", [40, 90, 40], "LF.0 (comes before LF.2)"],
    ["several", [40, 40, 40], "LF.0 and LF.1 (come before LF.2)"],
    ["none", [90, 90, 40], ""],
  ])("%s", (_what, marks, expected) => {
    expect(besideAna(marks)).toBe(expected);
  });

  test("and that it is worked on alone, where it is", () => {
    const columns = COLUMNS.map((column) => ({ ...column, given: "2025-11-04" }));
    const students = [
      ["Ana", 70, 90, 40],
      ...["Ben", "Cleo"].map((name) => [name, 90, 90, 40]),
      ...["Dan", "Eva", "Finn", "Gus", "Hana", "Ines"].map((name) => [name, 90, 90, 90]),
    ];
    const standards = STANDARDS.map((row) =>
      row["Code"] === "LF.2" ? { ...row, Prerequisites: "LF.0" } : row,
    );
    const policy = [["Groups at most", 1]];
    const built = build({ classes: [{ columns, students }], standards, policy });
    expect(rowsOf(built, "Group", "Student", "Also open")[0]).toBe(
      "Group 1 | Ana | LF.0 (comes before LF.2, individual work)",
    );
  });

  test("together, and other gaps by themselves", () => {
    const standards = [...STANDARDS, { Code: "GE.1" }];
    const columns = [...COLUMNS, { name: "T3", standard: "GE.1", given: "2025-10-15" }];
    expect(besideAna([40, 40, 40, 30], { standards, columns })).toBe(
      "LF.0 and LF.1 (come before LF.2), GE.1",
    );
  });

  test.each<[string, Line[]]>([
    ["not where it does not come before it", [STANDARDS[0]!, { Code: "LF.1" }, { Code: "LF.2" }]],
    ["not in a circle", [{ Code: "LF.0" }, { Code: "LF.1", Prerequisites: "LF.2" }, STANDARDS[2]!]],
  ])("%s", (_what, standards) => {
    expect(besideAna([90, 40, 40], { standards })).toBe("LF.1");
  });
});

describe("a prerequisite of which nothing is known is named", () => {
  test.each<[string, (string | number)[], string]>([
    ["right underneath", [90, "", 40], "LF.1 (comes before LF.2, not assessed)"],
    ["only the nearest", ["", "", 40], "LF.1 (comes before LF.2, not assessed)"],
    ["underneath a gap", ["", 40, 40], "LF.1 (comes before LF.2), LF.0 (comes before LF.2, not assessed)"],
    ["not underneath what is mastered, which implies it", ["", 90, 40], ""],
    ["not to whom it is excused, nor what lies underneath that", ["", "EX", 40], ""],
    ["not where a mark stands that nobody can read", [90, "??", 40], ""],
  ])("%s", (_what, marks, expected) => {
    expect(besideAna(marks)).toBe(expected);
  });

  test("also where the class has no column for it", () => {
    const standards = [STANDARDS[0]!, STANDARDS[1]!, { Code: "LF.2", Prerequisites: "5.NF.1, LF.1" }];
    expect(besideAna([90, 90, 40], { standards })).toBe("5.NF.1 (comes before LF.2, not assessed)");
  });

  test("once, where it comes before two that come before the group's standard", () => {
    const standards = [STANDARDS[0]!, STANDARDS[1]!, { Code: "LF.2", Prerequisites: "LF.1, LF.0" }];
    expect(besideAna(["", 40, 40], { standards })).toBe(
      "LF.1 (comes before LF.2), LF.0 (comes before LF.2, not assessed)",
    );
  });

  test("not in a circle", () => {
    const standards = [STANDARDS[0]!, { Code: "LF.1", Prerequisites: "LF.2" }, STANDARDS[2]!];
    expect(besideAna([90, "", 40], { standards })).toBe("");
  });

  test("not where it is supporting, which makes no gap", () => {
    const standards = STANDARDS.map((row) =>
      row["Code"] === "LF.1" ? { ...row, Priority: "supporting" } : row,
    );
    expect(besideAna([90, "", 40], { standards })).toBe("");
  });
});

test("beside somebody who has no gap nothing of the kind is said", () => {
  expect(besideAna(["", "", 90])).toBe("");
});

test("no line names a standard twice", () => {
  const marks = ["", 40, 90, "EX", "??"];
  for (const first of marks) {
    for (const second of marks) {
      const said = besideAna([first, second, 40]) ?? "";
      const codes = said
        .replace(/\([^)]*\)/g, "")
        .split(/,| and /)
        .map((code) => code.trim());
      expect(new Set(codes).size).toBe(codes.length);
    }
  }
});
