/** Closing a term, headless on the sample and on a small class: what stands in the workbook afterwards. */
import type { WorkbookFile } from "../../workbench/files/workbookFile";
import { sampleWorkbook } from "../../workbench/sample/sample";
import { openLoop, type Loop } from "./loop";
import {
  after,
  callsOf,
  choice,
  content,
  lines,
  placeOf,
  reply,
  seen,
  setUp,
  theirs,
  tinyGradebook,
} from "./tiny";

jest.setTimeout(120_000);

const AUTUMN = ["Term", "Autumn", "2025-09-01", "2025-12-19"];
const SPRING = ["Term", "Spring", "2026-01-05", "2026-05-29"];
const LEVELS = "Mastery Map – Autumn";
const RETAKES = "Retakes – Autumn";
const EXCEPTIONS = "Mastery Exceptions";

/** Two terms below what the policy says, and a roster. */
async function withTerms(loop: Loop): Promise<void> {
  await setUp(loop);
  const rows = (await loop.cells("Mastery Policy")).length;
  await loop.run({ set: `Mastery Policy!A${rows + 1}:D${rows + 2}`, values: [AUTUMN, SPRING] });
}

/** The tests of the small class were given in November. */
async function smallClass(loop: Loop): Promise<void> {
  await withTerms(loop);
  const [headings = [], ...rows] = await loop.cells("Assessments");
  const at = headings.indexOf("Given");
  const columns = [at, at + 1].map((column) => String.fromCharCode(65 + column)).join(`2:`);
  const days = rows.map(() => ["2025-11-03", "2025-11-05"]);
  await loop.run({ set: `Assessments!${columns}${rows.length + 1}`, values: days });
  await loop.call("buildRoster", {});
}

async function openSmall(): Promise<WorkbookFile> {
  return after(tinyGradebook(), smallClass);
}

let loop: Loop;
const open = async (file: WorkbookFile, today: string): Promise<Loop> => (loop = await openLoop(file, today));
afterEach(() => loop.close());
const tabs = async (): Promise<string[]> => (await loop.run({ tabs: true }))[0]?.tabs ?? [];
const statuses = async (): Promise<unknown[]> => {
  await loop.call("buildRoster", {});
  return [...new Set((await lines(loop, "Retake Roster")).map(({ Status }) => Status))];
};

describe("on the sample", () => {
  test("a term is closed with its gaps carried, looked at, closed again, and taken back", async () => {
    await open(sampleWorkbook(), "2025-12-19");
    await withTerms(loop);
    await loop.call("buildRoster", {});
    const [first] = await lines(loop, "Retake Roster");
    const student = String(first?.["Student"]);
    await loop.run({
      set: await placeOf(loop, "Retake Roster", { student, heading: "Note" }),
      value: "=knows it",
    });
    const before = seen(loop.saved());
    const [answer] = await loop.run({ call: "closeTerm", args: ["", "carry"] });
    const { status, open: gaps, carried, message } = answer?.value as Record<string, unknown>;
    expect([status, carried]).toEqual(["ok", gaps]);
    expect(gaps).toBeGreaterThan(20);
    expect(answer?.toasts.map((toast) => toast.message)).toEqual([message]);
    expect((await tabs()).slice(-2)).toEqual([LEVELS, RETAKES]);

    // The levels are those of the maps, as values.
    const [levels] = await loop.run({ get: LEVELS });
    expect(levels?.formulas.flat().filter(Boolean)).toEqual([]);
    const chidi = (await lines(loop, LEVELS)).find((line) => line["Student"] === "Abara, Chidi");
    expect(Object.values(chidi ?? {}).slice(0, 4)).toEqual([
      "Period 1",
      "Abara, Chidi",
      expect.anything(),
      "Exceeds",
    ]);
    const kept = (await lines(loop, RETAKES)).find((line) => line["Note"] === "=knows it");
    expect(kept).toMatchObject({ Student: student });
    const rows = (await lines(loop, EXCEPTIONS)).filter(({ What }) => What === "carried");
    expect(rows).toHaveLength(Number(gaps));
    const once = seen(loop.saved());

    // Nobody takes the tabs for classes or for something to be looked at.
    const { setup, issues } = (await loop.call("suggestSetup")) as unknown as {
      setup: { classes: { tab: string }[] };
      issues: { tab: string }[];
    };
    const names = [...setup.classes, ...issues].map(({ tab }) => tab);
    expect(names).not.toContain(LEVELS);
    expect(names).not.toContain(RETAKES);
    await loop.call("undoLast");
    expect(seen(loop.saved())).toEqual(before);
    await loop.call("closeTerm", "Autumn", "carry");
    expect(seen(loop.saved())).toEqual(once);
    const [again] = await loop.run({ call: "closeTerm", args: ["Autumn", "carry"] });
    expect(again?.serviceCalls).toMatchObject({ write: 0, format: 0 });
    expect(seen(loop.saved())).toEqual(once);
  });
});

/** What becomes of the lines; test/actions/terms has all of it, the usual run plays one here. */
const NEXT_TERM: [string, string[]][] = choice(
  [
    ["move on", ["moved on"]],
    ["carry", ["corrective needed"]],
    ["leave", ["retake time over"]],
  ],
  3,
);

describe("on a small class", () => {
  test.each(NEXT_TERM)("%s: in the next term the lines are %j", async (chosen, expected) => {
    await open(await openSmall(), "2025-12-18");
    await loop.call("closeTerm", "Autumn", chosen);
    expect(await statuses()).toEqual(["corrective needed"]);
    await loop.run({ today: "2026-01-07" });
    expect(await statuses()).toEqual(expected);
    // Who moved on is in no corrective group.
    await loop.call("buildGroups", {});
    const groups = (await lines(loop, "Corrective Groups")).map(({ Group }) => String(Group));
    expect(groups.some((group) => group !== "" && !/extension/i.test(group))).toBe(chosen !== "move on");
  });

  test("neither rebuilds nor checks nor maps change what is kept, and removing takes it away", async () => {
    await open(await openSmall(), "2025-12-18");
    await loop.call("closeTerm", "", "leave");
    const kept = async () => [await loop.cells(LEVELS), await loop.cells(RETAKES)];
    const before = await kept();
    await loop.run({ set: "Period 1!C4", value: 10 });
    for (const action of ["updateMap", "buildRoster", "buildGroups", "repair"]) await reply(loop, action, {});
    const { issues } = (await loop.call("checkWorkbook")) as unknown as { issues: { tab: string }[] };
    expect(issues.map(({ tab }) => tab)).not.toEqual(expect.arrayContaining([LEVELS]));
    await setUp(loop);
    expect(await kept()).toEqual(before);
    const { removed } = (await loop.call("removeEverything", [LEVELS])) as unknown as { removed: string[] };
    expect(removed).toContain(RETAKES);
    expect(await tabs()).toEqual(["Period 1", "My notes", LEVELS]);
    expect(loop.saved().names).toEqual([]);
  });

  test("a connection lost at any call: the teacher's tabs stay, and the next run ends as a clean run", async () => {
    const begun = await openSmall();
    await open(begun, "2025-12-18");
    const [clean] = await loop.run({ call: "closeTerm", args: ["", "carry"] });
    const [ended, calls] = [loop.saved(), callsOf(clean!)];
    await loop.close();
    const all = Array.from({ length: calls }, (_, index) => index + 1);
    for (const call of choice(all.reverse(), 60)) {
      await open(begun, "2025-12-18");
      await loop.run({ failAt: call }, { call: "closeTerm", args: ["", "carry"] });
      expect({ call, theirs: theirs(loop.saved()) }).toEqual({ call, theirs: theirs(ended) });
      await loop.call("closeTerm", "", "carry");
      expect({ call, ...content(loop.saved()) }).toEqual({ call, ...content(ended) });
      await loop.close();
    }
    await open(begun, "2025-12-18");
  });

  test("bad input is refused in one sentence and writes nothing", async () => {
    await open(await after(tinyGradebook(), setUp), "2025-12-18");
    const before = content(loop.saved());
    const bad: [unknown, unknown][] = [
      ["", "carry"],
      ["Autumn", "x"],
      [null, null],
    ];
    for (const [name, choice] of bad) {
      const { code, message } = await reply(loop, "closeTerm", name, choice);
      expect([code, message]).toEqual([
        "illegalInput",
        expect.stringMatching(/^The policy has no terms\. Type a row/),
      ]);
    }
    await loop.close();
    await open(await openSmall(), "2025-12-18");
    await loop.run({
      set: await placeOf(loop, "Retake Roster", { student: "Cem Can", heading: "Retake score" }),
      value: "7",
    });
    expect(await reply(loop, "closeTerm", "", "carry")).toMatchObject({
      code: "illegalInput",
      message:
        '1 score is typed on "Retake Roster" and not recorded yet: record it first, then close the term.',
    });
    expect(before.sheets.length).toBeGreaterThan(2);
  });
});
