/** Explaining the selected cell, and levels by hand, on the add-on as built. */
import type { WorkbookFile } from "../../workbench/files/workbookFile";
import type { SelectionExplained } from "../../src/actions/shareReplies";
import { tab, workbook } from "../workbench/host/testHost";
import { onLoop, setUpAndBuild, type Loop } from "./loop";
import { after } from "./tiny";

const MAP = "Mastery Map – Period 1";

function gradebook(): WorkbookFile {
  const wide = tab("Period 1", [
    ["Student", "Student ID", "Quiz 1 (10)", "Quiz 1 retake (10)", "Quiz 2 (10)"],
    ["Ana Silva", 101, 4, 9, 3],
    ["Ben Carter", 102, 9, "", 5],
    ["Kim Lee", 103, 3, 2, "?"],
    ["Eva Blum", 104, 8, "", ""],
    ["Rui Costa", 105, 7, "", 6],
  ]);
  const rows = ["Ana Silva", "Zoe Park"].flatMap((name, at) =>
    ["Slope", "Intercept"].map((standard) => [name, standard, "Unit 1", 2 + 3 * at, 10]),
  );
  const list = tab("List", [["Student", "Standard", "Assessment", "Score", "Out of"], ...rows]);
  return workbook([wide, list]);
}

let built: WorkbookFile;
beforeAll(async () => {
  built = await after(gradebook(), setUpAndBuild);
});

type Said = SelectionExplained & { status: string; message: string };

async function at({ run }: Loop, place: string): Promise<Said> {
  const [, answer] = await run({ select: place }, { call: "explainSelection", args: [] });
  return answer?.value as unknown as Said;
}

const short = ({ about, level }: Said) => `${about.class}|${about.student}|${about.standard}|${level}`;

/** The row of a tab (from 1) in which these texts stand. */
async function rowOf({ cells }: Loop, title: string, ...wanted: string[]): Promise<number> {
  return 1 + (await cells(title)).findIndex((row) => wanted.every((text) => row.map(String).includes(text)));
}

test("in gradebook, list, map, overview, roster and groups the selected cell is explained, and agrees with the map", async () => {
  await onLoop(built, async (loop) => {
    expect(short(await at(loop, "Period 1!D2"))).toBe("Period 1|Ana Silva|Quiz 1|Exceeds mastery");
    expect(short(await at(loop, "Period 1!A3"))).toBe("Period 1|Ben Carter|Quiz 2|Not yet");
    expect(short(await at(loop, "List!D3"))).toBe("List|Ana Silva|Intercept|Not yet");
    const inMap = await rowOf(loop, MAP, "Kim Lee");
    expect(short(await at(loop, `${MAP}!C${inMap}`))).toBe("Period 1|Kim Lee|Quiz 2|Check");
    const overview = await rowOf(loop, "Mastery Map", "List", "Zoe Park");
    expect(short(await at(loop, `Mastery Map!B${overview}`))).toBe("List|Zoe Park|Slope|Not yet");
    const roster = await rowOf(loop, "Retake Roster", "Rui Costa");
    expect(short(await at(loop, `Retake Roster!H${roster}`))).toMatch(/^Period 1\|Rui Costa\|Quiz \d\|/);
    const groups = await rowOf(loop, "Corrective Groups", "Ben Carter");
    expect(short(await at(loop, `Corrective Groups!A${groups}`))).toMatch(/^Period 1\|Ben Carter\|Quiz 2\|/);

    const map = await loop.cells(MAP);
    const header = map.findIndex((row) => row[0] === "Period 1");
    const said = await at(loop, "Period 1!A2");
    for (const { code, level } of said.standards) {
      const column = map[header]!.indexOf(code);
      const row = map.find(([name]) => name === "Ana Silva")!;
      expect(String(row[column])).toBe(level === "not assessed" ? "" : level);
    }
  });
});

test("the evidence of a retake names the cells it stands in; a page goes on without a selection", async () => {
  await onLoop(built, async (loop) => {
    const { about, evidence, full, family } = await at(loop, "Period 1!C2");
    expect(
      evidence.map(({ cell, typed, value, decides, why }) => [cell, typed, value, decides, why]),
    ).toEqual([
      ["C2", "4 of 10", 40, false, "A better attempt counts."],
      ["D2", "9 of 10", 90, true, ""],
    ]);
    expect(full).toContain("The best counts: 90.");
    expect(family).not.toMatch(/fail/i);
    const [answer] = await loop.run({
      call: "explainSelection",
      args: [{ class: about.class, student: about.student, id: about.id, standard: "Quiz 2" }],
    });
    expect(short(answer?.value as unknown as Said)).toBe("Period 1|Ana Silva|Quiz 2|Not yet");
  });
});

test("a cell that is about no student says in one sentence what to select", async () => {
  await onLoop(built, async (loop) => {
    for (const place of ["Period 1!A1", "Period 1!A30", "Standards!A2", "Retake Roster!A1", `${MAP}!A1`]) {
      const { status, message } = await at(loop, place);
      expect([place, status]).toEqual([place, "error"]);
      expect(message).toMatch(/^Row \d+ of ".*" is no student's row\. Select a cell in a student's row/);
    }
  });
});

test("a level by hand is in map, explanation and roster, stays at every build, and goes only when it is taken away", async () => {
  await onLoop(built, async (loop) => {
    const levelInMap = async () => {
      const row = await rowOf(loop, MAP, "Rui Costa");
      return String((await loop.cells(MAP))[row - 1]![2]);
    };
    const { about, byHand } = await at(loop, "Period 1!E6");
    expect([about.standard, byHand, await levelInMap()]).toEqual(["Quiz 2", null, "Approaching"]);
    const asked = {
      ...about,
      what: "level by hand",
      value: "Not yet",
      from: "",
      to: "",
      note: "secret",
      replaces: "",
    };
    expect(await loop.call("setException", asked)).toMatchObject({ done: "added" });
    for (const _ of ["once", "again"]) {
      await loop.call("buildRoster", {});
      await loop.call("updateMap");
      expect(await levelInMap()).toBe("Not yet");
      expect(await at(loop, "Period 1!E6")).toMatchObject({ level: "Not yet", isByHand: true });
      const roster = await loop.cells("Retake Roster");
      const line = roster.find((row) => row.includes("Rui Costa") && row.includes("Quiz 2"))!;
      expect(line.join("|")).toContain("level set by hand");
      expect(JSON.stringify([roster, await loop.cells(MAP)])).not.toContain("secret");
    }
    const [second] = await loop.run({ call: "setException", args: [{ ...asked, value: "Mastery" }] });
    expect(second?.value).toMatchObject({ status: "error", code: "illegalInput" });
    expect(await at(loop, "Period 1!E6")).toMatchObject({ level: "Not yet" });

    await loop.call("setException", { ...asked, value: "Mastery", replaces: "Not yet" });
    await loop.call("buildRoster", {});
    expect(await levelInMap()).toBe("Mastery");
    const listed = (await loop.cells("Retake Roster")).filter((row) => row.includes("Rui Costa"));
    expect(listed.some((row) => row[3] === "Quiz 2")).toBe(false);

    await loop.call("setException", { ...asked, remove: true });
    expect(await at(loop, "Period 1!E6")).toMatchObject({
      level: "Approaching",
      isByHand: false,
      byHand: null,
    });
    await loop.call("undoLast");
    expect(await at(loop, "Period 1!E6")).toMatchObject({ level: "Mastery", isByHand: true });
  });
});

test("a level that is none of the scale is an issue with tab, row and what to do, and sets nothing", async () => {
  await onLoop(built, async (loop) => {
    const row = ["Period 1", "Rui Costa", "105", "Quiz 2", "level by hand", "Wonderful", "", "", ""];
    await loop.run({ set: "Mastery Exceptions!A2", values: [row] });
    const { issues } = (await loop.call("buildRoster", {})) as unknown as { issues: object[] };
    expect(issues).toContainEqual(
      expect.objectContaining({
        ...{ tab: "Mastery Exceptions", row: 2, column: "F", code: "illegalSetting" },
        message: "Value: type the name of a level.",
      }),
    );
    expect(await at(loop, "Period 1!E6")).toMatchObject({
      level: "Approaching",
      isByHand: false,
      byHand: { level: "Wonderful" },
    });
  });
});
