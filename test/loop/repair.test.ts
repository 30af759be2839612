import type { WorkbookFile } from "../../workbench/files/workbookFile";
import { openLoop, setUpAndBuild, type Loop } from "./loop";
import { after, choice, lines, placeOf, reply, theirs, tinyGradebook } from "./tiny";

jest.setTimeout(120_000);

interface Issue {
  tab: string;
  code: string;
  message: string;
}

let built: WorkbookFile;
beforeAll(async () => {
  built = await after(tinyGradebook(), async (each) => {
    await setUpAndBuild(each);
    const note = { student: "Ben <b>Brown</b>", heading: "Note" };
    await each.run(
      { set: await placeOf(each, "Retake Roster", note), value: "=came" },
      { set: "Standards!C2", value: "I can add." },
    );
  });
});

let loop: Loop;
beforeEach(async () => (loop = await openLoop(built)));
afterEach(() => loop.close());

const issues = async (): Promise<Issue[]> => {
  const { workbook } = (await loop.call("describeWorkbook")) as unknown as { workbook: { issues: Issue[] } };
  return workbook.issues;
};
const ACTIONS = ["buildGroups", "buildRoster", "updateMap"];

/** Everything works, and what was typed is still there. */
async function worksAgain(): Promise<void> {
  const { setup } = await loop.call("suggestSetup");
  await loop.call("applySetup", setup);
  for (const action of ACTIONS) await loop.call(action, {});
  const ben = (await lines(loop, "Retake Roster")).find(({ Student }) => Student === "Ben <b>Brown</b>");
  expect(ben).toMatchObject({ Note: "=came" });
  expect(theirs(loop.saved())).toEqual(theirs(built));
}

test("a workbook in order has nothing to be repaired", async () => {
  expect((await issues()).map(({ code }) => code)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/Gone$/)]),
  );
  expect(await loop.call("repair")).toMatchObject({ repaired: [] });
});

test.each(
  choice(
    [
      [
        "a renamed heading of the roster",
        { set: "Retake Roster!S1", value: "State" },
        "headingGone",
        "Retake Roster",
      ],
      [
        "a deleted heading of the roster",
        { set: "Retake Roster!Y1", value: "" },
        "headingGone",
        "Retake Roster",
      ],
      [
        "a deleted heading of the groups",
        { set: "Corrective Groups!B1", value: "" },
        "headingGone",
        "Corrective Groups",
      ],
      [
        "a renamed heading of the standards",
        { set: "Standards!C1", value: "I can …" },
        "headingGone",
        "Standards",
      ],
      [
        "a deleted heading of the classes",
        { set: "Mastery Classes!B1", value: "" },
        "headingGone",
        "Mastery Classes",
      ],
      [
        "a deleted heading of the assessments",
        { set: "Assessments!C1", value: "" },
        "headingGone",
        "Assessments",
      ],
      ["a deleted heading of the log", { set: "Mastery Log!B1", value: "" }, "headingGone", "Mastery Log"],
    ],
    3,
  ),
)("%s is named, mended, and the rest is not lost", async (_title, step, code, tab) => {
  await loop.run(step);
  const found = (await issues()).filter((issue) => issue.code === code);
  expect(found.map((issue) => issue.tab)).toEqual([tab]);
  expect(found[0]?.message).toContain(tab);
  expect(await loop.call("repair")).toMatchObject({ repaired: [tab] });
  expect((await issues()).filter((issue) => issue.code === code)).toEqual([]);
  expect(await loop.call("repair")).toMatchObject({ repaired: [] });
  await worksAgain();
});

test("while a heading is missing nothing is written on that tab, and one sentence says so", async () => {
  await loop.run({ set: "Retake Roster!F1", value: "" }, { set: "Period 1!D3", value: 9 });
  const before = await loop.cells("Retake Roster");
  const { status, message, issues: told } = await reply(loop, "buildRoster", {});
  expect(JSON.stringify([status, message, told])).toContain("Level");
  expect(await loop.cells("Retake Roster")).toEqual(before);
});

test.each(
  choice(
    ["Assessments", "Mastery Log", "Standards", "Mastery Exceptions", "Mastery Classes", "Mastery Policy"],
    6,
  ),
)("the deleted settings tab %s is named and made again, and the others are not lost", async (tab) => {
  const others = () => loop.saved().sheets.filter(({ name }) => /Roster|Groups/.test(name));
  const before = others();
  await loop.run({ deleteTab: tab });
  expect((await issues()).map((issue) => [issue.code, issue.tab])).toContainEqual(["tabGone", tab]);
  const { repaired } = (await loop.call("repair")) as unknown as { repaired: string[] };
  expect(repaired).toContain(tab);
  expect(others()).toEqual(before);
  await worksAgain();
});

test.each(choice(["MASTERY_ROSTER", "MASTERY_STANDARDS", "MASTERY_POLICY", "MASTERY_CLASSES"], 4))(
  "the deleted name %s is named and given again; no second tab is made",
  async (name) => {
    const tabs = (await loop.run({ tabs: true }))[0]?.tabs;
    loop.host.engine.deleteName(name);
    expect((await issues()).map(({ code }) => code)).toContain("nameGone");
    await loop.call("repair");
    expect(loop.saved().names.map((each) => each.name)).toContain(name);
    await worksAgain();
    expect((await loop.run({ tabs: true }))[0]?.tabs).toEqual(tabs);
  },
);

test.each(
  choice(["Retake Roster", "Standards", "Mastery Policy", "Mastery Map – Period 1", "Mastery Classes"], 5),
)("the tab %s may be renamed: it is still ours, and no second one is made", async (tab) => {
  await loop.run({ renameTab: [tab, "My own title"] });
  expect((await issues()).filter(({ code }) => /Gone$/.test(code))).toEqual([]);
  const tabs = (await loop.run({ tabs: true }))[0]?.tabs;
  const { setup } = await loop.call("suggestSetup");
  await loop.call("applySetup", setup);
  for (const action of ACTIONS) await loop.call(action, {});
  expect((await loop.run({ tabs: true }))[0]?.tabs).toEqual(tabs);
});
