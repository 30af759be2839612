import type { Page } from "playwright-core";
import { NASTY } from "./homeStates";
import { REFUSED } from "./answers";
import { large, named, settingUp } from "./setUpOptions";
import type { State } from "./state";
import * as replies from "./replies";
import * as makers from "./setups";
import { issue } from "./workbooks";

const { ok, refusal } = replies;
const press = (name: string) => (page: Page) => page.getByRole("button", { name, exact: true }).click();
/** What is opened may hold more that can be opened. */
const openAll = async (page: Page) => {
  const closed = page.locator(".set-up details:not([open]) > summary");
  while ((await closed.count()) > 0) await closed.first().click();
};

const changed = Array.from({ length: 11 }, (_, index) => ({
  class: "Period 1",
  student: `Student ${index + 1}`,
  standard: "LF.1",
  before: "Mastery",
  after: "",
}));
const built = {
  applySetup: [ok(replies.APPLIED)],
  buildGroups: [ok(replies.GROUPS)],
  buildRoster: [ok(replies.ROSTER)],
};

export const SET_UP_STATES: State[] = [
  { name: "reading the gradebook", options: { view: "setup" }, shows: "Reading your gradebook…" },
  { name: "what was found", options: settingUp(), shows: "2 classes, 56 students, 2 standards" },
  {
    name: "everything in set-up open",
    options: settingUp(
      { questions: [makers.QUESTION] },
      { previewSetup: [ok({ ...replies.PREVIEW, changed, warnings: replies.WARNINGS })] },
    ),
    reach: async (page) => {
      await page.getByText("11 levels would change").waitFor();
      await openAll(page);
    },
    shows: "The title names the standard LF.1.",
  },
  {
    name: "questions",
    options: settingUp({ questions: [makers.QUESTION, { ...makers.QUESTION, id: "two" }] }),
    shows: "2 questions",
  },
  {
    name: "no class found",
    options: settingUp({
      setup: makers.setup({ classes: [], standards: [], assessments: [] }),
      issues: [
        issue({ tab: "Notes", code: "noStudents", message: "There is no student below the heading." }),
      ],
    }),
    shows: "There is no student below the heading.",
  },
  {
    name: "a preview that could not be made",
    options: settingUp({}, { previewSetup: [refusal("serviceFault", "Google Sheets did not answer.")] }),
    shows: "The preview could not be made: Google Sheets did not answer.",
  },
  { name: "setting up", options: settingUp(), reach: press("Set up"), shows: "Setting up your gradebook…" },
  {
    name: "set-up refused",
    options: settingUp({}, { applySetup: [refusal("viewOnly", "You may look but not change.")] }),
    reach: press("Set up"),
    shows: "You may look but not change.",
  },
  {
    name: "set up",
    options: settingUp({}, built),
    reach: press("Set up"),
    shows: "Done: 2 classes, 56 students",
  },
  {
    name: "groups and roster built",
    options: settingUp({}, built),
    reach: async (page) => {
      await press("Set up")(page);
      await press("Build groups and roster")(page);
    },
    shows: "Copies to print",
  },
  { name: "what is stored", options: settingUp({ stored: true }), shows: "Nothing is changed yet." },
  {
    name: "no gradebook could be read",
    options: {
      view: "setup",
      queues: { suggestSetup: [refusal("bug", "Something went wrong inside Mastery Loop.")] },
    },
    shows: "Something went wrong inside Mastery Loop.",
  },
  {
    name: "the wrong account at set-up",
    options: { view: "setup", queues: { suggestSetup: [REFUSED] } },
    shows: "several Google accounts",
  },
  {
    name: "12 classes of 60 columns",
    options: settingUp(large()),
    shows: "12 classes, 336 students, 60 standards",
  },
  {
    name: "names like HTML",
    options: settingUp(named(NASTY)),
    reach: (page) => openAll(page),
    shows: "1 class, 28 students, 1 standard",
  },
  {
    name: "names without a space",
    options: settingUp(named("Naturwissenschaftlichergrundlagenunterrichtsnachweis".repeat(2))),
    reach: (page) => openAll(page),
    shows: "1 class, 28 students, 1 standard",
  },
];
