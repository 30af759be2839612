import fc from "fast-check";
import { explainStanding } from "../../../src/actions/explain/explainStanding";
import { FAMILY_SENTENCES, SENTENCE_KEYS } from "../../../src/actions/familyWording/familySentences";
import { wordingOf } from "../../../src/actions/familyWording/wording";
import { LINE_STATUSES } from "../../../src/mastery/retakes/status";
import { EXCEPTION_KINDS } from "../../../src/workbook/gradebook/exceptionRow";
import { RETAKE_RULES } from "../explain/rules";
import { SLOPE, situation } from "../explain/makers";
import { STATUS_CASES } from "../explain/statusCases";
import { workbook } from "../snapshotMaker";
import { made, readSlip, slipsIn, wordingTab, type SlipsPlan } from "./makers";

/** Marks that tell by themselves whose they are: 31.7 is nobody's but the third student's. */
const markOf = (student: number, nth: number) => Number(`${student + 1}${nth}.${nth + 3}`);
const nameOf = (student: number) => `Name${"abcdef"[student]}`;
const idOf = (student: number) => `77${student}77`;

const classroom = fc.record({
  low: fc.array(fc.boolean(), { minLength: 18, maxLength: 18 }),
  kinds: fc.array(fc.constantFrom(...EXCEPTION_KINDS), { minLength: 6, maxLength: 6 }),
  feedback: fc.boolean(),
  rule: fc.constantFrom(...RETAKE_RULES),
});

function planOf({ low, kinds, feedback, rule }: typeof classroom extends fc.Arbitrary<infer T> ? T : never) {
  const students = [0, 1, 2, 3, 4, 5];
  const heads = ["Class", "Student", "Student ID", "Standard", "Feedback", "Note", "Tutor", "Reason"];
  const row = (at: number) => ["Period 1", nameOf(at), idOf(at), `6.${at % 3}`, feedback ? `fb${nameOf(at)}` : "", `note${at}`, nameOf((at + 1) % 6), "Reason-why"]; // prettier-ignore
  const plan: SlipsPlan = {
    policy: [["Retake rule", rule]],
    classes: [
      {
        columns: [0, 1, 2].map((nth) => ({ name: `Test ${nth}`, standard: `6.${nth}` })),
        students: students.map((at) => ({
          name: nameOf(at),
          id: idOf(at),
          marks: [0, 1, 2].map((nth) => (low[at * 3 + nth] ? markOf(at, nth) : 100)),
        })),
      },
    ],
    exceptions: students.map((at) => ({
      ...{ Student: nameOf(at), "Student ID": idOf(at), What: kinds[at]!, Value: at % 2 ? "2" : "Mastery" },
      "Private note": `private${nameOf(at)}`,
    })),
    tabs: {
      MASTERY_ROSTER: [heads, ...students.map(row)],
      MASTERY_GROUPS: [heads, ...students.map(row)],
    },
  };
  return plan;
}

test("a slip holds nothing of any other student, no private note and no word of an exception", () => {
  fc.assert(
    fc.property(classroom, (drawn) => {
      const parts = slipsIn(made(planOf(drawn), [0, 1, 2, 3, 4, 5].map(idOf)).html).map((part) => readSlip(part).join("\n")); // prettier-ignore
      expect(parts).toHaveLength(6);
      parts.forEach((read, own) => {
        expect(read).not.toMatch(
          /private|note|Reason|fail|undefined|null|NaN|exception|criterion|by hand|\d of 6\b/i,
        );
        for (const other of [0, 1, 2, 3, 4, 5].filter((at) => at !== own)) {
          expect(read).not.toContain(nameOf(other));
          expect(read).not.toContain(idOf(other));
          for (const nth of [0, 1, 2]) expect(read).not.toContain(String(markOf(other, nth)));
        }
      });
    }),
    { numRuns: 60 },
  );
});

test("whoever sits beside, a student's slip is the same", () => {
  fc.assert(
    fc.property(classroom, fc.nat({ max: 5 }), (drawn, own) => {
      const all = planOf(drawn);
      const [only] = all.classes;
      const alone = { ...all, classes: [{ ...only!, students: [only!.students[own]!] }] };
      const slipIn = (plan: SlipsPlan) => slipsIn(made(plan, [idOf(own)]).html);
      expect(slipIn(alone)).toEqual(slipIn(all));
    }),
    { numRuns: 30 },
  );
});

/** Every letter an x, placeholders as they are. */
const crossed = (text: string) =>
  text.replace(/\{[^{}]*\}|\p{L}/gu, (part) => (part.startsWith("{") ? part : "x"));
const CROSSED = [
  ...SENTENCE_KEYS.map((key) => [key, "", FAMILY_SENTENCES[key][0], crossed(FAMILY_SENTENCES[key][0])]),
  ...["Exceeds mastery", "Mastery", "Approaching", "Not yet"].map((name) => [`level: ${name}`, "", name, crossed(name)]),
  ["tick: Parent signature", "", "Parent signature", "xxxxxx xxxxxxxxx"],
]; // prettier-ignore

describe("in another language not a word is left in English", () => {
  const wording = wordingOf(
    workbook([wordingTab(["X"], CROSSED)], { MASTERY_WORDING: "Family Wording" }),
    "x",
  );
  test.each(LINE_STATUSES)("%s", (status) => {
    for (const rule of RETAKE_RULES) {
      for (const marks of [[2], [4], ["75%"], ["Approaching"]]) {
        const policy = [
          ["Retake rule", rule],
          ["Retake cap", "85 %"],
        ];
        const { about } = STATUS_CASES[status];
        const one = situation({
          ...about,
          marks: about.marks ?? marks,
          policy: [...(about.policy ?? []), ...policy],
        });
        const said = explainStanding(one, wording).family;
        const data = /Ana|Slopes of curves|Slope|Practice page|\bB\b/g;
        expect(
          said
            .replace(data, "")
            .match(/\p{L}+/gu)
            ?.filter((word) => !/^x+$/i.test(word)) ?? [],
        ).toEqual([]);
      }
    }
  });

  test("on a slip", () => {
    const { html } = made(
      {
        classes: [
          {
            columns: SLOPE,
            students: [["Ana", 2], ["Ana B", 4], ["Ana C", "??"], ["Ana D", "MI"], ["Ana E"]],
          },
        ],
        wording: CROSSED,
        languages: ["x"],
      },
      { language: "X" },
    );
    const read = slipsIn(html).flatMap(readSlip).join(" ");
    const words = read.replace(/Ana|\b[B-E]\b|Period|Slope/g, "").match(/\p{L}+/gu) ?? [];
    expect(words.filter((word) => !/^x+$/i.test(word))).toEqual([]);
  });
});
