import {
  makeMark,
  parseMark,
  tabsToAsk,
  withMarks,
  type TabMark,
} from "../../../src/workbook/tables/tabMark";
import { isOurs, tabOf } from "../../../src/workbook/tables/ownership";
import { tab, workbook } from "../../actions/snapshotMaker";

const CLASSES = ["Class", "Tab", "Layout"];
const setUp = (...titles: string[]) =>
  workbook(
    [
      ...titles.map((title) => tab(title, [["Student", "Quiz"]])),
      tab("Mastery Policy", [["Setting", "Value", "What it means"]]),
      tab("Mastery Classes", [CLASSES, ["Algebra", "Period 1", "wide"], ["Art", "Period 2", "none"]]),
      tab("Standards", [["Code"]]),
    ],
    {
      MASTERY_POLICY: "Mastery Policy",
      MASTERY_CLASSES: "Mastery Classes",
      MASTERY_STANDARDS: "Standards",
      MASTERY_ASSESSMENTS: "Assessments",
      MASTERY_EXCEPTIONS: "Exceptions",
      MASTERY_LOG: "Log",
    },
  );
const MARK: TabMark = { class: "Algebra", tab: "Period 1" };

test("a mark is read as it was written, and nothing else is one", () => {
  for (const mark of [MARK, { name: "MASTERY_LOG" }]) expect(parseMark(makeMark(mark))).toEqual(mark);
  for (const text of ["", "x", "null", "{}", '{"class":1,"tab":"a"}']) expect(parseMark(text)).toBeNull();
});

test("nobody is asked while every tab is where it was; a tab that was left out is not missed", () => {
  expect(tabsToAsk(setUp("Period 1", "Notes"))).toEqual([]);
});

test("where a class's tab is missing, those tabs are asked that nobody knows", () => {
  const found = setUp("Period 9", "Notes");
  expect(tabsToAsk(found)).toEqual(["Period 9", "Notes"]);
  expect(withMarks(found, [{ tab: "Period 9", marks: [MARK] }]).renamedTabs).toEqual([
    { from: "Period 1", to: "Period 9" },
  ]);
});

test("of two tabs with one mark neither is taken, unless the class's map reads it", () => {
  const found = setUp("Period 9", "Copy");
  const marked = ["Period 9", "Copy"].map((title) => ({ tab: title, marks: [MARK] }));
  expect(withMarks(found, marked)).toBe(found);
  const map = tab("Map", [["=MASTERY_MAP('Period 9'!A:B,\"Algebra\") → Algebra"]]);
  const withMap = {
    ...found,
    tabs: [...found.tabs, map],
    names: [...found.names, { name: "MASTERY_MAPTAB_1", tab: "Map" }],
  };
  expect(withMarks(withMap, marked).renamedTabs).toEqual([{ from: "Period 1", to: "Period 9" }]);
  expect(tabsToAsk(withMap)).toEqual([]);
});

test("a tab of ours that lost its name and has another title is still ours", () => {
  const found = setUp("Period 1", "My words");
  const lost = { ...found, names: found.names.filter(({ name }) => name !== "MASTERY_ASSESSMENTS") };
  expect(tabsToAsk(lost)).toEqual(["My words"]);
  const marked = withMarks(lost, [{ tab: "My words", marks: [{ name: "MASTERY_ASSESSMENTS" }] }]);
  expect(tabOf("MASTERY_ASSESSMENTS", marked)?.name).toBe("My words");
  expect(isOurs({ name: "My words" }, marked)).toBe(true);
});
