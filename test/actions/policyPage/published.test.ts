import { AUTUMN, oneClass, TEST } from "../../policies/published";
import { answersTo, policyOf } from "./makers";

/** Policies as schools publish them (test/policies), and what their own pages say, written by hand. */

const NO_TICKS = ["Before a retake", "none"];
const NO_LATE = ["Late retakes", "none"];

const NOTHING_BEFORE = "Nothing has to be handed in or done before a retake.";
const RETEACH =
  "Where 50 % or more of those assessed in a class are not there yet, everyone is taught again first, in another way.";
const GROUPS =
  "In class, students who need the same thing next work in small groups; those who have mastered it go further.";
const FORMS = [
  "A retake is another version of the assessment, about the same learning.",
  "The versions are A, B and C, one after the other.",
];
const KINDS = [
  "What counts: mastery checks, summative assessments and observations.",
  "Shown, but not counted: homework and practice, pre-assessments and formative work.",
];
const LEVELS = [
  "The levels: Exceeds mastery from 90 %, Mastery from 80 %, Approaching from 60 %, Not yet below that.",
  "A standard is mastered at 80 % or more: level Mastery and above.",
  "Below mastery we say “not yet”, never “failed”.",
];
const BEST = "When a standard is assessed more than once, the best score counts.";
const BETTER = "After a retake, the better score is recorded.";
const NO_ZERO = [
  "A blank is not a zero: nothing is judged until there is a score.",
  "Missing work is made up; it is not a zero either.",
];
const LESS = "So a student who learned it later is recorded with less than one who knew it at once.";
const APART = "The level of the standard goes by the attempts themselves, not by this.";

test("1. ask within 3 school days of posting and retake within 10; after that the first grade stands", () => {
  const policy = [
    ["Only on request", "yes"],
    ["Ask within school days", 3],
    ["Retake within school days", 10],
    NO_LATE,
    NO_TICKS,
    AUTUMN,
  ];
  expect(policyOf({ policy }).questions).toEqual([
    {
      question: "How much time do students have?",
      sentences: [
        "Students who are not yet at mastery are expected to ask for a retake.",
        "Each assessment can be retaken as often as needed.",
        "A retake is asked for within 3 school days after the work comes back.",
        "Retakes are taken within 10 school days after the work comes back.",
        "After that there is no retake, unless a day was agreed; and none after the term ends.",
        "The term ends on 19 Dec 2025 (Autumn).",
      ],
    },
    { question: "What do students do to learn it?", sentences: [NOTHING_BEFORE, RETEACH, GROUPS] },
    { question: "What shows that a student has learned it?", sentences: [...FORMS, ...KINDS] },
    {
      question: "How do scores become levels and grades?",
      sentences: [
        ...LEVELS,
        BEST,
        BETTER,
        "A retake is scored like the first attempt, with nothing taken off.",
        ...NO_ZERO,
      ],
    },
  ]);
});

test("8. on Tuesdays within a week, for 74 % or lower, recorded at 75 % at most, with a black-out Tuesday", () => {
  const policy = [
    ["Retake days", "Tuesday"],
    ["Retake within school days", 5],
    ["Must retake below", "nobody"],
    ["May retake below", "at or below 74 %"],
    ["Retake cap", "75 %"],
    ["Before a retake", "Corrections checked"],
    ["Holiday", "2025-11-11", "Veterans Day"],
    AUTUMN,
  ];
  expect(policyOf({ policy }).questions.map(({ sentences }) => sentences)).toEqual([
    [
      "Students who are at 74 % or below may take a retake.",
      "Others have no retake.",
      "Each assessment can be retaken as often as needed.",
      "Retakes are taken within 5 school days after the work comes back.",
      "Retakes are on Tuesdays; if none falls in that time, on the next one.",
      "After that, retakes are by appointment until the term ends.",
      "The term ends on 19 Dec 2025 (Autumn).",
      "Not counted as school days: 11 Nov (Veterans Day).",
    ],
    ["Needed before each retake: Corrections checked.", RETEACH, GROUPS],
    [...FORMS, ...KINDS],
    [
      ...LEVELS,
      BEST,
      BETTER,
      "A retake is recorded as 75 % at best.",
      "A retake never lowers what is recorded.",
      LESS,
      APART,
      ...NO_ZERO,
    ],
  ]);
});

test("20. two retakes and the student moves on; as many as needed in vocabulary, none for labs", () => {
  const standards = [
    { Code: "VOC", Title: "Vocabulary", "Retakes allowed": "unlimited" },
    { Code: "LAB", "Retakes allowed": 0 },
    { Code: "LF.1", "Retakes allowed": 2 },
  ];
  const policy = [["Retakes allowed", 2], NO_TICKS, AUTUMN];
  expect(policyOf({ policy, standards }).questions[0]?.sentences).toEqual([
    "Students who are not yet at mastery take a retake.",
    "There are up to 2 retakes of each assessment.",
    "Some standards have their own number of retakes: Vocabulary, as often as needed; LAB, none.",
    "Retakes are taken within 10 school days after the work comes back.",
    "After that, retakes are by appointment until the term ends.",
    "The term ends on 19 Dec 2025 (Autumn).",
  ]);
});

const RETAKES = "Each assessment can be retaken as often as needed.";
const OFTEN = "After that, retakes are by appointment until the term ends.";
const ENDS = "The term ends on 19 Dec 2025 (Autumn).";

describe("time", () => {
  test.each([
    [
      "2. asked for within a week of the day of the test and taken within two weeks of it, once",
      [
        ["Only on request", "yes"],
        ["Ask within days of the test", 5],
        ["Retake within days of the test", 10],
        ["Retake within school days", "none"],
        ["Retakes allowed", 1],
        NO_LATE,
        ["Holiday", "2025-11-11", "Veterans Day"],
        AUTUMN,
      ],
      [
        "Students who are not yet at mastery are expected to ask for a retake.",
        "There is 1 retake of each assessment.",
        "A retake is asked for within 5 school days after the assessment itself.",
        "Retakes are taken within 10 school days after the assessment itself.",
        "After that there is no retake, unless a day was agreed; and none after the term ends.",
        ENDS,
        "Not counted as school days: 11 Nov (Veterans Day).",
      ],
    ],
    [
      "3. within 5 school days of getting the grade, and no later than 10 after the test",
      [["Retake within school days", 5], ["Retake within days of the test", 10], NO_LATE],
      [
        "Students who are not yet at mastery take a retake.",
        RETAKES,
        "Retakes are taken within 5 school days after the work comes back and within 10 school days after the assessment itself, whichever ends first.",
        "After that there is no retake, unless a day was agreed.",
      ],
    ],
    [
      "4. the corrective within 5 school days, the retake within 3 after it",
      [
        ["Before a retake", "Corrective done"],
        ["Corrective within school days", 5],
        ["Retake window counts from", "corrective"],
        ["Retake within school days", 3],
        NO_LATE,
      ],
      [
        "Students who are not yet at mastery take a retake.",
        RETAKES,
        "Retakes are taken within 3 school days after the corrective is done or due.",
        "After that there is no retake, unless a day was agreed.",
      ],
    ],
    [
      "9. none in the last 5 school days of the term",
      [
        ["No retakes in the last school days", 5],
        ["Holiday", "2025-12-18", "Founders' Day"],
        ["Holiday", "2025-12-19", "Winter break"],
        ["Holiday", "2025-12-22", "Winter break"],
        ["Holiday", "2025-12-23", "Winter break"],
        AUTUMN,
        ["Term", "Spring", "2026-01-05", "2026-05-29"],
      ],
      [
        "Students who are not yet at mastery take a retake.",
        RETAKES,
        "Retakes are taken within 10 school days after the work comes back.",
        OFTEN,
        "There are no retakes on the last 5 school days of a term.",
        "Terms end on 19 Dec 2025 (Autumn) and 29 May 2026 (Spring).",
        "Not counted as school days: 18 Dec (Founders' Day); 19 to 23 Dec (Winter break).",
      ],
    ],
    [
      "10. only before the next unit test, in Saturday school",
      [
        ["Only before the next assessment", "yes"],
        ["Retake days", "Sat"],
        ["Retake within school days", "none"],
      ],
      [
        "Students who are not yet at mastery take a retake.",
        RETAKES,
        "Retakes are on Saturdays.",
        "The next assessment ends the retakes of the one before.",
      ],
    ],
    [
      "11. as often as needed until the last day of the term, in a week of four days",
      [["School week", "Mon–Thu"], ["Retake within school days", 5], ["Same form again", "yes"], AUTUMN],
      [
        "Students who are not yet at mastery take a retake.",
        RETAKES,
        "Retakes are taken within 5 school days after the work comes back.",
        OFTEN,
        ENDS,
        "School days are Monday to Thursday.",
      ],
    ],
    [
      "12. below 70 must and from 70 to 90 may reassess",
      [
        ["Mastery at", "90 %"],
        ["Must retake below", "70 %"],
        ["May retake below", "90 %"],
        ["Retake within school days", "none"],
      ],
      [
        "Students who are below 70 % take a retake.",
        "Other students who are below 90 % may take a retake.",
        RETAKES,
      ],
    ],
    [
      "13. at 69 % or below expected to retake, everyone else free to, one retake, in the same quarter",
      [
        ["Must retake below", "at or below 69 %"],
        ["May retake below", "100 %"],
        ["Retakes allowed", 1],
        ["Retake within school days", "none"],
        AUTUMN,
      ],
      [
        "Students who are at 69 % or below take a retake.",
        "Other students who are below 100 % may take a retake.",
        "There is 1 retake of each assessment.",
        "Retakes are possible until the term of the assessment ends.",
        ENDS,
      ],
    ],
    [
      "16. two a term, asked for within 5 school days",
      [["Retakes per term", 2], ["Only on request", "yes"], ["Ask within school days", 5], AUTUMN],
      [
        "Students who are not yet at mastery are expected to ask for a retake.",
        RETAKES,
        "A student takes at most 2 retakes a term in a class.",
        "A retake is asked for within 5 school days after the work comes back.",
        "Retakes are taken within 10 school days after the work comes back.",
        OFTEN,
        ENDS,
      ],
    ],
    [
      "19. one retake, and who does not come has used it",
      [
        ["Retakes allowed", 1],
        ["No-show uses a retake", "yes"],
        ["Retake within school days", "none"],
      ],
      [
        "Students who are not yet at mastery take a retake.",
        "There is 1 retake of each assessment.",
        "Not coming to a retake uses it up; being absent does not.",
      ],
    ],
    [
      "24. no retakes",
      [
        ["Retake rule", "credit back"],
        ["Retakes allowed", 0],
      ],
      ["There are no retakes."],
    ],
  ])("%s", (_, policy, expected) => {
    expect(answersTo("time", { policy })).toEqual(expected);
  });

  test("14. no retake of quizzes and of the final; 5. and the day the teacher announces", () => {
    const columns = [
      { ...TEST, retakeOn: "2025-11-21" },
      { name: "Quiz", standard: "LF.2", retakes: "no" },
      { name: "Final", standard: "LF.3", retakes: "no" },
    ];
    const sentences = answersTo("time", { classes: oneClass(columns, ["Ana", 40, 40, 40]) });
    expect(sentences).toContain("There is no retake of Quiz and Final.");
    expect(sentences).toContain("Where the teacher announces a day for a retake, that day holds.");
  });
});

describe("learning", () => {
  test.each([
    [
      "4. the corrective within 5 school days",
      [
        ["Before a retake", "Corrective done"],
        ["Corrective within school days", 5],
      ],
      [
        "Before each retake, a student works on what is not there yet in a new way: the corrective.",
        "The corrective is done within 5 school days after the work comes back.",
      ],
    ],
    [
      "17. the steps before a retake repeat until the target is mastered",
      [],
      [
        "Before each retake, a student works on what is not there yet in a new way: the corrective.",
        "Before each retake, a short skill check shows that the student is ready.",
      ],
    ],
    [
      "18. the test signed at home and all homework handed in",
      [["Before a retake", "Parent signature, All homework handed in"]],
      ["Needed before each retake: Parent signature; All homework handed in."],
    ],
  ])("%s", (_, policy, expected) => {
    expect(answersTo("learning", { policy })).toEqual([...expected, RETEACH, GROUPS]);
  });
});

describe("grading: the recorded score", () => {
  test.each([
    [
      "14. the new score replaces the old",
      [["Retake rule", "replace"]],
      [
        "After a retake, the newest score is recorded, even if it is lower.",
        "So a retake can also cost something.",
      ],
    ],
    [
      "22. the average of both where the retake shows mastery, else the higher one",
      [["Retake rule", "mean if mastered"]],
      [
        "Once a retake reaches mastery, the average of the first attempt and the best retake is recorded; until then the better score.",
        "So what is recorded can be lower than the better of the two, though the student has learned it.",
        APART,
      ],
    ],
    [
      "23. the second score stands even if lower, 79 at most",
      [
        ["Retake rule", "replace"],
        ["Retake cap", "79 %"],
      ],
      [
        "After a retake, the newest score is recorded, even if it is lower.",
        "A retake is recorded as 79 % at best.",
        "So a retake can also cost something.",
        LESS,
        APART,
      ],
    ],
    [
      "24. no retakes; corrections give half of the lost credit back",
      [
        ["Retake rule", "credit back"],
        ["Credit back", "50 %"],
        ["Retakes allowed", 0],
      ],
      ["Corrections give back 50 % of what the first attempt lost; that is recorded.", LESS, APART],
    ],
    [
      "26. the average of all attempts is recorded",
      [["Retake rule", "mean"]],
      [
        "The average of the first attempt and all retakes is recorded.",
        "So a low first score stays part of the record after the student has learned it.",
        APART,
      ],
    ],
    [
      "31. at 85 % of the new score",
      [["Retake worth", "85 %"]],
      [
        BETTER,
        "A retake is recorded with 85 % of its score.",
        "A retake never lowers what is recorded.",
        LESS,
        APART,
      ],
    ],
  ])("%s", (_, policy, expected) => {
    const all = answersTo("grading", { policy });
    const start = all.indexOf(BEST) + 1;
    const own = all.slice(start, all.indexOf(NO_ZERO[0] as string));
    expect(own.filter((sentence) => !sentence.startsWith("For the level"))).toEqual(expected);
  });
});
