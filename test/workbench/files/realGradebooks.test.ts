import { existsSync, readdirSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { readWorkbookFile } from "../../../workbench/files/read";
import type { SheetFile } from "../../../workbench/files/workbookFile";
import { writtenAndRead } from "./workbookMaker";

/** Gradebooks of real teachers stand beside the project, not in it. */
const folder = resolve(__dirname, "../../../../shared/gradebooks");
const isThere = existsSync(folder);
const files = isThere
  ? (readdirSync(folder, { recursive: true }) as string[]).filter((name) =>
      [".csv", ".tsv", ".ods", ".xlsx"].includes(extname(name)),
    )
  : [];

const valueAt = ({ cells }: SheetFile, place: string) => {
  const column = place.charCodeAt(0) - 65;
  return cells.find((cell) => cell.column === column && cell.row === Number(place.slice(1)) - 1)?.value;
};

if (isThere) describe("real gradebooks", theyAllOpen);
else test.skip(`real gradebooks: the folder is not here (${folder})`, () => {});

function theyAllOpen(): void {
  test("there are some of every kind", () => {
    expect([...new Set(files.map((name) => extname(name)))].sort()).toEqual([
      ".csv",
      ".ods",
      ".tsv",
      ".xlsx",
    ]);
  });

  test.each(files)("%s opens, and is the same after writing and reading", async (name) => {
    const file = await readWorkbookFile(join(folder, name));
    expect(file.sheets.length).toBeGreaterThan(0);
    expect(file.sheets.some(({ cells }) => cells.length > 0)).toBe(true);
    const again = await writtenAndRead(file);
    expect({ ...again, notKept: [] }).toEqual({ ...file, notKept: [] });
  });

  // Checked by hand against the text or the XML of the file.
  test.each<[string, string, Record<string, unknown>]>([
    [
      "4rthurCai__canvasgrade/gradebook.csv",
      "gradebook",
      { A1: "Student", A2: "teamalpha", B2: undefined, D4: 12, K4: 30 },
    ],
    ["esselltwo__gradr/quiz.csv", "quiz", { A1: undefined, B1: "Quiz", C1: 4, A2: 100001, D2: 3.5, C3: 3.5 }],
    ["eldridgejm__gradelib/egrades.csv", "egrades", { A1: "Last Name", C2: "A12345678", H2: "N" }],
    [
      "nbeaver__offline-grades-upload/03.tsv",
      "03",
      { D1: "Quiz 3 [Total Pts: 10] |664617", C2: "janderson2", D2: 2, D3: 1 },
    ],
    [
      "nbeaver__offline-grades-upload/01.ods",
      "01",
      { A1: "Last Name", C2: "mcoote", D2: 5, D4: 0, A5: "O'Toole" },
    ],
    [
      "dassystem__notenfeedback/blanko-kursheft.ods",
      "SoMi-Liste",
      {
        A1: undefined,
        B1: "KURSNAME",
        C1: 42608,
        E1: 42615,
        E3: 3,
        F3: 2,
        G3: 2,
        H3: 3,
        I3: "e",
        J3: "f",
        K3: "f",
        C4: "f",
      },
    ],
    [
      "owbezick__Standards-Based-Gradebook/Exam_Mastery_Mock.xlsx",
      "Mini Review A",
      { B2: "Alice", D2: "J", E2: 0, F2: "M", I1: "Total Mastered" },
    ],
  ])("in %s the tab %s has the right cells", async (name, tab, expected) => {
    const { sheets } = await readWorkbookFile(join(folder, name));
    const sheet = sheets.find((one) => one.name === tab)!;
    const found = Object.fromEntries(Object.keys(expected).map((place) => [place, valueAt(sheet, place)]));
    expect(found).toEqual(expected);
  });
}
