import path from "node:path";
import type { Page } from "playwright-core";
import { readWorkbookFile } from "../../workbench/files/read";
import { choice } from "../loop/tiny";
import { findProject } from "../project";
import {
  buildGroupsAndRoster,
  button,
  chooseWith,
  countingHand,
  heading,
  lookAtTab,
  panelOf,
  trouble,
} from "./panel";
import { startWorkbench } from "./workbench";

jest.setTimeout(240_000);

const FOLDER = path.join(findProject(), "test/gradebooks");
const WIDE = { width: 3400, height: 1000 };
const PATIENCE = { timeout: 120_000 };

interface Scene {
  file: string;
  what: string;
  /** Questions that are asked, and what is answered by a click; every other one is left at its guess. */
  answers: [question: RegExp, choice: string][];
  map: { tab: string; student: string; standard: string; level: string };
  roster: string[];
}

const SCENES: Scene[] = [
  {
    file: "lms/canvas-export-notes-and-posting.csv",
    what: "an export with two rows under the titles, read-only totals and private notes",
    answers: [[/full marks\. Use 3 of 4\?/, "3 of 4"]],
    map: {
      tab: "Mastery Map – canvas-export-notes-and-posting",
      student: "Eriksen, Solveig",
      standard: "1.1 Slope Check",
      // 3 of 4, which is mastery by the answer.
      level: "Mastery",
    },
    roster: ["Boateng, Kwesi", "50212", "Unit 1 Test", "Approaching"],
  },
  {
    file: "hand/standards-merged-score-retake-current.xlsx",
    what: "a rubric book with Score, Retake and Current under merged headings of standards",
    answers: [],
    map: {
      tab: "Mastery Map – Grade 7",
      student: "Mensah, Carla",
      standard: "7.RP.1",
      // 2, and 3 of 4 on the retake.
      level: "Mastery",
    },
    roster: ["Okoro, Ben", "7.RP.3", "2nd of 2", "C"],
  },
  {
    file: "other/ergebnisliste-lang.csv",
    what: "a German list with a row per result, semicolons and decimal commas",
    answers: [],
    map: {
      tab: "Mastery Map – ergebnisliste-lang",
      student: "Berg, Noah",
      standard: "Prozentrechnung",
      // 4 of 10, and 9 of 10 on the second attempt.
      level: "Exceeds mastery",
    },
    roster: ["Ahrens, Mia", "S01", "Zinsrechnung", "Not yet"],
  },
  {
    file: "hand/learning-targets-emab.csv",
    what: "a book of letters with first and last names and a legend below",
    answers: [[/Is Meets mastery\?/, "Approaching is mastery"]],
    map: {
      tab: "Mastery Map – learning-targets-emab",
      student: "Finn Gallager",
      standard: "LT 4",
      level: "Approaching",
    },
    // Below, where approaching is mastery by the answer.
    roster: ["Hugo Morel", "LT 4", "Below"],
  },
];

async function tell({ file, answers, map, roster }: Scene): Promise<void> {
  const workbench = await startWorkbench(await readWorkbookFile(path.join(FOLDER, file)), {
    today: "2025-11-05",
  });
  try {
    const page = await workbench.open();
    const hand = countingHand();
    await chooseWith(hand, page, "Set up this gradebook");
    await button(page, "Set up").waitFor(PATIENCE);
    for (const [question, choice] of answers) await answer(page, question, choice);
    await hand.click(button(page, "Set up"));
    await heading(page, /^Done:/).waitFor(PATIENCE);
    await buildGroupsAndRoster(hand, page);
    expect(await trouble(page)).toEqual([]);
    await page.setViewportSize(WIDE);
    const [, headings = [], ...students] = await lookAtTab(page, map.tab);
    const row = students.find(([student]) => student === map.student);
    expect(row?.[headings.indexOf(map.standard)]).toBe(map.level);
    expect(await lookAtTab(page, "Retake Roster")).toContainEqual(expect.arrayContaining(roster));
  } finally {
    await workbench.close();
  }
}

async function answer(page: Page, question: RegExp, choice: string): Promise<void> {
  const asked = panelOf(page).getByRole("group", { name: question });
  await asked.getByRole("radio", { name: choice }).click(PATIENCE);
}

describe("unlike gradebooks are set up by clicking, nothing typed", () => {
  test.each(choice(SCENES, 2).map((scene) => [scene.what, scene] as const))("%s", (_, scene) => tell(scene));
});
