import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import { after, FAULTS } from "./faults";
import { check, cleanBook, issuesOf, setUp, typed, withPolicy } from "./makers";
import { cleanClass } from "./makers";
import { tab, workbook } from "../snapshotMaker";
import { rankOf } from "../../../src/actions/check/codes";

const TEXT = FAULTS["a number that is text"]!;

function linesOf(book: ReturnType<typeof cleanBook>) {
  const { changes } = check(book);
  return changes.tabs.find(({ rangeName }) => rangeName === "MASTERY_CHECKS");
}

test("the tab stands before the settings, with its four columns", () => {
  const change = linesOf(cleanBook());
  expect(change).toMatchObject({ tab: "Needs a Look", kind: "make", tabColour: null });
  expect(change?.writes[0]?.cells).toEqual([
    ["Where", "What", "What to do", "Code"],
    ["", "Nothing needs a look.", "", ""],
  ]);
});

test("a second check of the same workbook changes nothing", () => {
  const book = after(TEXT);
  const once = applyToSnapshot(book, check(book).changes);
  const shown = {
    ...once,
    tabs: once.tabs.map((own) =>
      own.name === "Needs a Look"
        ? { ...own, cells: [own.cells[0]!, ["Period 1!C3", ...own.cells[1]!.slice(1)]] }
        : own,
    ),
  };
  expect(check(shown).changes.tabs).toEqual([]);
});

test("the number of a tab is asked for only where the tab is named", () => {
  const asked: string[] = [];
  const book = typed(after(TEXT), { "Period 1!D4": 95 });
  const { checkWorkbook } = jest.requireActual<typeof import("../../../src/actions/check/checkWorkbook")>(
    "../../../src/actions/check/checkWorkbook",
  );
  checkWorkbook({
    snapshot: book,
    today: "2025-11-05",
    locale: "en_US",
    isHidden: () => false,
    gidOf: (name) => asked.push(name),
  });
  expect(new Set(asked)).toEqual(new Set(["Period 1"]));
});

test("a teacher's own tab called Needs a Look is left alone", () => {
  const book = setUp(workbook([cleanClass("Period 1"), tab("Needs a Look", [["my list"]])]));
  expect(linesOf(book)?.tab).toBe("Needs a Look 2");
});

test("while a heading of the tab is missing nothing is written there, and it is named with what to do", () => {
  const book = after(TEXT);
  const once = applyToSnapshot(book, check(book).changes);
  const broken = typed(once, { "Needs a Look!C1": "" });
  const { changes, reply } = check(broken);
  expect(changes.tabs).toEqual([]);
  expect(reply.issues[0]).toMatchObject({ code: "headingGone", tab: "Needs a Look" });
  expect(reply.issues[0]?.message).toContain('"What to do"');
});

test("what more depends on comes first", () => {
  const book = typed(after(TEXT), { "Period 1!B5": 101, "Period 1!C7": "late", "Standards!A20": "LF.8" });
  const codes = issuesOf(book).map(({ code }) => code);
  expect(codes).toEqual(["sameId", "unknownMark", "textNumber", "standardUnused"]);
  expect([...codes].sort((a, b) => rankOf(a) - rankOf(b))).toEqual(codes);
});

test("the policy in force is noted in the log once, and said when it is another one", () => {
  const named = withPolicy(cleanBook(), [
    ["Policy id", "Lincoln HS"],
    ["Policy version", 1],
  ]);
  const seen = applyToSnapshot(named, check(named).changes);
  expect(issuesOf(seen)).toEqual([]);
  expect(check(seen).changes.tabs.map(({ rangeName }) => rangeName)).not.toContain("MASTERY_LOG");
  const other = withPolicy(seen, [["Policy version", 2]]);
  expect(issuesOf(other).map(({ code }) => code)).toEqual(["policyChanged"]);
});

test("a workbook that lost its list of classes says so, and nothing else", () => {
  const book = cleanBook();
  const lost = {
    ...book,
    tabs: book.tabs.filter(({ name }) => name !== "Mastery Classes"),
    names: book.names.map((own) => (own.tab === "Mastery Classes" ? { ...own, tab: null } : own)),
  };
  const issues = issuesOf(lost);
  expect(issues.map(({ code, tab: where }) => [code, where])).toEqual([["tabGone", "Mastery Classes"]]);
  expect(issues[0]?.fix?.label).toBe("Put it back");
});

test("students of one class over several tabs: who stands on one and not on the other is named", () => {
  const one = cleanClass("Unit 1");
  const other = { ...cleanClass("Unit 2"), cells: cleanClass("Unit 1").cells.filter((_, row) => row !== 4) };
  const book = setUp(workbook([one, { ...other, formulas: [] }]));
  const [issue] = issuesOf(book).filter(({ code }) => code === "missingOnTab");
  expect(issue).toMatchObject({ tab: "Unit 1", row: 5 });
  expect(issue?.message).toBe(
    '"Dina Diaz 1" stands on "Unit 1" and not on "Unit 2", where the rest of the class is.',
  );
});

test("rows that are only counted are nobody of another tab", () => {
  const counted = (name: string, students: number) => {
    const own = cleanClass(name);
    const cells = own.cells.map(([, , ...rest], row) => [row === 0 ? "Student" : row, ...rest]);
    return { ...own, cells: cells.slice(0, 1 + students), formulas: [] };
  };
  const book = setUp(workbook([counted("Section 1", 6), counted("Section 2", 5)]));
  expect(issuesOf(book).filter(({ code }) => code === "missingOnTab")).toEqual([]);
});

test("classes that share some students are not one class", () => {
  const one = cleanClass("Unit 1");
  const names = cleanClass("Unit 2").cells.map(([name], row) => (row < 5 ? one.cells[row]?.[0] : name));
  const cells = cleanClass("Unit 2").cells.map((row, at) => [
    names[at],
    at < 5 ? one.cells[at]?.[1] : 900 + at,
    ...row.slice(2),
  ]);
  const book = setUp(workbook([one, { ...cleanClass("Unit 2"), cells }]));
  expect(issuesOf(book)).toEqual([]);
});

test("two students of one name on a tab without IDs are told once, whoever notices them", () => {
  const named = cleanClass("Period 1");
  const cells = named.cells.map((row, at) => [at === 3 ? "Ann Lee 1" : row[0], ...row.slice(2)]);
  const issues = issuesOf(setUp(workbook([{ ...named, cells, formulas: [] }])));
  expect(issues.map(({ code, row }) => [code, row])).toEqual([["doubledStudent", 4]]);
});
