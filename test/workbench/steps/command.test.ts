import { readCommand } from "../../../workbench/steps/command";

describe("the headless command line", () => {
  test.each([
    [["a.xlsx", "s.json"], { file: "a.xlsx", steps: "s.json", today: null, save: null }],
    [
      ["sample", "s.json", "--today", "2025-11-14", "--save", "out.xlsx"],
      { file: "sample", steps: "s.json", today: "2025-11-14", save: "out.xlsx" },
    ],
    [["--save=o.XLSX", "a.csv", "s.json"], { file: "a.csv", steps: "s.json", today: null, save: "o.XLSX" }],
  ])("%j", (args, command) => expect(readCommand(args)).toEqual(command));

  test.each([
    [
      [],
      "Two names are needed, the workbook (or sample) and the steps, not 0: npm run -s headless -- FILE STEPS.json",
    ],
    [["a.xlsx"], "Two names are needed, the workbook (or sample) and the steps, not 1: "],
    [["a", "b", "c"], "Two names are needed, the workbook (or sample) and the steps, not 3: "],
    [["a", "b", "--today", "tomorrow"], "--today tomorrow is no day; write it like 2025-11-14."],
    [["a", "b", "--today", "2025-02-30"], "--today 2025-02-30 is no day; write it like 2025-11-14."],
    [["a", "b", "--save", "x.csv"], "--save x.csv must end in .xlsx, the only kind that is written."],
    [["a", "b", "--fly"], "Unknown option '--fly'."],
  ])("%j is refused in a sentence", (args, sentence) => expect(() => readCommand(args)).toThrow(sentence));
});
