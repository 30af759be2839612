import fc from "fast-check";
import type { Line } from "../../../src/workbook/tables/tableSpec";
import { klass, PERIOD_1, seat, STANDARDS } from "../groupDesk/makers";
import { sections } from "../page/reading";
import { boardHtml, readPart } from "./makers";

/** Cards as they are read, each in one string; which column they stand in is a matter of size. */
const cards = (...terms: Parameters<typeof boardHtml>) =>
  (sections(boardHtml(...terms))[0] ?? "")
    .split('<div class="card">')
    .slice(1)
    .map((part) => readPart(part).join(" | "));

const LINES = [
  seat("Everyone (LF.2)", "Reteach everyone: Graphs", "LF.2", { Level: "7 of 9 not yet" }),
  seat("Ana", "Group 1", "LF.1", { Tutor: "Jo" }),
  seat("Ben", "Group 2", "LF.1", { Tutor: "ask about the letter" }),
  seat("Cleo", "Practice after the reteach", "LF.2"),
  seat("Dan", "Individual work", "LF.3"),
  seat("Eva", "Extension", "LF.2", { Level: "Mastery" }),
  seat("Finn", "Not assessed", "LF.1"),
  seat("Gus", "No group", ""),
];

test("everyone first; then what each group is called, its place, target, task and names", () => {
  const [first, ...others] = cards({ lines: LINES });
  expect(first).toBe("Everyone: Graphs | Task: Card sort, page 12");
  expect(others.sort()).toEqual([
    "Come to me first | Finn",
    "Design a ramp | Table 4 | Eva",
    "Graphs | Table 3 | Task: Card sort, page 12 | Cleo",
    "On your own: LF.3 | Dan",
    "Slope 1 | Table 1 | I can find a slope | Task: Pegs | Ana",
    "Slope 2 | Table 2 | I can find a slope | Task: Pegs | Ben",
  ]);
});

test("by colour, with a mark that black and white keeps; the target stands below", () => {
  const lines = [seat("Ana", "Group 1"), seat("Ben", "Group 2", "LF.3"), seat("Cleo", "Extension", "")];
  expect(cards({ lines, policy: [["Groups are called", "colour"]] }).sort()).toEqual([
    "Blue ● | Table 1 | I can find a slope | Task: Pegs | Ana",
    "Green ▲ | Table 2 | LF.3 | Ben",
    "Red ■ | Table 3 | Cleo",
  ]);
});

test("a tutor is not named: it would say who has mastered the target", () => {
  const lines = [seat("Ana", "Group 1", "LF.1", { Tutor: "Jo" })];
  expect(cards({ lines })[0]).toMatch(/ \| Ana$/);
});

test("a group without a place has none on the board", () => {
  const lines = [seat("Ana", "Group 1"), seat("Ben", "Group 2", "LF.2")];
  expect(cards({ lines, policy: [["Group places", "Window"]] })).toEqual([
    "Slope | Window | I can find a slope | Task: Pegs | Ana",
    "Graphs | Task: Card sort, page 12 | Ben",
  ]);
});

test("names stand in the order of the class list, whatever the tab is sorted by", () => {
  const lines = ["Cleo", "Ana", "Ben"].map((student) => seat(student, "Group 1"));
  expect(cards({ lines })[0]).toMatch(/Ana \| Ben \| Cleo$/);
});

describe("laws", () => {
  const LABELS = [
    "Group 1",
    "Group 2",
    "Practice after the reteach",
    "Individual work",
    "Extension 1",
    "Extension 2",
    "Not assessed",
    "No group",
  ];
  /** None of these is part of a name, target, task or place, so that finding one means that it got out. */
  const secret = (name: string) => fc.constantFrom(1, 2, 3).map((nth) => `SECRET-${name}-${nth}`);
  const line = fc.record({
    Group: fc.constantFrom(...LABELS),
    Standard: fc.constantFrom("LF.1", "LF.2", "LF.3", "LF.1, LF.2"),
    "Student ID": secret("id"),
    Level: fc.oneof(
      secret("level"),
      fc.constantFrom("Not yet", "Approaching", "Mastery", "Exceeds", "Check: 8 out of how many?"),
    ),
    "Last mark": secret("mark"),
    "Also open": secret("open"),
    Meets: secret("meets"),
    Retake: secret("retake, form"),
    "Corrective done": fc.boolean(),
    "Skill check passed": fc.boolean(),
    Tutor: secret("tutor"),
    "Moved to": secret("moved"),
    Feedback: secret("feedback"),
    Note: secret("note"),
  });
  const students = PERIOD_1.students.map((student) => String((student as readonly unknown[])[0]));
  const tab = fc
    .array(line, { minLength: 1, maxLength: students.length })
    .map((all): Line[] => [
      { ...seat("Everyone (LF.1)", "Reteach everyone: Slope"), Level: "SECRET of 9 not yet", Note: "SECRET" },
      ...all.map((own, at): Line => ({ Class: "Period 1", Student: students[at] as string, ...own })),
    ]);
  const naming = fc.constantFrom("target", "colour");

  test("no level, mark, status, reason, form, tick, note or ID of anybody is on the board's page", () => {
    fc.assert(
      fc.property(tab, naming, (lines, by) => {
        const seen = boardHtml({ lines, policy: [["Groups are called", by]] }).replace(
          /<style>[^]*?<\/style>/,
          "",
        );
        expect(seen).not.toMatch(/SECRET|✓/);
        expect(seen).not.toMatch(
          /not yet|approaching|mastery|exceeds|check:|not assessed|individual work|practice|extension|corrective|skill|retake|\bform\b|group \d|no group|\bof \d|%/i,
        );
        expect(seen).not.toMatch(/\d+ (?:minute|point|mark)/i);
      }),
    );
  });

  test("everyone who has a seat is named, once", () => {
    fc.assert(
      fc.property(tab, naming, (lines, by) => {
        const page = cards({ lines, policy: [["Groups are called", by]] }).join(" | ");
        for (const { Student: student, Group: label } of lines.slice(1)) {
          const times = page.split(" | ").filter((text) => text === student).length;
          expect(times).toBe(label === "No group" ? 0 : 1);
        }
      }),
    );
  });

  test("two of one name are named without their IDs", () => {
    const two = {
      ...klass("Period 1"),
      students: ["7001", "7002"].map((id) => ({ name: "Ana", id, marks: [40, 40, 40] })),
    };
    const lines = ["7001", "7002"].map((id, at) =>
      seat("Ana", `Group ${at + 1}`, `LF.${at + 1}`, { "Student ID": id }),
    );
    const html = boardHtml({ classes: [two], lines, standards: STANDARDS });
    expect(html.match(/>Ana</g)).toHaveLength(2);
    expect(html).not.toMatch(/700[12]/);
  });
});
