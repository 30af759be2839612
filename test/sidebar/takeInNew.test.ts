import { withPoints } from "../../sidebar/setup/changeColumn";
import { draftOf, isChanged, setupOf } from "../../sidebar/setup/draft";
import { columnsOf } from "../../sidebar/setup/setupColumns";
import { withNewTakenIn } from "../../sidebar/setup/takeInNew";
import type { Setup } from "../../src/sidebarReplies";
import { button, keepABrowser, open, page, see } from "./openedPanel";
import { applied, correct, rowsOf } from "./settingUp";
import { assessmentRow, classOf, COLUMNS, setup, standardRow, suggested } from "./setups";
import { settingUp } from "./setUpOptions";
import { issue } from "./workbooks";

const AREA = { name: "LF.3 Area", outOf: 10, standard: "LF.3" };
const more = [...COLUMNS, AREA];
/** Period 1 has a new column, Period 5 is a new class. */
const withNew: Setup = setup({
  classes: [
    classOf("Period 1", more, { ignored: ["H"] }),
    classOf("Period 3"),
    classOf("Period 5", [COLUMNS[0]!]),
  ],
  standards: [...setup().standards, standardRow("LF.3", "Area")],
  assessments: [
    ...setup().assessments,
    assessmentRow("Period 1", AREA),
    assessmentRow("Period 5", COLUMNS[0]!),
  ],
});
const { assessments: columnsBefore } = classOf("Period 1") as { assessments: object[] };
const stored = setup({
  classes: [classOf("Period 1", more, { assessments: columnsBefore, ignored: ["H"] }), classOf("Period 3")],
});
const found = () =>
  suggested({
    stored: true,
    setup: stored,
    withNew,
    issues: [
      issue({ tab: "Period 1", column: "G", code: "newColumn", message: "LF.3 Area is new." }),
      issue({ tab: "Period 5", code: "newClass", message: "Period 5 is new." }),
      issue({ tab: "Period 3", code: "columnGone", message: "Graph quiz is gone." }),
    ],
  });

test("what is new comes to what is stored, and its issues go", () => {
  const draft = withNewTakenIn(draftOf(found()));
  const lists = ({ assessments, standards }: Setup) => ({ assessments, standards });
  expect(lists(setupOf(draft))).toEqual(lists(withNew));
  expect(setupOf(draft).classes.map(({ class: name }) => name)).toEqual(["Period 1", "Period 3", "Period 5"]);
  expect(columnsOf(setupOf(draft), setupOf(draft).classes[0]!).map(({ letter }) => letter)).toEqual([
    ..."DEFGH",
  ]);
  expect(draft.suggested.issues.map(({ code }) => code)).toEqual(["columnGone"]);
  expect(isChanged(draft)).toBe(true);
});

test("nothing new changes nothing, nor does taking it in twice", () => {
  const draft = draftOf(suggested());
  expect(withNewTakenIn(draft)).toBe(draft);
  const taken = withNewTakenIn(draftOf(found()));
  expect(withNewTakenIn(taken)).toBe(taken);
});

test("what the teacher has changed before stays", () => {
  const draft = draftOf(found());
  const [of] = draft.setup.classes;
  const column = columnsOf(draft.setup, of!).find(({ name }) => name === "Graph quiz")!;
  const changed = withPoints(draft.setup, { base: stored, of: of!, column }, "12");
  const taken = withNewTakenIn({ ...draft, setup: changed }).setup;
  expect(rowsOf(taken).map((row) => [row["Column"], row["Out of"]])).toEqual([
    ["LF.1 Slope", 20],
    ["LF.1 retake", 20],
    ["Graph quiz", 12],
    ["LF.3 Area", 10],
  ]);
});

describe("on the page", () => {
  keepABrowser();

  test("one button takes in what is new, which can be corrected and is saved with the rest", async () => {
    await open(settingUp(found()));
    await button("Take in what is new").click();
    await see("What is new is in the list below.");
    expect(await page.locator(":focus").innerText()).toContain("What is new");
    await see("3 classes, 84 students, 3 standards");
    expect(await button("Take in what is new").count()).toBe(0);
    await correct("LF.3 Area");
    await page.getByLabel("Points possible").fill("15");
    const sent = await applied();
    expect(rowsOf(sent).find(({ Column }) => Column === "LF.3 Area")).toMatchObject({ "Out of": 15 });
    expect(rowsOf(sent, "Period 5")).toHaveLength(1);
  });

  test("there is no such button where nothing is new", async () => {
    await open(settingUp({ stored: true }));
    await see("Change the set-up");
    expect(await button("Take in what is new").count()).toBe(0);
  });
});

test("a column's new name takes the place of the old one, whatever else the teacher has changed", () => {
  const base = suggested();
  const [row] = base.setup.assessments;
  const renamed = {
    ...base.setup,
    assessments: base.setup.assessments.map((own) => (own === row ? { ...own, Column: "Renamed" } : own)),
  };
  const draft = draftOf({ ...base, withNew: renamed });
  const edited = { ...draft, setup: { ...draft.setup, insertLevels: "none" as const } };
  const { setup } = withNewTakenIn(edited);
  const columns = (of: typeof setup) => of.assessments.map((own) => own["Column"]).sort();
  expect(columns(setup)).toEqual(columns(renamed));
  expect(setup.insertLevels).toBe("none");
});
