import type { Page } from "playwright-core";
import type { Moved, SettingNow, SettingPreview } from "../../../src/sidebarReplies";
import type { Queues } from "../fakeGoogle";
import { home, NASTY } from "../homeStates";
import { ok, refusal } from "../replies";
import type { State } from "../state";
import { openShareJob } from "./openJob";

const METHODS = ["highest", "latest", "mean", "latest-weighted average"];

export function settingNow(more: Partial<SettingNow> = {}): SettingNow {
  return {
    name: "Scoring method",
    value: "highest",
    default: "highest",
    words: "How several scores on one standard become one value.",
    rule: "scoring",
    choices: METHODS,
    ...more,
  };
}

export const SETTINGS: SettingNow[] = [
  settingNow({
    name: "Mastery at",
    value: "90 %",
    default: "80 %",
    words: "Where mastery begins: 80 %, 4 of 5, 3, or a level's name.",
    rule: "scale",
    choices: [],
  }),
  settingNow({
    name: "Mastery level",
    value: "",
    default: "",
    words: "Which of the levels is mastery.",
    rule: "scale",
    choices: ["Exceeds", "Mastery", "Not yet"],
  }),
  settingNow(),
  settingNow({
    name: "Retake within school days",
    value: "10",
    default: "10",
    words: "School days after the work came back in which the retake is taken.",
    rule: "dates",
    choices: [],
  }),
];

export function moved(more: Partial<Moved> = {}): Moved {
  return {
    class: "Period 1",
    student: "Silva, Ana",
    id: "101",
    standard: "LF.1",
    before: "Mastery",
    after: "Not yet",
    ...more,
  };
}

export function previewed(more: Partial<SettingPreview> = {}): SettingPreview {
  return {
    setting: "Scoring method",
    from: "highest",
    to: "latest",
    message: "Highest: 19 mastered, latest: 17; these two students change.",
    mastered: { before: 19, after: 17, assessed: 25 },
    levels: [moved(), moved({ student: "Cho, Ben", before: "Exceeds" })],
    recorded: [],
    roster: [
      moved({ before: "not on the roster", after: "corrective needed, form B, retake by Wed 19 Nov" }),
    ],
    groups: ["3 groups instead of 2.", "Silva, Ana (Period 1): Group 3 (LF.1) instead of Extension."],
    warnings: [],
    stamp: "s1",
    ...more,
  };
}

export const CHANGED = {
  message:
    "Scoring method: latest from now on. Tabs built before still say what they said; to bring them up to date: Build retake roster.",
  issues: [],
};

export function atSettings(more: Queues = {}): { queues: Queues } {
  const now = ok({ settings: SETTINGS, classes: ["Period 1"] });
  return home({ settingsNow: [now, now, now], ...more });
}

/** Chooses a setting and a value and asks what would change. */
export async function tryValue(page: Page, setting: string, value: string): Promise<void> {
  await page.getByLabel("Setting", { exact: true }).selectOption(setting);
  const field = page.getByLabel("Value to try");
  if ((await field.evaluate((element) => element.tagName)) === "SELECT") await field.selectOption(value);
  else await field.fill(value);
  await page.getByRole("button", { name: "See what would change" }).click();
}

export async function openSettings(page: Page): Promise<void> {
  await openShareJob(page, "Try a setting");
}

const many = Array.from({ length: 60 }, (_, at) =>
  moved({
    class: `Period ${1 + (at % 3)}`,
    student: at === 0 ? NASTY : `Naturwissenschaftlerin-${at}, Maximiliane`,
    standard: "A standard whose code is a whole sentence",
  }),
);
const MANY = previewed({
  message: "Highest: 190 mastered, latest: 130; these 60 students change.",
  levels: many,
  recorded: many,
  roster: many,
  groups: many.map(({ student }) => `${student}: Group 1 (LF.1) instead of Group 2 (LF.2).`),
  warnings: Array.from(
    { length: 9 },
    (_, at) => `A warning, the ${at + 1}th of nine, that takes more than a line.`,
  ),
});

function state(name: string, queues: Queues, reach: (page: Page) => Promise<void>): Omit<State, "shows"> {
  return {
    name,
    options: atSettings(queues),
    reach: async (page) => {
      await openSettings(page);
      await reach(page);
    },
  };
}

export const SETTING_STATES: State[] = [
  { ...state("a setting to be chosen", {}, async () => undefined), shows: "Value to try" },
  {
    ...state("who would change under a setting", { previewSetting: [ok(previewed())] }, (page) =>
      tryValue(page, "Scoring method", "latest"),
    ),
    shows: "these two students change",
  },
  {
    ...state("very many who would change, all open", { previewSetting: [ok(MANY)] }, async (page) => {
      await tryValue(page, "Scoring method", "latest");
      await page.getByText("these 60 students change").waitFor();
      const closed = page.locator(".result details:not([open]) > summary");
      while ((await closed.count()) > 0) await closed.first().click();
    }),
    shows: "60 levels would change",
  },
  {
    ...state(
      "several values compared",
      {
        previewSetting: [
          ok(previewed()),
          ok(previewed({ to: "mean", mastered: { before: 19, after: 15, assessed: 25 }, stamp: "s2" })),
        ],
      },
      async (page) => {
        await tryValue(page, "Scoring method", "latest");
        await tryValue(page, "Scoring method", "mean");
      },
    ),
    shows: "highest 19 · latest 17 · mean 15",
  },
  {
    ...state(
      "a setting that is used",
      { previewSetting: [ok(previewed())], changeSetting: [ok(CHANGED)] },
      async (page) => {
        await tryValue(page, "Scoring method", "latest");
        await page.getByRole("button", { name: "Use latest" }).click();
      },
    ),
    shows: "Scoring method: latest from now on.",
  },
  {
    ...state(
      "a value that does not fit",
      {
        previewSetting: [
          refusal("illegalInput", 'Retake within school days: type a whole number of at least 0 or "none".'),
        ],
      },
      (page) => tryValue(page, "Retake within school days", "soon"),
    ),
    shows: "type a whole number of at least 0",
  },
];
