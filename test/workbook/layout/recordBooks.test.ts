import type { WideClass } from "../../../src/workbook/layout/tab";
import { assessmentsIn, recognised } from "./tables";

function classIn(text: string, merges: string[] = []): WideClass {
  const found = recognised(text, merges).class;
  if (found?.orientation !== "wide") throw new Error("no gradebook");
  return found;
}

const standardsIn = (text: string, merges: string[] = []) =>
  classIn(text, merges).assessments.map(({ standard }) => standard);

test("names under a heading that stands over their numbers, too, are found beside the numbers", () => {
  const text = `
REGION|IV|DIVISION|Lake|SCHOOL NAME|Hill HS|SCHOOL ID|301
Learners' Names||WRITTEN WORKS||||Initial Grade|
||1|2|3|Total|PS|
|HIGHEST POSSIBLE SCORE|20|15|10|45|100|
|MALE||||||
1|LEE, BEN M.|17|12|8|37|82|
2|ODE, CARL|11|9|6|26|58|
|FEMALE||||||
1|DIAZ, ANA|18|15|7|40|89|`;
  const found = classIn(text, ["A2:B3", "C2:F2"]);
  expect(found).toMatchObject({ studentColumns: ["B"], keyColumn: null, students: 3, firstStudentRow: 6 });
  expect(found.assessments.map(({ column, outOf }) => `${column} /${outOf}`)).toEqual([
    "C /20",
    "D /15",
    "E /10",
  ]);
});

test("numbers of tasks over their titles are no points", () => {
  const text = `
||5.1|5.2|6.1|6.3|6.7
No|Student|Rotors|Bleeding|Wiring|Relays|Lamps
1|Ana Lee|3|2|4|4|3
2|Ben Ode|4|3|2|1|2
3|Cy Roy|1|4|3|2|4`;
  expect(assessmentsIn(recognised(text))).toEqual([
    "C Rotors",
    "D Bleeding",
    "E Wiring",
    "F Relays",
    "G Lamps",
  ]);
});

test("whole, half and quarter numbers over the titles are points, also where they rise", () => {
  const text = `
||2.5|5|7.5|10.25
No|Student|Rotors|Bleeding|Wiring|Relays
1|Ana Lee|2|4|6|9
2|Ben Ode|1|3|7|10`;
  expect(assessmentsIn(recognised(text))).toEqual([
    "C Rotors /2.5",
    "D Bleeding /5",
    "E Wiring /7.5",
    "F Relays /10.25",
  ]);
});

test.each([
  "Agg.",
  "cum.",
  "Q1 so far",
  "F tier",
  "Effort Aut",
  "Att.",
  "Lessons missed",
  "TOPIC",
  "T1 w/ sqrt curve",
  "Term-II",
  "Test form",
])('"%s" is no work', (heading) => {
  const text = `
Student|Quiz 1|Quiz 2|${heading}|Quiz 3
Ana Lee|7|9|2|5
Ben Ode|4|5|3|8
Cy Roy|8|3|1|9`;
  expect(assessmentsIn(recognised(text))).toEqual(["B Quiz 1", "C Quiz 2", "E Quiz 3"]);
});

test.each(["Titration curve", "Team effort poster", "Missed turns game"])('"%s" is a work', (heading) => {
  const text = `
Student|Quiz 1|Quiz 2|${heading}|Quiz 3
Ana Lee|7|9|2|5
Ben Ode|4|5|3|8
Cy Roy|8|3|1|9`;
  expect(assessmentsIn(recognised(text))).toContain(`D ${heading}`);
});

test("a result whose heading stands in the upper storey alone is none of the works", () => {
  const text = `
|Cells||Credits so far
Student|Mock|Exam|
Ana Lee|7|9|3
Ben Ode|4|5|0
Cy Roy|8|3|3`;
  expect(assessmentsIn(recognised(text, ["B1:C1"]))).toEqual(["B Mock", "C Exam"]);
});

test("places for names to come are no students", () => {
  const text = `
Seat|Student|Quiz 1|Quiz 2
4|Lee, Ana|3|2
11|Ode, Ben|1|4
2|Roy, Cy|2|3
Seat 8|(name)||
Seat 9|(name)||`;
  expect(classIn(text)).toMatchObject({ students: 3, lastStudentRow: 4 });
});

test("a legend under the column of ids is no student", () => {
  const text = `
ID|Student|Quiz 1|Quiz 2
1001|Ana Lee|M|A
1002|Ben Ode|A|N
N M A = not achieved, merit, achieved||`;
  expect(classIn(text)).toMatchObject({ students: 2, lastStudentRow: 3 });
});

test("a copy that shows 0 where the mark was none is a copy", () => {
  const text = `
Student|Quiz 1|PT-2|Annual|Part B
Ana Lee|5|33||33
Ben Ode|9|37||37
Cy Roy|3|Ab||0
Dot Diaz|8|18||18
Eve Fox|2|36||36
Finn Gil|7|25||25`;
  expect(assessmentsIn(recognised(text))).toEqual(["B Quiz 1", "C PT-2"]);
});

describe("standards", () => {
  test("under several headings the same goes stand again: the headings are the standards", () => {
    const text = `
|Sets||Whole numbers|
Student|1st go|Another go|1st go|Another go
Ana Lee|3|5|4|
Ben Ode|2|4|2|3`;
    expect(standardsIn(text, ["B1:C1", "D1:E1"])).toEqual(["Sets", "Sets", "Whole numbers", "Whole numbers"]);
  });

  test("codes over I, II, III are standards", () => {
    const text = `
|G1||G2||
Student|I|II|I|II|III
Ana Lee|N|M|A|M|
Ben Ode|A||N|N|A`;
    expect(standardsIn(text, ["B1:C1", "D1:F1"])).toEqual(["G1", "G1", "G2", "G2", "G2"]);
  });

  test.each(["Quiz", "Term"])("goes under %s 1 and 2 are no standards of it", (word) => {
    const text = `
|${word} 1||${word} 2|
Student|1st go|2nd go|1st go|2nd go
Ana Lee|3|5|4|
Ben Ode|2|4|2|3`;
    expect(standardsIn(text, ["B1:C1", "D1:E1"])).toEqual([null, null, null, null]);
  });

  test("phrases judged by the same few letters that are no grades are objectives", () => {
    const phrases = ["Roman numerals to M", "Primes to 19", "Round any number", "Multiples & factors"];
    const text = `
Student|${phrases.join("|")}
Ana Lee|W|E|N|G
Ben Ode|E|E|W|N
Cy Roy|G|N|E|W`;
    expect(standardsIn(text)).toEqual(phrases);
    expect(standardsIn(text.replace(/\|W/g, "|A").replace(/\|E/g, "|B").replace(/\|N/g, "|C"))).toEqual(
      phrases.map(() => null),
    );
    expect(
      standardsIn(
        text.replace(phrases[0] as string, "Portfolio 1").replace(phrases[1] as string, "Portfolio 2"),
      ),
    ).toEqual(phrases.map(() => null));
  });
});

test("a list of targets with their units and days is no class", () => {
  const text = `
Code|I can...|Unit|Retake by
G1|use the midpoint and distance formulas|1|2025-10-15
G2|prove lines parallel|1|2025-10-30
G3|write a two-column triangle proof|2|2025-12-05
G4|use congruent parts|2|2025-12-12`;
  expect(recognised(text).class).toBeUndefined();
});
