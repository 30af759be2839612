import type { Page } from "playwright-core";
import {
  CLOSED,
  DAYS,
  left,
  MOVED,
  PLAN,
  PREVIEWED,
  RECORDED,
  SOURCE,
  OPEN,
  STUDENT,
  TERM_ROWS,
} from "./deskReplies";
import type { Queues } from "./fakeGoogle";
import { home, NASTY } from "./homeStates";
import { ok } from "./replies";
import { setup, suggested } from "./setups";
import type { State } from "./state";

/** Opens a job of the desk, from home. */
export async function openJob(page: Page, job: string): Promise<void> {
  await page.getByRole("button", { name: "Retake desk", exact: true }).click();
  await page.getByRole("button", { name: job, exact: true }).click();
}

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();

/** A state of one job; `then` are buttons pressed in it one after the other. */
function job(name: string, queues: Queues, reach: [job: string, ...then: (string | RegExp)[]]) {
  const [which, ...then] = reach;
  return {
    name,
    options: home(queues),
    reach: async (page: Page) => {
      await openJob(page, which);
      for (const button of then) await press(page, button);
    },
  };
}

export const TERMS = [ok(suggested({ stored: true, setup: setup({ policy: TERM_ROWS }) }))];
/** What "Who still needs to retake?" asks when it is opened. */
export const WHO: Queues = { openRetakes: [ok(OPEN)] };

export const DESK_STATES: State[] = [
  {
    name: "the retake desk",
    options: home(),
    reach: (page) => press(page, "Retake desk"),
    shows: "Day by day",
  },
  {
    ...job("a standard asked about", { ...WHO, buildRoster: [ok(MOVED)] }, [
      "Who still needs to retake?",
      /^LF\.1/,
    ]),
    shows: "9 students still to retake",
  },
  {
    ...job(
      "scores to be recorded, with names like HTML",
      {
        previewRetakes: [
          ok({
            ...PREVIEWED,
            cells: Array.from({ length: 12 }, () => ({ ...PREVIEWED.cells[0], student: NASTY })),
            left: [left({ tab: NASTY, message: NASTY.repeat(2) })],
          }),
        ],
      },
      ["Record scores"],
    ),
    shows: "12 scores to write",
  },
  {
    ...job("scores recorded", { previewRetakes: [ok(PREVIEWED)], recordRetakes: [ok(RECORDED)] }, [
      "Record scores",
      "Write 2 scores",
    ]),
    shows: "2 scores recorded, 1 left.",
  },
  {
    ...job("a retake day opened", { retakeDays: [ok(DAYS)], dayPlan: [ok(PLAN)] }, [
      "Retake days",
      /^Fri 14 Nov/,
    ]),
    reach: async (page) => {
      await openJob(page, "Retake days");
      await press(page, /^Fri 14 Nov/);
      await page.getByText("Algebra: 1 student").click();
    },
    shows: "skill check, then form B",
  },
  {
    ...job(
      "a student's exceptions with a form",
      { selectedStudent: [ok(STUDENT)], coachList: [ok({ lines: STUDENT.exceptions })] },
      ["This student", "List for a coach", "Use the selected cell", "Add an exception"],
    ),
    shows: "Private note",
  },
  {
    ...job("a form's questions", { suggestRequests: [ok({ sources: [SOURCE], tab: null })] }, ["Requests"]),
    shows: "What we understood",
  },
  {
    ...job(
      "labels written",
      { labelScores: [ok({ labelled: 3, kept: 2, tabs: [], issues: [], message: "3 notes." })] },
      ["Labels", "Add notes"],
    ),
    shows: "2 cells have notes of yours",
  },
  {
    ...job("a term before it is closed", { suggestSetup: TERMS }, ["Close a term"]),
    reach: async (page) => {
      await openJob(page, "Close a term");
      await page.getByLabel("Term", { exact: true }).selectOption("Autumn");
      await page.getByLabel("They go on").check();
      await press(page, "Close the term…");
    },
    shows: "Close Autumn?",
  },
  {
    ...job("a term closed", { suggestSetup: TERMS, closeTerm: [ok(CLOSED)] }, ["Close a term"]),
    reach: async (page) => {
      await openJob(page, "Close a term");
      await page.getByLabel("Term", { exact: true }).selectOption("Autumn");
      await page.getByLabel("They go on").check();
      await press(page, "Close the term…");
      await press(page, "Close Autumn");
    },
    shows: "Autumn is closed: 12 gaps go on.",
  },
];
