import fc from "fast-check";
import { writtenDays } from "../../../src/actions/setup/writtenDays";

const days = (texts: string, today: string | null = "2025-11-05") =>
  writtenDays(texts.split(" | "), today)
    .map(({ day, yearTaken }) => (day ?? "–") + (yearTaken ? "*" : ""))
    .join(" ");

describe("a day in a title; * where its year was taken from the school year or a neighbour", () => {
  test.each([
    ["a full day", "Quiz 1 2025-09-14 | Quiz 2", "2025-09-14 –"],
    ["no day at all", "Quiz 1 | Unit 2b | Slopes /4 | Quiz 3.1 | LT 1.2.3", "– – – – –"],
    ["month and day, told by a number above 12", "Quiz 9/14 | Quiz 10/2", "2025-09-14* 2025-10-02*"],
    ["day and month, told by a number above 12", "Test 14/9 | Test 2/10", "2025-09-14* 2025-10-02*"],
    ["told by the order of time", "Quiz 9/8 | Quiz 9/12 | Quiz 10/5", "2025-09-08* 2025-09-12* 2025-10-05*"],
    ["nobody can tell: blank", "Quiz 1/2", "–"],
    ["parts that look like days: blank", "Unit 1/2 | Unit 3/4", "– –"],
    ["across the new year", "Quiz 12/15 | Quiz 1/20", "2025-12-15* 2026-01-20*"],
    ["a year of two digits", "Quiz 9/14/25 | Quiz 9/21/25", "2025-09-14 2025-09-21"],
    ["the year of a neighbour", "Quiz 2023-09-14 | Quiz Sep 20", "2023-09-14 2023-09-20*"],
    [
      "names of months",
      "Sep 14 quiz | Quiz 3 (Oct. 2nd) | March 3, 2026",
      "2025-09-14* 2025-10-02* 2026-03-03",
    ],
    ["German", "KA 1 (14.9.) | KA 2 (3.11.2025) | Test 5. Dezember", "2025-09-14* 2025-11-03 2025-12-05*"],
    ["Spanish", "Prueba 14 de septiembre | Examen 3 nov", "2025-09-14* 2025-11-03*"],
    ["French", "Contrôle du 14 septembre 2025 | DS 3 février", "2025-09-14 2026-02-03*"],
    [
      "Portuguese, the year of the calendar",
      "Prova 10/03 | Prova 14/05 | Prova 20/08",
      "2025-03-10* 2025-05-14* 2025-08-20*",
    ],
    ["no such day", "Quiz 2/30 | Quiz 13/13", "– –"],
    ["words that begin like months", "Set 3 | Mark 4 | Decimals 5 | Marching 6", "– – – –"],
  ])("%s", (_, texts, expected) => {
    expect(days(texts)).toBe(expected);
  });

  test("without a day to go by no year is taken", () => {
    expect(days("Quiz 9/14 | Quiz Sep 20", null)).toBe("– –");
  });

  test("law: whatever stands there, a day is a day", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.stringMatching(/^Quiz \d{1,2}[/.-]\d{1,2}(\/\d\d)?$/))),
        (texts) => {
          for (const { day } of writtenDays(texts, "2025-11-05"))
            if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        },
      ),
    );
  });
});
