/** Levels that a more advanced standard implies: proposed, accepted as levels by hand, taken back. */
import type { ImpliedLevel } from "../../src/actions/groupReplies";
import type { WorkbookFile } from "../../workbench/files/workbookFile";
import { tab, workbook } from "../workbench/host/testHost";
import { onLoop, setUpAndBuild, type Loop } from "./loop";

function gradebook(): WorkbookFile {
  return workbook([
    tab("Period 1", [
      ["Student", "Student ID", "Quiz 1 (10)", "Quiz 2 (10)"],
      ["Ana Silva", 101, 4, 9],
      ["Ben Carter", 102, null, 10],
      ["Kim Lee", 103, 3, 2],
      ["Eva Blum", 104, 9, 9],
    ]),
  ]);
}

async function implied({ call }: Loop): Promise<ImpliedLevel[]> {
  const { implied: found } = await call("groupsNow");
  return found as ImpliedLevel[];
}

async function accept({ call }: Loop, one: ImpliedLevel, more: object = {}): Promise<void> {
  const { class: of, student, id, standard, level: value, note } = one;
  const row = { class: of, student, id, standard, what: "level by hand", value, from: "", to: "", note };
  await call("setException", { ...row, ...more });
}

/** The lines of a tab that name a student, as text. */
async function linesOf({ cells }: Loop, title: string, student: string): Promise<string[]> {
  const rows = await cells(title);
  return rows.map((row) => row.map(String).join("|")).filter((row) => row.includes(student));
}

test("a level is proposed, accepted with one call, seen everywhere, and proposed again when it is taken back", async () => {
  await onLoop(gradebook(), async (loop) => {
    await setUpAndBuild(loop);
    await loop.run({ set: "Standards!N3", value: "Quiz 1" });
    const before = await implied(loop);
    expect(before.map(({ student, standard, stands, level }) => [student, standard, stands, level])).toEqual([
      ["Ana Silva", "Quiz 1", "Not yet", "Mastery"],
      ["Ben Carter", "Quiz 1", "not assessed", "Mastery"],
    ]);
    for (const one of before) await accept(loop, one);
    expect(await implied(loop)).toEqual([]);
    expect(await loop.cells("Mastery Exceptions")).toContainEqual(
      expect.arrayContaining(["Ben Carter", "level by hand", "Mastery", "implied by Quiz 2"]),
    );
    await loop.call("updateMap");
    await loop.call("buildRoster", {});
    await loop.call("buildGroups", {});
    for (const { student } of before) {
      expect((await linesOf(loop, "Mastery Map", student)).join()).toMatch(/Mastery\|Exceeds mastery/);
      expect((await linesOf(loop, "Mastery Map – Period 1", student)).join()).toMatch(/Mastery\|Exceeds/);
      expect(await linesOf(loop, "Retake Roster", student)).toEqual([]);
      expect((await linesOf(loop, "Corrective Groups", student)).join()).not.toMatch(/Quiz 1\|.*Not yet/);
    }
    for (const one of before) await accept(loop, one, { remove: true });
    expect(await implied(loop)).toEqual(before);
  });
});
