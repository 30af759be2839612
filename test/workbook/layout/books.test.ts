import { assessmentsIn, recognised } from "./tables";

/** Small invented gradebooks as teachers make them by hand. */
const BOOKS: [
  string,
  string,
  { rows: [number, number]; students: number; names: string[]; work: string[] },
  string[]?,
][] = [
  [
    "a title, dates and points above the students",
    `
Algebra 1 – Period 2
~
Name|Quiz 1|Quiz 2|HW 1|Total|Average
Date|9/12|9/19|9/20||
Points possible|10|20|5|35|
Ana Lee|7|15|5|27|77%
Ben Ode|9|EX|4|13|87%
Class average|8|15|4.5||`,
    { rows: [6, 7], students: 2, names: ["A"], work: ["B Quiz 1 /10", "C Quiz 2 /20", "D HW 1 /5"] },
  ],
  [
    "standards over the titles, levels 1 to 4",
    `
|Standard|6.RP.1|6.RP.1|6.RP.3|6.RP.3
Last|First|Quiz 1|Quiz 1 retake|Quiz 2|Quiz 3
Lee|Ana|2|3|4|1
Ode|Ben|3||2|2
Roy|Cy|4||3|NE`,
    {
      rows: [3, 5],
      students: 3,
      names: ["A", "B"],
      work: ["C Quiz 1", "D Quiz 1 retake", "E Quiz 2", "F Quiz 3"],
    },
  ],
  [
    "letters for levels",
    `
Student|LT 1 I can add|LT 2 I can subtract|LT 3 I can divide|Notes
Ana Lee|P|D|B|see parents
Ben Ode|A|P|P|
Cy Roy|D|D|P+|moved`,
    {
      rows: [2, 4],
      students: 3,
      names: ["A"],
      work: ["B LT 1 I can add", "C LT 2 I can subtract", "D LT 3 I can divide"],
    },
  ],
  [
    "words for levels",
    `
Student|Fractions|Decimals|Percents
Ana Lee|Meets|Approaching|Exceeds
Ben Ode|Not yet|Meets|
Cy Roy|Approaching|Meets|Meets`,
    { rows: [2, 4], students: 3, names: ["A"], work: ["B Fractions", "C Decimals", "D Percents"] },
  ],
  [
    "ticks",
    `
Student|Fractions|Decimals|Percents
Ana Lee|true|✓|true
Ben Ode|true|✓|
Cy Roy|true||true`,
    { rows: [2, 4], students: 3, names: ["A"], work: ["B Fractions", "C Decimals", "D Percents"] },
  ],
  [
    "scores as fractions",
    `
Student|Fractions|Decimals
Ana Lee|7/8|4 / 5
Ben Ode|5/8|3 / 5`,
    { rows: [2, 3], students: 2, names: ["A"], work: ["B Fractions /8", "C Decimals /5"] },
  ],
  [
    "two storeys of headings",
    `
|Unit 1|Unit 1|Unit 2|Unit 2
Name|Quiz|Test|Quiz|Test
Ana Lee|7|30|8|28
Ben Ode|9|36|6|33`,
    {
      rows: [3, 4],
      students: 2,
      names: ["A"],
      work: ["B Unit 1 › Quiz", "C Unit 1 › Test", "D Unit 2 › Quiz", "E Unit 2 › Test"],
    },
  ],
  [
    "two storeys of headings, merged",
    `
|Unit 1||Unit 2|
Name|Quiz|Test|Quiz|Test
Ana Lee|7|30|8|28
Ben Ode|9|36|6|33`,
    {
      rows: [3, 4],
      students: 2,
      names: ["A"],
      work: ["B Unit 1 › Quiz", "C Unit 1 › Test", "D Unit 2 › Quiz", "E Unit 2 › Test"],
    },
    ["B1:C1", "D1:E1"],
  ],
  [
    "a score and a retake under each heading",
    `
|Unit 1||Unit 2|
Name|Score|Retake|Score|Retake
Ana Lee|7|30|8|28
Ben Ode|9||6|33`,
    {
      rows: [3, 4],
      students: 2,
      names: ["A"],
      work: ["B Unit 1 › Score", "C Unit 1 › Retake", "D Unit 2 › Score", "E Unit 2 › Retake"],
    },
    ["B1:C1", "D1:E1"],
  ],
  [
    "titles above the row of points",
    `
||Fractions quiz|Decimals quiz
Last name|First name|10|20
Lee|Ana|7|15
Ode|Ben|9|18`,
    { rows: [3, 4], students: 2, names: ["A", "B"], work: ["C Fractions quiz /10", "D Decimals quiz /20"] },
  ],
  [
    "running numbers, numbered rows without a name, formulas drawn down",
    `
No.|Name|Quiz 1|Quiz 2|Grade
1|Ana Lee|7|9|16
2|Ben Ode|5|8|13
3|Cy Roy|10||10
4||||0
5||||0
6||||0
7||||0`,
    { rows: [2, 4], students: 3, names: ["B"], work: ["C Quiz 1", "D Quiz 2"] },
  ],
  [
    "two classes under one another",
    `
Student|Quiz 1|Quiz 2
Period 1
Ana Lee|7|9
Ben Ode|5|8
~
Period 2
Cy Roy|10|4
Di Poe||6`,
    { rows: [3, 8], students: 4, names: ["A"], work: ["B Quiz 1", "C Quiz 2"] },
  ],
  [
    "a legend and statistics below",
    `
Student|Quiz 1|Quiz 2
Ana Lee|M|J
Ben Ode|J|A
Cy Roy|A|M
~
Mastered|1|1
Key: M = mastered
Average|2|2
M|Master
J|Journeyman`,
    { rows: [2, 4], students: 3, names: ["A"], work: ["B Quiz 1", "C Quiz 2"] },
  ],
  [
    "students without names",
    `
Student|Quiz 1|Quiz 2
Student 1|7|9
Student 2|5|8
Student 3||`,
    { rows: [2, 4], students: 3, names: ["A"], work: ["B Quiz 1", "C Quiz 2"] },
  ],
  [
    "names of one word that are labels elsewhere",
    `
Name|Quiz 1|Quiz 2
Ana|7|9
Max|5|8
Mark|6|8
Zoe|9|
Max|9|9`,
    { rows: [2, 5], students: 4, names: ["A"], work: ["B Quiz 1", "C Quiz 2"] },
  ],
  [
    "a task to come, and slots nobody has named yet",
    `
Name|Assignment 1|Assignment 2|Assignment 3|Assignment 4|Final exam
Ana Lee|7|9|||
Ben Ode|5|8|||`,
    { rows: [2, 3], students: 2, names: ["A"], work: ["B Assignment 1", "C Assignment 2", "F Final exam"] },
  ],
  [
    "topics that sound like sums",
    `
Name|Mean and median|Ratios quiz|6.SP.5 Average|Sum
Ana Lee|7|9|3|19
Ben Ode|5|8|4|17
Cy Roy|6|3|2|11`,
    {
      rows: [2, 4],
      students: 3,
      names: ["A"],
      work: ["B Mean and median", "C Ratios quiz", "D 6.SP.5 Average"],
    },
  ],
  [
    "levels of the add-on beside the scores",
    `
Student|LT 1|LT 1 retake|LT 1 level
Ana Lee|7|9|Mastery
Ben Ode|5||Not yet`,
    { rows: [2, 3], students: 2, names: ["A"], work: ["B LT 1", "C LT 1 retake"] },
  ],
  [
    "a column beside with the points",
    `
Student|Slopes|Out of|Lines|Out of
Ana Lee|7|10|15|20
Ben Ode|9|10|18|20`,
    { rows: [2, 3], students: 2, names: ["A"], work: ["B Slopes /10", "D Lines /20"] },
  ],
  [
    "only ids",
    `
Student ID|Quiz 1|Quiz 2
1001|7|9
1002|5|8`,
    { rows: [2, 3], students: 2, names: ["A"], work: ["B Quiz 1", "C Quiz 2"] },
  ],
  [
    "names without a heading",
    `
Math 7|Quiz 1|Quiz 2
Ana Lee|7|9
Ben Ode|5|8
Cy Roy|6|9`,
    { rows: [2, 4], students: 3, names: ["A"], work: ["B Quiz 1", "C Quiz 2"] },
  ],
  [
    "sums, means and marks of terms that say nothing of it",
    `
Name|Test 1|Test 2|Q1|Test 3||Points so far
Ana Lee|80|90|85|70|80|240
Ben Ode|60|70|65|80|70|210
Cy Roy|50|60|55|90|66.67|200`,
    { rows: [2, 4], students: 3, names: ["A"], work: ["B Test 1", "C Test 2", "E Test 3"] },
  ],
  [
    "a percent copy beside each",
    `
Name|Slopes|Slopes, for the portal|Lines
Ana Lee|8|80|12
Ben Ode|6|60|15
Cy Roy|9|90|11`,
    { rows: [2, 4], students: 3, names: ["A"], work: ["B Slopes", "D Lines"] },
  ],
  [
    "numbers in brackets that count, and numbers above the scores that are no points",
    `
Name|Check (1)|Check (2)|Check (3)
|1|2|3
Ana Lee|8|9|12
Ben Ode|6|7|15`,
    { rows: [3, 4], students: 2, names: ["A"], work: ["B Check (1)", "C Check (2)", "D Check (3)"] },
  ],
  [
    "a block about the course above",
    `
Login|Course|Term|Room|Teacher
rpoe|Algebra|1|12|R. Poe
~
Name|Quiz 1|Quiz 2
Ana Lee|7|9
Ben Ode|5|8`,
    { rows: [5, 6], students: 2, names: ["A"], work: ["B Quiz 1", "C Quiz 2"] },
  ],
  [
    "Spanish",
    `
N°|Apellidos|Nombres|Examen 1|Tarea 1|Promedio|Observaciones
Puntaje|||20|10||
1|Núñez|Zoë|15|8|11.5|bien
2|Ruiz|Leo|12|9|10.5|
Promedio|||13.5|8.5||`,
    { rows: [3, 4], students: 2, names: ["B", "C"], work: ["D Examen 1 /20", "E Tarea 1 /10"] },
  ],
  [
    "French, with decimal commas",
    `
Nom|Prénom|Classe|Contrôle 1 (/20)|Interro 2 /10|Moyenne
Lévy|Éva|3B|12,5|7|13,25
Roux|Léo|3B|15|8,5|16
Moyenne||||7,75|`,
    { rows: [2, 3], students: 2, names: ["A", "B"], work: ["D Contrôle 1 (/20) /20", "E Interro 2 /10 /10"] },
  ],
  [
    "German, marks from 1 to 6",
    `
Nr.|Nachname|Vorname|Klassenarbeit 1|Test 1|Mündlich|Durchschnitt|Bemerkung
1|Öz|Jan|2+|3|2|2,3|
2|Groß|Mia|1-|2|1|1,3|
Durchschnitt|||1,5|2,5|1,5||`,
    { rows: [2, 3], students: 2, names: ["B", "C"], work: ["D Klassenarbeit 1", "E Test 1", "F Mündlich"] },
  ],
  [
    "Portuguese",
    `
Nº|Nome do aluno|Matrícula|Prova 1|Trabalho (10 pontos)|Média|Faltas
1|Ana Lima|2001|8,5|9|8,75|0
2|Rui Dias|2002|6|7,5|6,75|2`,
    { rows: [2, 3], students: 2, names: ["B"], work: ["D Prova 1", "E Trabalho (10 pontos) /10"] },
  ],
];

test.each(BOOKS)("%s", (_, text, { rows, students, names, work }, merges = []) => {
  const found = recognised(text, merges);
  const layout = found.class;
  expect({
    rows: [layout?.firstStudentRow, layout?.lastStudentRow],
    students: layout?.students,
    names: layout?.studentColumns,
    work: assessmentsIn(found),
  }).toEqual({ rows, students, names, work });
});

test.each<[string, string, (string | null)[]]>([
  [
    "in a code",
    "Student|6.RP.3 quiz|HSA-REI.B.3|LT 2 Slopes retake|Quiz 4\nAna Lee|1|2|3|4\nBen Ode|2|3|4|1",
    ["6.RP.3", "HSA-REI.B.3", "LT 2", null],
  ],
  [
    "in a row of its own",
    "Student|Quiz 1|Quiz 2\nStandard|6.RP.1|6.RP.2\nAna Lee|1|2\nBen Ode|2|3",
    ["6.RP.1", "6.RP.2"],
  ],
  ["in a row above", "|6.RP.1|6.RP.2\nStudent|Quiz 1|Quiz 2\nAna Lee|1|2\nBen Ode|2|3", ["6.RP.1", "6.RP.2"]],
  ["as numbers over letters", "ID|Name|1|2\n1|Ana Lee|M|J\n2|Ben Ode|J|A", ["1", "2"]],
  ["not in the numbers of questions", "ID|Name|1|2\n1|Ana Lee|1|0\n2|Ben Ode|0|1", [null, null]],
])("a standard is stated %s", (_, text, standards) => {
  const layout = recognised(text).class;
  expect(layout?.orientation === "wide" && layout.assessments.map(({ standard }) => standard)).toEqual(
    standards,
  );
});
