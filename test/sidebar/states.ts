import type { State } from "./state";
import { BROKEN, REFUSED } from "./answers";
import { CHECK_STATES } from "./checkStates";
import { DESK_STATES } from "./deskStates";
import { GROUP_STATES } from "./groupStates";
import { HOME_STATES } from "./homeStates";
import { SET_UP_STATES } from "./setUpStates";
import { EXPLAIN_STATES } from "./share/explainStates";
import { FREEZE_STATES } from "./share/freezeStates";
import { POLICY_STATES } from "./share/policyStates";
import { SCHOOL_STATES } from "./share/schoolStates";
import { SETTING_STATES } from "./share/settingStates";
import { SLIP_STATES } from "./share/slipStates";
import { described, finding, issue, level, PING, policy, NO_POLICY_TAB } from "./workbooks";

const MANY_LEVELS = ["A+", "A", "B", "C with a name that goes on and on", "D", "E"].map((name, index) =>
  level(name, `${95 - index * 10} %`, { mastery: index < 3, colour: index === 4 ? "#777777" : null }),
);

export const STATES: State[] = [
  { name: "looking at the workbook", options: {}, shows: "Looking at your workbook…" },
  {
    name: "formulas and a policy",
    options: { queues: finding() },
    shows: "Of several scores, the best one counts.",
  },
  {
    name: "a policy that needs a look",
    options: { queues: finding({ policy: policy({ issues: [issue(), issue({ row: 9, column: null })] }) }) },
    shows: "2 lines need a look",
  },
  {
    name: "an empty workbook",
    options: { queues: finding({ formulas: [], policy: NO_POLICY_TAB, tabs: 1 }) },
    shows: "No Mastery Loop formulas here yet.",
  },
  {
    name: "long names and many levels",
    options: {
      queues: finding({
        formulas: [{ tab: "Naturwissenschaftlichergrundlagenunterrichtsnachweis", count: 12345 }],
        policy: policy({ tab: "M".repeat(60), levels: MANY_LEVELS, summary: ["W".repeat(80)] }),
      }),
    },
    shows: "12,345 formulas use Mastery Loop",
  },
  {
    name: "an answer to marks tried in the panel",
    options: {
      queues: {
        ...finding(),
        tryMarks: [
          { reply: { status: "ok", answer: { level: "Approaching", score: 75, best: "2nd of 2" } } },
        ],
      },
    },
    reach: async (page) => {
      await page.getByRole("tab", { name: "Functions" }).click();
      await page.getByRole("button", { name: "Show the answer" }).click();
    },
    shows: "75 on the scale; best attempt: 2nd of 2.",
  },
  {
    name: "the call broke",
    options: { queues: { ping: [PING], describeWorkbook: [BROKEN] } },
    shows: "Sorry, something went wrong in Mastery Loop.",
  },
  {
    name: "no answer in time",
    options: { queues: { ping: [PING] } },
    reach: (page) => page.clock.fastForward(30_000),
    shows: "did not answer within 30 seconds",
  },
  {
    name: "the wrong account",
    options: { queues: { ping: [REFUSED], describeWorkbook: [described()] } },
    reach: (page) => page.getByText("What Google answered").click(),
    shows: "several Google accounts",
  },
  { name: "outside Sheets", options: { functions: null }, shows: "This panel works inside a spreadsheet." },
  {
    name: "the functions, all open",
    options: { queues: finding() },
    reach: async (page) => {
      await page.getByRole("tab", { name: "Functions" }).click();
      for (const summary of await page.locator(".functions summary").all()) await summary.click();
    },
    shows: "Type these like any function of Sheets.",
  },
  ...HOME_STATES,
  ...CHECK_STATES,
  ...SET_UP_STATES,
  ...DESK_STATES,
  ...GROUP_STATES,
  ...EXPLAIN_STATES,
  ...SETTING_STATES,
  ...SCHOOL_STATES,
  ...SLIP_STATES,
  ...POLICY_STATES,
  ...FREEZE_STATES,
];
