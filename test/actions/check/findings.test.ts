import { CHECK_ISSUES } from "../../../src/actions/check/codes";
import { after, FAULTS } from "./faults";
import { cleanBook, issuesOf } from "./makers";

const ALL = Object.entries(FAULTS);

test("a workbook in order has nothing that needs a look", () => {
  expect(issuesOf(cleanBook())).toEqual([]);
});

test.each(ALL)("%s is named once, with its place, what to do and what can be put right", (_title, fault) => {
  const found = issuesOf(after(fault), fault.told);
  const said = found.map(({ code, where, message }) => `${code} ${where} ${message}`);
  expect(said).toContainEqual(expect.stringContaining(fault.says));
  const own = found.filter(
    ({ code, where, message }) =>
      code === fault.code && where.startsWith(fault.where) && message.includes(fault.says),
  );
  expect(own).toHaveLength(1);
  const [issue] = own;
  expect(issue?.todo).toMatch(/[.?]$/);
  const offered = issue?.fix ? [issue.fix, ...issue.otherFixes] : [];
  const cells = found.filter(({ row, column }) => row !== null && column !== null);
  expect(new Set(cells.map(({ where }) => where)).size).toBe(cells.length);
  // Names of students stand in What alone.
  found.forEach((one) => expect(`${one.code} ${one.todo}`).not.toMatch(/Ann Lee|Ben Cho|Cem Can/));
  expect(offered.map(({ before, after: to }) => `${before} → ${to}`)).toEqual(
    (fault.fixes ?? []).map((words) => expect.stringContaining(words)),
  );
});

test("codes of a check stand once in their list", () => {
  expect(new Set(CHECK_ISSUES).size).toBe(CHECK_ISSUES.length);
});
