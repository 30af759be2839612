import fc from "fast-check";
import { readPasted, withPasted } from "../../sidebar/setup/pasteStandards";
import { assessmentRow, setup, standardRow } from "./setups";

test.each([
  ["LF.1 Slope", { code: "LF.1", title: "Slope" }],
  ["LT 1 Solving equations", { code: "LT 1", title: "Solving equations" }],
  ["6.2: Ratios", { code: "6.2", title: "Ratios" }],
  ["A-CED.1\tCreate equations\tUnit 1", { code: "A-CED.1", title: "Create equations" }],
  ["Slope of a line", { code: "Slope of a line", title: "" }],
  ["=SUM(A1)\t<b>", { code: "=SUM(A1)", title: "<b>" }],
])("the pasted line %j is read as %j", (line, read) => {
  expect(readPasted(line)).toEqual([read]);
});

test("headings, blank lines and repeats of a pasted list are passed over", () => {
  expect(readPasted("Code\tTitle\n\nLF.1\tSlope\r\nlf.1\tAgain\n").map(({ code }) => code)).toEqual(["LF.1"]);
});

describe("a pasted list is matched", () => {
  const own = (...codes: string[]) =>
    setup({
      standards: codes.map((code) => standardRow(code)),
      assessments: codes.map((code) => assessmentRow("Period 1", { name: code })),
    });
  test.each([
    ["by code, whatever their order", own("LF.1", "LF.2"), "LF.2 b\nLF.1 a", ["LF.1", "LF.2"], 2],
    ["by code", own("LF.1", "LF.2"), "LF.2 Graphs", ["LF.1", "LF.2"], 1],
    [
      "by a title that begins with the code",
      own("LF.1 quiz", "LF.11 quiz"),
      "LF.1 Slope",
      ["LF.1", "LF.11 quiz"],
      1,
    ],
    ["by the whole title", own("LF.1 Slope"), "LF.1 Slope", ["LF.1"], 1],
    ["in order, when nothing else fits", own("Quiz 1", "Quiz 2"), "LF.1 a\nLF.2 b", ["LF.1", "LF.2"], 2],
    ["not at all, and added", own("Quiz 1", "Quiz 2"), "LF.1 a", ["Quiz 1", "Quiz 2", "LF.1"], 0],
  ])("%s", (_, before, text, codes, matched) => {
    const result = withPasted(before, readPasted(text));
    expect(result.setup.standards.map(({ Code }) => Code)).toEqual(codes);
    expect(result.matched).toBe(matched);
    expect(result.setup.assessments.map(({ Standard }) => Standard)).toEqual(
      codes.slice(0, before.standards.length),
    );
  });

  test("so that pasting it again changes nothing", () => {
    const word = fc.stringMatching(/^[A-Z]{2}\.[1-9] [a-z]{3,6}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (lines) => {
        const pasted = readPasted(lines.join("\n"));
        const once = withPasted(setup(), pasted).setup;
        expect(withPasted(once, pasted).setup).toEqual(once);
      }),
    );
  });
});
