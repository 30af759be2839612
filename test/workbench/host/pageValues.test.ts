import { pageArguments } from "../../../workbench/host/pageValues";

describe("arguments of google.script.run", () => {
  test.each([
    ["plain JSON", [1, "x", [true, null], { a: { b: [] } }], [1, "x", [true, null], { a: { b: [] } }]],
    ["undefined in a list becomes null", [[1, undefined]], [[1, null]]],
    ["undefined fields are dropped", [{ a: undefined, b: 1 }], [{ b: 1 }]],
    ["an undefined argument is null", [undefined], [null]],
  ])("%s", (_, given, args) => expect(pageArguments(given)).toEqual({ args }));

  const cycle: Record<string, unknown> = {};
  cycle["self"] = cycle;
  test.each([
    ["a Date", [new Date(0)], "0"],
    ["a Date inside", [1, { when: [new Date(0)] }], "0"],
    ["a function", [{ act: () => 1 }], "act"],
    ["a Map", [new Map()], "0"],
    ["a cycle", [cycle], "self"],
    ["a symbol", [Symbol("x")], "0"],
    ["a big integer", [{ n: 1n }], "n"],
  ])("%s is refused by the property's name", (_, given, property) =>
    expect(pageArguments(given)).toEqual({ error: `Failed due to illegal value in property: ${property}` }),
  );
});
