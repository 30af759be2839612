import { readScope } from "../../src/actions/scope";
import { booksOf } from "../../src/workbook/gradebook/booksOf";
import { inputFrom } from "../workbook/gradebook/makers";

const books = booksOf(inputFrom());

describe("what an action is about", () => {
  test.each([
    ["nothing said: everything", undefined, {}],
    ["blanks say nothing", { class: "", standard: null }, {}],
    ["a class, whatever the case and spaces", { class: "period1" }, { class: "Period 1" }],
    [
      "a standard and an assessment",
      { standard: "lt 1", assessment: "SLOPE" },
      { standard: "LT 1", assessment: "Slope" },
    ],
    ["a retake's column", { assessment: "Slope retake" }, { assessment: "Slope retake" }],
    ["unknown keys are passed over", { colour: "red" }, {}],
  ])("%s", (_, input, scope) => {
    expect(readScope(input, books)).toEqual({ scope });
  });

  test.each(["class", "standard", "assessment"])(
    "a %s nobody knows is refused, without repeating it",
    (part) => {
      const answer = readScope({ [part]: "Zoë O'Neill" }, books);
      expect(answer).toEqual({ refused: expect.stringMatching(/^No .*\.$/) as string });
      expect(JSON.stringify(answer)).not.toContain("Zoë");
    },
  );
});
