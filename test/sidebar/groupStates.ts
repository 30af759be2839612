import type { Page } from "playwright-core";
import { LOG, MANY, MARKED, NOTHING_YET, NOW } from "./groupReplies";
import type { Queues } from "./fakeGoogle";
import { home } from "./homeStates";
import { GROUPS, ok } from "./replies";
import type { State } from "./state";

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();

/** Opens a job of the group desk, from home; it starts with the groups of today. */
export async function openGroupJob(page: Page, job: string): Promise<void> {
  await press(page, "Group desk");
  if (job === "Groups today") return;
  await press(page, "Back to the desk");
  await press(page, job);
}

/** Answers for the group desk; the groups are read again by every job. */
export function atGroups(now: object, more: Queues = {}): { queues: Queues } {
  return home({ groupsNow: [ok(now), ok(now), ok(now)], ...more });
}

/** A state of one job; `then` are buttons pressed in it one after the other. */
function job(name: string, options: { queues: Queues }, reach: [job: string, ...then: (string | RegExp)[]]) {
  const [which, ...then] = reach;
  return {
    name,
    options,
    reach: async (page: Page) => {
      await openGroupJob(page, which);
      for (const button of then) await press(page, button);
    },
  };
}

export const GROUP_STATES: State[] = [
  {
    ...job("the group desk's jobs", atGroups(NOW), ["Groups today", "Back to the desk"]),
    shows: "Now and then",
  },
  {
    ...job("groups today, all open", atGroups(NOW, { markGroup: [ok(MARKED)] }), [
      "Groups today",
      /^Practice after the reteach/,
      /^Individual work/,
      /^Extension/,
      /^Corrective done for all/,
    ]),
    shows: "Corrective done for 2 students of Group 1",
  },
  {
    ...job("twelve groups with long names, one open", atGroups(MANY), ["Groups today", /^Group 1 /]),
    reach: async (page) => {
      await openGroupJob(page, "Groups today");
      await press(page, /^Group 1 /);
      await page.getByText("Show 12 more").click();
      await page.getByText("Who is where, turn by turn").first().click();
    },
    shows: "adult 1",
  },
  {
    ...job("no groups yet", atGroups(NOTHING_YET), ["Groups today"]),
    shows: "No groups have been built yet.",
  },
  {
    ...job("what groups are built for", atGroups(NOW), ["Build groups"]),
    reach: async (page) => {
      await openGroupJob(page, "Build groups");
      await page.getByLabel("An assessment").check();
    },
    shows: "Which one",
  },
  {
    ...job("groups built at the desk", atGroups(NOW, { buildGroups: [ok(GROUPS)] }), [
      "Build groups",
      "Build groups",
    ]),
    shows: "3 groups, 14 students",
  },
  {
    ...job(
      "an implied level accepted",
      atGroups(NOW, { setException: [ok({ done: "added", message: "Level by hand for Ana.", issues: [] })] }),
      ["Implied levels", /^Accept as Mastery/],
    ),
    shows: "Level by hand for Ana.",
  },
  {
    ...job("the support log", atGroups(NOW, { supportLog: [ok(LOG)] }), ["Support log"]),
    shows: "And 120 older ones",
  },
];
