import { customFunction, grid } from "./makers";

const nothing = {
  functions: [customFunction("NOTHING"), customFunction("HOLES")],
  callFunction: (name: string) =>
    name === "NOTHING"
      ? null
      : [
          [1, null],
          [null, "x"],
        ],
};

describe("blank results stay blank", () => {
  test.each([
    ["a reference to a blank cell", "=A19", null],
    ["a condition whose answer is a blank cell", "=IF(TRUE,A19,1)", null],
    ["the first match of a filter", "=FILTER(C1:C2,D1:D2=1)", null],
    ["a custom function that returns nothing", "=NOTHING(B9)", null],
    ["an answer left out", "=IF(TRUE,,1)", null],
    ["an error replaced by nothing", "=IFERROR(1/0)", null],
    ["arithmetic, which counts a blank as 0", "=A19+0", 0],
    ["a sum of blanks, which is 0", "=SUM(A18:A19)", 0],
    ["joined text, where a blank is empty text", '=A19&""', ""],
    ["a comparison with 0, which a blank equals", "=A19=0", true],
  ])("%s", (_what, formula, value) => {
    const { value: valueOf, shown } = grid(
      [
        [formula, null, null, 1],
        [null, null, "", 1],
      ],
      nothing,
    );
    expect(valueOf("A1")).toEqual(value);
    if (value === null) expect(shown("A1")).toEqual([[""]]);
  });

  test("in what a function spreads over other cells", () => {
    const { values, shown } = grid([["=HOLES(D1)"]], nothing);
    expect(values("A1:B2")).toEqual([
      [1, null],
      [null, "x"],
    ]);
    expect(shown("A1:B2")).toEqual([
      ["1", ""],
      ["", "x"],
    ]);
  });

  test("and a formula that shows nothing counts as content of its cell", () => {
    const { engine, sheet } = grid([[null], [null, "=A19"]]);
    expect(engine.used(sheet)).toEqual({ rows: 2, columns: 2 });
  });
});
