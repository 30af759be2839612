import fc from "fast-check";
import { explainStanding } from "../../../src/actions/explain/explainStanding";
import { ENGLISH, type Wording } from "../../../src/actions/familyWording/say";
import { LINE_STATUSES } from "../../../src/mastery/retakes/status";
import { SCORING_METHOD_NAMES } from "../../../src/mastery/scoring/methods";
import { RETAKE_RULES } from "./rules";
import { explained, situation, SLOPE, type Situation } from "./makers";
import { STATUS_CASES } from "./statusCases";

const family = (about: Situation) => explained({ line: null, ...about }).family;

describe("the topic is in words that a family knows", () => {
  test.each<[Situation["standard"], string]>([
    [{ Title: "Slope" }, "Slope: not yet."],
    [
      { Title: "Slope", "I can": "I can find the slope of a line." },
      "Slope (I can find the slope of a line): not yet.",
    ],
    [{ Title: "", "I can": "I can find the slope of a line" }, "I can find the slope of a line: not yet."],
    [{ Title: "" }, "6.1: not yet."],
  ])("%j", (standard, said) => {
    expect(family({ standard: standard! }).startsWith(`${said} `)).toBe(true);
  });
});

test.each([
  ["Lee, Ana Maria", "Ana Maria had 2 of 4"],
  ["Ana Lee", "Ana Lee had 2 of 4"],
  ["Ana", "Ana had 2 of 4"],
])("%s is called by the given name where the comma tells which it is", (name, said) => {
  expect(family({ name })).toContain(said);
});

describe("the result and what shows mastery stand in the points of the assessment", () => {
  const column = (outOf: number | "") => [{ ...SLOPE[0]!, outOf }];
  test.each<[string, Situation, string]>([
    ["whole points", { columns: column(10), marks: [7] }, "had 7 of 10; 8 of 10 or better shows mastery."],
    [
      "the fewest whole points",
      { columns: column(7), marks: [5] },
      "had 5 of 7; 6 of 7 or better shows mastery.",
    ],
    [
      "halves where halves are given",
      { columns: column(7), marks: [4.5] },
      "had 4.5 of 7; 6 of 7 or better shows mastery.",
    ],
    ["all of them", { columns: column(4), marks: [3] }, "had 3 of 4; 4 of 4 shows mastery."],
    ["shares as per cent", { columns: column(1), marks: [0.5] }, "had 50 %; 80 % or better shows mastery."],
    ["per cent", { columns: column(4), marks: ["50%"] }, "had 50 %; 80 % or better shows mastery."],
    [
      "a level as it was typed",
      { columns: column(""), marks: ["Approaching"] },
      "had Approaching; 80 % or better shows mastery.",
    ],
    [
      "German marks",
      {
        policy: [
          ["Scores are out of", 6],
          ["Best is", "lowest"],
          ["Mastery at", 2.5],
        ],
        columns: column(""),
        marks: [4],
      },
      "had 4; 2.5 or better shows mastery.",
    ],
    [
      "an own cut without a word that it is one",
      {
        columns: column(10),
        marks: [5],
        exceptions: [{ What: "own criterion", Value: "70 %", "Private note": "secret" }],
      },
      "had 5 of 10; 7 of 10 or better shows mastery.",
    ],
  ])("%s", (_, about, said) => {
    expect(family(about)).toBe(`Slope: not yet. On 4 Nov Ana ${said} The better result counts.`);
  });
  test("without a day", () => {
    expect(family({ columns: [{ name: "Slope", standard: "6.1", outOf: 4 }] })).toContain(
      "Slope: not yet. Ana had 2 of 4;",
    );
  });
  test("who has mastered it hears of the attempt that shows it, who has not of the newest", () => {
    expect(family({ marks: [4, 2] })).toContain("mastered. On 4 Nov Ana had 4 of 4;");
    expect(family({ marks: [3, 2] })).toContain("not yet. On 14 Nov Ana had 2 of 4;");
  });
  test("of several assessments it is said how they count together", () => {
    const columns = [...SLOPE, { name: "Graphs", standard: "6.1", outOf: 4, given: "2025-11-20" }];
    expect(family({ columns, marks: [2, "", 4], policy: [["Scoring method", "mean"]] })).toBe(
      "Slope: not yet. On 20 Nov Ana had 4 of 4. Of several scores, the average of all counts: 75 %; 80 % or better shows mastery. The better result counts.",
    );
  });
});

describe("where marks do not tell", () => {
  test.each<[string, Situation, string]>([
    ["nothing there", { marks: [""] }, "Slope: not assessed yet. There is nothing to do for now."],
    [
      "unreadable",
      { marks: ["??"] },
      "Slope: the result is not final yet. The teacher will look at the result again.",
    ],
    [
      "set by hand",
      { exceptions: [{ What: "level by hand", Value: "Mastery", "Private note": "secret" }] },
      "Slope: mastered.",
    ],
  ])("%s", (_, about, said) => {
    expect(family(about)).toBe(`${said} The better result counts.`);
  });
  test("the corrective's link stands beside it", () => {
    const standard = { Corrective: "Video 3", Link: "https://example.org/3" };
    expect(explained({ standard, line: { entries: { ticks: [] } } }).family).toContain(
      "Video 3 first (https://example.org/3), check in",
    );
  });
  test("a corrective that nobody described is practice", () => {
    expect(explained({ line: { entries: { ticks: [] } } }).family).toContain("Practice first, check in");
  });
});

describe("the last sentence says what counts under the school's retake rule", () => {
  const better = "The better result shows mastery;";
  test.each<[(typeof RETAKE_RULES)[number], string]>([
    ["highest", "The better result counts."],
    ["replace", "The newest result counts, even if it is lower."],
    ["mean", `${better} the school records the average of all of them.`],
    [
      "mean if mastered",
      `${better} once a new version does, the school records the average of the first result and the best new one.`,
    ],
    [
      "credit back",
      `${better} the school records the first one, and corrections give back up to 50 % of what was lost.`,
    ],
  ])("%s", (rule, said) => {
    expect(family({ policy: [["Retake rule", rule]] }).endsWith(` ${said}`)).toBe(true);
    const lessWorth = [
      ["Retake rule", rule],
      ["Retake worth", "85 %"],
    ];
    const worth = rule === "credit back" ? "" : " The school records a new version with 85 % of its score.";
    expect(family({ policy: lessWorth }).endsWith(` ${said}${worth}`)).toBe(true);
    const capped = [
      ["Retake rule", rule],
      ["Retake cap", "85 %"],
    ];
    expect(
      family({ policy: capped }).endsWith(` ${said} The school records a new version as 85 % at most.`),
    ).toBe(true);
  });
});

describe("for every status, retake rule, scoring method and row of marks", () => {
  const any = fc.record({
    status: fc.constantFrom(...LINE_STATUSES),
    rule: fc.constantFrom(...RETAKE_RULES),
    method: fc.constantFrom(...SCORING_METHOD_NAMES),
    marks: fc.array(fc.constantFrom("", 0, 1, 2, 3, 4, "EX", "MI", "75%"), { minLength: 4, maxLength: 4 }),
  });
  const columns = [
    ...SLOPE,
    { name: "Graphs", standard: "6.1", outOf: 4, given: "2025-11-20" },
    { name: "Talk", standard: "6.1", kind: "observation", outOf: 4 },
  ];
  const made = ({ status, rule, method, marks }: typeof any extends fc.Arbitrary<infer T> ? T : never) =>
    situation({
      ...STATUS_CASES[status].about,
      columns,
      marks,
      policy: [
        ["Retake rule", rule],
        ["Scoring method", method],
      ],
      exceptions: [{ What: "more days", Value: 2, "Private note": "secret" }],
    });

  test("nobody failed, nothing private is told, and every family text is whole sentences", () => {
    fc.assert(
      fc.property(any, (drawn) => {
        const { family: said, full } = explainStanding(made(drawn));
        expect(`${said} ${full}`).not.toMatch(/fail|secret|undefined|null|NaN|\[object/i);
        expect(said).toMatch(/^[A-Z].*\.$/);
        expect(said).not.toMatch(/ {2}|\.\.|;\./);
      }),
      { numRuns: 300 },
    );
  });

  test("the full explanation names the value and the level it explains", () => {
    fc.assert(
      fc.property(any, (drawn) => {
        const one = made(drawn);
        const { full } = explainStanding(one);
        const { standing } = one.known;
        if (standing.kind !== "assessed") return;
        expect(full).toContain(`Level: ${standing.level}`);
        expect(full.match(/\d+(\.\d+)?/g)).toContain(String(standing.value));
      }),
      { numRuns: 300 },
    );
  });

  test("where the student is follows from the standing alone", () => {
    fc.assert(
      fc.property(any, (drawn) => {
        const one = made(drawn);
        const { standing } = one.known;
        const aside = drawn.status === "excused" || drawn.status === "beforeYourTime";
        const mastered = standing.kind === "assessed" && standing.mastered && !aside;
        expect(explainStanding(one).family.startsWith("Slope: mastered.")).toBe(mastered);
      }),
      { numRuns: 300 },
    );
  });
});

test("a wording of the school's is used for the family alone", () => {
  const said = { "state: not yet": "{topic}: todavía no.", "date: short": "{day}.{number}." };
  const wording: Wording = {
    ...ENGLISH,
    sentence: (key) => said[key as keyof typeof said] ?? ENGLISH.sentence(key),
  };
  const one = situation({ line: null });
  const { family: inWords, full } = explainStanding(one, wording);
  expect(inWords).toBe(
    "Slope: todavía no. On 4.11. Ana had 2 of 4; 4 of 4 shows mastery. The better result counts.",
  );
  expect(full).toBe(explainStanding(one).full);
});
