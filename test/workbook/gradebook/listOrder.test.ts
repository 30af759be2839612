import { attemptIn } from "../../../src/workbook/gradebook/listOrder";

test.each([
  ["", 1],
  [2, 2],
  ["Attempt 3", 3],
  ["2nd", 2],
  ["v2", 2],
  ["Form B", 2],
  ["c", 3],
  ["Original", 1],
  ["first", 1],
  ["Retake", 2],
  ["Wiederholung", 2],
  ["Retake 1", 2],
  ["Retake 2", 3],
])("the attempt column says %p: sitting %p", (cell, sitting) => {
  expect(attemptIn(cell)).toBe(sitting);
});
