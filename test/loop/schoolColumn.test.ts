/** The column for the school's system, on workbooks as they are and on the bundle as built. */
import path from "node:path";
import { parseCsv } from "hucre/csv";
import { readWorkbookFile } from "../../workbench/files/read";
import type { WorkbookFile } from "../../workbench/files/workbookFile";
import { sampleWorkbook } from "../../workbench/sample/sample";
import { sharedGradebooks } from "../project";
import { onLoop, type Loop } from "./loop";
import { after, choice, setUp, tinyGradebook } from "./tiny";

jest.setTimeout(240_000);

interface Made {
  values: (string | number)[];
  unmatched: string[];
  warnings: string[];
  lines: { who: string; student: string; isUnmatched: boolean }[];
  locale: string;
  csv: { name: string; text: string };
}
const made = async ({ call }: Loop, asked: object) => (await call("schoolColumn", asked)) as unknown as Made;

let tiny: WorkbookFile;
beforeAll(async () => {
  tiny = await after(tinyGradebook(), setUp);
});

test("names or IDs, in their order, on a standard and of the course", async () => {
  await onLoop(tiny, async (loop) => {
    const names = ["104", "", "Cem Can", "Nobody", "Ann O'Neill", "=Ed()"];
    expect(await made(loop, { names, what: "score", standard: "Quiz 1" })).toMatchObject({
      values: [100, "", 30, "", 40, 80],
      unmatched: ["Nobody"],
      locale: "en_US",
    });
    expect((await made(loop, { names, what: "credit", points: 2 })).values).toEqual([2, "", 0, "", 1, 2]);
  });
});

test("the locale is the workbook's", async () => {
  await onLoop(tiny, async (loop) => {
    await loop.run({ locale: "de_DE" });
    expect((await made(loop, { names: [], what: "score" })).locale).toBe("de_DE");
  });
});

test("nothing is written, whatever is asked", async () => {
  await onLoop(tiny, async (loop) => {
    const before = loop.saved();
    const answers = await loop.run(
      { call: "schoolColumn", args: [{ names: "Ann O'Neill", what: "score" }] },
      { call: "courseSummary", args: [] },
    );
    expect(answers.map(({ serviceCalls }) => serviceCalls.write + serviceCalls.format)).toEqual([0, 0]);
    expect(loop.saved()).toEqual(before);
  });
});

test("the last file a reply offered is the download; names like formulas are text in it", async () => {
  await onLoop(tiny, async (loop) => {
    expect(await loop.run({ download: true })).toEqual([
      { error: "No page has offered a file to download yet." },
    ]);
    const names = ["=Ed()", "Cem Can"];
    await loop.call("schoolColumn", { names, what: "score", standard: "Quiz 1" });
    const [offered] = (await loop.run({ download: true })) as unknown as Made["csv"][];
    expect(offered?.name).toBe("Score-Quiz-1-2025-11-05.csv");
    expect(parseCsv(offered?.text ?? "", { delimiter: "," })).toEqual([
      ["Student", "Score Quiz 1"],
      ["'=Ed()", "80"],
      ["Cem Can", "30"],
    ]);
    const { csv } = await loop.call("courseSummary");
    await loop.call("settingsNow").catch(() => undefined);
    expect(await loop.run({ download: true })).toEqual([csv]);
  });
});

test("the sample: the course and a column of every kind", async () => {
  await onLoop(sampleWorkbook(), async (loop) => {
    await setUp(loop);
    const course = (await loop.call("courseSummary")) as unknown as {
      classes: { class: string; standards: { code: string }[]; students: { student: string }[] }[];
      standards: string[];
      hasLetters: boolean;
    };
    const names = course.classes.flatMap(({ students }) => students.map(({ student }) => student)).reverse();
    const [standard = ""] = course.standards;
    for (const what of ["score", "level", "credit"]) {
      const { values, lines } = await made(loop, { names, what, standard });
      expect(values).toHaveLength(names.length);
      expect(values.filter((value) => value !== "").length).toBeGreaterThan(0);
      expect(lines.filter(({ isUnmatched }) => isUnmatched)).toEqual([]);
    }
  });
});

const folder = sharedGradebooks();
/** What other systems export, with how many students each has. */
const EXPORTS: [string, number][] = [
  ["eldridgejm__gradelib/canvas.csv", 4],
  ["realpython__materials/Section 1 Grades.csv", 56],
  ["nbeaver__offline-grades-upload/03.tsv", 9],
  ["eldridgejm__gradelib/gradescope_not_linked_with_canvas.csv", 21],
  ["sakaiproject__sakai/grades_import.csv", 2],
  ["realpython__materials/hw_exam_grades.csv", 150],
  ["esselltwo__gradr/homework.csv", 4],
];

if (folder === null) test.skip("skipped: ../shared/gradebooks is not beside this checkout", () => undefined);
else {
  test.each(choice(EXPORTS, 4))(
    "%s: its own rows pasted back, in any order, find all %i students and nobody else",
    async (name, students) => {
      const file = await readWorkbookFile(path.join(folder, name));
      await onLoop(file, async (loop) => {
        await setUp(loop);
        const [tab = ""] = file.sheets.map((sheet) => sheet.name);
        const [heading = [], ...rows] = await loop.cells(tab);
        const pasted = [heading, ...rows.reverse()].map((row) => row.join("\t")).join("\n");
        const { lines, unmatched, values } = await made(loop, { names: pasted, what: "score" });
        // Lines of a platform's own that stand among the students now.
        const others = unmatched.filter((line) => !/^(Points Possible)?\t/.test(line));
        expect({ unmatched: others, values: values.length }).toEqual({
          unmatched: [],
          values: rows.length + 1,
        });
        expect(new Set(lines.filter(({ student }) => student !== "").map(({ who }) => who)).size).toBe(
          students,
        );
      });
    },
  );
}
