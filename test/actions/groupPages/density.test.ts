import { seat } from "../groupDesk/makers";
import { teacherHtml } from "./makers";

/** The height of a row in points, and how the page is set. */
const setFor = (students: number, words = "") => {
  const lines = Array.from({ length: students }, (_, at) =>
    seat(`Student ${at}`, `Group ${1 + (at % 4)}`, "LF.1", { Note: words }),
  );
  const [, name, row] = /<div class="(\w+)" style="--row:([\d.]+)pt">/.exec(teacherHtml({ lines })) ?? [];
  return { name, row: Number(row) };
};

describe("the teacher's page is set so that a class stands on one page, with what room is left to write in", () => {
  test.each([
    [8, "roomy"],
    [24, "dense"],
    [44, "tight"],
  ])("%p students: %s", (students, name) => {
    expect(setFor(students).name).toBe(name);
  });

  test("the fewer students, the higher the rows", () => {
    const rows = [10, 36].map((students) => setFor(students).row);
    expect(rows[0]).toBeGreaterThan(rows[1] ?? 0);
  });

  test("long notes take room, too", () => {
    expect(setFor(24, "needs a calculator, sits by the window, ask about the homework").name).toBe("tight");
  });
});
