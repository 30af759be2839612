import type { LineStatus } from "../../../src/mastery/retakes/status";
import { entry } from "../../mastery/retakes/makers";
import { SLOPE, type Situation } from "./makers";

interface StatusCase {
  about: Situation;
  /** For the teacher, behind "Next: ". */
  next: string;
  /** For the family, between where the student is and what counts. */
  family: string;
  /** Where the student is, where it is not the usual "not yet". */
  state?: string;
  /** What counts, where it is not the better result. */
  counts?: string;
}

const NOT_ASSESSED = { kind: "notAssessed" } as const;

/** A situation of each status: Ana had 2 of 4 on Slope, looked at on Thu 6 Nov 2025 unless said otherwise. */
export const STATUS_CASES: Record<LineStatus, StatusCase> = {
  toBeRecorded: {
    about: { line: { entries: { typedScore: "4" } } },
    next: '"4" stands on the roster for the 2nd attempt; record it',
    family: "A new result is being recorded.",
  },
  excused: {
    about: { marks: ["EX"], line: { chain: [entry("excused")] } },
    next: "nothing; the student is excused or has left",
    state: "Slope: nothing to do.",
    family: "",
    counts: "It counts neither for nor against Ana.",
  },
  beforeYourTime: {
    about: { line: { exceptions: { joined: "2025-11-05" } } },
    next: "nothing; this was given before the student joined",
    state: "Slope: nothing to do.",
    family: "",
    counts: "It counts neither for nor against Ana.",
  },
  movedOn: {
    about: { line: { exceptions: { movedOn: true } } },
    next: "no retake; the student has moved on from this",
    family: "Ana goes on with other work now.",
    counts: "What is there stays as it is.",
  },
  toMakeUp: {
    about: {
      marks: ["MI"],
      line: {
        chain: [entry("owed", "2025-11-04")],
        standing: NOT_ASSESSED,
        entries: { scheduledFor: "2025-11-11" },
      },
    },
    next: "not taken yet, to be made up: 1st attempt, form A, on Tue 11 Nov",
    state: "Slope: not assessed yet.",
    family: "Ana has not taken it yet and can make it up on Tue 11 Nov.",
  },
  notAssessed: {
    about: { marks: ["EX"], line: { chain: [], standing: NOT_ASSESSED } },
    next: "nothing to retake, as it is not assessed here",
    state: "Slope: not assessed yet.",
    family: "There is nothing to do for now.",
    counts: "Nothing counts yet.",
  },
  mastered: {
    about: {
      marks: [2, 4],
      standard: { Extension: "Slopes of curves" },
      line: { standing: { kind: "assessed", value: 100 } },
    },
    next: "nothing to retake, it is mastered; to go further: Slopes of curves",
    state: "Slope: mastered. On 14 Nov Ana had 4 of 4; 4 of 4 shows mastery.",
    family: "Nothing has to be taken again. To go further: Slopes of curves.",
  },
  moreEvidence: {
    about: {
      policy: [["Scoring method", "number of times"]],
      columns: [...SLOPE, { name: "Graphs", standard: "6.1", outOf: 4, given: "2025-11-18" }],
      marks: [4, "", 4],
      line: { standing: { kind: "moreEvidence", of: "scores", have: 2, need: 3 } },
    },
    next: "more evidence is needed: 2 of 3 successes so far",
    state:
      "Slope: at mastery so far, and not yet shown often enough. On 4 Nov Ana had 4 of 4; 4 of 4 shows mastery.",
    family: "It was shown 2 of 3 times; there will be more chances in class.",
  },
  noRetakesLeft: {
    about: { standard: { Corrective: "Practice page" }, line: { settings: { retakesAllowed: 0 } } },
    next: "no retake, not yet at 80 %; no retakes here",
    family:
      "No further new version is planned. Practice still helps: Practice page. Please ask the teacher what comes next.",
  },
  retakeTimeOver: {
    about: { line: { today: "2026-03-02" } },
    next: "the time for retakes is over: not yet at 80 %; retakes ended on Fri 30 Jan",
    family: "The time for new versions ended on Fri 30 Jan. Please ask the teacher what comes next.",
  },
  toBeScored: {
    about: { line: { entries: { scheduledFor: "2025-11-05" } } },
    next: "enter the score, as Wed 5 Nov has passed",
    family:
      "A new version was planned for Wed 5 Nov; its result is not in yet. If Ana missed it, please talk to the teacher.",
  },
  notRequested: {
    about: { line: { settings: { onlyOnRequest: true, askWithin: 3 } } },
    next: "the student asks for it by Mon 10 Nov, then 2nd attempt, form B, on Wed 19 Nov in class",
    family: "Ask the teacher by Mon 10 Nov, new version on Wed 19 Nov in class.",
  },
  correctiveNeeded: {
    about: {
      standard: { Corrective: "Practice page" },
      line: { entries: { ticks: [] }, settings: { correctiveWithin: 5 }, dates: { retakeOn: "2025-11-14" } },
    },
    next: "still to do: Corrective done (Practice page) by Wed 12 Nov and Skill check passed, then 2nd attempt, form B, on Fri 14 Nov in class",
    family:
      "Practice page first (by Wed 12 Nov), check in with the teacher, new version on Fri 14 Nov in class.",
  },
  skillCheckNeeded: {
    about: { line: { entries: { ticks: ["Corrective done"] } } },
    next: "still to do: Skill check passed, then 2nd attempt, form B, on Wed 19 Nov in class",
    family: "Check in with the teacher, new version on Wed 19 Nov in class.",
  },
  tickNeeded: {
    about: { line: { settings: { beforeRetake: ["Parent signature"] } } },
    next: "still to do: Parent signature, then 2nd attempt, form B, on Wed 19 Nov in class",
    family: "Parent signature, new version on Wed 19 Nov in class.",
  },
  scheduled: {
    about: { line: { entries: { scheduledFor: "2025-11-12" } } },
    next: "2nd attempt, form B, on Wed 12 Nov",
    family: "New version on Wed 12 Nov.",
  },
  ready: {
    about: {},
    next: "2nd attempt, form B, on Wed 19 Nov in class",
    family: "New version on Wed 19 Nov in class.",
  },
};
