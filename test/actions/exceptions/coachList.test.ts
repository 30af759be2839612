import { coachList } from "../../../src/actions/exceptions/setException";
import { makeBooks } from "../booksMaker";
import { tab, workbook } from "../snapshotMaker";

const columns = [{ name: "LF.1 quiz", standard: "LF.1" }];
const books = makeBooks({
  classes: [
    { name: "Period 2", columns, students: [["Rui Costa", 1]] },
    { name: "Period 1", columns, students: [{ name: "Ana Silva", id: "1042", marks: [1] }] },
  ],
});

test("a coach sees who has which exception in order, without notes and without what may tell a reason", () => {
  const rows = [
    ["Class", "Student", "Student ID", "Standard", "What", "Value", "From", "To", "Private note"],
    ["Period 1", "Ana (dyslexia)", "1042", "LF.1", "more retakes", "+2", "2025-11-03", "", "CANARY"],
    ["Period 1", "", "1042", "", "excused", "CANARY ill", "", "", ""],
    ["Period 1", "Ana Silva", "", "", "own criterion", "70 %", "", "", "CANARY"],
    ["Period 1", "Ana Silva", "1042", "", "level by hand", "Mastery", "", "", ""],
    ["Period 1", "Ana Silva", "1042", "LF.1", "own criterion", "CANARY", "", "", ""],
    ["Period 2", "Rui Costa", "", "", "keep apart", "CANARY", "", "", "CANARY"],
    ["Period 2", "Rui Costa", "", "", "more days", "5 CANARY", "", "", ""],
    ["Period 2", "Rui Costa", "", "", "holiday", "", "", "", ""],
  ];
  const snapshot = workbook([tab("Mastery Exceptions", rows)], { MASTERY_EXCEPTIONS: "Mastery Exceptions" });
  const { lines } = coachList({ books, snapshot, scope: {}, today: "2025-11-10" });
  expect(lines.map((line) => [line.class, line.student, line.standard, line.what, line.value])).toEqual([
    ["Period 2", "Rui Costa", "", "more days", ""],
    ["Period 2", "Rui Costa", "", "keep apart", ""],
    ["Period 1", "Ana Silva", "", "own criterion", "70 %"],
    ["Period 1", "Ana Silva", "", "excused", ""],
    ["Period 1", "Ana Silva", "", "level by hand", "Mastery"],
    ["Period 1", "Ana Silva", "LF.1", "more retakes", "+2"],
    ["Period 1", "Ana Silva", "LF.1", "own criterion", ""],
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/CANARY|dyslexia/);
});
