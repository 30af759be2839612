import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findProject, sharedGradebooks } from "./project";

const folder = sharedGradebooks();
const when = folder ? describe : describe.skip;

/** Runs the headless command on one of the shared files. */
function headless(file: string, steps: unknown[]): Record<string, never>[] {
  const work = mkdtempSync(path.join(tmpdir(), "mastery-loop-"));
  const list = path.join(work, "steps.json");
  writeFileSync(list, JSON.stringify(steps));
  try {
    const command = path.join(findProject(), "build/headless.cjs");
    const ran = spawnSync(process.execPath, [command, path.join(folder ?? "", file), list], {
      encoding: "utf8",
    });
    if (ran.status !== 0) throw new Error(ran.stderr);
    return JSON.parse(ran.stdout) as Record<string, never>[];
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** Types one formula into a cell and reads what spills from it. */
function answers(file: string, formula: string, at: string, read: string): unknown[][] {
  const [, got] = headless(file, [{ set: at, value: formula }, { get: read }]);
  return (got as unknown as { values: unknown[][] }).values;
}
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

when("the functions beside the scores of real gradebooks (../shared/gradebooks)", () => {
  test("a Canvas export: a column out of 24, points in their own row", () => {
    const file = "eldridgejm__gradelib/canvas.csv";
    expect(answers(file, "=MASTERY_SCORE(G4:G7,G3)", "canvas!V4", "canvas!V4:V7")).toEqual(
      column(75, 41.67, 83.33, 64.58),
    );
    expect(answers(file, '=MASTERY_LEVEL(F4:H7,F3:H3,,"latest")', "canvas!V4", "canvas!V4:V7")).toEqual(
      column("Mastery", "Exceeds mastery", "Approaching", "Exceeds mastery"),
    );
  });

  test("a Gradescope export: first attempt and redemption", () => {
    const file = "esselltwo__gradr/gradescope.csv";
    expect(
      answers(file, '=BEST_ATTEMPT({D2:D5,F2:F5},{55,60},"label")', "gradescope!K2", "gradescope!K2:K5"),
    ).toEqual(column("2nd of 2", "1st of 2", "1st of 1", "2nd of 2"));
  });

  test("a Blackboard download, tab-separated", () => {
    const file = "nbeaver__offline-grades-upload/03.tsv";
    expect(answers(file, '=MASTERY_LEVEL(D2:D,10,"6 of 10")', "'03'!F2", "'03'!F2:F10")).toEqual(
      column(
        "Not yet",
        "Not yet",
        "Not yet",
        "Mastery",
        "Mastery",
        "Not yet",
        "Not yet",
        "Not yet",
        "Mastery",
      ),
    );
  });

  test("an OpenDocument sheet with an apostrophe in a name, where 0 is a score", () => {
    const file = "nbeaver__offline-grades-upload/01.ods";
    expect(answers(file, "=MASTERY_SCORE(D2:D6,10)", "'01'!F2", "'01'!F2:F6")).toEqual(
      column(50, 60, 0, 30, 40),
    );
    const map = answers(file, "=MASTERY_MAP(A1:D6)", "'01'!H1", "'01'!H1:I6");
    expect(map[0]).toEqual(["Student", "Quiz 3"]);
    expect(map[4]).toEqual(["O'Toole, Slugger", "Not yet"]);
  });

  test("a semicolon file with decimal commas: what cannot be read says so in its own row", () => {
    const file = "sakaiproject__sakai/grades_import_i18n.csv";
    const tab = "grades_import_i18n";
    expect(answers(file, "=MASTERY_SCORE({C2:C3,E2:E3},{10,77})", `${tab}!H2`, `${tab}!H2:H3`)).toEqual(
      column('Check: "null" is no score; type a number, or list it in the policy as a Mark', 54.55),
    );
  });

  test("letters M, J, A under a policy table: nothing is guessed without it", () => {
    const file = "owbezick__Standards-Based-Gradebook/Exam_Mastery_Mock.xlsx";
    const policy = [
      ["Scores are out of", 3],
      ["Mastery at", 3],
      ["Level", "Master", 3, "", "M"],
      ["Level", "Journeyman", 2, "", "J"],
      ["Level", "Apprentice", 0, "", "A"],
    ].map((row) => [...row, "", "", "", ""].slice(0, 5));
    const tab = "'Mini Review A'";
    const got = headless(file, [
      { newTab: "Rules" },
      { set: "Rules!A1:E5", values: policy },
      { set: `${tab}!K2`, value: "=MASTERY_LEVEL(D2:G5)" },
      { set: `${tab}!L2`, value: "=MASTERY_LEVEL(D2:G5,,,Rules!A1:E5)" },
      { set: `${tab}!M2`, value: '=BEST_ATTEMPT(D2:G5,,"label",Rules!A1:E5)' },
      { get: `${tab}!K2:M5` },
    ])[5] as unknown as { values: string[][] };
    expect(got.values.map((row) => row[0]?.slice(0, 21))).toEqual([
      'Check: "J" is no scor',
      'Check: "J" is no scor',
      'Check: "A" is no scor',
      'Check: "J" is no scor',
    ]);
    expect(got.values.map((row) => row.slice(1))).toEqual([
      ["Master", "3rd of 4"],
      ["Journeyman", "1st of 4"],
      ["Master", "2nd of 4"],
      ["Master", "2nd of 4"],
    ]);
  });

  test("a wide book of activities where blank is no zero", () => {
    const file = "aneesha__la-filter-dashboard/gradebook.csv";
    expect(answers(file, "=MASTERY_SCORE(I2:L5)", "gradebook!N2", "gradebook!N2:N5")).toEqual(
      column(79, "", 47, 75),
    );
  });

  test("a workbook with a tab for each section", () => {
    const file = "_derived/realpython_one_tab_per_section.xlsx";
    const got = headless(file, [
      { newTab: "Map" },
      { set: "Map!A1", value: "=MASTERY_MAP('Section 2'!A1:AP52)" },
      { get: "Map!A1:C53" },
    ])[2] as unknown as { values: unknown[][] };
    const map = got.values;
    expect(map[0]).toEqual(["Student", "Homework 1", "Homework 2"]);
    expect(map[1]).toEqual(["Daisy Anderson", "Mastery", "Approaching"]);
    expect(map.filter(([name]) => name !== "")).toHaveLength(52);
  });

  test("a German exam: a total with its maximum in the row above, and no student has points yet", () => {
    const file = "dassystem__notenfeedback/klausur1.ods";
    expect(answers(file, "=MASTERY_LEVEL(G4:P8,G2:P2)", "Klausur!AC4", "Klausur!AC4:AC8")).toEqual(
      column("", "", "", "", ""),
    );
    const [, , got] = headless(file, [
      { set: "Klausur!G4", value: 9 },
      { set: "Klausur!AC4", value: "=MASTERY_LEVEL(G4:P8,G2:P2)" },
      { get: "Klausur!AC4" },
    ]);
    expect((got as unknown as { values: string[][] }).values).toEqual([["Exceeds mastery"]]);
  });
});

if (!folder) test.skip("skipped: ../shared/gradebooks is not beside this checkout", () => undefined);
