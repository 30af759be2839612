import fc from "fast-check";
import { INSERT_LEVELS } from "../../../src/actions/setup/setup";
import type { BooksPlan, ClassPlan, StudentPlan } from "../booksMaker";
import { algebra, geometry, ONE, STUDENTS } from "./classes";
import { calculated, classTab, mapped, tabNamed, tabOf, workbook } from "./workbook";

const LIVE =
  "=MASTERY_MAP('Period 1'!A:Z;\"Period 1\";MASTERY_POLICY;MASTERY_CLASSES;MASTERY_STANDARDS;MASTERY_ASSESSMENTS;MASTERY_EXCEPTIONS)";

describe("a class's own map", () => {
  test.each(["tab", "columns"] as const)(
    "is one live formula where levels are wanted as %s",
    (insertLevels) => {
      const { after } = mapped(ONE, { insertLevels });
      const { formulas } = tabNamed(after, "Mastery Map – Period 1");
      const wanted = insertLevels === "tab" ? LIVE : LIVE.replace("A:Z", "A:D");
      expect(formulas.flat().filter(Boolean)).toEqual([wanted]);
      expect(formulas[1]![0]).toBe(wanted);
    },
  );

  test("is the same table as values where no levels are wanted", () => {
    const { cells, formulas } = tabNamed(
      mapped(ONE, { insertLevels: "none" }).after,
      "Mastery Map – Period 1",
    );
    expect(cells.map((row) => row.slice(0, 3).join(" | ")).slice(1, 4)).toEqual([
      "Period 1 | 6.1 | 6.2",
      "Ana | Exceeds mastery | Not yet",
      "Ben |  | Mastery",
    ]);
    expect(formulas.flat().join("")).toBe("");
  });

  test("names of tabs and classes are quoted", () => {
    const plan = { classes: [{ ...algebra(`O'Brien's "B"`) }] };
    const { formulas } = tabNamed(mapped(plan).after, `Mastery Map – O'Brien's "B"`);
    expect(formulas[1]![0]).toContain(`=MASTERY_MAP('O''Brien''s "B"'!A:Z;"O'Brien's ""B""";`);
  });

  test("names and codes stay text as values, whatever they look like", () => {
    const odd: ClassPlan = {
      columns: [{ name: "1/2" }],
      students: [
        ["=1+1", 90],
        ["+Ana", 80],
      ],
    };
    const { cells, formulas } = tabNamed(
      mapped({ classes: [odd] }, { insertLevels: "none" }).after,
      "Mastery Map – Period 1",
    );
    expect(cells.map(([first]) => first).slice(1)).toEqual(["Period 1", "=1+1", "+Ana"]);
    expect(cells[1]![1]).toBe("1/2");
    expect(formulas.flat().join("")).toBe("");
  });

  test("a tab of the teacher's of that title stays alone", () => {
    const on = { ...workbook(ONE) };
    const { changes } = mapped(ONE, {
      on: {
        ...on,
        tabs: [...on.tabs, tabOf("Mastery Map – Period 1", [["mine"]]), tabOf("mastery map", [["mine"]])],
      },
    });
    expect(changes.tabs.map(({ tab, rangeName }) => [tab, rangeName])).toEqual([
      ["Mastery Map 2", "MASTERY_MAPTAB"],
      ["Mastery Map – Period 1 2", "MASTERY_MAPTAB_1"],
    ]);
  });

  test("renamed by the teacher it is still found", () => {
    const { after } = mapped(ONE);
    const tab = tabNamed(after, "Mastery Map – Period 1");
    Object.assign(tab, { name: "Levels P1" });
    const names = after.names.map((own) =>
      own.name === "MASTERY_MAPTAB_1" ? { ...own, tab: "Levels P1" } : own,
    );
    expect(mapped(ONE, { on: { ...after, names } }).changes).toMatchObject({ tabs: [], deleteTabs: [] });
  });

  test("of a class with another name on the same tab is the same map", () => {
    const { after } = mapped(ONE);
    const renamed = { classes: [algebra("Period 1")], name: "P1" };
    const on = { ...after, tabs: after.tabs.map((tab) => tab) };
    const formula = tabNamed(on, "Mastery Map – Period 1").formulas[1]![0]!.replace(
      '"Period 1"',
      '"Old name"',
    );
    Object.assign(tabNamed(on, "Mastery Map – Period 1"), { formulas: [[""], [formula]] });
    const { changes } = mapped(renamed, { on });
    expect(changes.tabs.map(({ tab, kind }) => [tab, kind])).toEqual([["Mastery Map – Period 1", "update"]]);
    expect(changes.deleteTabs).toEqual([]);
  });

  test("of a class that is gone goes while nothing else stands on it, and stays with what the teacher wrote", () => {
    const plan = { classes: [algebra("Period 1"), geometry] };
    const after = calculated(mapped(plan).after, plan);
    expect(mapped(ONE, { on: after }).changes).toMatchObject({
      deleteTabs: ["Mastery Map – Geo"],
      deleteNames: ["MASTERY_MAPTAB_2"],
    });
    const tab = tabNamed(after, "Mastery Map – Geo");
    Object.assign(tab, { cells: [...tab.cells, ["", "my note"]] });
    expect(mapped(ONE, { on: after }).changes.deleteTabs).toEqual([]);
  });

  test("with no room to show itself is named", () => {
    const { after } = mapped(ONE);
    Object.assign(tabNamed(after, "Mastery Map – Period 1"), { cells: [["Live map"], ["#REF!"]] });
    expect(mapped(ONE, { on: after }).issues.map(({ code }) => code)).toEqual(["inTheWay"]);
  });
});

describe("from one way of showing levels to another", () => {
  test.each(INSERT_LEVELS.flatMap((from) => INSERT_LEVELS.map((to) => [from, to] as const)))(
    "from %s to %s leaves what a first run leaves, in the map's tab",
    (from, to) => {
      const on = calculated(mapped(ONE, { insertLevels: from }).after, ONE);
      const switched = calculated(mapped(ONE, { on, insertLevels: to }).after, ONE);
      const fresh = calculated(mapped(ONE, { insertLevels: to }).after, ONE);
      const map = "Mastery Map – Period 1";
      expect(tabNamed(switched, map).cells).toEqual(tabNamed(fresh, map).cells);
      const isLive = tabNamed(switched, map).formulas[1]![0] !== "";
      expect(isLive).toBe(to !== "none");
    },
  );
});

describe("level columns beside the scores", () => {
  test("stand right of everything in use, one a standard, and only in blank cells", () => {
    const { changes, after } = mapped(ONE, { insertLevels: "columns" });
    expect(changes.elsewhere.map(({ tab, block }) => [tab, block.row, block.column])).toEqual([
      ["Period 1", 1, 5],
    ]);
    const { cells, formulas } = tabNamed(after, "Period 1");
    expect(cells[0]).toEqual(["Student", "ID", "T1", "T2", "6.1 level", "6.2 level"]);
    expect(formulas[1]!.slice(0, 4).join("")).toBe("");
    expect(formulas[2]![4]).toContain("VLOOKUP(TRIM($A3);'Mastery Map – Period 1'!$2:$1000;MATCH(\"6.1\";");
  });

  test.each([
    ["a range of the tab itself", tabOf("Period 1", []), "=SUM(C2:H2)", 9],
    ["a whole column", tabOf("Other", []), "='Period 1'!J:J", 11],
    ["an absolute range from another tab", tabOf("Other", []), "=AVERAGE('Period 1'!$C$2:$M$9)", 14],
    ["a range of another tab", tabOf("Other", []), "=SUM(C2:M9)", 5],
    ["text that looks like a range", tabOf("Other", []), `="'Period 1'!A:M"`, 5],
  ])("stand outside what a formula reads: %s", (_what, where, formula, column) => {
    const own = classTab(ONE.classes[0]!);
    const tabs =
      where.name === "Period 1"
        ? [
            {
              ...own,
              formulas: own.formulas.map((row, at) =>
                row.map((_, c) => (at === 1 && c === 1 ? formula : "")),
              ),
            },
          ]
        : [own, tabOf("Other", [[formula]])];
    const { changes } = mapped(ONE, { on: { ...workbook(ONE), tabs }, insertLevels: "columns" });
    expect(changes.elsewhere[0]!.block.column).toBe(column);
  });

  test.each([
    ["a formula reads whole rows", "='Period 1'!1:3", [], "whole rows"],
    ["the tab is protected", "", ["A:Z"], "protected"],
  ])("do not come where %s; the teacher is told", (_what, other, cells: string[], words) => {
    const tabs = [{ ...classTab(ONE.classes[0]!), protected: cells }, tabOf("Other", [[other]])];
    const { changes, issues } = mapped(ONE, { on: { ...workbook(ONE), tabs }, insertLevels: "columns" });
    expect(changes.elsewhere).toEqual([]);
    expect(issues[0]?.message).toContain(words);
  });

  test("the map never reads them, also after a column was inserted before them", () => {
    const first = mapped(ONE, { insertLevels: "columns" });
    const tab = tabNamed(first.after, "Period 1");
    const insert = <T>(rows: readonly (readonly T[])[], cell: T) =>
      rows.map((row) => [...row.slice(0, 4), cell, ...row.slice(4)]);
    const cells = insert<unknown>(tab.cells, "9").map((row, at) =>
      at === 0 ? row.map((c, i) => (i === 4 ? "T3" : c)) : row,
    );
    Object.assign(tab, { cells, formulas: insert(tab.formulas, "") });
    const { after, changes } = mapped(ONE, { on: first.after, insertLevels: "columns" });
    expect(tabNamed(after, "Mastery Map – Period 1").formulas[1]![0]).toContain("'Period 1'!A:E;");
    expect(changes.elsewhere).toEqual([]);
  });

  test("a new student and a new standard get theirs, what stands there stays", () => {
    const first = mapped(ONE, { insertLevels: "columns" });
    const more: BooksPlan = { classes: [algebra("Period 1", [...STUDENTS, ["Finn", 10, 20]])] };
    const tab = tabNamed(first.after, "Period 1");
    const width = tab.cells[0]!.length;
    const blank = Array<string>(width - 4).fill("");
    Object.assign(tab, {
      cells: [...tab.cells, ["Finn", "", 10, 20, ...blank]],
      formulas: [...tab.formulas, Array<string>(width).fill("")],
    });
    const { changes } = mapped(more, { on: first.after, insertLevels: "columns" });
    expect(
      changes.elsewhere.map(({ block: { row, column, cells } }) => [
        row,
        column,
        cells.map((own) => own.length),
      ]),
    ).toEqual([[5, 5, [2]]]);
  });

  test("a column of scores right of them is named", () => {
    const first = mapped(ONE, { insertLevels: "columns" });
    const tab = tabNamed(first.after, "Period 1");
    Object.assign(tab, {
      cells: tab.cells.map((row) => [...row, "7"]),
      formulas: tab.formulas.map((row) => [...row, ""]),
    });
    const { issues } = mapped(ONE, { on: first.after, insertLevels: "columns" });
    expect(issues.map(({ code, column }) => [code, column])).toEqual([["rightOfLevels", "G"]]);
  });
});

describe("laws", () => {
  const mark = fc.constantFrom(0, 40, 85, 95, "", "EX", "??");
  const students = fc.array(fc.tuple(mark, mark), { minLength: 1, maxLength: 8 });
  const plans = fc.record({
    one: students,
    two: students,
    geo: fc.boolean(),
    levels: fc.constantFrom(...INSERT_LEVELS),
  });
  const planOf = ({ one, two, geo }: { one: unknown[][]; two: unknown[][]; geo: boolean }): BooksPlan => ({
    classes: [
      algebra(
        "Period 1",
        one.map((marks, at) => [`S${at}`, ...marks] as unknown as StudentPlan),
      ),
      ...(geo ? [geometry] : []),
      algebra(
        "Period 2",
        two.map((marks, at) => [`S${at}`, ...marks] as unknown as StudentPlan),
      ),
    ],
  });

  test("a second run changes nothing", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const books = planOf(plan);
        const after = calculated(mapped(books, { insertLevels: plan.levels }).after, books);
        const again = mapped(books, { on: after, insertLevels: plan.levels });
        expect(again.changes).toMatchObject({ tabs: [], elsewhere: [], deleteTabs: [], deleteNames: [] });
        expect(again.tabs).toEqual([]);
      }),
    );
  });

  test("no cell that holds anything of the teacher's is written", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const books = planOf(plan);
        const on = workbook(books);
        const { after } = mapped(books, { on, insertLevels: plan.levels });
        for (const tab of on.tabs) {
          const now = tabNamed(after, tab.name);
          tab.cells.forEach((row, at) => expect(now.cells[at]!.slice(0, row.length)).toEqual(row));
        }
      }),
    );
  });
});
