import path from "node:path";
import { readWorkbookFile } from "../../workbench/files/read";
import { sharedGradebooks } from "../project";
import { tab, workbook } from "../workbench/host/testHost";
import { onLoop, openLoop } from "./loop";
import { callsOf, lines, setUp, theirs } from "./tiny";
import { at, classTab, preview, record, ROSTER, typeScore, withRoster, type Recorded } from "./recording";

jest.setTimeout(300_000);

/** On what test/loop/sharedGradebooks.test.ts runs set-up and roster. */
const FILES = ["eldridgejm__gradelib/canvas.csv", "nbeaver__offline-grades-upload/01.ods"];
const folder = sharedGradebooks();

(folder ? test.each(FILES) : test.skip.each(FILES))(
  "%s: three retakes are recorded, nothing else of the file changes, and undo brings it back",
  async (file) => {
    await onLoop(await readWorkbookFile(path.join(folder ?? "", file)), async (loop) => {
      const names = loop.saved().sheets.map(({ name }) => name);
      await setUp(loop);
      await loop.call("buildRoster", {});
      const before = theirs(loop.saved(), names);
      const all = await lines(loop, ROSTER);
      const [headings = []] = await loop.cells(ROSTER);
      const column = String.fromCharCode(65 + headings.indexOf("Retake score"));
      const rows = all
        .flatMap((line, index) => (line["Status"] === "corrective needed" ? [index + 2] : []))
        .slice(0, 3);
      expect(rows).toHaveLength(3);
      await loop.run(
        ...rows.map((row, index) => ({ set: `${ROSTER}!${column}${row}`, value: ["90%", "1", "2"][index] })),
      );
      const { cells, left } = await record(loop);
      expect([cells.length, left]).toEqual([3, []]);
      const after = theirs(loop.saved(), names);
      for (const { tab: name, cell, label } of cells)
        expect((await at(loop, `${name}!${cell}`)).notes).toEqual([[label]]);
      const texts = (sheets: typeof before) =>
        sheets.flatMap((sheet) =>
          sheet.cells
            .filter(({ value }) => value !== null)
            .map(({ row, column: of, value }) => `${sheet.name} ${row} ${of} ${value}`),
        );
      expect(texts(after)).toEqual(expect.arrayContaining(texts(before)));
      expect(JSON.stringify(await loop.call("suggestSetup"))).not.toMatch(
        /"code":"(?:newColumn|columnGone|columnRenamed)"/,
      );
      await loop.call("undoLast");
      expect(texts(theirs(loop.saved(), names))).toEqual(texts(before));
    });
  },
);

test("a long list gets new rows, and the levels follow", async () => {
  const list = tab("Scores", [
    ["Student", "Assessment", "Standard", "Score", "Out of", "Date", "Attempt"],
    ["Ana Ruiz", "Test 1", "LF.1", 2, 4, "2025-11-03", 1],
    ["Ben Ode", "Test 1", "LF.1", 4, 4, "2025-11-03", 1],
    ["Cem Can", "Test 1", "LF.1", 1, 4, "2025-11-03", 1],
    ["Ana Ruiz", "Test 1", "LF.2", 3, 8, "2025-11-03", 1],
    ["Ben Ode", "Test 1", "LF.2", 8, 8, "2025-11-03", 1],
  ]);
  const loop = await withRoster(workbook([list]));
  await typeScore(loop, { student: "Ana Ruiz", standard: "LF.1" }, "4");
  const { columns, question } = await preview(loop);
  expect(columns).toMatchObject([{ heading: "Test 1", column: "", scores: 1 }]);
  expect(question).toContain("• Test 1: a new row");
  await record(loop);
  const { values, notes } = await at(loop, "Scores!A7:G7");
  expect(values).toEqual([["Ana Ruiz", "Test 1", "LF.1", 4, 4, "2025-11-14", 2]]);
  expect(notes[0]?.[3]).toBe("2nd attempt, form B, 14 Nov");
  expect((await at(loop, "Mastery Map – Scores!A3:B3")).values).toEqual([["Ana Ruiz", "Exceeds mastery"]]);
  await loop.call("undoLast");
  expect((await at(loop, "Scores!A7:G7")).values.flat().join("")).toBe("");
  await loop.close();
});

test("where levels stand beside the scores, the teacher is told that the live map does not look right of them", async () => {
  const loop = await openLoop(workbook([classTab()]), "2025-11-05");
  const { setup } = (await loop.call("suggestSetup")) as unknown as { setup: object };
  await loop.call("applySetup", { ...setup, insertLevels: "columns" });
  await loop.call("buildRoster", {});
  await typeScore(loop, { student: "Ana Ruiz" }, "7");
  const { question } = await preview(loop);
  expect(question).toMatch(/Column \w of "Period 1" stands right of the level columns/);
  const { issues } = (await record(loop)) as Recorded & { issues: { code: string }[] };
  expect(issues.map(({ code }) => code)).toContain("rightOfLevels");
  await loop.close();
});

test("the calls on a class's tab grow with the columns and runs that are written, not with the class", async () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => [
      `Pupil ${String.fromCharCode(65 + (index % 26))}${index}`,
      100 + index,
      1,
      8,
    ]);
  const counts: number[] = [];
  for (const count of [6, 30]) {
    const loop = await withRoster(workbook([classTab({ rows: rows(count) })]));
    for (const [name] of rows(count).slice(0, 4)) await typeScore(loop, { student: String(name) }, "4");
    const [answer] = await loop.run({ call: "recordRetakes" });
    const { read, write, format, other } = answer!.serviceCalls.byTab["Period 1"]!;
    counts.push(read + write + format + other);
    expect(callsOf(answer!)).toBeLessThan(200);
    await loop.close();
  }
  expect(counts[1]).toBe(counts[0]);
});
