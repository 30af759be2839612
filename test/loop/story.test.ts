import { sampleWorkbook } from "../../workbench/sample/sample";
import { openLoop, type Answer, type Loop } from "./loop";
import { lines, placeOf } from "./tiny";

jest.setTimeout(120_000);

const ROSTER = "Retake Roster";
const ACTIONS = ["buildGroups", "buildRoster", "updateMap"] as const;

let loop: Loop;
let toasts: string[];
beforeAll(async () => {
  loop = await openLoop(sampleWorkbook());
  await loop.call("applySetup", (await loop.call("suggestSetup")).setup);
  const answers = await loop.run(...ACTIONS.map((call) => ({ call, args: [{}] })));
  toasts = answers.flatMap((answer) => answer.toasts.map(({ message }) => message));
});
afterAll(() => loop.close());

/** Numbers as text: whether a mark is kept as the one or the other is no matter here. */
const lineOf = async (student: string): Promise<unknown> => {
  const line = (await lines(loop, ROSTER)).find(({ Student }) => Student === student);
  const asText = (cell: unknown) => (typeof cell === "number" ? String(cell) : cell);
  return line && Object.fromEntries(Object.entries(line).map(([heading, cell]) => [heading, asText(cell)]));
};
const put = async (student: string, heading: string, value: unknown): Promise<unknown> =>
  loop.run({ set: await placeOf(loop, ROSTER, { student, heading }), value });

describe("on the sample, with nothing typed", () => {
  test("the tabs stand in this order: the teacher's, what is worked with, the settings", async () => {
    const [answer] = await loop.run({ tabs: true });
    // The sample's teacher has a policy tab already; it is the one that is used.
    expect(answer?.tabs).toEqual([
      ...["Period 1", "Period 3", "Period 6", "Class map"],
      ...["Mastery Map", "Mastery Map – Period 1", "Mastery Map – Period 3", "Mastery Map – Period 6"],
      ...["Corrective Groups", ROSTER],
      ...[
        "Mastery Policy",
        "Mastery Classes",
        "Standards",
        "Assessments",
        "Mastery Exceptions",
        "Mastery Log",
      ],
    ]);
  });

  // Of 20, 15, 10 and 12 points; Exceeds 90 %, Mastery 80 %, Approaching 60 %.
  test.each([
    // 20 = 100 %, 12 = 80 %, 10 = 100 %, 12 = 100 %.
    ["Period 1", "Abara, Chidi", ["Exceeds", "Mastery", "Exceeds", "Exceeds"]],
    // The better of 12 and 14 = 70 %, of 10 and 13 = 87 %; 4 = 40 %, 5 = 42 %.
    ["Period 1", "Castillo, Maya", ["Approaching", "Mastery", "Not yet", "Not yet"]],
    // 0 is a score: the better of 0 and 13 = 65 %; 8 = 53 %, 8 = 80 %, 7 = 58 %.
    ["Period 1", "Ibarra, Lucía", ["Approaching", "Not yet", "Mastery", "Not yet"]],
    // EX is no evidence.
    ["Period 1", "Mokoena, Thandi", ["Mastery", "", "", "Exceeds"]],
    // 7.5 typed as text.
    ["Period 1", "Kim, Seo-yeon", ["Mastery", "Mastery", "Approaching", "Approaching"]],
    // 12 with a retake on a day of absence = 60 %; 9 and 10 = 67 %, 6 = 60 %, 8 = 67 %.
    ["Period 6", "Bakker, Femke", ["Approaching", "Approaching", "Approaching", "Approaching"]],
  ])("%s: the map says of %s what a teacher would say", async (tab, student, levels) => {
    const map = await loop.cells(`Mastery Map – ${tab}`);
    expect(map.find(([name]) => name === student)).toEqual([student, ...levels]);
    const overview = await loop.cells("Mastery Map");
    expect(overview.find((row) => row[1] === student)?.slice(0, 2 + levels.length)).toEqual([
      ...[tab, student],
      ...levels,
    ]);
  });

  test.each([
    [
      "Castillo, Maya",
      {
        ...{
          Class: "Period 1",
          "Student ID": "204176",
          Standard: "LT 4",
          "Retake of": "LT 4 Graphs of lines",
        },
        ...{ Level: "Not yet", Score: "5", "Best attempt": "1st of 1", "Retakes used": "0", Form: "B" },
        // Returned on Wednesday 5 November, ten school days.
        ...{ "Retake by": "2025-11-19", Status: "corrective needed", "Also open": "LT 1, LT 3" },
        ...{ "Corrective done": false, "Retake score": "", Note: "" },
      },
    ],
    [
      "Okafor, Ada",
      // 10 and 10 of 15: the retake in the gradebook was form B.
      {
        Standard: "LT 2",
        Score: "10",
        "Best attempt": "1st of 2",
        "Retakes used": "1",
        Form: "C",
        "Also open": "",
      },
    ],
    ["Delacroix, Noé", { Standard: "LT 4", Level: "", Score: "", Status: "to make up", "Retake by": "" }],
  ])("the roster's line of %s", async (student, expected) => {
    expect(await lineOf(student)).toMatchObject(expected);
  });

  test("who has mastered everything is on no list", async () => {
    expect(await lineOf("Abara, Chidi")).toBeUndefined();
    expect(await lineOf("Eriksen, Signe")).toBeUndefined();
  });

  test("a few words say what was done", () =>
    expect(toasts).toEqual([
      "3 classes, 2 groups, 10 students, reteach in 2 classes",
      expect.stringMatching(/^62 students, 4 standards, next retake Wed 19 Nov, forms B and C/),
      "The maps are up to date.",
    ]));

  test("a second run of everything writes nothing", async () => {
    const before = loop.saved();
    const applied = await loop.run({ call: "applySetup", args: [(await loop.call("suggestSetup")).setup] });
    const built = await loop.run(...ACTIONS.map((call) => ({ call, args: [{}] })));
    const calls = [...applied, ...built].map(({ serviceCalls: { write, format } }: Answer) => [
      write,
      format,
    ]);
    expect(calls).toEqual(calls.map(() => [0, 0]));
    expect(loop.saved()).toEqual(before);
  });
});

describe("after a score has changed in the gradebook", () => {
  let logged: Record<string, unknown>[];
  beforeAll(async () => {
    const width = ((await loop.cells(ROSTER))[0] ?? []).length;
    const height = (await loop.cells(ROSTER)).length;
    await loop.run(
      { insertColumns: [ROSTER, 4, 1] },
      { set: `${ROSTER}!D1`, value: "Sits with" },
      { set: `${ROSTER}!D5`, value: "Folake" },
      { set: `${ROSTER}!A${height + 2}:D${height + 2}`, values: [["", "", "", "fetch more paper"]] },
    );
    expect((await loop.cells(ROSTER))[0]?.length).toBe(width + 1);
    await put("Castillo, Maya", "Corrective done", true);
    await put("Castillo, Maya", "Note", "=asks for graph paper");
    await put("Chaudhry, Imran", "Retake score", "11");
    // Luca Bianchi's slope, until now 6 of 10, the only thing open.
    await loop.run({ set: "Period 1!H8", value: 9 });
    await loop.call("buildRoster", {});
    logged = await lines(loop, "Mastery Log");
  });

  test("who masters leaves the roster and stands in the log", async () => {
    expect(await lineOf("Bianchi, Luca")).toBeUndefined();
    expect(logged.filter(({ Action }) => Action !== "ticked")).toMatchObject([
      {
        ...{ When: "2025-11-05", Action: "line closed", Student: "Bianchi, Luca", "Student ID": "204339" },
        ...{ Standard: "LT 3", Assessment: "LT 3 Slope", Form: "C", Note: "now: mastered" },
      },
    ]);
  });

  test("what the teacher typed on a line stays with its student", async () => {
    expect(await lineOf("Castillo, Maya")).toMatchObject({
      "Corrective done": true,
      "Skill check passed": false,
      Status: "skill check needed",
      Note: "=asks for graph paper",
    });
    expect(await lineOf("Chaudhry, Imran")).toMatchObject({ "Retake score": "11", Status: "to be recorded" });
  });

  test("a column and a row of the teacher's own stay", async () => {
    const rows = await loop.cells(ROSTER);
    expect(rows[0]?.[3]).toBe("Sits with");
    expect(rows.map((row) => row[3]).filter(Boolean)).toEqual(["Sits with", "Folake", "fetch more paper"]);
    expect(rows.find((row) => row[3] === "Folake")?.[1]).toBe("Castillo, Maya");
  });
});
