import fc from "fast-check";
import { addDays } from "../../../src/mastery/calendar/day";
import type { DayPlan } from "../../../src/actions/deskReplies";
import type { BooksPlan, ColumnPlan } from "../booksMaker";
import { build, lines as rosterLines, typeOn, policyOf, workbook, type Workbook } from "../roster/makers";
import { rosterTable } from "../../../src/workbook/tables/specs";
import { daysOn, planOn, TODAY } from "./makers";

const COLUMNS: ColumnPlan[] = [
  { name: "Unit 1", standard: "S1", given: "2025-10-06", returned: "2025-10-08" },
  { name: "Unit 2 a", standard: "S2", given: "2025-11-03", returned: "2025-11-05" },
  { name: "Unit 2 b", standard: "S3", given: "2025-11-03", returned: "2025-11-05", retakeOn: "2025-11-12" },
  { name: "Unit 2 b R", standard: "S3", retakeOf: "Unit 2 b", given: "2025-11-05", form: "B" },
];

const mark = fc.constantFrom(40, 70, 95, "", "MI", "EX");
const policy = fc.record({
  days: fc.constantFrom("any", "Fri", "Tue, Thu", "Sat"),
  forms: fc.constantFrom("A", "A, B", "A, B, C"),
  rotate: fc.constantFrom("yes", "no"),
  request: fc.constantFrom("yes", "no"),
  shows: fc.constantFrom("latest", "everything"),
});
const typing = fc.record({
  nth: fc.nat(30),
  cells: fc.constantFrom<Record<string, string | boolean>>(
    { "Corrective done": true },
    { "Corrective done": true, "Skill check passed": true },
    { Requested: true },
    { "Scheduled for": "2025-11-10" },
    { "Scheduled for": "2025-11-15" },
    { "Scheduled for": "2025-11-04" },
    { "Retake score": "80" },
  ),
});

const anyDesk = fc
  .record({
    marks: fc.array(fc.tuple(mark, mark, mark, mark), { minLength: 1, maxLength: 8 }),
    policy,
    typed: fc.array(typing, { maxLength: 8 }),
  })
  .map(({ marks, policy: { days, forms, rotate, request, shows }, typed }): Workbook => {
    const half = Math.ceil(marks.length / 2);
    const students = marks.map((own, at) => [`S${at}`, ...own]);
    const plan: BooksPlan = {
      classes: [
        { name: "Period 1", columns: COLUMNS, students: students.slice(0, half) },
        { name: "Period 2", columns: COLUMNS, students: students.slice(half) },
      ].filter((one) => one.students.length > 0),
      policy: [
        ["Retake days", days],
        ["Forms", forms],
        ["Rotate forms by class", rotate],
        ["Only on request", request],
        ["Roster shows", shows],
      ],
    };
    return typed.reduce(
      (one, { nth, cells }) => {
        const all = rosterLines(one);
        const line = all[nth % Math.max(all.length, 1)];
        if (!line) return one;
        const { Class, Student, Standard } = line;
        return typeOn(one, rosterTable(policyOf(one)), { Class, Student, Standard }, cells);
      },
      build(workbook(plan), TODAY).after,
    );
  });

/** Every day there may be somebody due on, and some beside. */
const NEXT_WEEKS = [0, 1, 4, 5, 6, 8, 9, 12, 13].map((ahead) => addDays(TODAY, ahead));

const dueOf = ({ lines }: DayPlan) => lines.filter(({ due }) => due);
const keysOf = (lines: DayPlan["lines"]) =>
  lines.flatMap((line) => line.standards.map((code) => `${line.class} ${line.student} ${code}`));

const law = (title: string, holds: (one: Workbook) => void) =>
  test(title, () => fc.assert(fc.property(anyDesk, holds), { numRuns: 15 })); // prettier-ignore

law("the days ahead are exactly the days whose plan has somebody due, in the same words", (one) => {
  const { days } = daysOn(one, TODAY);
  const planned = NEXT_WEEKS.map((day) => planOn(one, day, TODAY)).filter(({ students }) => students > 0);
  expect(days.filter(({ day }) => NEXT_WEEKS.includes(day))).toEqual(
    planned.map(({ lines: _, ...plan }) => plan),
  );
  expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))].sort());
});

law("nobody is due twice for the same standard, on one day or on several", (one) => {
  const due = NEXT_WEEKS.flatMap((day) => keysOf(dueOf(planOn(one, day, TODAY))));
  expect(due).toEqual([...new Set(due)]);
});

law("copies are students: one for each who is due and has a form, however many standards", (one) => {
  for (const day of NEXT_WEEKS) {
    const plan = planOn(one, day, TODAY);
    const due = dueOf(plan);
    expect(plan.students).toBe(new Set(due.map((line) => `${line.class} ${line.student}`)).size);
    for (const { assessment, form, copies } of plan.forms) {
      const takers = due.filter((line) => line.assessment === assessment && line.form === form);
      expect(new Set(takers.map((line) => `${line.class} ${line.student}`)).size).toBe(copies);
    }
    const copies = plan.forms.reduce((sum, each) => sum + each.copies, 0);
    expect(copies).toBe(due.filter(({ form }) => form !== "").length);
  }
});

law(
  "whatever stands on the roster and is ahead is on a plan of every school day, until it is over",
  (one) => {
    const ahead = rosterLines(build(one, TODAY).after).filter(({ Status }) =>
      /^(ready|scheduled|to make up|to be scored|not requested|corrective|skill check|needs)/.test(
        String(Status),
      ),
    );
    const planned = new Set(keysOf(planOn(one, TODAY, TODAY).lines));
    for (const { Class, Student, Standard } of ahead) {
      expect(planned).toContain(`${String(Class)} ${String(Student)} ${String(Standard)}`);
    }
  },
);

law("a blank day is the first of the days ahead, else today", (one) => {
  const [first] = daysOn(one, TODAY).days;
  expect(planOn(one, "", TODAY)).toEqual(planOn(one, first?.day ?? TODAY, TODAY));
});
