import type { WorkbookFile } from "../../workbench/files/workbookFile";
import { sampleWorkbook } from "../../workbench/sample/sample";
import { openLoop, setUpAndBuild, type Answer, type Loop } from "./loop";
import { after, callsOf, choice, content, lines, placeOf } from "./tiny";

jest.setTimeout(180_000);

const [GROUPS, ROSTER, LOG] = ["Corrective Groups", "Retake Roster", "Mastery Log"];
const [CORRECTIVE, SKILL] = ["Corrective done", "Skill check passed"];
const MAYA = "Castillo, Maya";
/** The members of Group 1 of Period 1. */
const GROUP = [MAYA, "D'Angelo, Sofia", "Jankowski, Łukasz", "Nakamura, Ren", "Quispe, Inés"];

let built: WorkbookFile;
beforeAll(async () => {
  built = await after(sampleWorkbook(), setUpAndBuild);
});

let loop: Loop;
const open = async (file = built): Promise<Loop> => (loop = await openLoop(file));
afterEach(() => loop.close());

const put = async (title: string, heading: string, value: unknown, student = MAYA) =>
  loop.run({ set: await placeOf(loop, title, { student, heading }), value });
const called = async (name: string, ...args: unknown[]): Promise<Answer> => {
  const [answer] = await loop.run({ call: name, args });
  if (answer?.value.status !== "ok") throw new Error(answer?.error ?? answer?.value.message);
  return answer;
};
/** A tick on the groups and on the roster. */
const ticks = async (heading = CORRECTIVE, student = MAYA): Promise<unknown[]> =>
  Promise.all(
    [GROUPS, ROSTER].map(async (title) => {
      const own = (await lines(loop, title)).find((line) => line["Student"] === student);
      return own?.[heading];
    }),
  );
/** What a person sees; a box without a tick is nothing. */
const seen = () =>
  content(loop.saved()).sheets.map(({ name, cells }) => ({
    name,
    cells: cells.filter(
      ({ value, formula }) => formula || (value !== null && value !== false && value !== ""),
    ),
  }));
const statusOf = async (student = MAYA) =>
  (await lines(loop, ROSTER)).find((line) => line["Student"] === student)?.["Status"];
const logged = async () =>
  (await lines(loop, LOG)).map((line) =>
    ["Action", "Student", "Standard", "Attempt", "Note"].map((heading) => line[heading]).join(" | "),
  );

test("a tick comes along to the other tab, goes there again, and is cleared once the score is in", async () => {
  await open();
  await put(GROUPS, CORRECTIVE, true);
  await loop.call("buildRoster", {});
  expect(await ticks()).toEqual([true, true]);
  expect(await statusOf()).toBe("skill check needed");
  await put(ROSTER, CORRECTIVE, false);
  await loop.call("buildGroups", {});
  expect(await ticks()).toEqual([false, false]);
  await put(ROSTER, CORRECTIVE, true);
  await put(GROUPS, SKILL, true);
  await put(ROSTER, "Retake score", "1");
  const typed = seen();
  const { stamp } = await loop.call("previewRetakes");
  await loop.call("recordRetakes", stamp);
  await loop.call("undoLast");
  expect(seen()).toEqual(typed);
  await loop.call("recordRetakes");
  expect([await ticks(), await ticks(SKILL)]).toEqual([
    [false, false],
    [false, false],
  ]);
  expect(await statusOf()).toBe("corrective needed");
  expect((await logged()).filter((line) => /tick/.test(line))).toEqual([
    `ticked | ${MAYA} | LT 4 | 2 | ${CORRECTIVE}`,
    `unticked | ${MAYA} | LT 4 | 2 | ${CORRECTIVE}`,
    `ticked | ${MAYA} | LT 4 | 2 | ${CORRECTIVE}`,
    `ticked | ${MAYA} | LT 4 | 2 | ${SKILL}`,
    `tick begins anew | ${MAYA} | LT 4 | 3 | ${CORRECTIVE}`,
    `tick begins anew | ${MAYA} | LT 4 | 3 | ${SKILL}`,
  ]);
  const { lines: help } = (await loop.call("supportLog", { student: MAYA })) as unknown as {
    lines: { words: string }[];
  };
  expect(help.map(({ words }) => words)).toEqual([SKILL, CORRECTIVE]);
});

test.each(["buildGroups", "buildRoster"])("where nothing differs %s writes nothing", async (name) => {
  await open();
  await put(GROUPS, CORRECTIVE, true);
  await called("buildRoster", {});
  await called("buildGroups", {});
  const { serviceCalls } = await called(name, {});
  expect(serviceCalls).toMatchObject({ write: 0, format: 0 });
});

describe("a tick for a whole group", () => {
  const mark = { class: "Period 1", group: "Group 1", what: { tick: CORRECTIVE, on: true } };

  test("is set on both tabs in a few calls, and taken back in one step", async () => {
    await open();
    const before = seen();
    const { value, serviceCalls } = await called("markGroup", mark);
    expect(value["message"]).toBe(
      "Group 1: Corrective done for 5 students; 5 lines of the Retake Roster ticked along",
    );
    for (const student of GROUP) expect(await ticks(CORRECTIVE, student)).toEqual([true, true]);
    expect(serviceCalls.byTab[GROUPS as string]?.write).toBe(1);
    expect(serviceCalls.byTab[ROSTER as string]?.write).toBeLessThanOrEqual(5);
    expect(serviceCalls.byTab[LOG as string]?.write).toBe(1);
    expect(serviceCalls.format).toBeLessThanOrEqual(2);
    await loop.call("undoLast");
    expect(seen()).toEqual(before);
  });

  test("may be cut off anywhere: the next time it is whole, and no build takes it back", async () => {
    await open();
    await called("markGroup", mark);
    const clean = await logged();
    // What is only read comes first.
    const reads = callsOf(await called("markGroup", mark));
    await loop.close();
    for (const call of choice([2, 4, 6, 8], 2).map((write) => reads + write)) {
      await open();
      await loop.run({ failAt: call }, { call: "markGroup", args: [mark] });
      await called("buildRoster", {});
      for (const student of GROUP) expect(new Set(await ticks(CORRECTIVE, student)).size).toBe(1);
      await called("markGroup", mark);
      for (const student of GROUP) expect(await ticks(CORRECTIVE, student)).toEqual([true, true]);
      expect({ call, log: (await logged()).sort() }).toEqual({ call, log: [...clean].sort() });
      await loop.close();
    }
    await open();
  });

  test("a meeting is noted once a day", async () => {
    await open();
    const met = { ...mark, what: { met: true } };
    expect((await loop.call("markGroup", met)).message).toBe("Group 1: met today, noted for 5 students");
    const { value, serviceCalls } = await called("markGroup", met);
    expect(value["message"]).toBe("Group 1: that it was met today stands in the log already");
    expect(serviceCalls.write).toBe(0);
    expect((await logged())[0]).toBe(`met in a group | ${MAYA} | LT 4 |  | Group 1, 20 minutes`);
  });

  test("what cannot be gone by is refused and changes nothing", async () => {
    await open();
    const [answer] = await loop.run({ call: "markGroup", args: [{ ...mark, group: "Group 9" }] });
    expect(answer?.value).toMatchObject({
      status: "error",
      code: "illegalInput",
      message:
        'Period 1 has no "Group 9" just now; its groups are Group 1, Group 2, Extension 1, Extension 2 and Extension 3.',
    });
  });
});
