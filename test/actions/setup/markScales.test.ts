import { settingIn } from "../../../src/actions/setup/policyQuestions";
import { tableOfMap } from "../../../src/workbook/gradebook/mapTable";
import { readBooks } from "../../../src/workbook/gradebook/readBooks";
import { classTab, inRows, setUp, suggested, TODAY } from "./makers";

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
