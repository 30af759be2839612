import { checkTryInput } from "../../src/actions/tryInput";
import { tryMarks, type TryInput } from "../../src/actions/tryMarks";

const input = (change: Partial<TryInput> = {}): TryInput => ({
  marks: ["6", "9"],
  outOf: "10",
  masteryAt: "",
  method: "",
  ...change,
});

test.each([
  [input(), { level: "Exceeds mastery", score: 90, best: "2nd of 2" }],
  [input({ method: "mean" }), { level: "Approaching", score: 75, best: "2nd of 2" }],
  [input({ masteryAt: "4 of 5", marks: ["8"] }), { level: "Mastery", score: 80, best: "1st of 1" }],
  [input({ marks: ["EX", " "] }), { level: "", score: "", best: "" }],
  [input({ marks: [] }), { level: "", score: "", best: "" }],
])("the page's try-out answers as the functions do: %j", (typed, answer) => {
  expect(tryMarks(typed)).toEqual(answer);
});

test.each<[unknown, string]>([
  [3, "type the marks with commas"],
  [{ ...input(), marks: "6, 9" }, "type the marks with commas"],
  [{ ...input(), marks: ["x".repeat(300)] }, "type the marks with commas"],
  [{ ...input(), method: "loudest" }, "Scoring method: type one of"],
  [{ ...input(), masteryAt: { a: 1 } }, "Mastery at: type a cut"],
])("what the page may not send is refused in words: %j", (typed, words) => {
  expect(checkTryInput(typed)).toMatchObject({ refused: expect.stringContaining(words) as string });
});

test("what it may send goes through", () => {
  expect(checkTryInput(input())).toEqual({ input: input() });
});
