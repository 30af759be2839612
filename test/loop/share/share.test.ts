/** What a teacher sees, explains and hands out, on one small class: every expectation was worked out by hand. */
import type { Loop } from "../loop";
import { CLASS, MAP, openQuizClass } from "./quizClass";

jest.setTimeout(120_000);

let loop: Loop;
beforeAll(async () => void (loop = await openQuizClass()));
afterAll(() => loop.close());

const call = <T>(name: string, ...args: unknown[]) => loop.call(name, ...args) as unknown as Promise<T>;
const select = (cell: string) => loop.run({ select: cell });

/** A row of the overview by its two first cells, as its headings name the others. */
async function onOverview(name: string): Promise<Record<string, unknown>> {
  const [headings = [], ...rows] = await loop.cells("Mastery Map");
  const row = rows.find((cells) => cells[1] === name) ?? [];
  return Object.fromEntries(headings.map((heading, at) => [String(heading), row[at] ?? ""]));
}

/** The level a class's own map shows. */
async function onMap(student: string, standard: string): Promise<unknown> {
  const rows = await loop.cells(MAP);
  const headings = rows.find((cells) => cells.includes(standard)) ?? [];
  return rows.find(([name]) => name === student)?.[headings.indexOf(standard)];
}

describe("the overview", () => {
  test("a student's share counts what is assessed, names what is not, and leaves out what is excused", async () => {
    const shares = await Promise.all(
      ["Lee, Ana", "Roe, Ben", "Eng, Eva", "Fox, Flo"].map(
        async (name) => (await onOverview(name))["Mastered"],
      ),
    );
    expect(shares).toEqual(["2 of 2", "1 of 2", "0 of 1; 1 not assessed", "1 of 1"]);
  });

  test("a class's share on a standard stands beside how many were assessed, and 80 % does not meet 85 %", async () => {
    // Quiz 1: Ana, Ben, Cem and Dee of five; Flo is excused. Quiz 2: Ana, Dee and Flo of five of six.
    expect(await onOverview("At mastery")).toMatchObject({
      Class: CLASS,
      "Quiz 1": "80 % (4 of 5)",
      "Quiz 2": "60 % (3 of 5)",
    });
    expect(await onOverview("Assessed")).toMatchObject({
      "Quiz 1": "5 of 5 assessed",
      "Quiz 2": "5 of 6 assessed",
    });
    expect(await onOverview("Target 85 %")).toMatchObject({
      "Quiz 1": "not yet on target",
      "Quiz 2": "not yet on target",
    });
  });

  test("who got better, who fell back, and who should be looked at again although the level stays", async () => {
    expect(String((await onOverview("Lee, Ana"))["Trend"])).toContain("rising");
    const cem = await onOverview("Can, Cem");
    expect(cem["Quiz 1"]).toBe("Exceeds mastery");
    expect(String(cem["Trend"])).toContain("falling");
    expect(String(cem["Look again"])).toContain("60");
    expect(String((await onOverview("Day, Dee"))["Trend"])).toBe("");
    expect(String((await onOverview("Trend"))["Quiz 1"])).toMatch(/2 rising.*1 falling/);
  });

  test("how many attempts mastery took", async () => {
    // Ana 2 on the first quiz and 1 on the second, so 1.5; of the class 2, 1, 1 and 1.
    expect(String((await onOverview("Lee, Ana"))["Attempts to mastery"])).toBe("1.5");
    expect(String((await onOverview("Attempts to mastery"))["Quiz 1"])).toBe("1");
  });
});

interface Explained {
  about: { student: string; standard: string };
  level: string;
  full: string;
  family: string;
  evidence: { value: number | null; decides: boolean }[];
  next: string;
  byHand: { level: string; note: string } | null;
}

describe("explaining a cell", () => {
  const places = [
    ["the gradebook, the retake", `${CLASS}!D4`],
    ["the class's own map", `${MAP}!B5`],
    ["the overview", "Mastery Map!C4"],
  ];
  test.each(places)("in %s it is Cem's first quiz: the better of 90 and 60", async (_, cell) => {
    await select(cell);
    const { about, level, evidence, full } = await call<Explained>("explainSelection");
    expect(about).toMatchObject({ student: "Can, Cem", standard: "Quiz 1" });
    expect(level).toBe("Exceeds mastery");
    expect(evidence.map(({ value, decides }) => [value, decides])).toEqual([
      [90, true],
      [60, false],
    ]);
    expect(full).toContain("look again");
  });

  test("on the roster and in the groups it is the line's student and standard", async () => {
    for (const tab of ["Retake Roster", "Corrective Groups"]) {
      const [headings = [], ...rows] = await loop.cells(tab);
      const [student, standard] = ["Student", "Standard"].map((name) => headings.indexOf(name));
      const at = rows.findIndex((row) => row[student!] === "Roe, Ben");
      await select(`${tab}!A${at + 2}`);
      expect(rows[at]![standard!]).toBe("Quiz 2");
      const { about, family } = await call<Explained>("explainSelection");
      expect(about).toMatchObject({ student: "Roe, Ben", standard: "Quiz 2" });
      expect(family).toContain("not yet");
      expect(family).not.toMatch(/fail/i);
    }
  });
});

interface Preview {
  message: string;
  stamp: string;
  mastered: { before: number; after: number };
  levels: { student: string; standard: string; before: string; after: string }[];
}

describe("a setting is tried before it is used", () => {
  test("under replace the newest attempt counts: Cem's first quiz is the one that changes", async () => {
    const { mastered, levels, message } = await call<Preview>("previewSetting", {
      setting: "Retake rule",
      value: "replace",
    });
    expect(mastered).toMatchObject({ before: 7, after: 6 });
    expect(levels).toMatchObject([
      { student: "Can, Cem", standard: "Quiz 1", before: "Exceeds mastery", after: "Approaching" },
    ]);
    expect(message).toMatch(/7\D+6/);
  });

  test("with mastery at 90 % five of ten stay there, and nothing was written by asking", async () => {
    const before = JSON.stringify(loop.saved().sheets);
    const { mastered } = await call<Preview>("previewSetting", { setting: "Mastery at", value: "90 %" });
    expect(mastered).toMatchObject({ before: 7, after: 5, assessed: 10 });
    expect(JSON.stringify(loop.saved().sheets)).toBe(before);
  });

  test("what was shown is what is used, and one undo brings it back", async () => {
    const asked = { setting: "Mastery at", value: "90 %" };
    const { stamp } = await call<Preview>("previewSetting", asked);
    await call("changeSetting", { ...asked, stamp });
    expect(await onMap("Roe, Ben", "Quiz 1")).not.toBe("Mastery");
    await call("undoLast");
    expect(await onMap("Roe, Ben", "Quiz 1")).toBe("Mastery");
  });
});

describe("for the school's system", () => {
  test("scores come in the order of the roster that was pasted; who is not found is named", async () => {
    const names = ["Roe, Ben", "Ana Lee", "Zed, Zoe", "205", ""];
    const { values, unmatched, csv } = await call<{
      values: unknown[];
      unmatched: string[];
      csv: { text: string };
    }>("schoolColumn", { names, what: "score", standard: "Quiz 1" });
    expect(values).toEqual([80, 90, "", 50, ""]);
    expect(unmatched).toEqual(["Zed, Zoe"]);
    expect(csv.text).toContain("90");
  });

  test("credit is all or nothing", async () => {
    const names = ["201", "202", "203"];
    const asked = { names, what: "credit", standard: "Quiz 2", points: 5 };
    expect((await call<{ values: unknown[] }>("schoolColumn", asked)).values).toEqual([5, 0, 0]);
  });
});

describe("a level by hand", () => {
  const NOTE = "told me at the board";
  const about = { class: CLASS, student: "Eng, Eva", id: "205", standard: "Quiz 2" };

  test("it is shown in map, overview and explanation, stays at every build, and its note is private", async () => {
    const row = { ...about, what: "level by hand", value: "Mastery", from: "", to: "", note: NOTE };
    await call("setException", row);
    for (const name of ["buildRoster", "buildGroups", "updateMap"])
      await call(name, ...(name === "updateMap" ? [] : [{}]));
    expect(await onMap("Eng, Eva", "Quiz 2")).toBe("Mastery");
    expect(String((await onOverview("Eng, Eva"))["By hand"])).toContain("Quiz 2");
    const explained = await call<Explained>("explainSelection", about);
    expect(explained.full).toContain("set by hand");
    expect(explained.byHand).toMatchObject({ level: "Mastery", note: NOTE });
    expect(explained.family).not.toContain(NOTE);
    for (const tab of ["Retake Roster", "Corrective Groups", "Mastery Map", MAP])
      expect(JSON.stringify(await loop.cells(tab))).not.toContain(NOTE);
    expect((await call<{ html: string }>("slips")).html).not.toContain(NOTE);
  });
});

describe("pages to hand out", () => {
  test("a slip holds one student's work and nobody else's", async () => {
    const { html } = await call<{ html: string }>("slips", [{ class: CLASS, student: "Roe, Ben" }]);
    expect(html).toContain("Quiz 2");
    for (const other of ["Ana", "Cem", "Dee", "Eva", "Flo"]) expect(html).not.toContain(other);
    expect(html).not.toMatch(/fail/i);
  });

  test("a changed setting changes the policy's sentences", async () => {
    const text = async () => (await call<{ text: string }>("policyText")).text;
    const before = await text();
    expect(before).toContain("80 %");
    const asked = { setting: "Retakes allowed", value: "1" };
    const { stamp } = await call<Preview>("previewSetting", asked);
    await call("changeSetting", { ...asked, stamp });
    expect(await text()).not.toBe(before);
    await call("undoLast");
    expect(await text()).toBe(before);
  });
});

describe("for people without the add-on", () => {
  test("frozen, the map keeps its values whatever is typed; thawed, it follows again", async () => {
    expect(JSON.stringify((await loop.cells(MAP))[0])).toContain("add-on");
    await call("freeze");
    await loop.run({ set: `${CLASS}!E3`, value: 10 });
    expect(await onMap("Roe, Ben", "Quiz 2")).toBe("Not yet");
    expect(JSON.stringify(loop.saved().sheets.find(({ name }) => name === MAP))).not.toContain(
      "MASTERY_MAP(",
    );
    await call("thaw");
    expect(await onMap("Roe, Ben", "Quiz 2")).toBe("Exceeds mastery");
  });

  test("the details for support name nobody and no mark", async () => {
    const { text } = await call<{ text: string }>("supportDetails");
    for (const word of ["Ana", "Lee", "Quiz", CLASS]) expect(text).not.toContain(word);
  });
});
