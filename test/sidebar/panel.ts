import axe from "axe-core";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { installFakeGoogle } from "./fakeGoogle";
import type { FakeAnswer, Queues } from "./fakeGoogle";

const ADDRESS = "https://panel.test/";

const CALLS = [
  "ping",
  "describeWorkbook",
  "tryMarks",
  "suggestSetup",
  "previewSetup",
  "applySetup",
  "buildGroups",
  "buildRoster",
  "updateMap",
  "checkWorkbook",
  "fix",
  "goTo",
  "repair",
  "undoLast",
  "removeEverything",
  "previewRetakes",
  "recordRetakes",
  "labelScores",
  "dayPlan",
  "dayPage",
  "retakeDays",
  "openRetakes",
  "setException",
  "coachList",
  "selectedStudent",
  "suggestRequests",
  "takeRequests",
  "closeTerm",
  "groupsNow",
  "markGroup",
  "groupsPage",
  "boardPage",
  "supportLog",
  "explainSelection",
  "settingsNow",
  "previewSetting",
  "changeSetting",
  "slipChoices",
  "slips",
  "familyWording",
  "policyText",
  "policyPage",
  "schoolColumn",
  "courseSummary",
  "frozenNow",
  "freeze",
  "thaw",
  "supportDetails",
];

export interface PanelOptions extends BrowserContextOptions {
  /** Answers by the name of the call, in order. */
  queues?: Queues;
  /** The functions google.script.run has; null: the page is not in Sheets at all. */
  functions?: string[] | null;
  /** What the menu wants to see: the page gets a mark for it after its script. */
  view?: string;
  /** Runs in the page before anything else. */
  before?: () => void;
}
export interface Panel {
  page: Page;
  /** Addresses the page asked for besides its own. */
  requests: string[];
  /** What went wrong in the page's scripts. */
  errors: string[];
}

/** Opens the built panel, 300 px wide as in Sheets, with a google.script.run that answers as told. */
export async function openPanel(browser: Browser, options: PanelOptions = {}): Promise<Panel> {
  const { queues = {}, functions = CALLS, view, before, ...rest } = options;
  const context = await browser.newContext({ viewport: { width: 300, height: 760 }, ...rest });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const panel: Panel = { page, requests: [], errors: [] };
  page.on("pageerror", (error) => panel.errors.push(error.message));
  const mark = view === undefined ? "" : `<div id="view" data-view="${view}" hidden></div>`;
  const body = (await panelHtml()) + mark;
  await page.route("**/*", async (route) => {
    if (route.request().url() === ADDRESS) return route.fulfill({ contentType: "text/html", body });
    panel.requests.push(route.request().url());
    return route.abort();
  });
  await page.clock.install();
  if (functions !== null) await page.addInitScript(installFakeGoogle, { queues, functions });
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(ADDRESS);
  if (functions !== null) await page.waitForFunction(() => window.fake.calls.length > 0);
  return panel;
}

async function panelHtml(): Promise<string> {
  try {
    return await readFile(join(__dirname, "../../dist/sidebar.html"), "utf8");
  } catch {
    throw new Error("dist/sidebar.html is not there: run npm run build before these tests.");
  }
}

/** Answers a call that waits, counted over all calls from 0. */
export async function answerCall(page: Page, call: number, answer: FakeAnswer): Promise<void> {
  await page.evaluate(([index, given]) => window.fake.answer(index, given), [call, answer] as const);
}

export function callsMade(page: Page): Promise<string[]> {
  return page.evaluate(() => window.fake.calls.map((call) => call.name));
}

/** Rules axe leaves out unless it is asked: targets of 24 px (WCAG 2.2, 2.5.8), and cells of tables without a heading. */
const ASKED_FOR = { "target-size": { enabled: true }, "td-has-header": { enabled: true } };

/** What axe finds against WCAG 2.2 A and AA and its best practices: one line for each, so that a test shows them. */
export async function accessibilityProblems(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (rules) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    // All that is right, told node by node, takes longer than looking at it.
    const { violations } = await run(document, { rules, resultTypes: ["violations"] });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(" ")}`,
    );
  }, ASKED_FOR);
}

/** How far the page, or anything in it that is not cut off, is wider than the window. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.documentElement;
    return Math.max(root.scrollWidth, document.body.scrollWidth) - root.clientWidth;
  });
}
