import { freeMapNumber, freeTitle, isOurs, isOwnName, mapName } from "../../../src/workbook/tables/ownership";
import { tabWith, workbookWith } from "./makers";

const book = workbookWith(
  [tabWith("Period 1", [["Student"]]), tabWith("Roster", [["Class"]]), tabWith("Map"), tabWith("Free")],
  { MASTERY_ROSTER: "Roster", MASTERY_MAPTAB_2: "Map", MASTERY_MAPTAB_1: null, MASTERY_SCORES: "Period 1" },
);

test.each([
  ["Roster", true],
  ["Map", true],
  ["Free", false],
])("a tab is ours when a name of ours points to it: %s", (name, ours) => {
  expect(isOurs({ name }, book)).toBe(ours);
});

test("a teacher's name that begins like ours does not make the gradebook ours", () => {
  expect(isOurs({ name: "Period 1" }, book)).toBe(false);
  expect(["MASTERY_SCORES", "MASTERY_MAPTAB_X", "MASTERY_ROSTER_2"].filter(isOwnName)).toEqual([]);
  expect(["MASTERY_MAPTAB", "MASTERY_MAPTAB_12", "MASTERY_LOG"].every(isOwnName)).toBe(true);
});

test("each class's map gets a number of its own; one whose tab is gone is free again", () => {
  expect(mapName(freeMapNumber(book))).toBe("MASTERY_MAPTAB_1");
  const taken = { ...book, names: [...book.names, { name: "MASTERY_MAPTAB_1", tab: "Roster" }] };
  expect(freeMapNumber(taken)).toBe(3);
});

test.each([
  ["is free", "Standards", "Standards"],
  ["a teacher's tab has it", "period 1", "period 1 2"],
  ["an empty tab of nobody's has it", "free", "Free"],
  ["an empty tab of ours has it", "Map", "Map 2"],
  ["was given away in the same run", "Given", "Given 2"],
])("the title of a new tab when it %s", (_, wanted, title) => {
  expect(freeTitle(wanted, book, ["given"])).toBe(title);
});

test("a title is never longer than Sheets takes, its number included", () => {
  const long = "x".repeat(120);
  const first = freeTitle(long, book);
  const second = freeTitle(long, workbookWith([tabWith(first, [["mine"]])]));
  expect([first.length, second.length, second.slice(-3)]).toEqual([100, 100, "x 2"]);
});
