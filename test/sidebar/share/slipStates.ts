import type { Page } from "playwright-core";
import type { SlipChoices } from "../../../src/sidebarReplies";
import type { Queues } from "../fakeGoogle";
import { home } from "../homeStates";
import { ok } from "../replies";
import type { State } from "../state";
import { openShareJob } from "./openJob";
import { CHOICES, MANY, NOBODY, WITH_ISSUE } from "./slipReplies";

export const JOB = "Student slips";

/** Answers for the view, which asks when it is opened and whenever it looks again. */
export function slipping(choices: SlipChoices, more: Queues = {}): { queues: Queues } {
  return home({ slipChoices: [ok(choices), ok(choices)], ...more });
}

export async function openSlips(page: Page): Promise<void> {
  await openShareJob(page, JOB);
  await page.getByText("Change the wording").waitFor();
}

export const SLIP_STATES: State[] = [
  {
    name: "slips: for whom",
    options: slipping(CHOICES),
    reach: openSlips,
    shows: "Show 4 slips",
  },
  {
    name: "slips: students chosen one by one, long names, two languages",
    options: slipping(MANY),
    reach: async (page) => {
      await openSlips(page);
      await page.getByLabel("Students I choose").check();
      await page.getByLabel(/Maximiliane 7/).check();
    },
    shows: "Show 1 slip",
  },
  {
    name: "slips: no students",
    options: slipping(NOBODY),
    reach: openSlips,
    shows: "There are no students yet.",
  },
  {
    name: "slips: open, with a sentence that cannot be used",
    options: slipping(MANY, { slips: [ok(WITH_ISSUE)] }),
    reach: async (page) => {
      await openSlips(page);
      await page.getByRole("button", { name: "Show 30 slips" }).click();
    },
    shows: "1 slip is open.",
  },
];
