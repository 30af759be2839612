import { columnLetters, textOf } from "../../workbook/cell";
import type { Policy } from "../../workbook/policy";
import { asTyped } from "../../workbook/gradebook/asTyped";
import type { FoundTable } from "../../workbook/tables/findTable";
import type { Line } from "../../workbook/tables/tableSpec";
import type { Issue } from "../describeWorkbook";
import type { RosterLine } from "./rosterLine";
import { typedDates } from "./typedDates";
import type { LeftLine } from "./wantedLines";
import type { WhoMoved } from "./whoMoved";
import { words } from "./words";

export interface OnTheLines {
  found: FoundTable;
  policy: Policy;
  lines: readonly RosterLine[];
  left: readonly LeftLine[];
  moved: readonly WhoMoved[];
}

export const LINE_ISSUES = [
  "scoreConflict",
  "attemptGone",
  "twoStudents",
  "lineLeft",
  "studentMoved",
  "dateForFraction",
] as const;

type LineIssue = { row: number; heading: string; code: (typeof LINE_ISSUES)[number]; message: string };

/** What the teacher can mend on the roster itself, line by line. */
export function lineIssues(on: OnTheLines): Issue[] {
  const { tab, columnOf } = on.found;
  if (!tab) return [];
  const dates = typedDates(on.found.lines, on.policy).map((one) => ({
    ...one,
    code: "dateForFraction" as const,
  }));
  return [...stillIssues(on.lines), ...leftIssues(on.left), ...movedIssues(on.moved), ...dates]
    .sort((a, b) => a.row - b.row)
    .map(({ row, heading, code, message }) => ({
      ...{ tab: tab.name, row, code, message },
      column: columnLetters((columnOf.get(heading) ?? 1) - 1),
    }));
}

function stillIssues(lines: readonly RosterLine[]): LineIssue[] {
  return lines.flatMap((one): LineIssue[] => {
    const { placed, still, candidate } = one;
    if (placed === null || still === null) return [];
    const { row, line } = placed;
    const { settings, gone } = candidate.in.book;
    const [student, id] = [textOf(line["Student"]), textOf(line["Student ID"])];
    switch (still.why) {
      case "conflict": {
        const { column, row: down } = still.entry;
        const place = `${columnLetters(column)}${down} on "${settings.tab}"`;
        const typed = textOf(line["Retake score"]);
        const message = words.conflict(student, typed, { place, score: asTyped(still.entry) });
        return [{ row, heading: "Retake score", code: "scoreConflict", message }];
      }
      case "attemptGone":
        return [
          { row, heading: "Retake of", code: "attemptGone", message: words.attemptGone(student, gone) },
        ];
      case "twoStudents":
        return [{ row, heading: "Student", code: "twoStudents", message: words.twoStudents(student, id) }];
    }
  });
}

function leftIssues(left: readonly LeftLine[]): LineIssue[] {
  return left.flatMap(({ placed: { row, line }, because }): LineIssue[] => {
    const message = leftWords(line, because);
    const heading = because === "noWork" ? "Standard" : because === "noStudent" ? "Student" : "Retake score";
    return message === null ? [] : [{ row, heading, code: "lineLeft", message }];
  });
}

/** null: a row of the teacher's own, or one whose class or column is named already. */
function leftWords(line: Line, because: LeftLine["because"]): string | null {
  const student = textOf(line["Student"]);
  switch (because) {
    case "byHand":
    case "unreadable":
      return null;
    case "noStudent":
      return words.noStudent(student, textOf(line["Class"]));
    case "noWork":
      return words.noWork(student, textOf(line["Standard"]), textOf(line["Retake of"]));
    case "scoreTyped":
      return words.scoreLeft(student, textOf(line["Retake score"]));
  }
}

function movedIssues(moved: readonly WhoMoved[]): LineIssue[] {
  return moved.map(({ what, placed, line, before, after }) => {
    const heading = what === "changedClass" ? "Class" : "Student";
    const message =
      what === "changedClass"
        ? words.changedClass(line.candidate.student.name, before, after)
        : words.changedName(before, after, line.candidate.student.id);
    return { row: placed.row, heading, code: "studentMoved", message };
  });
}
