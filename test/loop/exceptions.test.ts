/** Exceptions set from the sidebar for the student in whose row a cell is selected. */
import type { WorkbookFile } from "../../workbench/files/workbookFile";
import { tab, workbook } from "../workbench/host/testHost";
import { onLoop, setUpAndBuild, type Loop } from "./loop";

const EXCEPTIONS = "Mastery Exceptions";

function gradebook(): WorkbookFile {
  const wide = tab("Period 1", [
    ["Student", "Student ID", "Quiz 1 (10)", "Quiz 2 (10)"],
    ["Ana Silva", 101, 4, 9],
    ["Ben Carter", 102, 9, 5],
    ["Kim Lee", 103, 3, 2],
    ["Kim Lee", 104, 10, 10],
    ["Eva Blum", 105, 8, 3],
  ]);
  const rows = ["Ana Silva", "Rui Costa", "Zoe Park"].flatMap((name, at) =>
    ["Slope", "Intercept"].map((standard) => [name, standard, "Unit 1", 2 + at, 10]),
  );
  const list = tab("List", [["Student", "Standard", "Assessment", "Score", "Out of"], ...rows]);
  return workbook([wide, list]);
}

async function setUp({ call }: Loop): Promise<void> {
  const { setup } = await call("suggestSetup");
  await call("applySetup", setup);
}

/** The student of a selected cell, or why there is none. */
async function at({ run }: Loop, place: string): Promise<string> {
  const [, answer] = await run({ select: place }, { call: "selectedStudent", args: [] });
  const { status, message, ...found } = answer?.value ?? { status: "error" };
  if (status !== "ok") return String(message);
  return [found["class"], found["student"], found["id"], found["standard"]].join("|");
}

const NONE =
  /^Row \d+ of ".+" is no student's row\. Select a cell in a student's row, in a class or on a list of ours, and ask again\.$/;

test("the selected cell tells the student and the standard, wherever it stands", async () => {
  await onLoop(gradebook(), async (loop) => {
    await setUpAndBuild(loop);
    const rowOf = async (title: string, wanted: string[]) =>
      1 +
      (await loop.cells(title)).findIndex((row) => wanted.every((text) => row.map(String).includes(text)));
    const roster = await rowOf("Retake Roster", ["Kim Lee", "103"]);
    const groups = await rowOf("Corrective Groups", ["Ben Carter"]);
    const map = await rowOf("Mastery Map – Period 1", ["Kim Lee (104)"]);
    const overview = await rowOf("Mastery Map", ["List", "Zoe Park"]);
    expect(await at(loop, "Period 1!D3")).toBe("Period 1|Ben Carter|102|Quiz 2");
    expect(await at(loop, "Period 1!A3")).toBe("Period 1|Ben Carter|102|");
    expect(await at(loop, "Period 1!H5")).toBe("Period 1|Kim Lee|104|");
    expect(await at(loop, "Period 1!A1")).toMatch(NONE);
    expect(await at(loop, "Period 1!A19")).toMatch(NONE);
    expect(await at(loop, "List!D5")).toBe("List|Rui Costa||Intercept");
    expect(await at(loop, "List!A2")).toBe("List|Ana Silva||Slope");
    expect(await at(loop, `Retake Roster!Q${roster}`)).toMatch(/^Period 1\|Kim Lee\|103\|Quiz \d$/);
    expect(await at(loop, "Retake Roster!A1")).toMatch(NONE);
    expect(await at(loop, `Corrective Groups!A${groups}`)).toMatch(/^Period 1\|Ben Carter\|102\|/);
    expect(await at(loop, `Mastery Map – Period 1!C${map}`)).toBe("Period 1|Kim Lee|104|Quiz 2");
    expect(await at(loop, `Mastery Map!B${overview}`)).toBe("List|Zoe Park||");
    expect(await at(loop, "Standards!A2")).toMatch(NONE);
  });
});

test("an exception is set, seen, changed, undone and taken away; the teacher's other rows stay", async () => {
  await onLoop(gradebook(), async (loop) => {
    await setUp(loop);
    const theirs = ["Period 1", "Eva Blum", "105", "", "excused", "", "", "", "ill"];
    await loop.run({ set: `${EXCEPTIONS}!A2`, values: [theirs] });
    await loop.run({ select: "Period 1!C2" });
    const { exceptions, ...student } = (await loop.call("selectedStudent")) as unknown as Record<
      string,
      unknown
    >;
    expect(exceptions).toEqual([]);
    const asked = {
      class: student["class"],
      student: student["student"],
      id: student["id"],
      standard: "Quiz 1",
      what: "more days",
      value: "5",
      from: "2025-11-05",
      to: "",
      note: "moved house",
    };
    const [added] = await loop.run({ call: "setException", args: [asked] });
    expect(added?.value).toMatchObject({ done: "added" });
    expect(JSON.stringify([added?.value, added?.toasts])).not.toContain("moved house");
    const row = ["Period 1", "Ana Silva", "101", "Quiz 1", "more days", "5", "2025-11-05", "", "moved house"];
    expect((await loop.cells(EXCEPTIONS)).slice(1)).toEqual([theirs, row]);
    const seen = (await loop.call("selectedStudent")) as unknown as { exceptions: unknown };
    expect(seen.exceptions).toEqual([asked]);

    const { note: _, ...silent } = asked;
    expect(await loop.call("setException", { ...silent, value: "7" })).toMatchObject({ done: "changed" });
    expect((await loop.cells(EXCEPTIONS))[2]).toEqual([...row.slice(0, 5), "7", ...row.slice(6)]);
    await loop.call("undoLast");
    expect((await loop.cells(EXCEPTIONS))[2]).toEqual(row);

    expect(await loop.call("setException", { ...asked, remove: true })).toMatchObject({ done: "removed" });
    expect((await loop.cells(EXCEPTIONS)).slice(1)).toEqual([theirs]);
    await loop.call("undoLast");
    expect((await loop.cells(EXCEPTIONS)).slice(1)).toEqual([theirs, row]);
    const { lines } = (await loop.call("coachList")) as unknown as { lines: unknown[] };
    expect(JSON.stringify(lines)).not.toMatch(/moved house|ill/);
    expect(lines).toHaveLength(2);
  });
});

test("a page's nonsense is refused in one sentence and writes nothing", async () => {
  await onLoop(gradebook(), async (loop) => {
    await setUp(loop);
    const before = await loop.cells(EXCEPTIONS);
    const rows = [null, 7, {}, { class: "Period 1", student: "Nobody", what: "excused" }];
    const answers = await loop.run(...rows.map((row) => ({ call: "setException", args: [row] })));
    for (const { value } of answers) expect(value).toMatchObject({ status: "error", code: "illegalInput" });
    expect(await loop.cells(EXCEPTIONS)).toEqual(before);
  });
});
