import { typed, withPolicy } from "../check/makers";
import { book, preview, refusal } from "./makers";

/**
 * Of 10, mastery at 8. By hand, LF.1 (Quiz A, Quiz B) and LF.2 (Lab, retake):
 *   Ana 9, 5 / 9 · Ben 8, 9 / 10 · Cem 4, 8 / 5→10 · Dina 8, 6 / 4→6 · Eve 3, 4 / – · Finn – / 8
 * Mastered under highest: LF.1 Ana, Ben, Cem, Dina; LF.2 Ana, Ben, Cem, Finn: 8 of 10 assessed.
 */
const levels = (setting: string, value: unknown, snapshot = book()) =>
  preview(snapshot, setting, value).levels.map((one) =>
    [one.student, one.standard, one.before, "→", one.after].join(" "),
  );

test.each([
  [
    "Scoring method",
    "latest",
    "Highest: 8 mastered, latest: 6; these two students change.",
    6,
    ["Ana Silva LF.1 Exceeds mastery → Not yet", "Dina Diaz LF.1 Mastery → Approaching"],
  ],
  // LF.1: Ana 7, Ben 8.5, Cem 6, Dina 7, Eve 3.5; LF.2 has one assessment.
  [
    "Scoring method",
    "mean",
    "Highest: 8 mastered, mean: 5; these four students change.",
    5,
    [
      "Ana Silva LF.1 Exceeds mastery → Approaching",
      "Ben Cho LF.1 Exceeds mastery → Mastery",
      "Cem Can LF.1 Mastery → Approaching",
      "Dina Diaz LF.1 Mastery → Approaching",
    ],
  ],
  [
    "Recent scores",
    1,
    "Recent scores all: 8 mastered, 1: 6; these two students change.",
    6,
    ["Ana Silva LF.1 Exceeds mastery → Not yet", "Dina Diaz LF.1 Mastery → Approaching"],
  ],
  [
    "Mastery at",
    "60 %",
    "Mastery at 80 %: 8 mastered, 60 %: 9; this one student changes.",
    9,
    [
      // Approaching begins at 60 %, too, and is not used then.
      "Dina Diaz LF.2 Approaching → Mastery",
    ],
  ],
  [
    "Kinds of evidence needed",
    2,
    "Kinds of evidence needed 1: 8 mastered, 2: 0; these five students change.",
    0,
    [
      "Ana Silva LF.1 Exceeds mastery → More evidence (1 of 2 kinds)",
      "Ana Silva LF.2 Exceeds mastery → More evidence (1 of 2 kinds)",
      "Ben Cho LF.1 Exceeds mastery → More evidence (1 of 2 kinds)",
      "Ben Cho LF.2 Exceeds mastery → More evidence (1 of 2 kinds)",
      "Cem Can LF.1 Mastery → More evidence (1 of 2 kinds)",
      "Cem Can LF.2 Exceeds mastery → More evidence (1 of 2 kinds)",
      "Dina Diaz LF.1 Mastery → More evidence (1 of 2 kinds)",
      "Finn Moe LF.2 Mastery → More evidence (1 of 2 kinds)",
    ],
  ],
] as const)("%s %p: %s", (setting, value, message, after, expected) => {
  const seen = preview(book(), setting, value);
  expect(levels(setting, value)).toEqual(expected);
  expect([seen.message, seen.mastered]).toEqual([message, { before: 8, after, assessed: 10 }]);
});

const other = (setting: string, value: unknown, snapshot = book()) => {
  const { message, levels: moved, recorded, roster } = preview(snapshot, setting, value);
  const said = (one: (typeof roster)[number]) =>
    `${one.student} ${one.standard} ${one.before} → ${one.after}`;
  return { message, levels: moved, recorded: recorded.map(said), roster: roster.map(said) };
};

/** On the roster stand Dina with the Lab of LF.2, the latest, and Eve with an older gap. */
test.each([
  {
    setting: "Retake within school days",
    value: 3,
    message:
      "Retake within school days 10 → 3: nobody's level changes; 2 lines of the roster get another date.",
    recorded: [],
    roster: [
      "Dina Diaz LF.2 retake by Wed 19 Nov → retake by Mon 10 Nov",
      "Eve Orr LF.1 retake by Wed 19 Nov → retake by Mon 10 Nov",
    ],
  },
  {
    setting: "Ask within school days",
    value: "3",
    message:
      "Ask within school days none → 3: nobody's level changes; 2 lines of the roster get another date.",
    recorded: [],
    roster: [
      "Dina Diaz LF.2 no day to ask by → ask by Mon 10 Nov",
      "Eve Orr LF.1 no day to ask by → ask by Mon 10 Nov",
    ],
  },
  {
    // Dina has had her one retake; Cem has mastered on his.
    setting: "Retakes allowed",
    value: 1,
    message:
      "Retakes allowed unlimited → 1: nobody's level changes; 1 line of the roster gets another status.",
    recorded: [],
    roster: [
      "Dina Diaz LF.2 corrective needed, form C, retake by Wed 19 Nov, not yet at 80 %; still to do: Corrective done, Skill check passed → no retakes left, no form, no day to retake by, not yet at 80 %; 1 of 1 retakes used",
    ],
  },
  {
    setting: "Forms",
    value: "X, Y, Z",
    message: "Forms A, B, C → X, Y, Z: nobody's level changes; 2 lines of the roster get another form.",
    recorded: [],
    roster: ["Dina Diaz LF.2 form C → form Z", "Eve Orr LF.1 form B → form Y"],
  },
  {
    setting: "May retake below",
    value: "85 %",
    message: "May retake below nobody → 85 %: nobody's level changes; 2 lines come to the roster.",
    recorded: [],
    // Form B of the Lab was handed back with its retake. Dina has a line already.
    roster: [
      "Cem Can LF.1 not on the roster → corrective needed, form B, retake by Wed 19 Nov",
      "Finn Moe LF.2 not on the roster → corrective needed, form C, retake by Wed 19 Nov",
    ],
  },
  {
    // Whoever has 5 of 10 or more is not asked to retake; Eve has 4.
    setting: "Must retake below",
    value: "50 %",
    message:
      "Must retake below not set → 50 %: nobody's level changes; 1 line of the roster gets another status, 1 line of the roster gets another reason.",
    recorded: [],
    roster: [
      "Eve Orr LF.1 not yet at 80 %; still to do: Corrective done, Skill check passed → not yet at 50 %; still to do: Corrective done, Skill check passed",
      "Dina Diaz LF.2 corrective needed, form C, retake by Wed 19 Nov, not yet at 80 %; still to do: Corrective done, Skill check passed → no retakes left, no form, no day to retake by, no retake is asked for at this level",
    ],
  },
  {
    // Cem 5 → 10, Dina 4 → 6.
    setting: "Retake rule",
    value: "mean",
    message:
      "Retake rule highest → mean: nobody's level changes; 2 recorded scores change, 1 line of the roster gets another reason.",
    recorded: ["Cem Can LF.2 100 % → 75 %", "Dina Diaz LF.2 60 % → 50 %"],
    roster: [
      "Dina Diaz LF.2 not yet at 80 %; still to do: Corrective done, Skill check passed → not yet at 80 %; still to do: Corrective done, Skill check passed; recorded 5 under the school's rule",
    ],
  },
  {
    setting: "Retake cap",
    value: "70 %",
    message: "Retake cap none → 70 %: nobody's level changes; 1 recorded score changes.",
    recorded: ["Cem Can LF.2 100 % → 70 %"],
    roster: [],
  },
  {
    setting: "Target share",
    value: "75 %",
    message: "Nothing changes in your classes.",
    recorded: [],
    roster: [],
  },
  {
    setting: "Groups are called",
    value: "colour",
    message:
      "Groups are called target → colour: nobody's level changes; the page for the board says it the next time it is opened.",
    recorded: [],
    roster: [],
  },
  {
    setting: "Credit back",
    value: "20 %",
    message: "Nothing changes in your classes.",
    recorded: [],
    roster: [],
  },
  {
    setting: "Scoring method",
    value: "Highest",
    message: "Scoring method: it is highest already. Nothing changes in your classes.",
    recorded: [],
    roster: [],
  },
])("$setting $value: $message", ({ setting, value, ...expected }) => {
  expect(other(setting, value)).toEqual({ ...expected, levels: [] });
});

test("corrections that are done count under credit back, as typed on the roster", () => {
  const credit = withPolicy(book(), [["Retake rule", "credit back"]]);
  const seen = preview(credit, "Credit back", "100 %");
  expect(seen.recorded).toEqual([]);
});

test("another level that is mastery starts where mastery starts, and nobody's mastery changes", () => {
  const seen = preview(book(), "Mastery level", "Approaching");
  expect(seen.mastered).toEqual({ before: 8, after: 8, assessed: 10 });
  expect(seen.message).toBe(
    "Mastery level Mastery: 8 mastered, Approaching: 8; these three students change.",
  );
});

test("who has left is not counted; a level by hand and who is excused stay", () => {
  const exceptions = [
    ["Period 1", "Ana Silva", "101", "", "left", "", "2025-11-03"],
    ["Period 1", "Dina Diaz", "104", "LF.1", "level by hand", "Mastery", ""],
    ["Period 1", "Ben Cho", "102", "LF.1", "excused", "", ""],
  ];
  const cells = exceptions.flatMap((row, at) =>
    row.map((value, column) => [`Mastery Exceptions!${"ABCDEFG"[column]}${at + 2}`, value] as const),
  );
  const snapshot = typed(book(), Object.fromEntries(cells));
  expect(levels("Scoring method", "latest", snapshot)).toEqual([]);
  expect(levels("Scoring method", "mean", snapshot)).toEqual(["Cem Can LF.1 Mastery → Approaching"]);
  expect(preview(snapshot, "Scoring method", "mean").mastered).toEqual({ before: 5, after: 4, assessed: 7 });
});

test("groups say how many there would be and who sits elsewhere", () => {
  const { groups, message } = preview(book(), "Mastery at", "90 %");
  expect(groups).toEqual(["Finn Moe (Period 1): Group 1 (LF.2) instead of Extension."]);
  expect(message).toBe("Mastery at 80 %: 8 mastered, 90 %: 5; these five students change.");
  expect(preview(book(), "Peer tutors", "yes").groups).toEqual([
    "Dina Diaz (Period 1): tutor Ana Silva instead of nobody.",
  ]);
  expect(preview(book(), "Retake within school days", 3).groups).toEqual([]);
});

test.each([
  [
    "Retake rule",
    "mean",
    "A late learner: 40 % at first and 100 % on the retake is recorded as 70 %, not 100 %.",
  ],
  [
    "Retake worth",
    "85 %",
    "A late learner: 40 % at first and 100 % on the retake is recorded as 85 %, not 100 %.",
  ],
  [
    "Retake cap",
    "70 %",
    "Retake cap 70 % lies below mastery (80 %): 1 student who mastered on a retake is recorded below it.",
  ],
  [
    "Retake rule",
    "credit back",
    "A late learner: 40 % at first with all corrections done is recorded as 70 %; 100 % on a retake is not.",
  ],
  [
    "Scoring method",
    "mean",
    "A late learner: 40 % on the first assessment and 100 % on the next stands at 70 %, Approaching.",
  ],
  [
    "Scoring method",
    "number of times",
    "A late learner: 40 % on the first assessment and 100 % on the next has no score yet: More evidence (1 of 3).",
  ],
])("%s %s warns: %s", (setting, value, warning) => {
  expect(preview(book(), setting, value).warnings).toContain(warning);
});

test.each([
  ["Scoring method", "latest"],
  ["Retake rule", "replace"],
  ["Adults", 2],
  ["Recent scores", 1],
])("%s %s takes nothing from a late learner and says nothing", (setting, value) => {
  expect(preview(book(), setting, value).warnings).toEqual([]);
});

test("standards that say for themselves what holds are named", () => {
  const own = typed(book(), { "Standards!G2": "70 %", "Standards!H2": "mean" });
  expect(preview(own, "Scoring method", "latest").warnings).toEqual([
    "1 of 2 standards says for itself in the tab Standards what holds (Scoring method); that stays as it is.",
  ]);
});

test("what could no longer be read is said, five of it", () => {
  const rows = [2, 3, 4, 5, 6, 7, 8];
  const own = typed(
    book(),
    Object.fromEntries(
      rows.flatMap((row) => [
        [`Standards!A${row}`, `LF.${row - 1}`],
        [`Standards!G${row}`, 80],
      ]),
    ),
  );
  const words = "Mastery at: type a cut from 0 to 4, such as 80 %, 4 of 5 or a level's name.";
  expect(preview(own, "Scores are out of", 4).warnings).toEqual([
    ...[2, 3, 4, 5, 6].map((row) => `Standards G${row}: ${words}`),
    "And 2 more places that could not be read then.",
  ]);
});

test("a formula in the cell is named before a value takes its place", () => {
  const cells = book().tabs.find(({ name }) => name === "Mastery Policy")!.cells;
  const row = cells.findIndex(([name]) => name === "Adults") + 1;
  const snapshot = typed(book(), { [`Mastery Policy!B${row}`]: "=1+0" });
  expect(preview(snapshot, "Adults", 3).warnings).toEqual([
    "The cell of this setting holds a formula; the value would stand instead of it.",
  ]);
});

test.each([
  [
    "Scoring method",
    "best",
    "Scoring method: type one of: highest, latest, mean, median, mode, decaying average, latest-weighted average, number of times, power law.",
  ],
  ["Adults", 0, "Adults: type a whole number of at least 1."],
  ["Adults", "1.5", "Adults: type a whole number of at least 1."],
  ["Mastery at", "Fluent", "Mastery at: type a cut from 0 to 100, such as 80 %, 4 of 5 or a level's name."],
  ["Mastery at", 120, "Mastery at: type a cut from 0 to 100, such as 80 %, 4 of 5 or a level's name."],
  ["Retake cap", "150 %", "Retake cap: type a cut from 0 to 100, such as 80 %, 4 of 5 or a level's name."],
  ["Mastery level", "Fluent", "Mastery level: type the name of one of the Level rows."],
  ["Peer tutors", "perhaps", "Peer tutors: type yes or no."],
  ["Retake days", "Someday", 'Retake days: type days of the week such as Mon, Wed, Fri or Mon–Fri or "any".'],
  ["Forms", "=A1", "Forms: type the value itself, no formula."],
  ["Forms", null, "Forms: type the value itself, no formula."],
  ["Adult", 2, 'No setting of the policy table has that name; did you mean "Adults"?'],
  ["Revision", 2, "No setting of the policy table has that name."],
  [null, 2, "No setting of the policy table has that name."],
])("%p %p is refused: %s", (setting, value, words) => {
  expect(refusal(book(), setting, value)).toBe(words);
});

test("groups are looked at anew where the cut is another and nobody's level is", () => {
  // LF.1 keeps its own cut of 60 %: Eve is 22 below it, and 20 below on LF.2; then 25.
  const rows = [
    ["Ana Silva", 101, 10, 10, 10, ""],
    ["Ben Cho", 102, 3, 3, 10, ""],
    ["Cem Can", 103, 10, 10, 3, ""],
    ["Eve Orr", 105, 3, 3.8, 6, ""],
  ];
  const own = typed(withPolicy(book(rows), [["Roster shows", "everything"]]), { "Standards!G2": "60 %" });
  const seen = preview(own, "Mastery at", "85 %");
  expect([seen.levels, seen.groups]).toEqual([
    [],
    ["Eve Orr (Period 1): Group 2 (LF.2) instead of Group 1 (LF.1)."],
  ]);
});

test("who has mastered under another cut leaves the roster", () => {
  expect(other("Mastery at", "60 %").roster).toContain(
    "Dina Diaz LF.2 corrective needed, form C, retake by Wed 19 Nov → not on the roster",
  );
});

test("kinds of evidence are another matter than what a late learner's scores come to", () => {
  const policy = withPolicy(book(), [
    ["Kinds of evidence needed", 2],
    ["Weight of the newest score", "80 %"],
  ]);
  expect(preview(policy, "Scoring method", "latest-weighted average").warnings).toEqual([
    "A late learner: 40 % on the first assessment and 100 % on the next stands at 88 %, Mastery.",
  ]);
});

test("an illegal value is refused in place of another one, too, and a legal one is not", () => {
  const snapshot = withPolicy(book(), [["Adults", "many"]]);
  expect(refusal(snapshot, "Adults", "lots")).toBe("Adults: type a whole number of at least 1.");
  expect(refusal(snapshot, "Adults", 2)).toBe("not refused");
  expect(preview(snapshot, "Adults", 2).from).toBe("1");
  expect(preview(snapshot, "Scoring method", "latest").message).toContain("latest: 6");
});

test("a value that another setting forbids is refused in that setting's words", () => {
  const snapshot = withPolicy(book(), [["Weight of the newest score", "30 %"]]);
  expect(refusal(snapshot, "Scoring method", "decaying average")).toBe(
    "Scoring method decaying average does not go with the rest of the policy. Weight of the newest score: for decaying average type a percentage from 50 % to 99 %.",
  );
  expect(refusal(snapshot, "Scoring method", "latest-weighted average")).toBe("not refused");
});
