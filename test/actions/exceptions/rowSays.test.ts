import { rowSays } from "../../../src/actions/exceptions/rowSays";
import { makeBooks, type BooksPlan } from "../booksMaker";
import { calculated, mapped, tabNamed, TODAY } from "../map/workbook";

const PLAN: BooksPlan = {
  classes: [
    {
      columns: [{ name: "T1", standard: "6.1" }],
      students: [
        ["Assessed", 90],
        ["Ben", 40],
      ],
    },
  ],
};
const snapshot = calculated(mapped(PLAN).after, PLAN);
const on = { books: makeBooks(PLAN), snapshot, scope: {}, today: TODAY };
const said = (name: string, row: number, column: number) =>
  rowSays(on, { tab: name, row, column }, tabNamed(snapshot, name));
const MAP = "Mastery Map – Period 1";

describe("a cell of a map says whose row and which standard it is", () => {
  test.each([
    ["a student's level on a class's map", MAP, 4, 2, { student: "Ben", standard: "6.1" }],
    ["a student's name there", MAP, 3, 1, { student: "Assessed", standard: "" }],
    ["a student's level on the overview", "Mastery Map", 3, 3, { student: "Ben", standard: "6.1" }],
    ["a student called like a row of ours", "Mastery Map", 2, 3, { student: "Assessed", standard: "6.1" }],
  ])("%s", (_, tab, row, column, words) => {
    expect(said(tab, row, column)).toEqual({ class: "Period 1", id: "", ...words });
  });

  test.each([
    ["the notice above a class's map", MAP, 1, 1],
    ["its headings", MAP, 2, 2],
    ["the headings of the overview", "Mastery Map", 1, 3],
    ["a class's own rows: the share", "Mastery Map", 4, 3],
    ["a class's own rows: how many are assessed", "Mastery Map", 5, 3],
    ["a class's own rows: the last", "Mastery Map", 9, 3],
  ])("%s are nobody's", (_, tab, row, column) => expect(said(tab, row, column)).toBeNull());
});
