import fc from "fast-check";
import { setException } from "../../../src/actions/exceptions/setException";
import { impliedLevels } from "../../../src/actions/implied/impliedLevels";
import type { ImpliedLevel } from "../../../src/actions/groupReplies";
import type { OnBooks } from "../../../src/actions/onBooks";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { findTable } from "../../../src/workbook/tables/findTable";
import { EXCEPTIONS_TABLE } from "../../../src/workbook/tables/specs";
import type { Line } from "../../../src/workbook/tables/tableSpec";
import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import { makeBooks, type BooksPlan, type ClassPlan, type ColumnPlan, type StudentPlan } from "../booksMaker";
import { tab, workbook } from "../snapshotMaker";

/** LF.0 comes before LF.1, which comes before LF.2. */
const STANDARDS: Line[] = [
  { Code: "LF.0", Title: "Graphs" },
  { Code: "LF.1", Title: "Slope", Prerequisites: "LF.0" },
  { Code: "LF.2", Prerequisites: "lf.1" },
];
const COLUMNS: ColumnPlan[] = [
  { name: "Quiz 0", standard: "LF.0", given: "2025-10-20" },
  { name: "Quiz 1", standard: "LF.1", given: "2025-11-03" },
  { name: "Quiz 2", standard: "LF.2", given: "2025-11-04" },
];
const EMPTY = workbook([]);

interface Case extends Partial<BooksPlan>, Partial<ClassPlan> {
  students: readonly StudentPlan[];
  snapshot?: Snapshot;
}

function on({ students, columns = COLUMNS, snapshot = EMPTY, ...plan }: Case): OnBooks {
  const books = makeBooks({ classes: [{ columns, students }], standards: STANDARDS, ...plan });
  return { books, snapshot, scope: {}, today: "2025-11-06" };
}

const inShort = ({ student, standard, level, by, stands }: ImpliedLevel) =>
  `${student}: ${standard} ${level} by ${by.join(", ")}, stands ${stands}`;
const proposed = (given: Case) => impliedLevels(on(given)).map(inShort);
const exception = (what: string, rest: Line = {}): Line => ({ Student: "Ana", What: what, ...rest });

describe("a level is proposed where a more advanced standard is mastered", () => {
  test.each<[string, Case, string[]]>([
    [
      "on what is not assessed",
      { students: [["Ana", 90, "", 85]] },
      ["Ana: LF.1 Mastery by LF.2, stands not assessed"],
    ],
    [
      "on what is not mastered",
      { students: [["Ana", 90, 60, 85]] },
      ["Ana: LF.1 Mastery by LF.2, stands Approaching"],
    ],
    [
      "however far back, by everything that is mastered",
      { students: [["Ana", "", 80, 85]] },
      ["Ana: LF.0 Mastery by LF.1, LF.2, stands not assessed"],
    ],
    [
      "in Standards order, then by the roster",
      {
        students: [
          ["Ana", "", "", 85],
          ["Ben", "", 85, ""],
        ],
      },
      [
        "Ana: LF.0 Mastery by LF.2, stands not assessed",
        "Ben: LF.0 Mastery by LF.1, stands not assessed",
        "Ana: LF.1 Mastery by LF.2, stands not assessed",
      ],
    ],
    [
      "priority standards first",
      {
        students: [["Ana", "", "", 85]],
        standards: [{ ...STANDARDS[0], Priority: "supporting" }, ...STANDARDS.slice(1)],
      },
      ["Ana: LF.1 Mastery by LF.2, stands not assessed", "Ana: LF.0 Mastery by LF.2, stands not assessed"],
    ],
    [
      "where too little evidence says mastery so far",
      {
        students: [["Ana", 90, 90, 85]],
        policy: [["Scoring method", "highest"]],
        standards: [
          ...STANDARDS.slice(0, 1),
          { ...STANDARDS[1], "Scoring method": "number of times" },
          STANDARDS[2]!,
        ],
      },
      ["Ana: LF.1 Mastery by LF.2, stands More evidence (1 of 3)"],
    ],
    [
      "with the mastery level of the standard's own scale",
      {
        students: [["Ana", "", 85, ""]],
        policy: [
          ["Scale", "Rubric", 4, 3],
          ["Level", "Advanced", 4],
          ["Level", "Proficient", 3],
          ["Level", "Beginning", 0],
        ],
        standards: [{ ...STANDARDS[0], Scale: "Rubric" }, STANDARDS[1]!],
      },
      ["Ana: LF.0 Proficient by LF.1, stands not assessed"],
    ],
    [
      "though newer work on the same day lies below: that test says both",
      {
        students: [["Ana", 90, 50, 85]],
        columns: COLUMNS.map((column) => ({ ...column, given: "2025-11-04" })),
      },
      ["Ana: LF.1 Mastery by LF.2, stands Not yet"],
    ],
    [
      "though formative work of later lies below",
      {
        students: [["Ana", 90, 60, 85, 40]],
        columns: [...COLUMNS, { name: "Exit", standard: "LF.1", kind: "formative", given: "2025-11-05" }],
      },
      ["Ana: LF.1 Mastery by LF.2, stands Approaching"],
    ],
    [
      "though newer work is there that is mastery by itself",
      {
        students: [["Ana", 90, 60, 85, 90]],
        columns: [...COLUMNS, { name: "Quiz 1b", standard: "LF.1", given: "2025-11-05" }],
        policy: [["Scoring method", "mean"]],
      },
      ["Ana: LF.1 Mastery by LF.2, stands Approaching"],
    ],
  ])("%s", (_what, given, expected) => {
    expect(proposed(given)).toEqual(expected);
  });

  test("across a standard that the class has no column for, which is not proposed itself", () => {
    const columns = COLUMNS.filter(({ standard }) => standard !== "LF.1");
    const cells = [
      ["Code", "Prerequisites"],
      ["LF.1", "LF.0"],
    ];
    const whole = STANDARDS.map(({ Code, Prerequisites = "" }) => [Code, Prerequisites]);
    const headings = ["Title", "I can", "Unit", "Priority", "Scale", "Mastery at", "Scoring method", "Forms"];
    const more = ["Retakes allowed", "Corrective", "Link", "Extension"];
    const sheet = tab("Standards", [[...cells[0]!, ...headings, ...more], ...whole]);
    const snapshot = workbook([sheet], { MASTERY_STANDARDS: "Standards" });
    expect(proposed({ columns, students: [["Ana", "", 85]], snapshot })).toEqual([
      "Ana: LF.0 Mastery by LF.2, stands not assessed",
    ]);
  });

  test("with a note that names the day on which mastery was shown first", () => {
    const retake = { name: "Quiz 2 retake", standard: "LF.2", retakeOf: "Quiz 2", given: "2025-11-05" };
    const noteOf = (...marks: (string | number)[]) =>
      impliedLevels(on({ students: [["Ana", 90, ...marks]], columns: [...COLUMNS, retake] }))[0]?.note;
    expect(noteOf("", 85, 95)).toBe("implied by LF.2, mastered on 4 Nov");
    expect(noteOf("", 50, 95)).toBe("implied by LF.2, mastered on 5 Nov");
  });

  test("with a note that names the newest day where the method weighs all scores", () => {
    const columns = [...COLUMNS, { name: "Quiz 2b", standard: "LF.2", given: "2025-11-05" }];
    const [implied] = impliedLevels(
      on({ students: [["Ana", 90, "", 85, 95]], columns, policy: [["Scoring method", "mean"]] }),
    );
    expect(implied?.note).toBe("implied by LF.2, mastered on 5 Nov");
  });

  test("with a note that names three of many", () => {
    const codes = ["A", "B", "C", "D", "E", "F"];
    const columns = codes.map((code) => ({ name: `Quiz ${code}`, standard: code }));
    const standards = codes.map((Code, at) => ({ Code, Prerequisites: codes[at - 1] ?? "" }));
    const [implied] = impliedLevels(on({ students: [["Ana", "", 85, 85, 85, 85, 85]], columns, standards }));
    expect(implied).toMatchObject({
      by: ["B", "C", "D", "E", "F"],
      note: "implied by B; C; D; and 2 more",
    });
  });

  test("with a note without a day where nobody wrote one down, and with a title or the code", () => {
    const columns = COLUMNS.map(({ given: _given, ...column }) => column);
    const [first, second] = impliedLevels(on({ students: [["Ana", "", "", 85]], columns }));
    expect(first).toMatchObject({ title: "Graphs", note: "implied by LF.2" });
    expect(second).toMatchObject({ title: "Slope", class: "Period 1" });
  });
});

describe("nothing is proposed", () => {
  const ANA: Case = { students: [["Ana", 90, "", 85]] };
  test.each<[string, Case]>([
    ["where it is mastered", { students: [["Ana", 90, 80, 85]] }],
    ["where the more advanced standard is not mastered", { students: [["Ana", 90, "", 70]] }],
    ["by formative work", { ...ANA, columns: COLUMNS.map((own) => ({ ...own, kind: "formative" })) }],
    ["to an excused student", { ...ANA, exceptions: [exception("excused", { Standard: "LF.1" })] }],
    ["where the mark says excused", { students: [["Ana", 90, "EX", 85]] }],
    ["to a student who has moved on", { ...ANA, exceptions: [exception("moved on", { Standard: "LF.1" })] }],
    ["to a student who left", { ...ANA, exceptions: [exception("left", { From: "2025-11-01" })] }],
    [
      "where a level stands by hand, also a lower one",
      { ...ANA, exceptions: [exception("level by hand", { Standard: "LF.1", Value: "Not yet" })] },
    ],
    [
      "by a level that was set by hand",
      {
        students: [["Ana", 90, "", ""]],
        exceptions: [exception("level by hand", { Standard: "LF.2", Value: "Mastery" })],
      },
    ],
    ["where a mark cannot be read", { students: [["Ana", 90, "??", 85]] }],
    [
      "that contradicts newer work",
      {
        students: [["Ana", 90, 50, 85]],
        columns: COLUMNS.map((own) => (own.standard === "LF.1" ? { ...own, given: "2025-11-05" } : own)),
      },
    ],
    [
      "that contradicts a retake of later, whatever was assessed between",
      {
        students: [["Ana", 90, 30, 85, 40, 50]],
        columns: [
          ...COLUMNS,
          { name: "Quiz 1 retake", standard: "LF.1", retakeOf: "Quiz 1", given: "2025-11-06" },
          { name: "Quiz 1b", standard: "LF.1", given: "2025-11-03" },
        ],
      },
    ],
    [
      "that contradicts work further right, where there are no days",
      {
        students: [["Ana", 90, 85, 50]],
        columns: [COLUMNS[0], COLUMNS[2], COLUMNS[1]].map((own) => ({ ...own!, given: "" })),
      },
    ],
    [
      "by standards that come before each other in a circle",
      {
        students: [["Ana", "", "", 85]],
        standards: [
          { Code: "LF.1", Prerequisites: "LF.2" },
          { Code: "LF.2", Prerequisites: "LF.1" },
        ],
      },
    ],
    ["without prerequisites", { ...ANA, standards: [] }],
    ["without classes", { students: [], classes: [] }],
  ])("%s", (_what, given) => {
    expect(proposed(given)).toEqual([]);
  });
});

describe("accepting a proposal", () => {
  const given: Case = { students: [["Ana", 90, "", 85]] };
  const [implied] = impliedLevels(on(given)) as [ImpliedLevel];
  const asked = {
    class: implied.class,
    student: implied.student,
    id: implied.id,
    standard: implied.standard,
  };
  const row = { ...asked, what: "level by hand", value: implied.level, from: "", to: "", note: implied.note };
  const after = changed(EMPTY, row);

  function changed(snapshot: Snapshot, sent: object): Snapshot {
    const answer = setException({ ...on(given), snapshot }, sent);
    if ("refused" in answer) throw new Error(answer.refused);
    return applyToSnapshot(snapshot, answer.changes);
  }
  const withTab = (snapshot: Snapshot): Case => ({
    ...given,
    exceptions: findTable(EXCEPTIONS_TABLE, snapshot).lines.map(({ line }) => line),
  });

  test("is a level by hand, which counts as mastered, and the proposal is gone", () => {
    const accepted = on(withTab(after));
    expect(accepted.books.books[0]?.standings[0]?.[1]?.standing).toMatchObject({
      kind: "assessed",
      level: "Mastery",
      mastered: true,
    });
    expect(impliedLevels(accepted)).toEqual([]);
  });

  test("taken back brings the proposal back", () => {
    expect(impliedLevels(on(withTab(changed(after, { ...row, remove: true }))))).toEqual([implied]);
  });
});

test("law: whatever the marks, a proposal is made only of what is not mastered, and each is taken and gone then", () => {
  const mark = fc.constantFrom("", 30, 85, "EX", "??");
  fc.assert(
    fc.property(fc.array(fc.tuple(mark, mark, mark), { minLength: 1, maxLength: 6 }), (rows) => {
      const students = rows.map((marks, at): StudentPlan => [`S${at}`, ...marks]);
      const implied = impliedLevels(on({ students }));
      const exceptions = implied.map(({ class: own, student, standard, level }): Line => {
        return { Class: own, Student: student, Standard: standard, What: "level by hand", Value: level };
      });
      const after = on({ students, exceptions });
      const [book] = after.books.books;
      for (const { student, standard } of implied) {
        const at = Number(student.slice(1));
        const place = book!.standards.findIndex(({ code }) => code === standard);
        expect(rows[at]![place]).not.toBe(85);
        expect(book!.standings[at]![place]!.standing).toMatchObject({ mastered: true });
      }
      expect(impliedLevels(after)).toEqual([]);
    }),
  );
});
