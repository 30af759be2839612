import { assessmentsIn, recognised } from "./tables";

describe("what stands beside scores and is none", () => {
  test.each([
    [
      "how often each level stands in a row",
      `Student|Area|Volume|Angles|M|NM
       Ana Lee|Mastery|Near|Mastery|2|1
       Ben Ode|Near|Near|Mastery|1|2
       Cy Roy|Mastery|Mastery|Mastery|3|0
       Dee Fox|Near|Near|Near|0|3`,
      ["B Area", "C Volume", "D Angles"],
    ],
    [
      "the mark that comes after the points of each test under the same short title",
      `Schüler|V1|N|V2|N|G1|N
       Ana Lee|22|5.5|27|5.5|35|5.25
       Ben Ode|15|4|18.5|4.25|24|4
       Cy Roy|19|5|21|4.5|30|4.75
       Dee Fox|11|3.5|14|3.25|18|3.25
       Eve Gil|24|6|29|5.75|39|6`,
      ["B V1", "D V2", "F G1"],
    ],
    [
      "a number that counts the sheets, though its heading names an exam",
      `Exam|No|Nom|Q1|Q2
       1|21904411|LEE Ana|2|1
       2|21903876|ODE Ben|1|2
       3|21900542|ROY Cy|0|1
       4|21905120|FOX Dee|2|2`,
      ["D Q1", "E Q2"],
    ],
    [
      "what a row of weights leaves out",
      `|Naam|SO 1|SO 2|PW|stand
       |weging|1|1|3|
       1|Lee, Ana|6.8|7.1|8|7.6
       2|Ode, Ben|4.5|5.9|7|6.3
       3|Roy, Cy|8.1|7.7|7.5|7.7`,
      ["C SO 1", "D SO 2", "E PW"],
    ],
    [
      "letters for the support some get, in front of the numbers",
      `Alumno|NEAE|Ex. 1|Ex. 2|Cuad.
       Ana Lee||7|8|9
       Ben Ode|AC|4|5|6
       Cy Roy||9|10|9
       Dee Fox|DI|5|6|4`,
      ["C Ex. 1", "D Ex. 2", "E Cuad."],
    ],
    [
      "absences behind the total of each part",
      `Aluno|AV1|AV2|SOMA|F|AV3|AV4|SOMA|F
       Ana Lee|3|2|5|0|4|2|6|2
       Ben Ode|1|1|2|11|2|1|3|14
       Cy Roy|2|3|5|4|3|2|5|1`,
      ["B AV1", "C AV2", "F AV3", "G AV4"],
    ],
    [
      "the mark with one decimal for the points on its left",
      `Alumno|T1|aciertos|cal|debate
       Ana Lee|10|27|9|10
       Ben Ode|7|14|4.7|7
       Cy Roy|10|29|9.7|10
       Dee Fox|8|21|7|8`,
      ["B T1", "C aciertos", "E debate"],
    ],
    [
      "a mean rounded to one decimal",
      `Alumno|T1|T2|T3|fin
       Ana Lee|7|8|8|7.7
       Ben Ode|4|4|5|4.3
       Cy Roy|9|10|10|9.7
       Dee Fox|5|5|6|5.3
       Eve Gil|6|7|7|6.7`,
      ["B T1", "C T2", "D T3"],
    ],
    [
      "the level of each score",
      `Student|Sounds - Score|Sounds - Level|Words - Score|Words - Level
       Ana Lee|41|At Benchmark|17|Below Benchmark
       Ben Ode|55|Above Benchmark|31|At Benchmark
       Cy Roy|22|Below Benchmark|4|Below Benchmark`,
      ["B Sounds - Score", "D Words - Score"],
    ],
    [
      "the boxes ticked for each question",
      `Nom|tri|graphe|TICKED:tri|TICKED:graphe
       LEE Ana|2|1|AC|B
       ODE Ben|1|2|A|B
       ROY Cy|0|1|C|D`,
      ["B tri", "C graphe"],
    ],
    [
      "dots and strokes of a register",
      `Alumno|4|5|6|T1|T2
       Ana Lee|.|.|/|10|9
       Ben Ode|.|/|.|7|8
       Cy Roy|/|.|.|9|10`,
      ["E T1", "F T2"],
    ],
  ])("%s", (_, text, expected) => {
    expect(assessmentsIn(recognised(text))).toEqual(expected);
  });
});

describe("what stands behind the total of all", () => {
  test.each([
    [
      "marks, letters and absences under words nobody knows",
      `Alunno|Verifica 1|Verifica 2|Orale|Media|Scheda|Giorni
       Lee Ana|7|8|7|7.3|7|4
       Ode Ben|5|6|6|5.7|6|12
       Roy Cy|9|8|10|9|9|0`,
      ["B Verifica 1", "C Verifica 2", "D Orale"],
    ],
    [
      "but not a recovery test",
      `Aluno|N1|N2|N3|Média|Rec|MF
       Ana Lee|7|8|6|7||7
       Ben Ode|4|5|3|4|6|5
       Cy Roy|9|8|10|9||9`,
      ["B N1", "C N2", "D N3", "F Rec"],
    ],
    [
      "but not what goes on after a mean of one kind of work",
      `Student|Quiz 1|Quiz 2|Quiz 3|Quiz Avg|Reading|Project
       Ana Lee|8|9|7|8|10|45
       Ben Ode|7|6|8|7|9|40
       Cy Roy|9|9|9|9|8|48`,
      ["B Quiz 1", "C Quiz 2", "D Quiz 3", "F Reading", "G Project"],
    ],
  ])("%s", (_, text, expected) => {
    expect(assessmentsIn(recognised(text))).toEqual(expected);
  });
});

describe("what is noted of the student, whatever the heading says", () => {
  test.each([
    ["the year of birth", "Baujahr", "2012", "2011", "2012"],
    ["the class they come from", "Stamm", "5a", "5b", "5a"],
    ["who was there on a weekday", "Tue", "P", "A", "P"],
  ])("%s", (_, heading, ...cells) => {
    const [one, other, third] = cells;
    const text = `Schüler|D|M|${heading}
      Ana Lee|2|3|${one as string}
      Ben Ode|4|4|${other as string}
      Cy Roy|1|2|${third as string}`;
    expect(assessmentsIn(recognised(text))).toEqual(["B D", "C M"]);
  });
});

test("marks without points under a part of their own stay, results at the edge go", () => {
  const text = `|written||||oral|
    Student|V1|V2|V3|V4|Dial.|Talk
    max|24|30|20|18||
    Ana Lee|22|27|19|15|5|4
    Ben Ode|15|18|12|9|4|3`;
  expect(assessmentsIn(recognised(text))).toHaveLength(6);
  expect(assessmentsIn(recognised(text.replace("oral", "")))).toHaveLength(4);
});

test("shares over the titles that make up a whole are weights; what has none is made of the others", () => {
  const text = `Student|T1|T2|T3|Final
    |20%|30%|50%|
    Ana Lee|80|90|70|78
    Ben Ode|60|70|80|73
    Cy Roy|95|85|90|89.5`;
  expect(assessmentsIn(recognised(text))).toEqual(["B T1", "C T2", "D T3"]);
});

test("the better of a test and of its retake, which few sat", () => {
  const text = `Student|Unit|Again|Counts
    Ana Lee|4|6|6
    Ben Ode|7||7
    Cy Roy|9||9
    Dee Fox|2|4|4
    Eve Gil|6||6
    Flo Hay|8||8
    Gus Ito|3|2|3`;
  expect(assessmentsIn(recognised(text))).toEqual(["B Unit", "C Again"]);
});

describe("what looks like that and is work", () => {
  test.each([
    [
      "a second test that rises with the first by chance in one of two places",
      `Student|Quiz 1|HW|Quiz 2|HW
       Ana Lee|2|5|9|3
       Ben Ode|4|6|7|8
       Cy Roy|6|7|8|9
       Dee Fox|8|8|6|5`,
      4,
    ],
    [
      "a retake without a weight",
      `Naam|SO 1|SO 2|PW|Retake SO 2
       weging|1|1|3|
       Ana Lee|6.8|7.1|8|7.6
       Ben Ode|4.5|5.9|7|6.3`,
      4,
    ],
    [
      "a word that most have as their mark",
      `Student|Journal|Quiz 1|Quiz 2
       Ana Lee|EE|7|8
       Ben Ode|ME|4|5
       Cy Roy|ME|9|10`,
      3,
    ],
  ])("%s", (_, text, count) => {
    expect(assessmentsIn(recognised(text))).toHaveLength(count);
  });
});

describe("where the answers are and where the score", () => {
  test.each([
    [
      "a key without names is no student, and its total is none",
      `Student ID|Last Name|First Name|Form|Total Score|Grade|Q1|Q2|Q3
       000000|KEY|ANSWER|A|3|A|B|D|A
       110284|LEE|ANA|A|3|A|B|D|A
       110391|ODE|BEN|A|1|F|B|A|C
       110077|ROY|CY|A|2|B|B|D|C`,
      ["E Total Score"],
    ],
    [
      "a key above the titles",
      `|||b|d|a||
       SID|Last Name|First Name|q1|q2|q3|Percent|Essay
       1|||b|d|a|100|31
       2|||b|a|a|67|22
       3|||c|d|a|67|26`,
      ["H Essay"],
    ],
    [
      "a key and answers alone are no scores",
      `Student|Q1|Q2|Q3
       KEY|D|C|T
       Ana Lee|D|C|F
       Ben Ode|A|C|T`,
      null,
    ],
  ])("%s", (_, text, expected) => {
    expect(assessmentsIn(recognised(text))).toEqual(expected);
  });
});

describe("where the points stand", () => {
  test.each([
    [
      "behind their label in a column that is none",
      `||sur|20|10|20
       |Nom|TD|DS1|IE|DM
       1|Lee Ana|1|13|8|12
       2|Ode Ben|2|17|9|15`,
      ["D DS1 /20", "E IE /10", "F DM /20"],
    ],
    [
      "as strokes that say so, so that a column without one is a result",
      `||/10|/20|/15|
       Naam|Voornaam|toets|labo|taak|stand
       Lee|Ana|7|15|12|70
       Ode|Ben|8|14|13|75`,
      ["C toets /10", "D labo /20", "E taak /15"],
    ],
    [
      "numbers that go up by one are no points",
      `||Europa|Water|Station|Klimaat|Arm
       Nr.|Naam|101|102|103|201|202
       220417|Ana Lee|6|7|8|5|6
       220093|Ben Ode|4|5|7|6|7`,
      ["C Europa", "D Water", "E Station", "F Klimaat", "G Arm"],
    ],
    [
      "a heading that is nothing but points",
      `Élève|CT 1|CT 2|/5
       Ana Lee|3|4|4
       Ben Ode|2|1|5`,
      ["B CT 1", "C CT 2", "D /5 /5"],
    ],
  ])("%s", (_, text, expected) => {
    expect(assessmentsIn(recognised(text))).toEqual(expected);
  });
});

test("family and given names without a heading are the students, not a club that a few are in", () => {
  const text = `Mail|Niv.|||Inst.|V1|V2
    a@mail.example|A|Lee|Selina||22|27
    b@mail.example|A|Ode|Leotrim||15|18
    |A|Roy|Gian|Schlagz. Di|19|21
    d@mail.example|B|De Rossi|Chiara||11|14
    e@mail.example|A|Egger|Flurin|Cello Do|24|29`;
  expect(recognised(text).class).toMatchObject({ students: 5, studentColumns: ["C", "D"] });
});

test.each([
  ["Nr_albumu|Imię|Nazwisko|Kolokwium 1\n1|Ana|Lee|4.5\n2|Ben|Ode|3", ["B", "C"], "A"],
  ["Stu#|Student Name|Quiz 1\n30418|Lee, Ana|8\n30777|Ode, Ben|7", ["B"], "A"],
  ["Naam|Voornaam|Toets 1\nLee|Ana|8\nOde|Ben|7", ["A", "B"], null],
  ["naam|topo\nAya|20\nBram|14", ["A"], null],
])("whom a Polish, an American and a Dutch list are about: %s", (text, studentColumns, keyColumn) => {
  expect(recognised(text).class).toMatchObject({ studentColumns, keyColumn });
});

test("halves are numbers", () => {
  const text = `Alunno|tema 1|tema 2
    Ana Lee|7½|8-
    Ben Ode|5½|ass
    Cy Roy|8½|9`;
  expect(assessmentsIn(recognised(text))).toEqual(["B tema 1", "C tema 2"]);
});
