import type { SetupRow } from "../../../src/actions/setup/setup";
import { suggestSetup } from "../../../src/actions/setup/suggestSetup";
import { settingIn } from "../../../src/actions/setup/policyQuestions";
import { tableOfMap } from "../../../src/workbook/gradebook/mapTable";
import { readBooks } from "../../../src/workbook/gradebook/readBooks";
import { workbook } from "../snapshotMaker";
import { applied, classTab, inRows, setUp, suggested, TODAY } from "./makers";

const NAMES = ["Ana Lee", "Bo Park", "Cy Ruiz", "Di Orr", "Ed Pace", "Fay Ito"];

function classOf(titles: string, ...columns: string[][]) {
  const rows = NAMES.slice(0, columns[0]?.length).map((name, at) =>
    [name, ...columns.map((column) => column[at] ?? "")].join(" | "),
  );
  return classTab("P", `Student | ${titles}\n${rows.join("\n")}`);
}

const scaleOf = (titles: string, ...columns: string[][]) => {
  const { setup } = suggested(classOf(titles, ...columns));
  const levels = setup.policy.filter((row) => row["Setting"] === "Level");
  return {
    best: settingIn(setup.policy, "Best is"),
    mastery: settingIn(setup.policy, "Mastery level"),
    levels: inRows(levels, "Value"),
    outOf: inRows(setup.assessments, "Out of"),
  };
};

const levelsIn = (titles: string, ...columns: string[][]) => {
  const { snapshot } = setUp(classOf(titles, ...columns));
  const table = tableOfMap(readBooks(snapshot, TODAY)!.books[0]!);
  return table.slice(1).map((row) => row[1]);
};

describe("German marks from 1 to 6 count down", () => {
  test.each([
    ["whole", "Klassenarbeit 1 | Klassenarbeit 2", ["2", "3", "1", "4"], ["3", "3", "2", "5"]],
    ["with signs", "KA 1 | Mitarbeit", ["2-", "3+", "1", "4"], ["2", "3-", "1-", "5+"]],
    ["with decimals", "Klausur 1 | Mündlich", ["2,3", "3,7", "1", "4"], ["2", "3,3", "1,7", "5"]],
  ])("%s", (_, titles, first, second) => {
    const { best, mastery, outOf } = scaleOf(titles, first, second);
    expect([best, mastery, outOf]).toEqual(["lowest", "2", ["", ""]]);
  });

  test("2− is a step worse than 2 and still a 2, as 2,3 is; 3+ is better than 3 and no 2 yet", () => {
    expect(levelsIn("KA 1", ["2-", "2,3", "2,5", "3+", "1-", "5"])).toEqual([
      "2",
      "2",
      "2",
      "3",
      "1",
      "5 or 6",
    ]);
  });

  test.each([
    ["points are stated", "Klassenarbeit 1 /6", ["2", "3", "1", "4"]],
    ["the class's mean lies towards the 6: 6 may be the best", "Klausur 1", ["5.5", "4.5", "6", "4"]],
    ["nothing is German", "Quiz 1", ["2", "3", "1", "5"]],
    ["a mark goes beyond", "Klausur 1", ["2", "3", "12", "4"]],
  ])("not where %s", (_, title, marks) => {
    expect(scaleOf(title, marks).best).toBe("highest");
  });
});

describe("German marks beside columns of points begin on a scale of their own", () => {
  const scalesIn = (text: string) => {
    const { setup } = suggested(classTab("P", text));
    const scaleOfStandard = new Map(setup.standards.map((row) => [row["Code"], row["Scale"]]));
    return setup.assessments.map(
      (row) => `${row["Column"]} | ${row["Out of"]} | ${scaleOfStandard.get(row["Standard"] ?? "")}`,
    );
  };
  const bookOf = (heads: string, marks: string[] = ["2", "3", "5", "1"]) =>
    `Student | Test 1 /40 | ${heads}\n${marks.map((mark, at) => `${NAMES[at]} | ${30 - at} | ${mark}`).join("\n")}`;

  test.each([
    ["a German title", "Klassenarbeit 1", undefined],
    ["a German title and decimals", "Klausur 1", ["2,3", "3,7", "1", "4"]],
    ["a short title that may be English, and signs", "Ex 1", ["2-", "3+", "5", "1"]],
    ["Note above the scores", "Vok 1\n | 40 | Note", undefined],
    ["1-6 above the scores", "Vok 1\n | 40 | 1-6", undefined],
  ])("%s", (_, heads, marks) => {
    const title = heads.replace(/\n.*/, "");
    expect(scalesIn(bookOf(heads, marks))).toEqual(["Test 1 /40 | 40 | ", `${title} |  | Marks 1 to 6`]);
  });

  test.each([
    ["the title may be English", "Ex 1", ["2", "3", "5", "1"]],
    ["nothing is German, whatever the signs", "Quiz 1", ["2-", "3+", "5", "1"]],
    ["the mean lies towards the 6", "Klausur 1", ["5.5", "4.5", "6", "4"]],
    ["points are stated", "Klassenarbeit 1 /6", ["2", "3", "5", "1"]],
    ["a mark goes beyond", "Klausur 1", ["2", "3", "12", "4"]],
    ["marks of the tab go to 10", "Klausur 1 | Klausur 2", ["2 | 9", "3 | 8", "5 | 10", "1 | 7"]],
    [
      "a retake of points is on their standard",
      "Klausur 1 /20 | Klausur 1 Nachschrift",
      ["18 | 2", "12 | 3", "9 | 5", "20 | 1"],
    ],
    ["they are homework", "Hausaufgaben", ["2", "3", "5", "1"]],
  ])("not where %s", (_, heads, marks) => {
    expect(scalesIn(bookOf(heads, marks)).filter((row) => row.includes("Marks 1 to 6"))).toEqual([]);
  });

  test("a low score in a column of points is no mark from 7 to 10", () => {
    const rows = ["38 | 2", "22 | 3", "8 | 5", "40 | 1"].map((row, at) => `${NAMES[at]} | ${row}`);
    expect(scalesIn(`Student | Test 1 | Klausur 1\n${rows.join("\n")}`)).toEqual([
      "Test 1 | 40 | ",
      "Klausur 1 |  | Marks 1 to 6",
    ]);
  });

  const MIXED = classTab("P", bookOf("Klassenarbeit 1", ["2-", "e", "5", "1"]));

  test("2- is a 2, 1 is the best level, and nobody is told that points are missing", () => {
    const { snapshot } = setUp(MIXED);
    const table = tableOfMap(readBooks(snapshot, TODAY)!.books[0]!);
    expect(table.slice(1).map((row) => row[2])).toEqual([
      "2",
      expect.stringMatching(/^Check/),
      "5 or 6",
      "1",
    ]);
    expect(suggestSetup(snapshot, TODAY).issues).toEqual([]);
  });

  describe("a policy that stands there without classes, as a template carries it, says itself what scales it has", () => {
    const { setup } = suggested(MIXED);
    const setupAfter = (policy: SetupRow[], standards: SetupRow[]) => {
      const { tabs, names, ...rest } = applied(workbook([MIXED]), { ...setup, policy, standards });
      const kept = ["P", "Mastery Policy", "Standards"];
      const template = {
        ...rest,
        tabs: tabs.filter(({ name }) => kept.includes(name)),
        names: names.filter(({ tab: of }) => kept.includes(of ?? "")),
      };
      return suggestSetup(template, TODAY).setup;
    };

    test("a level that its teacher changed stays", () => {
      const isTwo = (row: SetupRow) => row["Setting"] === "Level" && row["Value"] === "2";
      const policy = setup.policy.map((row) => (isTwo(row) ? { ...row, "What it means": "2.3" } : row));
      const after = setupAfter(policy, setup.standards).policy;
      expect(inRows(after, "Setting", "Value", "What it means")).toContain("Level | 2 | 2.3");
    });

    test("none is added to it", () => {
      const policy = setup.policy.slice(
        0,
        setup.policy.findIndex((row) => row["Setting"] === "Scale"),
      );
      const standards = setup.standards.map((row) => ({ ...row, Scale: "" }));
      expect(inRows(setupAfter(policy, standards).policy, "Setting")).not.toContain("Scale");
    });

    test("a standard with a cut in percent stays on its scale", () => {
      const standards = setup.standards.map((row) => ({ ...row, Scale: "", "Mastery at": "80 %" }));
      expect(inRows(setupAfter(setup.policy, standards).standards, "Scale")).toEqual(["", ""]);
    });
  });
});

describe("school marks are out of one total in the whole book", () => {
  test.each([
    ["French /20", "Contrôle 1 | DS 2", ["14", "9.5"], ["17", "12"], [20, 20]],
    ["Spanish /10", "Prueba 1 | Examen 2", ["6.5", "4"], ["9", "3.75"], [10, 10]],
    ["Portuguese /20", "Teste 1 | Teste 2", ["14", "9"], ["18.5", "12"], [20, 20]],
    ["Brazilian /10", "Prova 1 | Trabalho", ["6", "4"], ["9.5", "7"], [10, 10]],
    ["Colombian /5", "Parcial 1 | Parcial 2", ["4.2", "3.1"], ["3.8", "2"], [5, 5]],
    ["points of quizzes in English", "Quiz 1 | Quiz 2", ["14", "9"], ["9", "8"], [15, 10]],
  ])("%s", (_, titles, first, second, outOf) => {
    expect(scaleOf(titles, first, second).outOf).toEqual(outOf.map(String));
  });
});

describe("letters, ticks and colours that schools use together", () => {
  test.each([
    [["E", "M", "A", "B"], "Meets", ["Exceeds", "Meets", "Approaching", "Below"]],
    [["E", "M", "A", "N"], "Meets", ["Exceeds", "Meets", "Approaching", "Not yet"]],
    [["B+", "A-", "C", "F"], "B", ["A", "B", "C", "D", "F"]],
    [["P", "NP", "P", "P"], "Pass", ["Pass", "Not yet"]],
    [["M", "NY", "M", "NM"], "Mastered", ["Mastered", "Not yet"]],
    [["S", "U", "S", "S"], "Satisfactory", ["Satisfactory", "Not yet"]],
    [["✓+", "✓", "✓-", "✓−"], "✓", ["✓+", "✓", "✓-", "Not yet"]],
    [["Green", "Yellow", "Red", "Green"], "Green", ["Green", "Yellow", "Red"]],
    [["verde", "amarillo", "rojo", "azul"], "verde", ["azul", "verde", "amarillo", "rojo"]],
  ])("%j: mastery is %s", (marks, mastery, levels) => {
    const found = scaleOf("Quiz 1", marks);
    expect([found.mastery, found.levels]).toEqual([mastery, levels]);
  });

  test("a tick beside a tick with a plus is the level of its own, not full marks", () => {
    expect(levelsIn("Quiz 1", ["✓+", "✓", "✓-", "✓−"])).toEqual(["✓+", "✓", "✓-", "✓-"]);
  });

  test("A to F with signs: B− is a B", () => {
    expect(levelsIn("Quiz 1", ["B-", "A", "C+", "F"])).toEqual(["B", "A", "C", "F"]);
  });
});

test("halves on a rubric of 4: 2.5 is not 3", () => {
  expect(levelsIn("LT 1", ["4", "3", "2.5", "1"])).toEqual([
    "Exceeds mastery",
    "Mastery",
    "Approaching",
    "Not yet",
  ]);
});
