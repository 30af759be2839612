import { recognised } from "./tables";

/** The standards of a book of two parts. */
function standards(parts: readonly string[], mean = "Mean") {
  const book = `
|${parts[0] ?? ""}|||${parts[1] ?? ""}||
Student|Retell|Debate|${mean}|Fable|Poem|${mean}
Ana Lee|72|65|68.5|38|41|39.5
Ben Ode|55|60|57.5|24|30|27
Cy Roy|88|90|89|46|48|47
Dee Fox|64|70|67|33|29|31`;
  const layout = recognised(book, ["B1:D1", "E1:G1"]).class;
  return layout?.orientation === "wide" && layout.assessments.map(({ standard }) => standard);
}

test("parts of a subject that close with a mean of their own are what their works are about", () => {
  expect(standards(["Speaking", "Writing"])).toEqual(["Speaking", "Speaking", "Writing", "Writing"]);
});

test.each([
  ["kinds of work", ["Written Works", "Participation"]],
  ["shares of the mark", ["Caderno 20%", "Leitura 80%"]],
  ["terms", ["Fall", "Spring"]],
  ["numbered parts", ["Saga 1", "Saga 2"]],
  ["one domain beside kinds of work", ["Speaking", "Homework"]],
])("%s are no standards", (_, parts) => {
  expect(standards(parts)).toEqual([null, null, null, null]);
});

test("headings over works without means of their own are no standards", () => {
  const book = `
|Speaking||Writing|
Student|Retell|Debate|Fable|Poem
Ana Lee|72|65|38|41
Ben Ode|55|60|24|30`;
  const layout = recognised(book, ["B1:C1", "D1:E1"]).class;
  const found = layout?.orientation === "wide" && layout.assessments.map(({ standard }) => standard);
  expect(found).toEqual([null, null, null, null]);
});
