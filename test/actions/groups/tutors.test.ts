import type { BooksPlan, ColumnPlan, StudentPlan } from "../booksMaker";
import { build, rowsOf, tabNamed, typing, type Built } from "./tab";

const COLUMNS: ColumnPlan[] = [
  { name: "T1", standard: "6.1", given: "2025-11-04" },
  { name: "T2", standard: "6.2", given: "2025-11-04" },
];
const STUDENTS: StudentPlan[] = [
  ["Ana", 40, 90],
  ["Ben", 50, 95],
  ["Cleo", 85, 30],
  ["Dan", 90, 20],
  ["Eva", 90, 92],
  ["Finn", 81, 88],
  ["Gus", "", ""],
];

function plan(more: Partial<BooksPlan> = {}, students = STUDENTS): BooksPlan {
  return { policy: [["Peer tutors", "yes"]], classes: [{ columns: COLUMNS, students }], ...more };
}

const tutors = (built: Pick<Built, "after">) => rowsOf(built, "Student", "Tutor");

describe("tutors are suggested in Corrective Groups", () => {
  test("masters in extension, one each, spread evenly; nobody beside who learns nothing there", () => {
    expect(tutors(build(plan()))).toEqual([
      "Ana | Eva",
      "Ben | Finn",
      "Cleo | Eva",
      "Dan | Finn",
      "Eva | ",
      "Finn | ",
      "Gus | ",
    ]);
  });

  test("not where the policy does not say so", () => {
    expect(tutors(build(plan({ policy: [] }))).filter((row) => !row.endsWith("| "))).toEqual([]);
  });

  test("beside groups that stand already, once the policy says so", () => {
    const before = build(plan({ policy: [] }));
    expect(tutors(build(plan(), { on: before.after }))).toEqual(tutors(build(plan())));
  });

  test.each([
    ["left out of the standard", { Student: "Eva", What: "leave out", Standard: "6.1" }],
    ["kept apart from the learner", { Student: "Ana", What: "keep apart", Value: "Eva" }],
  ])("nobody who is %s, also after a build that had them", (_what, exception) => {
    const withIt = plan({ exceptions: [exception] });
    const fresh = build(withIt);
    const again = build(withIt, { on: build(plan()).after });
    for (const built of [fresh, again]) expect(tutors(built)[0]).toBe("Ana | Finn");
  });

  test("who work on a gap of their own where nobody else has mastered the standard", () => {
    const students: StudentPlan[] = [...STUDENTS.slice(0, 4), ["Eva", 90, 70], ["Finn", 70, 90]];
    expect(tutors(build(plan({}, students)))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Ana . (?:Cleo|Dan|Eva)$/)]),
    );
  });

  test("those in extension before those who work alone", () => {
    const students: StudentPlan[] = [
      ["Ben", 90, 40],
      ["Ana", 40, 90],
      ["Cy", 40, 90],
      ["Eva", 90, 90],
      ["Finn", 90, 90],
    ];
    const policy = [
      ["Peer tutors", "yes"],
      ["Groups at most", 1],
    ];
    const built = build(plan({ policy }, students));
    expect(rowsOf(built, "Group", "Student", "Tutor")).toEqual(
      expect.arrayContaining(["Individual work | Ben | Eva", "Group 1 | Ana | Eva", "Group 1 | Cy | Finn"]),
    );
  });

  test("whoever was moved to the group to help there, who gets none", () => {
    const on = typing(build(plan()).after, "Finn", { "Moved to": "6.1" });
    const fresh = typing(typing(on, "Ana", { Tutor: "" }), "Ben", { Tutor: "" });
    expect(tutors(build(plan(), { on: fresh })).filter((row) => /^(?:Ana|Ben|Finn)/.test(row))).toEqual([
      "Ana | Eva",
      "Ben | Finn",
      "Finn | ",
    ]);
  });

  test("nobody where nobody can help, which is said once, with whom it concerns", () => {
    const students: StudentPlan[] = [
      ["Ana", 40, 90],
      ["Ben", 50, 30],
    ];
    const built = build(plan({}, students));
    expect(tutors(built)).toEqual(["Ana | ", "Ben | "]);
    const said = built.reply.warnings.filter((sentence) => /tutor/.test(sentence));
    expect(said).toEqual([
      "No tutor for Ana and Ben: nobody who may help them has mastered their standard yet.",
    ]);
    expect(build(plan({ policy: [] }, students)).reply.warnings.join(" ")).not.toMatch(/tutor/);
    const alone: StudentPlan[] = [...students, ["Eva", 90, 90]];
    const optedOut = [{ Student: "Eva", What: "leave out", Standard: "6.1" }];
    expect(build(plan({ exceptions: optedOut }, alone)).reply.warnings).toEqual(said);
    const two = { columns: COLUMNS, students };
    const both = build({ ...plan(), classes: [two, { ...two, name: "Period 2" }] });
    expect(both.reply.warnings.filter((sentence) => /tutor/.test(sentence))).toHaveLength(1);
  });

  test("of the own class first where classes are grouped together", () => {
    const students = (first: string, second: string): StudentPlan[] => [
      [first, 40, 90],
      [second, 90, 90],
      ["Cy", 90, 90],
    ];
    const across = plan({
      policy: [
        ["Peer tutors", "yes"],
        ["Across classes", "yes"],
      ],
      classes: [
        { columns: COLUMNS, students: students("Ana", "Ben") },
        { name: "Period 2", columns: COLUMNS, students: students("Dan", "Eva") },
      ],
    });
    expect(tutors(build(across))).toEqual(expect.arrayContaining(["Ana | Ben", "Dan | Eva"]));
  });

  test("the second build on the same scores changes nothing", () => {
    expect(build(plan(), { on: build(plan()).after }).changes.tabs).toEqual([]);
  });
});

describe("what stands in Tutor", () => {
  test.each(["Finn", "Ms Ortiz", "Gus"])("stays when the teacher wrote it: %s", (name) => {
    const on = typing(build(plan()).after, "Ana", { Tutor: name });
    const built = build(plan(), { on });
    expect(built.changes.tabs).toEqual([]);
    expect(tutors(built)[0]).toBe(`Ana | ${name}`);
  });

  test.each(["Eva", "Gus", "Everyone (6.1)"])("stays on the line of %s, who has no tutor", (student) => {
    const most = STUDENTS.map((own): StudentPlan => {
      return student === "Everyone (6.1)" ? [(own as string[])[0]!, 40, 90] : own;
    });
    const first = build(plan({}, most));
    const built = build(plan({}, most), { on: typing(first.after, student, { Tutor: "Ms Ortiz" }) });
    expect(tutors(built)).toContain(`${student} | Ms Ortiz`);
  });

  test("goes when the student comes to other work", () => {
    const on = typing(build(plan()).after, "Ana", { Tutor: "Ms Ortiz" });
    const mastered: StudentPlan[] = [["Ana", 90, 90], ...STUDENTS.slice(1)];
    expect(tutors(build(plan({}, mastered), { on }))).toContain("Ana | ");
    const other: StudentPlan[] = [["Ana", 90, 40], ...STUDENTS.slice(1), ["Hal", 90, 90]];
    expect(tutors(build(plan({}, other), { on })).find((row) => row.startsWith("Ana"))).toMatch(
      /Hal|Eva|Finn/,
    );
  });

  test("goes when nothing is known of the student any more", () => {
    const nothing: StudentPlan[] = [["Ana", "", ""], ...STUDENTS.slice(1)];
    expect(tutors(build(plan({}, nothing), { on: build(plan()).after }))).toContain("Ana | ");
  });

  test("is text, whatever the name looks like", () => {
    const built = build(
      plan({}, [
        ["Ana", 40, 90],
        ["=Eva()", 90, 90],
      ]),
    );
    expect(tutors(built)[0]).toBe("Ana | =Eva()");
    expect(tabNamed(built.after).formulas.flat().join("")).toBe("");
  });
});
