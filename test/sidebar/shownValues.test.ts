import { dayWords } from "../../sidebar/results/words";
import { shareWords } from "../../sidebar/setup/shareWords";

test.each([
  ["0.8", "80 %"],
  [".575", "57.5 %"],
  ["0.07", "7 %"],
  ["80 %", "80 %"],
  ["3", "3"],
  ["0", "0"],
])("the cut %j of a cell is read as %j", (value, words) => {
  expect(shareWords(value)).toBe(words);
});

test.each([
  ["2025-11-14", "Fri 14 Nov"],
  ["2024-02-29", "Thu 29 Feb"],
  [null, ""],
  ["soon", "soon"],
])("the day %j is told as %j, in any time zone", (day, told) => {
  expect(dayWords(day)).toBe(told);
});
