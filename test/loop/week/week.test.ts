/** A week of corrective work in one class, day by day: what must stand on the tabs was worked out by hand. */
import type { Loop } from "../loop";
import { callsOf, lines, reply } from "../tiny";
import { boxOf, fullName, openWeek, placesOf, type as typed } from "./weekClass";

jest.setTimeout(120_000);

let loop: Loop;
beforeAll(async () => void (loop = await openWeek()));
afterAll(() => loop.close());

const groups = () => placesOf(loop);
const build = (scope = {}) => loop.call("buildGroups", scope) as unknown as Promise<Built>;
const mark = (group: string, what: object) =>
  loop.call("markGroup", { class: "Period 1", group, what }) as unknown as Promise<Marked>;

interface Built {
  covered: number;
  withGap: number;
  moved: { student: string; words: string }[];
  warnings: string[];
  issues: { message: string }[];
}
interface Marked {
  students: number;
  roster: number;
  message: string;
}

const AT_FIRST = {
  "Reteach everyone: LF.4": ["Everyone (LF.4)"],
  "Group 1": ["Ada", "Ali", "Ari", "Ava"],
  "Group 2": ["Amy", "Bea", "Bo", "Bri"],
  "Group 3": ["Cal", "Cy"],
  "Practice after the reteach": ["Eli", "Emi", "Eva"],
  "Individual work": ["Dee"],
  Extension: ["Xan", "Xav", "Xel", "Xia", "Xio"],
  "Not assessed": ["Noa"],
};

describe("Wednesday, the test is back", () => {
  test("everyone stands where the rules put them, with what to do, when, and the retake", async () => {
    expect(await groups()).toEqual(AT_FIRST);
    const [reteach, first, ...others] = await lines(loop, "Corrective Groups");
    expect(reteach).toMatchObject({ Standard: "LF.4", Level: "10 of 19 not yet" });
    expect(first).toMatchObject({
      Standard: "LF.1",
      "I can": "I can find the slope of a line",
      Level: "Not yet",
      "Last mark": "5",
      Corrective: "Stairs and ramps, with rulers",
      Link: "https://example.org/ramps",
      Meets: "Wed 5 Nov, turn 1, 13 minutes",
      // The tenth school day after the work came back.
      Retake: "Wed 19 Nov, form B",
    });
    const alsoOpen = others.flatMap((line) =>
      line["Also open"] ? [[line["Student"], line["Also open"]]] : [],
    );
    expect(alsoOpen).toEqual([
      ["Amy Arp", "LF.1"],
      ["Bri Bosch", "LF.3"],
    ]);
  });

  test("a second build changes nothing and says whose gap nobody teaches: 13 of 14 are covered", async () => {
    const before = loop.saved();
    expect(await build()).toMatchObject({ covered: 13, withGap: 14, moved: [], warnings: [], issues: [] });
    expect(JSON.stringify(loop.saved().sheets)).toBe(JSON.stringify(before.sheets));
  });

  test("one click ticks a whole group, on its tab and on the roster; one undo takes it back", async () => {
    expect(await mark("Group 1", { tick: "Corrective done", on: true })).toMatchObject({
      students: 4,
      roster: 4,
    });
    const ticked = async (tab: string) =>
      (await lines(loop, tab))
        .filter((line) => line["Corrective done"] === true)
        .map((line) => `${String(line["Student"]).split(" ")[0]} ${String(line["Standard"])}`)
        .sort();
    const members = ["Ada LF.1", "Ali LF.1", "Ari LF.1", "Ava LF.1"];
    expect([await ticked("Corrective Groups"), await ticked("Retake Roster")]).toEqual([members, members]);
    await loop.call("undoLast");
    expect([await ticked("Corrective Groups"), await ticked("Retake Roster")]).toEqual([[], []]);
    await mark("Group 1", { tick: "Corrective done", on: true });
    expect(await ticked("Retake Roster")).toEqual(members);
  });

  test("a box ticked on the roster is ticked in the group at the next build; unticked there, it is on the roster", async () => {
    const skill = { student: "Bea", standard: "LF.2", heading: "Skill check passed" };
    await typed(loop, { ...skill, tab: "Retake Roster" }, true);
    await build();
    expect(await boxOf(loop, { ...skill, tab: "Corrective Groups" })).toBe(true);
    await typed(loop, { ...skill, tab: "Corrective Groups" }, false);
    await loop.call("buildRoster", {});
    expect(await boxOf(loop, { ...skill, tab: "Retake Roster" })).toBe(false);
    await build();
    expect(await boxOf(loop, { ...skill, tab: "Corrective Groups" })).toBe(false);
  });

  test("who was met today makes room for those who were not, and is met again after them", async () => {
    await mark("Group 1", { met: true });
    expect((await mark("Group 1", { met: true })).students).toBe(0);
    await build();
    const meets = new Map(
      (await lines(loop, "Corrective Groups"))
        .filter((line) => line["Meets"] !== "")
        .map((line) => [line["Group"], line["Meets"]]),
    );
    expect([meets.get("Group 2"), meets.get("Group 3")]).toEqual([
      "Wed 5 Nov, turn 1, 13 minutes",
      "Wed 5 Nov, turn 2, 13 minutes",
    ]);
    expect(String(meets.get("Group 1"))).not.toContain("Wed 5 Nov");
  });
});

describe("Thursday, the teacher knows better", () => {
  beforeAll(() => loop.run({ today: "2025-11-06" }));
  const movedTo = (value: string) =>
    typed(loop, { student: "Ari", standard: null, heading: "Moved to", tab: "Corrective Groups" }, value);

  test("who is moved by hand stays there at every build, without a gap too, and is named", async () => {
    await movedTo("Group 3");
    const { moved, warnings, issues } = await build();
    expect(moved.map(({ student }) => student)).toEqual(["Ari Aune"]);
    expect([...warnings, ...issues.map(({ message }) => message)].join()).toContain("Ari Aune");
    expect((await groups())["Group 3"]).toEqual(["Ari", "Cal", "Cy"]);
    expect((await build()).moved).toEqual([]);
  });

  test("a group that is not there is named with its place; everything else is built", async () => {
    await movedTo("Group 9");
    const { issues } = await build();
    expect(issues.map(({ message }) => message).join()).toContain(
      "Moved to of Ari Aune names no group that is there",
    );
  });

  test("clearing the cell releases the student, who goes where the results say", async () => {
    await movedTo("");
    await build();
    expect(await groups()).toEqual(AT_FIRST);
  });
});

describe("Monday after, retakes and levels by hand", () => {
  beforeAll(() => loop.run({ today: "2025-11-10" }));

  test("who masters the gap leaves the group for the next gap; the ticks of the coming attempt are empty", async () => {
    await typed(
      loop,
      { student: "Ada", standard: "LF.1", heading: "Retake score", tab: "Retake Roster" },
      "9",
    );
    await loop.call("recordRetakes");
    const { moved } = await build();
    expect(moved).toEqual([
      {
        class: "Period 1",
        student: fullName("Ada"),
        words: "From Group 1 (LF.1) to Practice after the reteach (LF.4): LF.1 is mastered.",
      },
    ]);
    const ada = (await lines(loop, "Corrective Groups")).find(({ Student }) => Student === fullName("Ada"));
    expect(ada).toMatchObject({ Group: "Practice after the reteach", "Corrective done": false });
  });

  test("what a more advanced standard implies is proposed; one click makes it a level by hand, with a note", async () => {
    const proposals = async () =>
      ((await loop.call("groupsNow")) as unknown as { implied: Record<string, string>[] }).implied;
    const before = await proposals();
    expect(before.map(({ student, standard }) => `${student} ${standard}`)).toEqual([
      "Amy Arp LF.2",
      "Bea Bahl LF.2",
      "Bo Bang LF.2",
    ]);
    const { class: name, student, id, standard, level, note } = before[2] as Record<string, string>;
    const row = {
      class: name,
      student,
      id,
      standard,
      what: "level by hand",
      value: level,
      from: "",
      to: "",
      note,
    };
    await loop.call("setException", row);
    await build();
    const now = await groups();
    expect([now["Group 2"], now["Practice after the reteach"]]).toEqual([
      ["Amy", "Bea", "Bri"],
      ["Ada", "Bo", "Eli", "Emi", "Eva"],
    ]);
    expect((await proposals()).map((one) => one["student"])).toEqual(["Amy Arp", "Bea Bahl"]);
    await loop.call("setException", { ...row, remove: true });
    await build();
    expect((await groups())["Group 2"]).toEqual(["Amy", "Bea", "Bo", "Bri"]);
  });

  test("the log of support says who was helped with what, when", async () => {
    const { lines: help } = (await loop.call("supportLog", { class: "Period 1" })) as unknown as {
      lines: { when: string; student: string; standard: string; words: string }[];
    };
    const ofAri = help.filter(({ student }) => student === fullName("Ari"));
    expect(ofAri.map(({ when, standard, words }) => `${when} ${standard} ${words}`).sort()).toEqual([
      "2025-11-05 LF.1 Corrective done",
      "2025-11-05 LF.1 met in Group 1, 13 minutes",
    ]);
    expect(help.some(({ words }) => words.includes("Skill check"))).toBe(false);
  });
});

describe("on paper", () => {
  test("the page for the board holds every student once, and no level, mark, code of a student or tick", async () => {
    const { html } = (await loop.call("boardPage", "Period 1")) as unknown as { html: string };
    const text = html.replace(/<style[\s\S]*?<\/style>/g, "").replace(/<[^>]+>/g, "\n");
    for (const name of Object.values(AT_FIRST)
      .flat()
      .filter((one) => !one.includes("Everyone"))) {
      expect([name, text.split(fullName(name)).length - 1]).toEqual([name, 1]);
    }
    for (const word of [
      "Not yet",
      "Approaching",
      "Mastery",
      "Exceeds",
      "Extension",
      "Individual",
      "Not assessed",
    ]) {
      expect([word, text.includes(word)]).toEqual([word, false]);
    }
    expect(text).not.toMatch(/\b5\d\d\b|form B|19 Nov/);
  });

  test("the teacher's page holds what a lesson needs: who, what, when, the retake and room to write", async () => {
    const { html } = (await loop.call("groupsPage", "Period 1")) as unknown as { html: string };
    for (const words of [
      "I can find the slope of a line",
      "Stairs and ramps, with rulers",
      "worked examples",
      "https://example.org/ramps",
      "form B",
      "Skill check",
      "13 minutes",
    ]) {
      expect([words, html.includes(words)]).toEqual([words, true]);
    }
  });
});

test("a build costs the same calls whoever is in the class, and a refusal is one sentence", async () => {
  const [answer] = await loop.run({ call: "buildGroups", args: [{}] });
  expect(callsOf(answer!)).toBeLessThan(150);
  expect(
    await reply(loop, "markGroup", { class: "Period 1", group: "Group 8", what: { met: true } }),
  ).toMatchObject({
    status: "error",
  });
});
