import type { Page } from "playwright-core";
import { checked, FOUND, TEXT } from "./checkReplies";
import { home, NASTY } from "./homeStates";
import { ok, refusal } from "./replies";
import type { State } from "./state";

const press = (name: string | RegExp) => (page: Page) =>
  page
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();
const check = press("Check this workbook");

/** Opens the check on a home page that is there. */
export const found = (...replies: object[]) => home({ checkWorkbook: replies.map(ok) });

export const CHECK_STATES: State[] = [
  { name: "checking", options: home(), reach: check, shows: "Checking your workbook…" },
  {
    name: "a workbook in order",
    options: found({ tab: "Needs a Look", issues: [] }),
    reach: check,
    shows: "Nothing needs a look.",
  },
  { name: "a workbook with faults", options: found(FOUND), reach: check, shows: "5 things need a look" },
  {
    name: "faults with names like HTML",
    options: found({
      tab: NASTY,
      issues: [
        checked({ where: NASTY, message: NASTY.repeat(2), todo: NASTY }),
        TEXT,
        TEXT,
        TEXT,
        TEXT,
        TEXT,
      ],
    }),
    reach: check,
    shows: "6 things need a look",
  },
  {
    name: "asking before all of a kind are put right",
    options: found(FOUND),
    reach: async (page) => {
      await check(page);
      await press("Put all 2 of this kind right")(page);
    },
    shows: "Put these 2 right?",
  },
  {
    name: "a mark whose meaning is chosen",
    options: found(FOUND),
    reach: async (page) => {
      await check(page);
      await page.getByLabel("What is meant?").selectOption("owed");
    },
    shows: '"late" means owed',
  },
  {
    name: "put right",
    options: home({
      checkWorkbook: [ok(FOUND), ok({ ...FOUND, issues: [] })],
      fix: [ok({ places: 1, left: 0, message: "1 place was put right." })],
    }),
    reach: async (page) => {
      await check(page);
      await press(/^Make it a number/)(page);
    },
    shows: "1 place was put right.",
  },
  {
    name: "a repair refused",
    options: home({ checkWorkbook: [ok(FOUND)], fix: [refusal("changedSince", "This has changed since.")] }),
    reach: async (page) => {
      await check(page);
      await press(/^Make it a number/)(page);
    },
    shows: "This has changed since.",
  },
];
