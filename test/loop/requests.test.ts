/** Requests of a form, from its tab to the roster. */
import type { WorkbookFile } from "../../workbench/files/workbookFile";
import { tab, workbook } from "../workbench/host/testHost";
import { onLoop, type Loop } from "./loop";

const FORM = "Form Responses 1";
const REQUESTS = "Mastery Requests";

function gradebook(locale = "en_US"): WorkbookFile {
  const students = tab("Period 1", [
    ["Student", "Student ID", "Quiz 1 (10)", "Quiz 2 (10)"],
    ["Ana Silva", 101, 4, 9],
    ["Ben Carter", 102, 9, 5],
    ["Cem Can", 103, 3, 2],
    ["Dina Diaz", 104, 10, 10],
    ["Eva Blum", 105, 8, 3],
  ]);
  const form = tab(FORM, [
    ["Timestamp", "Email Address", "Which quiz?", "What did you do?"],
    [45965.61, "ana.silva@school.org", "Quiz 1", "practice page"],
    [45966.3, "cem.can@school.org", "Quiz 1, Quiz 2", "=1+1"],
    [45966.4, "nobody@school.org", "Quiz 2", ""],
  ]);
  const cells = form.cells.map((cell) =>
    cell.column === 0 && cell.row > 0 ? { ...cell, numberFormat: "yyyy-mm-dd hh:mm:ss" } : cell,
  );
  return workbook([students, { ...form, rows: 200, cells }], { locale });
}

async function setUp({ call }: Loop): Promise<void> {
  const { setup } = await call("suggestSetup");
  await call("applySetup", setup);
}

async function fed(loop: Loop) {
  await setUp(loop);
  const { sources } = (await loop.call("suggestRequests")) as unknown as { sources: unknown[] };
  return { sources, taken: await loop.call("takeRequests", sources[0]) };
}

test.each(["en_US", "de_DE", "fr_FR"])(
  "a form's answers come to the tab of requests by themselves, in a workbook of %s",
  async (locale) => {
    await onLoop(gradebook(locale), async (loop) => {
      const { sources, taken } = await fed(loop);
      expect(sources).toEqual([
        {
          tab: FORM,
          columns: {
            when: "Timestamp",
            who: "Email Address",
            standard: "Which quiz?",
            done: "What did you do?",
          },
        },
      ]);
      expect(taken).toMatchObject({ tab: REQUESTS, matched: 2 });
      expect(taken["unmatched"]).toMatchObject([{ tab: FORM, row: 4, column: "B" }]);
      await loop.run({
        set: `${FORM}!A5`,
        values: [["2025-11-05 12:30:00", "eva.blum@school.org", "Quiz 2", "asked twice"]],
      });
      const rows = await loop.cells(REQUESTS);
      expect(rows.map((row) => row.slice(1, 5))).toEqual([
        ["Name or e-mail", "Standard", "What I did", "Matched to"],
        ["ana.silva@school.org", "Quiz 1", "practice page", "Ana Silva (Period 1), Quiz 1"],
        ["cem.can@school.org", "Quiz 1, Quiz 2", 2, "Cem Can (Period 1), Quiz 1, Quiz 2"],
        ["nobody@school.org", "Quiz 2", "", expect.stringMatching(/^nobody: /)],
        ["eva.blum@school.org", "Quiz 2", "asked twice", ""],
      ]);
      expect(String(rows[1]?.[0])).toMatch(/^2025-11-04 14:38/);
    });
  },
);

test("the roster honours them without anything being pressed, and set-up takes none of the tabs for a class", async () => {
  await onLoop(gradebook(), async (loop) => {
    await fed(loop);
    const row = (await loop.cells("Mastery Policy")).findIndex(([setting]) => setting === "Only on request");
    await loop.run({ set: `Mastery Policy!B${row + 1}`, value: "yes" });
    const { issues } = (await loop.call("buildRoster", {})) as unknown as { issues: unknown };
    const [headings = [], ...lines] = await loop.cells("Retake Roster");
    const of = (heading: string) => headings.indexOf(heading);
    const seen = lines.map((line) => [line[of("Student")], line[of("Standard")], line[of("Status")]]);
    expect(seen).toContainEqual(["Cem Can", "Quiz 2", "corrective needed"]);
    expect(seen).toContainEqual(["Eva Blum", "Quiz 2", "not requested"]);
    const ofForm = (issues as { tab: string; code: string }[]).filter((issue) => issue.tab === FORM);
    expect(ofForm.map(({ code }) => code)).toEqual(["requestUnmatched"]);
  });
});

test("undo takes the tab back, a second time nothing is written, and removal leaves the form's tab as it is", async () => {
  await onLoop(gradebook(), async (loop) => {
    await fed(loop);
    const before = await loop.cells(FORM);
    const [again] = await loop.run({ call: "takeRequests", args: [] });
    expect(again?.serviceCalls.write).toBe(0);
    expect((await loop.call("undoLast"))["what"]).toBe("Take requests");
    expect((await loop.run({ tabs: true }))[0]?.tabs).not.toContain(REQUESTS);
    const { sources } = (await loop.call("suggestRequests")) as unknown as { sources: unknown[] };
    await loop.call("takeRequests", sources[0]);
    await loop.call("removeEverything", [REQUESTS]);
    expect((await loop.run({ get: REQUESTS }))[0]?.formulas.flat().join("")).toBe("");
    expect((await loop.cells(REQUESTS))[1]?.[1]).toBe("ana.silva@school.org");
    expect(await loop.cells(FORM)).toEqual(before);
  });
});

test("matching again after new answers can be undone, and the answers keep coming", async () => {
  await onLoop(gradebook(), async (loop) => {
    await fed(loop);
    const row = ["2025-11-05 12:30:00", "eva.blum@school.org", "Quiz 2", ""];
    await loop.run({ set: `${FORM}!A5`, values: [row] });
    await loop.call("takeRequests");
    expect((await loop.cells(REQUESTS))[4]?.[4]).toBe("Eva Blum (Period 1), Quiz 2");
    await loop.call("undoLast");
    await loop.run({ set: `${FORM}!A6`, values: [row] });
    const rows = await loop.cells(REQUESTS);
    expect(rows.map((cells) => cells[1])).toEqual([
      "Name or e-mail",
      "ana.silva@school.org",
      "cem.can@school.org",
      "nobody@school.org",
      "eva.blum@school.org",
      "eva.blum@school.org",
    ]);
    expect(rows[4]?.[4]).toBe("");
  });
});

test("a tab filled by hand keeps what is typed as text, and headings that went can be put back", async () => {
  await onLoop(gradebook(), async (loop) => {
    await setUp(loop);
    await loop.call("takeRequests");
    await loop.run({ set: `${REQUESTS}!A2`, values: [["2025-11-05", "Ana Silva", "Quiz 1", "3/4"]] });
    expect(await loop.call("takeRequests")).toMatchObject({ matched: 1, message: "1 request matched." });
    expect((await loop.cells(REQUESTS))[1]?.slice(1)).toEqual([
      "Ana Silva",
      "Quiz 1",
      "3/4",
      "Ana Silva (Period 1), Quiz 1",
    ]);
    await loop.run({ set: `${REQUESTS}!E1`, value: "" });
    const [refused] = await loop.run({ call: "takeRequests", args: [] });
    expect(refused?.value).toMatchObject({ status: "error", message: expect.stringMatching(/Matched to/) });
    await loop.call("repair");
    expect((await loop.cells(REQUESTS))[0]?.[4]).toBe("Matched to");
  });
});
