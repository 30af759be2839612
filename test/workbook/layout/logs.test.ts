import { recognised } from "./tables";

const columns = (text: string) => {
  const layout = recognised(text).class;
  return layout && (layout.orientation === "long" ? layout.columns : layout.orientation);
};
const NONE = { standard: null, assessment: null, score: null, outOf: null, date: null, attempt: null };

test.each([
  [
    "a log in everyday words: the score stands left of the points and never exceeds them",
    `
when|kiddo|set|try|managed|out of|mood
9/8|Wren|x2|1|22|40|:)
9/8|Augie|x2|1|31|40|
9/9|Wren|x2|2|34|40|:)
9/9|Augie|x5|1|19|40|`,
    { date: "A", assessment: "C", attempt: "D", score: "E", outOf: "F" },
  ],
  [
    "the day something was graded on",
    `
Student|Learning Objective|Grade Item|Graded On|Points|Max Points
Ana Lee|MS-PS1-4|Kinetic model|2025-09-18|3|4
Ana Lee|MS-PS1-4|Phase quiz|2025-10-09|8|10
Ben Ode|MS-PS1-4|Kinetic model|2025-09-18|4|4`,
    { standard: "B", assessment: "C", date: "D", score: "E", outOf: "F" },
  ],
  [
    "evidence of competences in German",
    `
Datum|Azubi|Kompetenz|Nachweis|Stufe (1-4)
11.09.2025|Lee, Ana|Holz bestimmen|Probenkasten|3
18.09.2025|Ode, Ben|Holz bestimmen|Probenkasten|4
18.09.2025|Lee, Ana|Schärfen|Hobeleisen|2`,
    { date: "A", standard: "C", assessment: "D", score: "E" },
  ],
])("%s", (_, text, expected) => {
  expect(columns(text)).toEqual({ ...NONE, ...expected });
});

test.each([
  ["numbers above those on their right are no scores out of them", "managed", 55],
  ["minutes are no scores", "mins", 25],
])("%s", (_, heading, first) => {
  const text = `
when|kiddo|set|${heading}|out of
9/8|Wren|x2|${String(first)}|40
9/8|Augie|x2|31|40
9/9|Wren|x2|34|40`;
  expect(recognised(text).class?.orientation).not.toBe("long");
});

test.each([
  ["Ton nom et ton prénom", "C"],
  ["Vos nom et prénom", "C"],
])("a form asks in French for the name: %s", (heading, expected) => {
  const layout = recognised(`
Horodateur|Adresse e-mail|${heading}|Interro 1
2025/11/03 9:02|a@x.example|lee ana|4
2025/11/03 9:03|b@x.example|ode ben|2`).class;
  expect(layout?.studentColumns).toEqual([expected]);
});

test("Paterno, Materno and Nombre make one name", () => {
  const layout = recognised(`
N.L.|Paterno|Materno|Nombre(s)|Tarea 1|Tarea 2
1|Arriaga|Solís|Dulce|9|10
2|Cárdenas|Mejía|Brayan|6|7`).class;
  expect(layout?.studentColumns).toEqual(["B", "C", "D"]);
});
