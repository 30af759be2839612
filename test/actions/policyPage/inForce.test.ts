import { oneClass, RETAKE, TEST } from "../../policies/published";
import type { BooksPlan } from "../booksMaker";
import { policyOf } from "./makers";

const NO_RETAKES = ["Retakes allowed", 0];
const ON_REQUEST = ["Only on request", "yes"];
const NO_WINDOW = ["Retake within school days", "none"];
const FROM_CORRECTIVE = ["Retake window counts from", "corrective"];
const NO_TICKS = ["Before a retake", "none"];
const NO_LATE = ["Late retakes", "none"];
const TERM = ["Term", "Autumn", "2025-09-01", "2025-12-19"];
const two = ["Period 1", "Period 2"].map((name) => ({ name, columns: [TEST], students: [["Ana", 40]] }));
const announced = (retakes: string) => oneClass([{ ...TEST, retakeOn: "2025-11-21", retakes }], ["Ana", 40]);

/** What a setting says is said only where it is in force: rows, what is read there, what is not. */
const CASES: [title: string, plan: Partial<BooksPlan>, said: string[], unsaid: string[]][] = [
  [
    "without retakes nothing is said about them",
    { policy: [NO_RETAKES, TERM] },
    ["There are no retakes."],
    ["etake is", "etakes are", "Before each", "handed in", "version", "After a retake", "term"],
  ],
  ["nor about attempts", { policy: [NO_RETAKES, ["Scoring method", "mean"]] }, [], ["best attempt"]],
  ["none a term are none", { policy: [["Retakes per term", 0]] }, ["There are no retakes."], []],
  ["for nobody is none", { policy: [["Must retake below", "nobody"]] }, ["There are no retakes."], []],
  [
    "with credit back and without retakes, retakes are no part of what is recorded",
    { policy: [NO_RETAKES, ["Retake rule", "credit back"]] },
    ["Corrections give back 50 %"],
    ["A retake counts"],
  ],
  [
    "all credit back with nothing held back is no loss",
    {
      policy: [
        ["Retake rule", "credit back"],
        ["Credit back", "100 %"],
      ],
    },
    ["A retake counts for the level; it does not change what is recorded."],
    ["less than one who"],
  ],
  [
    "who may is not said where all of these must",
    {
      policy: [
        ["Must retake below", "80 %"],
        ["May retake below", "70 %"],
      ],
    },
    ["below 80 % take"],
    ["may take", "Others"],
  ],
  [
    "at the cut itself some may",
    {
      policy: [
        ["Must retake below", "80 %"],
        ["May retake below", "at or below 80 %"],
      ],
    },
    ["below 80 % take", "at 80 % or below may take"],
    [],
  ],
  [
    "nor where the cut means nothing on the scale",
    { policy: [["May retake below", "Proficient"]] },
    ["not yet at mastery take"],
    ["may take"],
  ],
  [
    "a no-show uses nothing where there is no limit",
    { policy: [["No-show uses a retake", "yes"]] },
    [],
    ["Not coming"],
  ],
  [
    "a no-show uses a retake where one standard has a limit",
    { policy: [["No-show uses a retake", "yes"]], standards: [{ Code: "LF.1", "Retakes allowed": 1 }] },
    ["Not coming"],
    [],
  ],
  ["without terms the year is one", { policy: [["Retakes per term", 2]] }, ["2 retakes a year"], ["term"]],
  [
    "nothing is counted from a corrective that is neither ticked nor due",
    { policy: [FROM_CORRECTIVE, NO_TICKS] },
    [],
    ["corrective", "within 10", "After that"],
  ],
  [
    "it is from one that is due",
    { policy: [FROM_CORRECTIVE, NO_TICKS, ["Corrective within school days", 5]] },
    ["within 10 school days after the corrective", "done within 5 school days", "After that"],
    [],
  ],
  [
    "a corrective nobody asks for has no last day",
    { policy: [NO_TICKS, ["Corrective within school days", 5]] },
    [],
    ["orrective"],
  ],
  [
    "days to ask are late for nobody where a retake need not be asked for",
    { policy: [NO_WINDOW, ["Ask within school days", 3]] },
    ["asked for within 3"],
    ["After that"],
  ],
  [
    "and for those who must",
    { policy: [NO_WINDOW, ON_REQUEST, ["Ask within school days", 3]] },
    ["After that, retakes are by appointment."],
    [],
  ],
  ["no late retakes without a last day", { policy: [NO_WINDOW, NO_LATE] }, [], ["After that", "agreed"]],
  [
    "the end of a term holds without any other last day",
    { policy: [NO_WINDOW, TERM] },
    ["Retakes are possible until the term of the assessment ends.", "The term ends on 19 Dec 2025 (Autumn)."],
    ["After that"],
  ],
  [
    "no last days of a term without terms",
    { policy: [["No retakes in the last school days", 5]] },
    [],
    ["last 5"],
  ],
  [
    "one last day is one",
    { policy: [["No retakes in the last school days", 1], TERM] },
    ["There is no retake on the last school day of a term."],
    [],
  ],
  ["an announced day holds", { classes: announced("yes") }, ["announces"], []],
  ["not where the assessment has no retakes", { classes: announced("no") }, [], ["announces"]],
  [
    "school days are said only where they are counted",
    { policy: [NO_WINDOW, ["School week", "Mon–Thu"], ["Holiday", "2025-11-11", "Veterans Day"]] },
    [],
    ["chool days", "Veterans"],
  ],
  [
    "a holiday on a day without school says nothing",
    {
      policy: [
        ["Holiday", "2025-11-08", "Saturday off"],
        ["Holiday", "2025-11-11"],
      ],
    },
    ["Not counted as school days: 11 Nov."],
    ["Saturday"],
  ],
  [
    "one version is not counted off",
    {
      policy: [
        ["Forms", "A"],
        ["Rotate forms by class", "yes"],
      ],
      classes: two,
    },
    ["another version"],
    ["The versions are", "Classes start"],
  ],
  [
    "one class starts with no other version than the others",
    { policy: [["Rotate forms by class", "yes"]] },
    ["The versions are"],
    ["Classes start"],
  ],
  [
    "several do",
    { policy: [["Rotate forms by class", "yes"]], classes: two },
    ["Classes start with different versions."],
    [],
  ],
  [
    "the same version again needs no others",
    { policy: [["Same form again", "yes"]], standards: [{ Code: "LF.1", Forms: "1, 2" }] },
    ["may be the same version"],
    ["another version", "versions are", "versions of their own"],
  ],
  [
    "a cap at full marks takes nothing off",
    { policy: [["Retake cap", "100 %"]] },
    ["with nothing taken off"],
    ["at best"],
  ],
  [
    "a standard's own average has the usual weight where the policy's is for another method",
    {
      policy: [
        ["Scoring method", "latest-weighted average"],
        ["Weight of the newest score", "20 %"],
      ],
      standards: [{ Code: "LF.1", "Scoring method": "decaying average" }],
    },
    ["the newest score weighs 20 %", "LF.1 (an average counts: each new score weighs 65 %"],
    [],
  ],
  [
    "weights are of the averages alone",
    {
      policy: [["Summative counts", 2]],
      standards: [{ Code: "LF.2", "Scoring method": "mean" }],
      classes: oneClass(
        [
          { ...TEST, counts: 3 },
          { name: "Talk", standard: "LF.2", counts: 0 },
          { name: "Essay", standard: "LF.2", counts: 2 },
        ],
        ["Ana", 40, 50, 60],
      ),
    },
    ["summative assessments weigh 2", "Within their kind, Essay weighs 2."],
    ["Test weighs", "Talk weighs"],
  ],
  [
    "a letter for everyone else is that only without a level",
    {
      policy: [
        ["Course grade", "C", "0 %", "Approaching"],
        ["Course grade", "D", "0 %"],
      ],
    },
    ["C with 0 % of the standards mastered and none below Approaching; D otherwise"],
    [],
  ],
  [
    "everything at mastery has one level",
    {
      policy: [
        ["Level", "Done", 0],
        ["Mastery at", "0 %"],
      ],
    },
    ["The levels: Done from 0 %."],
    ["below that"],
  ],
  [
    "an assessment that counts on one of its standards is not among those that do not count",
    {
      classes: oneClass(
        [
          { ...TEST, counts: "shown" },
          { ...TEST, standard: "LF.2" },
        ],
        ["Ana", 40],
      ),
    },
    ["What counts"],
    ["Not counted either"],
  ],
  [
    "retakes do not stand for themselves",
    { classes: oneClass([TEST, { ...RETAKE, retakes: "no" }], ["Ana", 40, 50]) },
    [],
    ["There is no retake of"],
  ],
];

test.each(CASES)("%s", (_, plan, said, unsaid) => {
  const { text } = policyOf(plan);
  for (const words of said) expect(text).toContain(words);
  for (const words of unsaid) expect(text).not.toContain(words);
});
