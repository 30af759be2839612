import type { Page } from "playwright-core";
import type { SelectionExplained } from "../../../src/sidebarReplies";
import type { Queues } from "../fakeGoogle";
import { home } from "../homeStates";
import { ok, refusal } from "../replies";
import type { State } from "../state";
import {
  BY_HAND,
  DOWNWARDS,
  EXPLAINED,
  LONG_NAMES,
  MANY,
  NOT_ASSESSED,
  ONE_ATTEMPT,
  UNREADABLE,
} from "./explainReplies";
import { openShareJob } from "./openJob";

export const JOB = "Explain the selected cell";
const NOBODY = `Row 1 of "Period 1" is no student's row. Select a cell in a student's row, in a class or on a list of ours, and ask again.`;

/** Answers for the view, which asks when it is opened. */
export function explaining(first: SelectionExplained, more: Queues = {}): { queues: Queues } {
  return home({ explainSelection: [ok(first), ok(first)], ...more });
}

export async function openExplained(page: Page, student = EXPLAINED.about.student): Promise<void> {
  await openShareJob(page, JOB);
  await page.getByRole("heading", { name: student }).waitFor();
}

function state(name: string, said: SelectionExplained, shows: string): State {
  const reach = (page: Page) => openExplained(page, said.about.student);
  return { name: `explained: ${name}`, options: explaining(said), reach, shows };
}

export const EXPLAIN_STATES: State[] = [
  state("mastered, and the newest work below", EXPLAINED, "look again"),
  state("many marks", MANY, "The newest 16 of 21 marks are drawn."),
  state("one attempt", ONE_ATTEMPT, "then 2nd attempt"),
  state("not assessed", NOT_ASSESSED, "Nothing stands there yet."),
  state("a mark that cannot be read", UNREADABLE, "nobody knows the level"),
  state("a scale that counts downwards", DOWNWARDS, "gut"),
  state("long names", LONG_NAMES, "On the way to a firm understanding"),
  {
    name: "explained: no student's row is selected",
    options: home({ explainSelection: [refusal("illegalInput", NOBODY)] }),
    reach: (page) => openShareJob(page, JOB),
    shows: "is no student's row",
  },
  {
    ...state("a level by hand about to be replaced", BY_HAND, "Replace “Mastery” by “Approaching”?"),
    reach: async (page) => {
      await openExplained(page);
      await page.getByText("Level set by hand", { exact: true }).click();
      await page.getByLabel("Level", { exact: true }).selectOption("Approaching");
      await page.getByRole("button", { name: "Set this level" }).click();
    },
  },
];
