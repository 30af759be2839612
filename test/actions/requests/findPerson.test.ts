import { findPerson, peopleOf } from "../../../src/actions/requests/findPerson";
import { makeBooks } from "../booksMaker";

const marks = [50];
const of = (name: string, id = "") => ({ name, id, marks });
const COLUMNS = [{ name: "Quiz", standard: "LF.1" }];

const { books } = makeBooks({
  classes: [
    {
      name: "Period 1",
      columns: COLUMNS,
      students: [
        of("Silva, Ana", "1042"),
        of("Müller, Jörg", "1043"),
        of("Ben Carter", "ben.carter"),
        of("Maria Clara dos Santos", "1044"),
        of("Zoë O'Neill-Park", "1045"),
        of("Tom Reed", "1046"),
        of("Tom Read", "1047"),
        of("Kim Lee", "1048"),
        of("Kim Lee", "1049"),
        of("李小龙", "1050"),
        of("Eva Maria Blum", "1051"),
        of("Eva Rosa Blum", "1052"),
      ],
    },
    {
      name: "Period 2",
      columns: COLUMNS,
      students: [of("Lia Pohl", "lia.pohl@school.org"), of("Rui Costa")],
    },
    { name: "Period 3", columns: COLUMNS, students: [of("Rui Costa"), of("Ana B. Silveira", "7")] },
  ],
});
const people = peopleOf(books);

function found(typed: string): string {
  const person = findPerson(typed, people);
  if (person.kind === "nobody") return "nobody";
  const names = person.entries.map(
    ({ student, book }) => `${student.name} ${student.id} ${book.settings.name}`,
  );
  return `${person.kind}: ${names.join(" | ")}`;
}

const ANA = "one: Silva, Ana 1042 Period 1";

test.each([
  ["an ID", "1042", ANA],
  ["an ID with spaces", " 1042 ", ANA],
  ["the name as in the class", "Silva, Ana", ANA],
  ["the other order", "Ana Silva", ANA],
  ["other case and accents", "ANA SÍLVA", ANA],
  ["an e-mail whose first part is the name", "ana.silva@school.org", ANA],
  ["that in the other order", "silva_ana@gmail.com", ANA],
  ["an e-mail whose first part is the ID", "1042@school.org", ANA],
  ["an e-mail that is the ID", "LIA.POHL@school.org", "one: Lia Pohl lia.pohl@school.org Period 2"],
  ["an ID that looks like a name", "ben.carter@x.org", "one: Ben Carter ben.carter Period 1"],
  ["umlauts written out", "Joerg Mueller", "one: Müller, Jörg 1043 Period 1"],
  ["a name without its middle names", "Maria Santos", "one: Maria Clara dos Santos 1044 Period 1"],
  ["hyphens and apostrophes", "Zoe O’Neill Park", "one: Zoë O'Neill-Park 1045 Period 1"],
  ["a name in another script", "李小龙", "one: 李小龙 1050 Period 1"],
  ["a name that another nearly has", "Tom Reed", "one: Tom Reed 1046 Period 1"],
  ["one student of two classes", "Rui Costa", "one: Rui Costa  Period 2 | Rui Costa  Period 3"],
])("finds a student by %s", (_, typed, expected) => {
  expect(found(typed)).toBe(expected);
});

test.each([
  ["initials", "asilva@school.org"],
  ["a first name alone", "Ana"],
  ["a family name alone", "dos Santos"],
  ["an e-mail of a first name", "ana@school.org"],
  ["an address that another class knows whole", "lia.pohl@other.org"],
  ["a typing mistake", "Ana Sliva"],
  ["nothing", ""],
  ["a stranger", "Paul Weber"],
  ["a part of an ID", "104"],
  ["a formula", "=A1"],
])("finds nobody by %s", (_, typed) => {
  expect(found(typed)).toBe("nobody");
});

test.each([
  ["two of one name", "Kim Lee"],
  ["two who differ in middle names", "Eva Blum"],
  ["an e-mail that another nearly has", "tom.reed@school.org"],
])("does not choose between %s", (_, typed) => {
  expect(found(typed)).toMatch(/^several: .+ \| /);
});

test("says who may have been meant by a typing mistake", () => {
  const person = findPerson("Ana Sliva", people);
  expect(person).toMatchObject({ kind: "nobody", near: [{ student: { name: "Silva, Ana" } }] });
});
