import path from "node:path";
import type { Page } from "playwright-core";
import { readWorkbookFile } from "../../workbench/files/read";
import type { WorkbookFile } from "../../workbench/files/workbookFile";
import { sampleWorkbook } from "../../workbench/sample/sample";
import { sharedGradebooks } from "../project";
import { buildGroupsAndRoster, countingHand, lookAtTab, setUp, trouble } from "./panel";
import { startWorkbench } from "./workbench";

jest.setTimeout(240_000);

/** So wide that no column of the tabs looked at is outside. */
const WIDE = { width: 3400, height: 1000 };
const CLICKS = 5;
const SECONDS = 120;

interface Seen {
  /** A student's level on a standard, as the marks in the file say it. */
  map: { tab: string; student: string; standard: string; level: string };
  group: string[];
  roster: string[];
}

interface Story extends Seen {
  name: string;
  file: () => WorkbookFile | Promise<WorkbookFile>;
}

const sample: Story = {
  name: "sample",
  file: sampleWorkbook,
  // 12 and 14 of 20 on the retake: 70 %.
  map: { tab: "Mastery Map – Period 1", student: "Castillo, Maya", standard: "LT 1", level: "Approaching" },
  // 5 of 12 on the newest assessment.
  group: ["Group 1", "LT 4", "Castillo, Maya", "Not yet"],
  roster: ["Castillo, Maya", "LT 4", "B", "Wed 19 Nov", "corrective needed"],
};

const folder = sharedGradebooks() ?? "";
const shared = (file: string) => () => readWorkbookFile(path.join(folder, file));
const FILES: Story[] = [
  {
    name: "realpython_one_tab_per_section.xlsx",
    file: shared("_derived/realpython_one_tab_per_section.xlsx"),
    // 87 of 100.
    map: { tab: "Mastery Map – Section 1", student: "Amy Adams", standard: "Exam 1", level: "Mastery" },
    group: ["Reteach everyone: Quiz 1", "Everyone (Quiz 1)"],
    // 7 of 11, the most anybody has: out of how many the file does not say.
    roster: ["Lucas Baldwin", "Quiz 1", "B", "corrective needed"],
  },
  {
    name: "hw_exam_grades.csv",
    file: shared("realpython__materials/hw_exam_grades.csv"),
    // 68 of 100.
    map: {
      tab: "Mastery Map – hw_exam_grades",
      student: "Aaron Lester",
      standard: "Exam 3",
      level: "Approaching",
    },
    group: ["Group 1", "Exam 3", "Aaron Lester", "Approaching"],
    roster: ["Aaron Lester", "Exam 3", "B", "corrective needed"],
  },
];

describe("the teacher sets up a gradebook and gets levels, groups and a roster in five clicks and two minutes", () => {
  test("on the sample gradebook", () => tell(sample));

  if (folder === "") {
    test.skip("skipped: ../shared/gradebooks is not beside this checkout", () => undefined);
  } else {
    // In the usual run unlikeFiles.test.ts goes the same way on other files.
    const each = process.env["LOOP_FAULTS"] === "all" ? test.each : test.skip.each;
    each(FILES.map((story) => [story.name, story] as const))("on the real file %s", (_, story) =>
      tell(story),
    );
  }
});

async function tell({ name, file, ...seen }: Story): Promise<void> {
  const workbench = await startWorkbench(await file(), { today: "2025-11-05" });
  try {
    const page = await workbench.open();
    const hand = countingHand();
    const began = Date.now();
    await setUp(hand, page);
    await buildGroupsAndRoster(hand, page);
    const seconds = (Date.now() - began) / 1000;
    process.stdout.write(`${name}: ${hand.clicks()} clicks, ${seconds.toFixed(1)} s\n`);
    expect(hand.clicks()).toBeLessThanOrEqual(CLICKS);
    expect(seconds).toBeLessThan(SECONDS);
    expect(await trouble(page)).toEqual([]);
    await look(page, seen);
  } finally {
    await workbench.close();
  }
}

/** What the grid shows, not what the panel says. */
async function look(page: Page, { map, group, roster }: Seen): Promise<void> {
  await page.setViewportSize(WIDE);
  const [, headings = [], ...students] = await lookAtTab(page, map.tab);
  const row = students.find(([student]) => student === map.student);
  expect(row?.[headings.indexOf(map.standard)]).toBe(map.level);
  expect(students.flat().filter((text) => /^(#|Check)/.test(text))).toEqual([]);
  expect(await lookAtTab(page, "Corrective Groups")).toContainEqual(expect.arrayContaining(group));
  expect(await lookAtTab(page, "Retake Roster")).toContainEqual(expect.arrayContaining(roster));
}
