import type { CheckedIssue, Fix } from "../../src/sidebarReplies";

export function fix(more: Partial<Fix> = {}): Fix {
  return {
    id: "number",
    label: "Make it a number",
    before: '"4 "',
    after: "4",
    places: 1,
    stamp: "s1",
    ...more,
  };
}

/** A line that only the teacher can mend, unless a repair is given. */
export function checked(more: Partial<CheckedIssue> = {}): CheckedIssue {
  return {
    tab: "Period 1",
    row: 4,
    column: "C",
    code: "aboveMaximum",
    message: '"95" of 10 is far above what is possible (C4).',
    where: "Period 1!C4",
    todo: "Correct the score, or the points in Assessments, column Out of.",
    fix: null,
    otherFixes: [],
    ...more,
  };
}

export const TEXT = checked({
  code: "textNumber",
  row: 3,
  where: "Period 1!C3",
  message: '1 number is text (C3): "4 ". SUM and AVERAGE leave text out.',
  todo: "Type the number again as a number.",
  fix: fix(),
});

export const OTHER_TEXT = checked({
  ...TEXT,
  row: 9,
  where: "Period 1!D9",
  column: "D",
  message: '1 number is text (D9): "7,5".',
  fix: fix({ before: '"7,5"', after: "7.5", stamp: "s2" }),
});

export const DATE = checked({
  code: "dateForFraction",
  row: 7,
  where: "Period 1!C7",
  message: "The date 2025-08-07 stands where a score is (C7).",
  todo: 'Type the fraction again as "7 of 8".',
  fix: fix({ id: "fraction", label: "Write the fraction", before: "2025-08-07", after: "8/7", stamp: "d1" }),
  otherFixes: [
    fix({
      id: "otherFraction",
      label: "Write it the other way round",
      before: "2025-08-07",
      after: "7/8",
      stamp: "d2",
    }),
  ],
});

export const MARK = checked({
  code: "unknownMark",
  row: 8,
  where: "Period 1!C8",
  message: '"late" is no score anybody can read (C8).',
  todo: "Say in Mastery Policy what it means, or type a score.",
  fix: fix({
    id: "excused",
    label: "It means excused",
    before: '"late" has no meaning yet',
    after: '"late" means excused',
    stamp: "m1",
  }),
  otherFixes: ["owed", "lowest", "Mastery"].map((id) =>
    fix({
      id,
      label: `It means ${id}`,
      before: '"late" has no meaning yet',
      after: `"late" means ${id}`,
      stamp: id,
    }),
  ),
});

export const FOUND = { tab: "Needs a Look", issues: [checked(), TEXT, OTHER_TEXT, DATE, MARK] };
