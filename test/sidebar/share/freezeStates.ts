import type { Page } from "playwright-core";
import type { Frozen, FrozenNow, FrozenPart } from "../../../src/sidebarReplies";
import { left } from "../deskReplies";
import type { Queues } from "../fakeGoogle";
import { home, NASTY } from "../homeStates";
import { ok, refusal } from "../replies";
import type { State } from "../state";
import { openShareJob } from "./openJob";

export const FREEZE_JOB = "Freeze to values";
export const SUPPORT_JOB = "Support details";

const part = (more: Partial<FrozenPart> = {}): FrozenPart => ({
  tab: "Period 1",
  cells: 279,
  ours: false,
  where: ["K6:K33", "L6:L32", "M6:T33"],
  ...more,
});
const PARTS = [part(), part({ tab: "Mastery Map – Period 1", cells: 145, ours: true, where: ["A2:E30"] })];

export const LIVE: FrozenNow = { frozenOn: null, live: PARTS, frozen: [], issues: [] };
export const FROZEN: FrozenNow = { frozenOn: "2025-11-14", live: [], frozen: PARTS, issues: [] };
export const DONE: Frozen = {
  cells: 424,
  tabs: ["Period 1", "Mastery Map – Period 1"],
  message: "424 cells of Period 1 and Mastery Map – Period 1 show their values now.",
  issues: [],
};
const CHANGED = left({
  tab: "Period 1",
  row: 7,
  column: "K",
  message: "K7 does not show its frozen value any more.",
});
const NOTHING: FrozenNow = { frozenOn: null, live: [], frozen: [], issues: [] };
const MANY: FrozenNow = {
  frozenOn: "2025-11-14",
  live: [part({ tab: `${NASTY} ${"W".repeat(60)}`, cells: 1, where: ["AAB1000:AAZ2000"] })],
  frozen: Array.from({ length: 12 }, (_, at) => part({ tab: `${"Geometrie".repeat(6)} ${at}` })),
  issues: Array.from({ length: 7 }, () => left({ tab: NASTY, message: `${NASTY} ${"W".repeat(70)}` })),
};
export const TEXT = [
  "Mastery Loop 0.1.0; policy format 1",
  "Locale en_US, time zone America/Chicago",
  ...Array.from(
    { length: 12 },
    (_, at) => `Class ${at + 1}: wide, about 30 students, about 15 columns, 4 standards`,
  ),
  `Settings that differ: ${"Scoring method = latest; ".repeat(9)}`,
].join("\n");

export function atFreeze(now: FrozenNow, more: Queues = {}): { queues: Queues } {
  return home({ frozenNow: [ok(now)], ...more });
}

const press = (name: string) => async (page: Page) => {
  await openShareJob(page, FREEZE_JOB);
  await page.getByRole("button", { name, exact: true }).last().click();
};

export const FREEZE_STATES: State[] = [
  {
    name: "what would be frozen",
    options: atFreeze(LIVE),
    reach: (page) => openShareJob(page, FREEZE_JOB),
    shows: "These become values",
  },
  {
    name: "frozen just now",
    options: atFreeze(LIVE, { frozenNow: [ok(LIVE), ok(FROZEN)], freeze: [ok(DONE)] }),
    reach: press("Freeze to values"),
    shows: DONE.message,
  },
  {
    name: "thawed but for one cell",
    options: atFreeze(FROZEN, {
      frozenNow: [
        ok(FROZEN),
        ok({ ...LIVE, frozenOn: "2025-11-14", frozen: [part({ cells: 1 })], issues: [CHANGED] }),
      ],
      thaw: [ok({ ...DONE, message: "423 cells are live again. 1 formula could not be put back." })],
    }),
    reach: press("Thaw"),
    shows: "K7 does not show its frozen value any more.",
  },
  {
    name: "nothing to freeze",
    options: atFreeze(NOTHING),
    reach: (page) => openShareJob(page, FREEZE_JOB),
    shows: "there is nothing to freeze",
  },
  {
    name: "twelve frozen tabs with long names, and much left",
    options: atFreeze(MANY),
    reach: (page) => openShareJob(page, FREEZE_JOB),
    shows: "Freeze these too",
  },
  {
    name: "a protected tab that is not frozen",
    options: atFreeze(LIVE, { freeze: [refusal("notAllowed", "Cells on “Period 1” are protected.")] }),
    reach: press("Freeze to values"),
    shows: "Cells on “Period 1” are protected.",
  },
  {
    name: "support details",
    options: home({ supportDetails: [ok({ text: TEXT })] }),
    reach: (page) => openShareJob(page, SUPPORT_JOB),
    shows: "Locale en_US",
  },
];
