import fc from "fast-check";
import { schoolColumn } from "../../../src/actions/summary/schoolColumn";
import { readColumn } from "../../../src/actions/summary/column";
import type { StudentPlan } from "../booksMaker";
import { classOn, column, oneClass } from "./makers";

const who = (name: string, id: string, mark: number): StudentPlan => ({ name, id, marks: [mark] });
const BOOKS = oneClass(
  classOn(
    ["LT 1"],
    [
      who("Lee, Ana", "1001", 71),
      who("Cho, Ben", "1002", 72),
      who("Diaz, Cy Ray", "1003", 73),
      who("Kai", "1004", 74),
      who("Same, Ida", "1005", 75),
      who("Same, Ida", "1006", 76),
    ],
  ),
);
const filled = (names: string | (string | number)[]) => column(BOOKS, { names, what: "score" });

describe("a roster is pasted as it is", () => {
  test.each<[string, string, unknown[]]>([
    ["a name a line", "Ana Lee\nBen Cho", [71, 72]],
    ["line ends of any system, the last one or not", "Ana Lee\r\nBen Cho\r\n", [71, 72]],
    ["blank lines keep their place", "Ana Lee\n\n \nBen Cho\n\n", [71, "", "", 72, ""]],
    ["ID and name", "1001\tAna Lee\n1002\tBen Cho", [71, 72]],
    ["family and given name", "Lee\tAna\nDiaz\tCy Ray\nKai\t", [71, 73, 74]],
    ["given and family name", "Ana\tLee\nCy Ray\tDiaz\n\tKai", [71, 73, 74]],
    ["a running number before them", "1\tLee\tAna\n2\tCho\tBen", [71, 72]],
    ["marks behind them", "Ana Lee\t9\t8\nBen Cho\t1001\t7", [71, 72]],
    [
      "whichever column tells most students apart",
      "Ida Same\t1005\nIda Same\t1006\nAna Lee\t1001",
      [75, 76, 71],
    ],
    ["a blank ID: by name", "1001\tAna Lee\n\tBen Cho", [71, 72]],
    ["a row of a file with commas", '"Lee, Ana",1001,A\n"Cho, Ben",1002,A', [71, 72]],
    ["a row of a file with semicolons", "Lee;Ana;x\nCho;Ben;x", [71, 72]],
    ["a cell that runs over two lines", '"Lee,\nAna"\t9\nBen Cho\t8', [71, 72]],
    ["a quote that is never closed", '"Bo\nAna Lee', ["", 71]],
    ["a nickname in quotes within the name is no quoted cell", 'Ana Lee\n"Bo" Cho\nKai', [71, "", 74]],
    ["nothing", "", [""]],
  ])("%s", (_, names, values) => {
    expect(filled(names).values).toEqual(values);
  });

  test.each<[string, string]>([
    ["a heading", "Student\n"],
    ["headings", "Student ID\tName\n"],
    ["in another language", "Nachname\tVorname\n"],
    ["with the row of points of a learning platform", "Student\tID\n    Points Possible\t\n"],
    ["with a line that has no name", "Student\tID\tQuiz\n\t\tManual posting\n"],
    ["a heading that begins with something else", "assignment\tstudent_id\n"],
    ["a heading over two lines", '"Student\nname"\n'],
  ])("%s above the students is nobody, has a blank cell and is not complained about", (_, above) => {
    const lines = above.startsWith("Nach")
      ? "Lee\tAna"
      : above.startsWith("assign")
        ? "Quiz\t1001"
        : "Ana Lee";
    const { values, unmatched, warnings } = filled(above + lines);
    expect({ last: values[values.length - 1], unmatched, warnings }).toEqual({
      last: 71,
      unmatched: [],
      warnings: [],
    });
    expect(values.slice(0, -1).every((value) => value === "")).toBe(true);
  });

  test("a student nobody knows above the others is told of, whatever stands beside the name", () => {
    expect(filled("Zed Zee\tStudent\nAna Lee\tStudent").unmatched).toEqual(["Zed Zee\tStudent"]);
  });

  test("the same word below the first student is a line that fits nobody", () => {
    expect(filled("Ana Lee\nStudent").unmatched).toEqual(["Student"]);
  });

  test.each<[string, string, unknown[]]>([
    ["an ID that nobody has: by the name beside it", "1001\tAna Lee\n1002\tBen Cho\n9999\tKai", [71, 72, 74]],
    ["a name nobody has: by the ID beside it", "1001\tAnnie Lee\n1002\tBen Cho\n1004\tKai", [71, 72, 74]],
    ["a mark that is somebody's ID is no ID", "Ana Lee\t5\nBen Cho\t1004\nKai\t9", [71, 72, 74]],
  ])("%s", (_, names, values) => {
    expect(filled(names).values).toEqual(values);
  });

  test("ID and name of two students: nothing is filled in", () => {
    const { values, unmatched, warnings } = filled(
      "1001\tAna Lee\n1002\tKai\n1004\tBen Cho\n1003\tCy Ray Diaz",
    );
    expect({ values, unmatched }).toEqual({
      values: [71, "", "", 73],
      unmatched: ["1002\tKai", "1004\tBen Cho"],
    });
    expect(warnings[0]).toMatch(/^Line 2 \(1002\): what stands on this line fits different students/);
  });

  test("lists take tabs too, and a line of a list is one line", () => {
    expect(filled(["1001\tAna Lee", 1002, "", "Kai\n"]).values).toEqual([71, 72, "", 74]);
  });

  test("in a list nothing is split at commas", () => {
    expect(filled(["Kai, 9"]).unmatched).toEqual(["Kai, 9"]);
  });

  test("each line says by which text its student was found, and who that is", () => {
    const asked = readColumn({ names: "Student\n1004\nZed", what: "score" }, BOOKS);
    if ("refused" in asked) throw new Error(asked.refused);
    expect(schoolColumn(asked).lines).toMatchObject([
      { who: "Student", isHeading: true, found: [], isUnmatched: false, value: "" },
      { who: "1004", isHeading: false, found: [{ student: { name: "Kai" } }], isUnmatched: false, value: 74 },
      { who: "Zed", found: [], isUnmatched: true, value: "" },
    ]);
  });
});

describe("laws", () => {
  const roster = [
    ["Lee", "Ana", "1001", 71],
    ["Cho", "Ben", "1002", 72],
    ["Diaz", "Cy Ray", "1003", 73],
    ["", "Kai", "1004", 74],
  ] as const;
  type Row = (typeof roster)[number];
  const shapes: ((row: Row) => string)[] = [
    ([family, given]) => [family, given].filter(Boolean).join(", "),
    ([family, given]) => `${given} ${family}`.trim(),
    ([family, given]) => `${family}\t${given}`,
    ([family, given, id]) => `${given}\t${family}\t${id}`,
    ([, , id]) => id,
    ([family, given, id]) => `"${[family, given].filter(Boolean).join(", ")}",${id},"9,5"`,
  ];

  test("whatever the shape and the order, everyone is found and gets their own", () => {
    const order = fc.shuffledSubarray([...roster], { minLength: 1 });
    fc.assert(
      fc.property(order, fc.constantFrom(...shapes), (rows, shape) => {
        const { values, unmatched } = filled(rows.map(shape).join("\n"));
        expect({ values, unmatched }).toEqual({ values: rows.map((row) => row[3]), unmatched: [] });
      }),
    );
  });

  test("every line of any text has its cell", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("Ana Lee", "1002", "", "Zed\tKai", "=1", "a,b")), (lines) => {
        expect(filled(lines.join("\n")).values).toHaveLength(
          lines.length > 1 && lines[lines.length - 1] === "" ? lines.length - 1 : Math.max(1, lines.length),
        );
      }),
    );
  });
});
