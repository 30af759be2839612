import type { Line } from "../../../src/workbook/tables/tableSpec";
import { klass, met, seat } from "../groupDesk/makers";
import { sections } from "../page/reading";
import { readPart, teacherHtml } from "./makers";

const page = (...terms: Parameters<typeof teacherHtml>) => readPart(sections(teacherHtml(...terms))[0] ?? "");

const LINES = [
  seat("Everyone (LF.3)", "Reteach everyone: LF.3", "LF.3", { Level: "7 of 9 not yet" }),
  seat("Ana", "Group 1", "LF.1", { "Also open": "LF.2 (individual work)", "Corrective done": true, Retake: "Fri 14 Nov, form B", Note: "quiet corner" }),
  seat("Ben", "Group 1", "LF.1", { Retake: "Fri 14 Nov, form B", Feedback: "counts squares", Tutor: "Jo" }),
  seat("Cleo", "Group 2", "LF.2"),
  seat("Dan", "Practice after the reteach", "LF.3"),
  seat("Eva", "Individual work", "LF.2"),
  seat("Finn", "Individual work", "LF.1"),
  seat("Gus", "Extension", "LF.2", { Level: "Mastery", "Also open": "LF.1 (newest: 40, look again)" }),
  seat("Hal", "Not assessed", "LF.1, LF.2"),
  seat("Ida", "No group", ""),
]; // prettier-ignore

test("the page goes as the lesson goes: reteach, groups, practice, individual work, extension, who is left, rotation", () => {
  expect(page({ lines: LINES, log: [met("Ana", "2025-11-04"), met("Ben", "2025-11-04")] }).join(" | ")).toBe(
    [
      ...["Period 1, Wed 5 Nov", "Reteach everyone first", "LF.3", "(7 of 9 not yet) No corrective is written in Standards yet"],
      ...["Group 1", "LF.1 I can find a slope"],
      "First taught: a film; now: Pegs · Meets Wed 5 Nov, turn 2, 20 minutes · Met on Tue 4 Nov · Retake Fri 14 Nov, form B · On the board: Slope, Table 1",
      ...["Student", "Level", "Last mark", "Also open", "Corrective", "Skill check", "Tutor", "Feedback, notes"],
      ...["Ana", "Not yet", "40", "LF.2 (alone)", "✓", "quiet corner"],
      ...["Ben", "Not yet", "40", "Jo", "Feedback: counts squares"],
      ...["Group 2", "LF.2 Graphs", "Corrective: Card sort, page 12 · Meets Wed 5 Nov, turn 1, 20 minutes · On the board: Graphs, Table 2"],
      ...["Student", "Level", "Last mark", "Also open", "Corrective", "Skill check", "Tutor", "Feedback, notes", "Cleo", "Not yet", "40"],
      ...["Practice after the reteach", "LF.3", "No corrective is written in Standards yet · On the board: LF.3, Table 3"],
      ...["Student", "Level", "Last mark", "Also open", "Corrective", "Skill check", "Tutor", "Feedback, notes", "Dan", "Not yet", "40"],
      ...["Individual work", "LF.1 I can find a slope. First taught: a film; now: Pegs", "LF.2 Graphs. Corrective: Card sort, page 12"],
      ...["Student", "Standard", "Level", "Last mark", "Also open", "Corrective", "Skill check", "Tutor", "Feedback, notes"],
      ...["Finn", "LF.1", "Not yet", "40", "Eva", "LF.2", "Not yet", "40"],
      ...["Extension", "Task: Design a ramp", "On the board: Design a ramp, Table 4", "Gus (also open: LF.1 (newest: 40, look again))"],
      ...["Not assessed", "Hal (LF.1, LF.2)", "In no group, by your hand", "Ida"],
      ...["Rotation", "When", "With you", "Practises, with a sheet for questions", "Extends"],
      ...["Wed 5 Nov, turn 1, 20 minutes", "Group 2", "Group 1, Practice after the reteach, Individual work", "Extension"],
      ...["Wed 5 Nov, turn 2, 20 minutes", "Group 1", "Group 2, Practice after the reteach, Individual work", "Extension"],
      "Questions to bring: a sheet per group. Who practises writes them down, and they are where its turn begins.",
    ].join(" | "),
  );
}); // prettier-ignore

describe("the table of a group", () => {
  test("has a box for every tick of the policy, ticked where it is ticked", () => {
    const html = teacherHtml({
      policy: [["Before a retake", "Corrective done, Skill check passed, Parent signature"]],
      lines: [seat("Ana", "Group 1", "LF.1", { "Parent signature": true })],
    });
    const boxes = [...html.matchAll(/<span class="box">(.*?)<\/span>/g)].map(([, tick]) => tick);
    expect(boxes).toEqual(["", "", "✓"]);
    expect(html).toContain(">Parent signature<");
  });

  test("has a box for a skill check where the policy asks for none", () => {
    const words = page({
      policy: [["Before a retake", "Parent signature"]],
      lines: [seat("Ana", "Group 1")],
    });
    expect(words).toEqual(expect.arrayContaining(["Parent signature", "Skill check"]));
  });

  test("says retakes student by student where they differ", () => {
    const lines = ["A", "B"].map((form, at) => seat(at === 0 ? "Ana" : "Ben", "Group 1", "LF.1", { Retake: `Fri 14 Nov, form ${form}` }));
    const said = page({ lines: [...lines, seat("Cleo", "Group 2", "LF.2", { Retake: "Mon 17 Nov, form C" })] });
    expect(said).toEqual(expect.arrayContaining(["Retake", "Fri 14 Nov, form A", "Fri 14 Nov, form B", "Mon 17 Nov, form C"]));
    expect(said.join("")).not.toContain("· Retake");
    expect(page({ lines: lines.slice(0, 1) })).not.toContain("Retake");
  }); // prettier-ignore

  test("has an ID only behind a name that two of the class have", () => {
    const ids = (student: string, id: string) => seat(student, "Group 1", "LF.1", { "Student ID": id });
    const two = page({ lines: [ids("Ana", "7"), ids("Ana", "8"), ids("Ben", "9")] });
    expect(two).toEqual(expect.arrayContaining(["Ana (7)", "Ana (8)", "Ben"]));
  });
});

describe("what the teacher is told about the board", () => {
  const lines: Line[] = [seat("Ana", "Group 1"), seat("Ben", "Group 2", "LF.2")];
  test.each([
    ["a group too many for the places", "Window", ["Slope, Window", "Graphs, no place left"]],
    ["no places at all", "none", ["Slope", "Graphs"]],
  ])("%s", (_, places, expected) => {
    const said = page({ lines, policy: [["Group places", places]] }).join(" | ");
    expect([...said.matchAll(/On the board: (.*?)(?: \||$)/g)].map(([, board]) => board)).toEqual(expected);
  });
});

test("several adults and several days are said in the grid", () => {
  const lines = ["Ana", "Ben", "Cleo"].map((student, at) => seat(student, `Group ${at + 1}`));
  const said = page({ lines, policy: [["Adults", 2], ["Minutes for groups", 15]] }).join(" | ");
  expect(said).toContain("With an adult");
  expect(said).toContain("Wed 5 Nov, turn 1, 15 minutes | Group 1 | Group 2 | Group 3");
  expect(said).toContain("Thu 6 Nov, turn 1, 15 minutes | Group 3 | Group 1, Group 2");
}); // prettier-ignore

test("where nobody is met there is no grid", () => {
  expect(page({ lines: [seat("Ana", "Extension", "")] })).not.toContain("Rotation");
});

test("a class that does not meet today: the page is for the day it meets", () => {
  const own = [{ ...klass("Period 1", "Ana"), settings: { "Meeting days": "Fri" } }];
  expect(page({ classes: own, lines: [seat("Ana", "Extension", "")] })[0]).toBe("Period 1, Fri 7 Nov");
});
