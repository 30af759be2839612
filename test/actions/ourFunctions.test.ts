import { OUR_CALL, OUR_FUNCTIONS } from "../../src/actions/ourFunctions";
import * as functions from "../../src/functions";

test("every function that stands in cells is known as ours, and nothing else", () => {
  const custom = Object.keys(functions).filter((name) => name === name.toUpperCase());
  expect([...OUR_FUNCTIONS].sort()).toEqual(custom.sort());
});

test.each([
  ["=MASTERY_LEVEL(C5:E5)", true],
  ["=ifs(a1>3; best_attempt (C5:E5))", true],
  ["=MY_MASTERY_LEVELS(C5)", false],
  ["=MASTERY_LEVEL", false],
])("%s calls one of ours: %s", (formula, calls) => expect(OUR_CALL.test(formula)).toBe(calls));
