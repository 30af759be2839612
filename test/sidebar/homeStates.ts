import type { Page } from "playwright-core";
import type { State } from "./state";
import { GROUPS, ok, refusal, ROSTER } from "./replies";
import { described, issue, PING, SET_UP } from "./workbooks";
import type { Queues } from "./fakeGoogle";

const press = (name: string) => (page: Page) => page.getByRole("button", { name, exact: true }).click();

/** A workbook that is set up, found as often as it is asked for, and what else is answered. */
export function home(more: Queues = {}, workbook: object = {}): { queues: Queues } {
  const found = () => described({ ...SET_UP, ...workbook });
  return { queues: { ping: [PING, PING], describeWorkbook: [found(), found()], ...more } };
}

export const NASTY = `<img src=x onerror="document.title='gotcha'"><b>hi</b> & {{x}}`;
const GONE = issue({
  tab: "Standards",
  row: 1,
  column: null,
  code: "headingGone",
  message: "“Code” is gone.",
});

export const HOME_STATES: State[] = [
  { name: "a workbook that is set up", options: home(), shows: "Build corrective groups" },
  {
    name: "a heading of ours that is gone",
    options: home({}, { issues: [GONE, issue()] }),
    shows: "Put it back",
  },
  {
    name: "a heading put back",
    options: home({ repair: [ok({ repaired: ["the heading “Code” on Standards"] })] }, { issues: [GONE] }),
    reach: press("Put it back"),
    shows: "Put back: the heading “Code” on Standards.",
  },
  {
    name: "building the roster",
    options: home(),
    reach: press("Build retake roster"),
    shows: "Building the retake roster…",
  },
  {
    name: "a roster built",
    options: home({ buildRoster: [ok(ROSTER)] }),
    reach: press("Build retake roster"),
    shows: "17 students, 23 standards; next retake Fri 14 Nov, form B",
  },
  {
    name: "groups built, with names like HTML",
    options: home({
      buildGroups: [
        ok({ ...GROUPS, reteach: [NASTY], warnings: [NASTY.repeat(3)], issues: [issue({ tab: NASTY })] }),
      ],
    }),
    reach: press("Build corrective groups"),
    shows: "3 groups, 14 students",
  },
  {
    name: "a map updated",
    options: home({ updateMap: [ok({ tabs: ["Mastery Map – Period 1"], issues: [] })] }),
    reach: press("Update mastery map"),
    shows: "1 tab brought up to date:",
  },
  {
    name: "an action refused",
    options: home({ buildGroups: [refusal("locked", "Somebody else is at it. Try again in a minute.")] }),
    reach: press("Build corrective groups"),
    shows: "Somebody else is at it.",
  },
  {
    name: "the last action taken back",
    options: home({ undoLast: [ok({ what: "Build retake roster" })] }),
    reach: press("Undo last"),
    shows: "Taken back: Build retake roster",
  },
  {
    name: "asking before everything is removed",
    options: home(),
    reach: press("Remove Mastery Loop from this workbook"),
    shows: "Keep a copy with plain values",
  },
  {
    name: "removed",
    options: home({
      removeEverything: [ok({ removed: ["Standards"], kept: ["Retake Roster"], stays: ["“Policy” stays."] })],
    }),
    reach: async (page) => {
      await press("Remove Mastery Loop from this workbook")(page);
      await press("Remove")(page);
    },
    shows: "Mastery Loop is removed from this workbook.",
  },
];
