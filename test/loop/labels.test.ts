/** Labels on the score cells of retakes, written and taken away. */
import type { WorkbookFile } from "../../workbench/files/workbookFile";
import { tab, workbook } from "../workbench/host/testHost";
import { onLoop, type Loop } from "./loop";

function gradebook(): WorkbookFile {
  const sheet = tab("Period 1", [
    ["Student", "Student ID", "Quiz 1 (10)", "Quiz 1 retake (10)", "Quiz 2 (10)"],
    ["Ana Silva", 101, 4, 9, 9],
    ["Ben Carter", 102, 9, null, 5],
    ["Cem Can", 103, 3, 7, 2],
    ["Dina Diaz", 104, 10, null, 10],
    ["Eva Blum", 105, 8, 10, 3],
  ]);
  const cells = sheet.cells.map((cell) =>
    cell.row === 3 && cell.column === 3 ? { ...cell, note: "sat at home" } : cell,
  );
  return workbook([{ ...sheet, cells }]);
}

async function notesOf({ run }: Loop): Promise<string[]> {
  const [answer] = await run({ get: "Period 1!D1:D6" });
  return ((answer as unknown as { notes: string[][] }).notes ?? []).map(([note]) => note ?? "");
}

const NONE = ["", "", "", "sat at home", "", ""];
const LABELLED = ["", "2nd attempt", "", "sat at home", "", "2nd attempt"];

test("labels come, are undone, come again, are up to date, and go; the teacher's note and scores stay", async () => {
  await onLoop(gradebook(), async (loop) => {
    const { setup } = await loop.call("suggestSetup");
    await loop.call("applySetup", setup);
    const scores = await loop.cells("Period 1");

    const [first] = await loop.run({ call: "labelScores", args: [{}, "add"] });
    expect(first?.value).toMatchObject({ status: "ok", labelled: 2, kept: 1, tabs: ["Period 1"] });
    // Notes of one tab asked for, read once more before the one write of the one column.
    expect(first?.serviceCalls.write).toBe(1);
    expect(await notesOf(loop)).toEqual(LABELLED);

    await loop.call("undoLast");
    expect(await notesOf(loop)).toEqual(NONE);

    await loop.call("labelScores", {}, "add");
    const [again] = await loop.run({ call: "labelScores", args: [{}, "add"] });
    expect(again?.value).toMatchObject({ labelled: 0, kept: 1 });
    expect(again?.serviceCalls.write).toBe(0);

    const rows = await loop.cells("Assessments");
    const at = rows.findIndex((row) => row[1] === "Quiz 1 retake (10)");
    const form = (rows[0] ?? []).indexOf("Form");
    await loop.run({ set: `Assessments!${String.fromCharCode(65 + form)}${at + 1}`, value: "B" });
    await loop.call("labelScores", {}, "add");
    expect(await notesOf(loop)).toEqual(
      LABELLED.map((note) => note.replace("2nd attempt", "2nd attempt, form B")),
    );
    await loop.call("undoLast");
    expect(await notesOf(loop)).toEqual(LABELLED);

    await loop.call("labelScores", {}, "remove");
    expect(await notesOf(loop)).toEqual(NONE);
    await loop.call("undoLast");
    expect(await notesOf(loop)).toEqual(LABELLED);
    expect(await loop.cells("Period 1")).toEqual(scores);
  });
});

test("somebody who may only view labels nothing", async () => {
  await onLoop(gradebook(), async (loop) => {
    const { setup } = await loop.call("suggestSetup");
    await loop.call("applySetup", setup);
    await loop.run({ user: "viewer" });
    const [refused] = await loop.run({ call: "labelScores", args: [] });
    expect(refused?.value).toMatchObject({ status: "error", code: "viewOnly" });
    expect(await notesOf(loop)).toEqual(NONE);
  });
});
