import type { StudentPlan } from "../booksMaker";
import { makeBooks } from "../booksMaker";
import { classOn, column, oneClass } from "./makers";

const who = (name: string, id: string, mark: number): StudentPlan => ({ name, id, marks: [mark] });

/** Everyone has a score of their own, which says who was found. */
const CLASS = classOn(
  ["LT 1"],
  [
    who("Ana Lee", "007", 71),
    who("Muñoz, José María", "0042", 72),
    who("Sinéad O’Neill", "", 73),
    who("de la Cruz, Ana", "a-1", 74),
    who("Kai", "12", 75),
    who("Jo Twin", "", 76),
    who("Twin, Jo", "", 77),
    who("Ida Same", "31", 78),
    who("Ida Same", "32", 79),
    who("Zero", "0", 80),
    who("Short", "0012", 81),
    who("Inner Zero", "1005", 82),
  ],
);

describe("a line of the school's roster finds its student", () => {
  test.each<[string, string | number, number]>([
    ["as in the gradebook", "Ana Lee", 71],
    ["family name first", "Lee, Ana", 71],
    ["without a space behind the comma", "Lee,Ana", 71],
    ["case and spaces never matter", "  ana   LEE ", 71],
    ["given name first, where the gradebook has the family name first", "José María Muñoz", 72],
    ["without accents", "Jose Maria Munoz", 72],
    ["accents written as two characters", "Mun\u0303oz, Jose\u0301 Mari\u0301a", 72],
    ["with another apostrophe", "O'NEILL, Sinead", 73],
    ["family names of several words", "Ana de la Cruz", 74],
    ["a single name", "kai", 75],
    ["an ID", "007", 71],
    ["an ID without its zeros", "7", 71],
    ["an ID as a number", 42, 72],
    ["an ID with more zeros", "00042", 72],
    ["an ID in other case", "A-1", 74],
    ["of two IDs the one that is the same to the letter", "12", 75],
    ["and its other", "0012", 81],
    ["a zero is an ID too", "000", 80],
    ["students of one name by their IDs", "32", 79],
  ])("%s", (_, name, mark) => {
    expect(column(oneClass(CLASS), { names: [name], what: "score" })).toEqual({
      ...{ values: [mark], unmatched: [], warnings: [] },
    });
  });

  test.each<[string, string | number, string]>([
    ["nobody is called so", "Dee Fox", "no student is called so"],
    ["only a part of the name", "Ana", "no student is called so"],
    ["names without a comma are not turned round", "Lee Ana", "no student is called so"],
    ["no such ID", "8", "no student is called so"],
    ["two students of one name", "Ida Same", "2 students fit"],
    ["two students whose names say the same", "Jo Twin", "2 students fit"],
    ["two IDs alike but for their zeros", "012", "2 students fit"],
    ["zeros within an ID are no leading ones", "15", "no student is called so"],
    ["only a comma", ",", "no student is called so"],
  ])("and is never guessed: %s", (_, name, why) => {
    const { values, unmatched, warnings } = column(oneClass(CLASS), { names: ["Kai", name], what: "score" });
    expect({ values, unmatched }).toEqual({ values: [75, ""], unmatched: [String(name)] });
    expect(warnings).toEqual([expect.stringContaining(`Line 2 (${name}): ${why}`)]);
  });
});

describe("a student of several classes", () => {
  const books = makeBooks({
    classes: [
      { ...classOn(["LT 1"], [who("Ana Lee", "7", 71), who("Ben Cho", "8", 72)]), name: "Period 1" },
      { ...classOn(["LT 2"], [who("Ana Lee", "7", 91)]), name: "Period 2" },
      { ...classOn(["LT 2"], [who("Ben Cho", "8", 92)]), name: "Period 3" },
    ],
    exceptions: [{ Class: "Period 1", Student: "Ben Cho", What: "left" }],
  });
  test.each<[string, object, unknown[]]>([
    ["is not guessed", { names: ["Ana Lee"] }, [""]],
    ["is found in the class that is named", { names: ["Ana Lee"], class: "period 2" }, [91]],
    ["is found in the class that has the standard", { names: ["Ana Lee"], standard: "lt 1" }, [71]],
    ["is found where they have not left", { names: ["Ben Cho"] }, [92]],
    ["but who has left is still found by their own class", { names: ["8"], class: "Period 1" }, [72]],
  ])("%s", (_, asked, values) => {
    expect(column(books, { what: "score", ...asked }).values).toEqual(values);
  });

  test("is told so when family and given name stand apart, too", () => {
    expect(column(books, { names: "Lee\tAna", what: "score" }).warnings).toEqual([
      expect.stringMatching(/^Line 1 \(Lee, Ana\): a student of Period 1 and one of Period 2 fits/),
    ]);
  });

  test("and the sentence names the classes", () => {
    expect(column(books, { names: ["", "Ana Lee"], what: "score" }).warnings).toEqual([
      "Line 2 (Ana Lee): a student of Period 1 and one of Period 2 fits, so nothing was filled in. Say which class it is.",
    ]);
  });
});
