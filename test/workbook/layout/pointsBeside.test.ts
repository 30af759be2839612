import { assessmentsIn, recognised } from "./tables";

const work = (text: string) => assessmentsIn(recognised(text));

/** A book with points over three works, and one more column at an edge of them. */
function withLast(title: string, over: string, cells: readonly string[]): string {
  return `
Student|Lines|Slope|Angles|${title}
|20|25|12|${over}
Ana Lee|18|22|11|${cells[0] ?? ""}
Ben Ode|14|16|8|${cells[1] ?? ""}
Cy Roy|9|11|5|${cells[2] ?? ""}
Dee Fox|20|24|12|${cells[3] ?? ""}`;
}
const WORKS = ["B Lines /20", "C Slope /25", "D Angles /12"];

describe("where the works have points, what stands at their edge without any is no work", () => {
  test.each([
    ["letters for conduct", "Verh", "A B C A"],
    ["numbers far above all points", "Bu", "117 104 121 128"],
  ])("%s", (_, title, cells) => {
    expect(work(withLast(title, "", cells.split(" ")))).toEqual(WORKS);
  });

  test.each([
    ["letters with points over them", "Talk", "4", "A B C A", "E Talk /4"],
    ["letters of what is called a task", "Project", "", "A B C A", "E Project"],
    ["numbers in line with the others", "Circles", "", "17 14 11 28", "E Circles"],
  ])("but %s are work", (_, title, over, cells, expected) => {
    expect(work(withLast(title, over, cells.split(" ")))).toEqual([...WORKS, expected]);
  });

  test("letters stay where the tab states no points", () => {
    expect(work(withLast("Talk", "", ["A", "B", "C", "A"]).replace("|20|25|12|", ""))).toContain("E Talk");
  });

  test("letters between works stay", () => {
    const book = `
Student|Lines|Talk|Slope|Angles
|20||25|12
Ana Lee|18|A|22|11
Ben Ode|14|B|16|8
Cy Roy|9|C|11|5`;
    expect(work(book)).toContain("C Talk");
  });

  test("a title in the row of the domains begins no further part of the book", () => {
    const book = `
No|Student|Speaking||Reading||Comp.
||Retell|Debate|Fable|Poem|
||100|100|50|50|
1|Ana Lee|72|65|38|41|B
2|Ben Ode|55|60|24|30|S
3|Cy Roy|88|90|46|48|MB
4|Dee Fox|64|70|33|29|B`;
    expect(work(book)).toEqual(["C Retell /100", "D Debate /100", "E Fable /50", "F Poem /50"]);
  });
});

test("a row of points may say of single works that they are graded", () => {
  const book = `
|Student|KA1|V1|V2|V3|KA2|KA3|KA4
||Note|20|25|12|Note|Note|Note
1|Ana Lee|2|18|22|11|2|1|3
2|Ben Ode|3|14|16|8|3|3|2
3|Cy Roy|4|9|11|5|5|4|6`;
  const points = ["D V1 /20", "E V2 /25", "F V3 /12"];
  expect(work(book)).toEqual(["C KA1", ...points, "G KA2", "H KA3", "I KA4"]);
});

describe("strokes of a tally", () => {
  const withStrokes = (cells: readonly string[]) => withLast("HA", "", cells).replace("|20|25|12|", "");
  test("are no marks", () => {
    expect(work(withStrokes(["I", "III", "IIII II", ""]))).not.toContain("E HA");
  });
  test("but Roman numbers are", () => {
    expect(work(withStrokes(["I", "III", "II", "I"]))).toContain("E HA");
  });
});
