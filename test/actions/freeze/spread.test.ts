import { spreadOf } from "../../../src/actions/freeze/spread";
import { tab, workbook } from "../snapshotMaker";
import { TODAY } from "./maker";

const SCORES = [
  ["Student", "1", "2", "Level"],
  ["Ana", 4, 9],
  ["Ben", 9, ""],
  ["Cem", 3, 2],
  ["", "", ""],
];

/** The formula in D2, with what stands below and right of it. */
function spread(formula: string, below: readonly string[] = [], right: readonly string[] = []) {
  const rows = SCORES.map((row, at) => {
    const [first, ...others] = at === 1 ? [`${formula} → Mastery`, ...right] : [below[at - 2] ?? "", ""];
    return [...row.slice(0, 3), at === 0 ? "Level" : first, ...others] as string[];
  });
  const scores = tab("Scores", rows);
  return spreadOf({ tab: scores, row: 2, column: 4, formula }, workbook([scores]), TODAY);
}

const ONE = { rows: 1, columns: 1 };
const THREE = { rows: 3, columns: 1 };

test.each([
  ["one student's", "=MASTERY_LEVEL(B2:C2)", [], [], ONE],
  ["three students'", "=MASTERY_LEVEL(B2:C4, 10)", ["Not yet", "Not yet"], [], THREE],
  [
    "what is typed right below the last answer is no answer",
    "=MASTERY_LEVEL(B2:C4)",
    ["a", "b", "typed"],
    [],
    THREE,
  ],
  ["rows without a mark at the end give none", "=MASTERY_LEVEL(B2:C)", ["Not yet", "Not yet"], [], THREE],
  ["let through", '=ARRAYFORMULA(IFERROR(MASTERY_SCORE(B2:C4),"?"))', ["1", "2"], [], THREE],
  ["within another, one row", '=IF(MASTERY_LEVEL(B2:C2)="Mastery",1,0)', ["typed"], ["typed"], ONE],
  ["no mark at all", "=MASTERY_LEVEL(B5:C5)", ["typed"], ["typed"], ONE],
  ["within another, many rows, nothing beside", '=JOIN(" ",MASTERY_LEVEL(B2:C4))', [], [], ONE],
  ["within another, many rows, something below", "=SORT(MASTERY_LEVEL(B2:C4))", ["", "Not yet"], [], null],
  [
    "within another, many rows, something on the right",
    "=TRANSPOSE(MASTERY_LEVEL(B2:C4))",
    [],
    ["Not yet"],
    null,
  ],
  ["one row made many of", '=TRANSPOSE(SPLIT(MASTERY_EXPLAIN(B2:C2),"."))', ["Best"], [], null],
  ["ranges put together", "=MASTERY_LEVEL({B2:C3;B4:C4})", ["Not yet"], [], null],
  ["a range nobody knows", "=MASTERY_LEVEL(Marks)", ["Not yet"], [], null],
] as const)(
  "how far an answer reaches is told or left open, never guessed: %s",
  (_, formula, below, right, extent) => {
    expect(spread(formula, below, right)).toEqual(extent);
  },
);

test("a formula below ends what another one could fill", () => {
  const scores = tab("Scores", [["=SORT(MASTERY_LEVEL(B2:C4)) → a"], ["=1+1 → 2"], ["typed"]]);
  const at = { tab: scores, row: 1, column: 1, formula: "=SORT(MASTERY_LEVEL(B2:C4))" };
  expect(spreadOf(at, workbook([scores]), TODAY)).toEqual(ONE);
});

describe("a map of the teacher's own", () => {
  const gradebook = [
    ["Student", "Quiz 1 (10)", "Quiz 2 (10)"],
    ["Ana", 9, 4],
    ["Ben", 3, 8],
    ["Cem", 5, 9],
    ["Dan", 10, 10],
  ];
  const formula = "=MASTERY_MAP(A1:C5)";
  const shown = (rows: readonly (readonly string[])[]) => {
    const width = Math.max(...rows.map((row) => row.length));
    const scores = tab(
      "Scores",
      gradebook.map((row, at) => [
        ...row,
        "",
        ...Array.from({ length: width }, (_, column) => rows[at]?.[column] ?? ""),
      ]),
    );
    const at = { tab: scores, row: 1, column: 5, formula };
    return spreadOf(at, workbook([scores]), TODAY);
  };
  const MAP = [
    [`${formula} → Student`, "Quiz 1", "Quiz 2"],
    ["Ana", "Exceeds mastery", "Not yet"],
    ["Ben", "Not yet", "Mastery"],
    ["Cem", "Not yet", "Exceeds mastery"],
    ["Dan", "Exceeds mastery", "Exceeds mastery"],
  ];

  test("is known by what it shows, whatever stands beside it", () => {
    expect(shown(MAP)).toEqual({ rows: 5, columns: 3 });
    expect(shown(MAP.map((row) => [...row, "typed"]))).toEqual({ rows: 5, columns: 3 });
  });

  test("is left open where it shows something else", () => {
    expect(shown([...MAP.slice(0, 4), ["Dan", "Mastery", "Mastery"]])).toBeNull();
  });
});
