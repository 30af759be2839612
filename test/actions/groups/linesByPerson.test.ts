import fc from "fast-check";
import type { Person } from "../../../src/actions/groups/cohort";
import { linesByClass, linesOf } from "../../../src/actions/groups/linesByPerson";
import type { PlacedLine } from "../../../src/workbook/tables/tableSpec";

const line = (row: number, [name, student, id]: readonly string[]): PlacedLine => ({
  row,
  line: { Class: name, Student: student, "Student ID": id },
});
const person = ([name = "", student = "", id = ""]: readonly string[]) =>
  ({ class: name, student: { name: student, id } }) as Person;

const lines = (...of: readonly (readonly string[])[]) => of.map((words, at) => line(at + 2, words));

describe("the line about a student", () => {
  test.each<[string, readonly (readonly string[])[], readonly string[], number | undefined]>([
    [
      "by the ID, though the name is another",
      [
        ["P1", "Ben", "8"],
        ["P1", "Anna", "7"],
      ],
      ["P1", "Ana", "7"],
      3,
    ],
    ["not by the name where the IDs differ", [["P1", "Ana", "8"]], ["P1", "Ana", "7"], undefined],
    ["by the name where the line has no ID", [["P1", "Ana", ""]], ["P1", "Ana", "7"], 2],
    ["by the name where the student has none", [["P1", "Ana", "7"]], ["P1", "Ana", ""], 2],
    [
      "the first of several",
      [
        ["P1", "Ana", ""],
        ["P1", "Ana", "7"],
      ],
      ["P1", "Ana", "7"],
      2,
    ],
    [
      "in their own class",
      [
        ["P2", "Ana", ""],
        ["p 1", "ana", ""],
      ],
      ["P1", "Ana", ""],
      3,
    ],
    ["none", [["P1", "Ben", ""]], ["P1", "Ana", ""], undefined],
  ])("%s", (_, standing, who, row) => {
    expect(linesOf({ classes: ["P1", "P2"] }, lines(...standing)).take(person(who))?.row).toBe(row);
  });

  test("is taken once; what nobody took is left, in the order of the tab", () => {
    const left = linesOf(
      { classes: ["P1"] },
      lines(["P1", "Ana", ""], ["P1", "Cy", ""], ["P1", "Ana", ""], ["P2", "Ben", ""]),
    );
    const rows = [1, 2, 3].map(() => left.take(person(["P1", "Ana", ""]))?.row);
    expect([rows, left.rest().map(({ row }) => row)]).toEqual([[2, 4, undefined], [3]]);
  });
});

test("the lines of some classes are those that a search finds", () => {
  const names = fc.constantFrom("P1", "p 1", "P2", "P3", "");
  fc.assert(
    fc.property(fc.array(names), fc.subarray(["P1", "P2", "P3"]), (of, classes) => {
      const standing = lines(...of.map((name) => [name, "Ana", ""]));
      const found = linesByClass(standing)({ classes });
      const wanted = classes.map((name) => name.toLowerCase());
      const isWanted = ({ line: { Class } }: PlacedLine) =>
        wanted.includes(String(Class).toLowerCase().replace(" ", ""));
      expect(found).toEqual(standing.filter(isWanted));
    }),
  );
});
