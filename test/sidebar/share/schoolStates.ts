import type { Page } from "playwright-core";
import type { Queues } from "../fakeGoogle";
import { home } from "../homeStates";
import { ok, refusal } from "../replies";
import type { State } from "../state";
import { openShareJob } from "./openJob";
import { COLUMN, COURSE, LARGE_COLUMN, LARGE_COURSE } from "./schoolReplies";

/** Answers for both jobs. */
export function atSchool(course: object, more: Queues = {}): { queues: Queues } {
  return home({ courseSummary: [ok(course), ok(course)], ...more });
}

export async function pasteRoster(page: Page, text: string): Promise<void> {
  await page.getByLabel("The roster, a student on each line").fill(text);
}

async function makeColumn(page: Page): Promise<void> {
  await openShareJob(page, "For the school's system");
  await pasteRoster(page, "1002\tBen Cho");
  await page.getByRole("button", { name: "Make the column", exact: true }).click();
}

export const SCHOOL_STATES: State[] = [
  {
    name: "course summary by standard",
    options: atSchool(COURSE),
    reach: (page) => openShareJob(page, "Course summary"),
    shows: "22 of 25 at mastery; 25 of 26 assessed",
  },
  {
    name: "a large course by student, lowest share first",
    options: atSchool(LARGE_COURSE),
    reach: async (page) => {
      await openShareJob(page, "Course summary");
      await page.getByLabel("Show", { exact: true }).selectOption("Students");
      await page.getByLabel("Order", { exact: true }).selectOption("Lowest share first");
    },
    shows: "letter A; mean 91.5 %",
  },
  {
    name: "a large course by standard",
    options: atSchool(LARGE_COURSE),
    reach: (page) => openShareJob(page, "Course summary"),
    shows: "The table of letters",
  },
  {
    name: "what the school's system needs",
    options: atSchool(COURSE),
    reach: async (page) => {
      await openShareJob(page, "For the school's system");
      await page.getByLabel("What is needed").selectOption({ index: 3 });
      await page.getByLabel("Points").focus();
    },
    shows: "Of the whole course: the mastered part of them",
  },
  {
    name: "a column made",
    options: atSchool(COURSE, { schoolColumn: [ok(COLUMN)] }),
    reach: makeColumn,
    shows: "1 line stays blank",
  },
  {
    name: "a long column with much to look at, all open",
    options: atSchool(LARGE_COURSE, { schoolColumn: [ok(LARGE_COLUMN)] }),
    reach: async (page) => {
      await makeColumn(page);
      await page.getByText("Show 8 more").click();
      await page.getByText("Show 32 more").click();
    },
    shows: "Student 39",
  },
  {
    name: "a column refused",
    options: atSchool(COURSE, {
      schoolColumn: [
        refusal("illegalInput", "points: type how much full credit is worth, a number of at least 0."),
      ],
    }),
    reach: makeColumn,
    shows: "points: type how much full credit is worth",
  },
];
