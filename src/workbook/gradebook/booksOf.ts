import { isSameName } from "../../mastery/name";
import type { Day } from "../../mastery/calendar/day";
import type { Table } from "../cell";
import { readPolicyTable } from "../policyTable";
import type { TabSnapshot } from "../snapshot";
import type { Line } from "../tables/tableSpec";
import { readAssessmentRow } from "./assessmentRow";
import { bookIssues } from "./bookIssues";
import { bookWords } from "./bookWords";
import type { BookIssue, Books, ClassBook, ClassRow } from "./classBook";
import { classBookOf, type BookTerms } from "./classBookOf";
import { readClassRow } from "./classRow";
import { isInForce, readException } from "./readException";
import { readStandardRow } from "./standardRow";

/** The settings tabs as they stand or would stand, and the tabs of the workbook. */
export interface BooksInput {
  policy: Table;
  classes: readonly Line[];
  standards: readonly Line[];
  assessments: readonly Line[];
  exceptions: readonly Line[];
  tabs: readonly (Pick<TabSnapshot, "name" | "cells" | "numberFormats"> &
    Partial<Pick<TabSnapshot, "formulas">>)[];
  today: Day;
}

/** Reads every class by the settings; whatever cannot be read is an issue. */
export function booksOf(input: BooksInput): Books {
  const terms = readTerms(input);
  const issues: BookIssue[] = [];
  const books = input.classes.flatMap((line): ClassBook[] => {
    const row = readClassRow(line);
    if (!row) return [];
    const tab = tabOf(row, input.tabs);
    if (tab) {
      const book = classBookOf(row, tab, terms);
      return [{ ...book, issues: bookIssues(book) }];
    }
    const message = bookWords.tabGone(row.name, row.tab);
    issues.push({ tab: row.tab, row: null, column: null, code: "tabGone", message });
    return [];
  });
  return { policy: terms.policy, books, exceptions: terms.exceptions, issues };
}

export function readTerms({
  policy,
  standards,
  assessments,
  exceptions,
  today,
}: Omit<BooksInput, "classes" | "tabs">): BookTerms {
  return {
    policy: readPolicyTable(policy).policy,
    hasTable: true,
    standards: standards.flatMap((line) => readStandardRow(line) ?? []),
    assessments: assessments.flatMap((line) => readAssessmentRow(line) ?? []),
    exceptions: exceptions
      .flatMap((line) => readException(line) ?? [])
      .filter((row) => isInForce(row, today)),
  };
}

function tabOf<T extends { name: string }>(row: ClassRow, tabs: readonly T[]): T | undefined {
  return tabs.find(({ name }) => name === row.tab) ?? tabs.find(({ name }) => isSameName(name, row.tab));
}
