import fc from "fast-check";
import { escapeHtml } from "../../../src/actions/page/escapeHtml";
import { SETTING_CASES } from "../../../src/workbook/settingCases";
import { SETTINGS } from "../../../src/workbook/settings";
import type { BooksPlan } from "../booksMaker";
import { policyOf } from "./makers";

/** Any of the values that the settings' own cases know, for any of the settings. */
const settings = fc
  .tuple(
    ...SETTINGS.map(({ key }) =>
      fc.option(fc.constantFrom(...SETTING_CASES[key].answers.map(([value]) => value))),
    ),
  )
  .map((values) =>
    values.flatMap((value, at) => {
      const setting = SETTINGS[at] as (typeof SETTINGS)[number];
      return value === null || setting.key === "formatVersion" ? [] : [[setting.label, value]];
    }),
  );
const rows = fc.subarray([
  ["Term", "Autumn", "2025-09-01", "2025-12-19"],
  ["Holiday", "2025-11-11", "Veterans Day"],
  ["Mark", "Z", "lowest"],
  ["Course grade", "A", "90 %"],
]);
const standards = fc.subarray([
  { Code: "LF.1", Title: "Slope", "Mastery at": "90 %", "Retakes allowed": 1 },
  { Code: "LF.2", "Scoring method": "mean", Forms: "1, 2" },
]);
const plans = fc
  .record({ settings, rows, standards })
  .map(({ settings: own, rows: more, standards: listed }) => ({
    policy: [...own, ...more],
    standards: listed,
  }));

const klass = (...students: string[]): BooksPlan["classes"] => [
  {
    columns: [
      { name: "Test", standard: "LF.1", given: "2025-11-03", returned: "2025-11-05" },
      { name: "Quiz", standard: "LF.2" },
    ],
    students: students.map((name, at) => [name, 40 + at, 90]),
  },
];

test("the same settings give the same text, whoever is in the class and whatever day it is", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const one = policyOf({ ...plan, classes: klass("Ana", "Ben"), today: "2025-11-06" });
      const other = policyOf({ ...plan, classes: klass("Cy"), today: "2026-05-06" });
      expect(other).toEqual(one);
    }),
  );
});

test("no student, exception or private note is in it", () => {
  const exceptions = [
    { Student: "SECRET name", What: "more retakes", Value: "+2", "Private note": "SECRET reason" },
    { Student: "SECRET name", Standard: "LF.1", What: "own criterion", Value: "61 %" },
  ];
  fc.assert(
    fc.property(plans, (plan) => {
      const classes = klass("SECRET name");
      expect(policyOf({ ...plan, classes, exceptions })).toEqual(policyOf({ ...plan, classes }));
      expect(JSON.stringify(policyOf({ ...plan, classes, exceptions }))).not.toMatch(/SECRET|61 %/);
    }),
  );
});

test("every sentence is one: a capital, a full stop, nothing twice, no hole, numbers that agree", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const sentences = policyOf(plan).questions.flatMap((question) => question.sentences);
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^[A-Z].*\.$/);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\s\s|\(\)|: \.|, \./);
        expect(sentence).not.toMatch(/\b1 (retakes|school days|scores)\b/);
        expect(sentence).not.toMatch(/\b(?:[02-9]|\d\d) (retake|school day|score)\b/);
        expect(sentence).not.toMatch(/\bfail(?!ed”)/i);
      }
      expect(new Set(sentences).size).toBe(sentences.length);
    }),
  );
});

test("the text and the page hold exactly the sentences, in order", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { title, questions, text, html } = policyOf(plan);
      const lines = questions.flatMap(({ question, sentences }) => [
        "",
        question,
        ...sentences.map((one) => `• ${one}`),
      ]);
      expect(text).toBe([title, ...lines].join("\n"));
      const items = [...html.matchAll(/<(?:h1|h2|li)>(.*?)<\//g)].map(([, inner]) => inner);
      const all = questions.flatMap(({ question, sentences }) => [question, ...sentences]);
      expect(items).toEqual([title, ...all].map(escapeHtml));
    }),
  );
});

test("what a teacher typed is text on the page, never markup", () => {
  const typed = "<img src=x onerror=alert(1)>";
  const { html } = policyOf({
    policy: [
      ["Policy id", typed],
      ["Before a retake", typed],
      ["Term", typed, "2025-09-01", "2025-12-19"],
    ],
    standards: [{ Code: "LF.1", Title: typed, "Retakes allowed": 1 }],
  });
  expect(html).not.toContain("<img");
});
