import type { WorkbookFile } from "../../workbench/files/workbookFile";
import { openLoop, setUpAndBuild, type Loop } from "./loop";
import { withShortTabs } from "./shortTabs";
import { after, choice, content, reply, theirs, tinyGradebook } from "./tiny";

jest.setTimeout(120_000);

let loop: Loop;
const open = async (file: WorkbookFile): Promise<Loop> => (loop = await openLoop(file));
afterEach(() => loop.close());

interface Removed {
  removed: string[];
  kept: string[];
  stays: string[];
}
const remove = async (keep: string[] = []): Promise<Removed> =>
  (await loop.call("removeEverything", keep)) as unknown as Removed;
const tabs = async (): Promise<string[]> => (await loop.run({ tabs: true }))[0]?.tabs ?? [];
const ours = () =>
  loop
    .saved()
    .names.filter(({ name }) => name.startsWith("MASTERY_"))
    .map(({ name }) => name);

test("Mastery Loop goes without leaving anything, and nothing is left to be undone", async () => {
  await open(await after(tinyGradebook(), setUpAndBuild));
  expect((await remove()).removed).toContain("Retake Roster");
  await open(loop.saved());
  expect(content(loop.saved())).toEqual(content(await after(tinyGradebook(), async () => undefined)));
  expect(await reply(loop, "undoLast")).toMatchObject({ code: "nothingToUndo" });
});

test("with levels beside the scores the look-ups go, too, and nothing beside them", async () => {
  await open(
    await after(tinyGradebook(), async ({ call }) => {
      const { setup } = (await call("suggestSetup")) as unknown as { setup: object };
      await call("applySetup", { ...setup, insertLevels: "columns" });
    }),
  );
  const cells = () => theirs(loop.saved()).map((sheet) => sheet.cells.filter((cell) => cell.value !== null));
  const before = await after(tinyGradebook(), async () => undefined);
  expect(cells()).not.toEqual(theirs(before).map((sheet) => sheet.cells));
  await remove();
  expect(cells()).toEqual(
    theirs(before).map((sheet) => sheet.cells.filter((cell) => cell.value !== null || cell.formula)),
  );
  expect(await tabs()).toEqual(["Period 1", "My notes"]);
  expect(ours()).toEqual([]);
});

test("what is asked to be kept stays as plain values, and is nobody's but the teacher's", async () => {
  await open(await after(tinyGradebook(), setUpAndBuild));
  const roster = await loop.cells("Retake Roster");
  const map = await loop.cells("Mastery Map – Period 1");
  const { kept } = await remove(["Retake Roster", "Mastery Map – Period 1"]);
  expect([...kept].sort()).toEqual(["Mastery Map – Period 1", "Retake Roster"]);
  expect(await tabs()).toEqual(["Period 1", "My notes", "Mastery Map – Period 1", "Retake Roster"]);
  expect(await loop.cells("Retake Roster")).toEqual(roster);
  const [answer] = await loop.run({ get: "Mastery Map – Period 1" });
  const [notice = [], ...levels] = answer?.values ?? [];
  expect(notice.join(": ")).toMatch(/^Values: As they stood when Mastery Loop was removed/);
  expect(levels).toEqual(map.slice(1));
  expect(answer?.formulas.flat().join("")).toBe("");
  expect(ours()).toEqual([]);
});

describe("formulas of the teacher's give the same results afterwards", () => {
  test.each(
    choice(
      [
        ["our policy by its name", "=MASTERY_LEVEL('Period 1'!C2,10,,MASTERY_POLICY)", ["Mastery Policy"]],
        ["our roster by its title", "='Retake Roster'!B2", ["Retake Roster"]],
        [
          "a live map, which reads the settings in turn",
          "=COUNTIF('Mastery Map – Period 1'!B2:B9,\"Not yet\")",
          ["Mastery Map – Period 1", "Mastery Policy", "Mastery Classes", "Standards", "Assessments"],
        ],
      ] as [string, string, string[]][],
      3,
    ),
  )("where they read %s", async (_title, formula, stay) => {
    await open(await after(tinyGradebook(), setUpAndBuild));
    await loop.run({ set: "My notes!C1", value: formula });
    const before = (await loop.cells("My notes"))[0]?.[2];
    expect(String(before)).not.toMatch(/^#|^$/);
    const { stays } = await remove();
    expect((await loop.cells("My notes"))[0]?.[2]).toBe(before);
    expect(await tabs()).toEqual(expect.arrayContaining(stay));
    for (const tab of stay)
      expect(
        stays.filter((words) => words.startsWith(`"${tab}" stays, because formulas of yours on "My notes"`)),
      ).toHaveLength(1);
    expect(await tabs()).not.toContain("Corrective Groups");
  });
});

test("once removed, the gradebook can be set up again", async () => {
  await open(await after(tinyGradebook(), setUpAndBuild));
  const before = content(loop.saved());
  await remove();
  await setUpAndBuild(loop);
  expect(content(withShortTabs(loop.saved()))).toEqual(before);
});
