import { LINE_STATUSES } from "../../../src/mastery/retakes/status";
import { entry, score, type Change } from "../../mastery/retakes/makers";
import { explained, situation } from "./makers";
import { STATUS_CASES } from "./statusCases";

const NOT_YET = "Slope: not yet. On 4 Nov Ana had 2 of 4; 4 of 4 shows mastery.";

describe.each(LINE_STATUSES)("status %s", (status) => {
  const { about, next, family, state = NOT_YET, counts = "The better result counts." } = STATUS_CASES[status];

  test("is the one the situation leads to", () => {
    expect(situation(about).roster?.line.status).toBe(status);
  });
  test("tells the teacher what is next in one sentence, and the full explanation ends with it", () => {
    expect(explained(about).next).toBe(`Next: ${next}.`);
    expect(explained(about).full.split("\n").pop()).toBe(`Next: ${next}.`);
  });
  test("tells the family where the student is, what to do and last what counts", () => {
    expect(explained(about).family).toBe([state, family, counts].filter((said) => said !== "").join(" "));
  });
});

describe("what else a line knows is said", () => {
  const absent = [score(50, "A", "2025-11-04"), entry("absent", "2025-11-05")];
  const noShow = [score(50, "A", "2025-11-04"), entry("noShow", "2025-11-05")];
  test.each<[string, Change, string, string]>([
    [
      "by appointment once the day in class has passed, and how late",
      { today: "2025-11-21" },
      "2nd attempt, form B, by appointment until Fri 30 Jan; 2 school days late",
      "New version on a day agreed with the teacher, until Fri 30 Jan.",
    ],
    [
      "no day at all",
      { dates: { given: null, returned: null } },
      "2nd attempt, form B, no day is set",
      "New version on a day agreed with the teacher.",
    ],
    [
      "the day to ask has passed",
      { settings: { onlyOnRequest: true, askWithin: 1 }, today: "2025-11-10" },
      "the student was to ask for it by Thu 6 Nov, then 2nd attempt, form B, on Wed 19 Nov in class",
      "Talk to the teacher now, as Thu 6 Nov was the day to ask, new version on Wed 19 Nov in class.",
    ],
    [
      "the day to ask has passed and nothing is by appointment",
      {
        settings: { onlyOnRequest: true, askWithin: 1, lateRetakes: "none" },
        today: "2025-11-10",
      },
      "the time for retakes is over: not yet at 80 %; was to be asked for by Thu 6 Nov",
      "The time for new versions ended on Thu 6 Nov. Please ask the teacher what comes next.",
    ],
    [
      "nobody said by when to ask",
      { settings: { onlyOnRequest: true } },
      "the student asks for it, then 2nd attempt, form B, on Wed 19 Nov in class",
      "Ask the teacher first, new version on Wed 19 Nov in class.",
    ],
    [
      "may retake",
      {
        standing: { kind: "assessed", value: 85 },
        settings: { mayRetakeBelow: { bound: { kind: "number", number: 90 }, orAt: false } },
      },
      "may retake: 2nd attempt, form B, on Wed 19 Nov in class",
      "Ana may try for a better result. New version on Wed 19 Nov in class.",
    ],
    [
      "how many are left",
      { settings: { retakesAllowed: 1 } },
      "2nd attempt, form B, on Wed 19 Nov in class; 1 retake left",
      "New version on Wed 19 Nov in class.",
    ],
    [
      "the same form again",
      { settings: { sameForm: true } },
      "2nd attempt, form A, on Wed 19 Nov in class",
      "The same version again on Wed 19 Nov in class.",
    ],
    [
      "a new form is needed, which is the teacher's task alone",
      { overrides: { forms: ["A"] } },
      "2nd attempt, a new form is needed, on Wed 19 Nov in class",
      "New version on Wed 19 Nov in class.",
    ],
    [
      "a form that was given back",
      { formsOfClass: { returned: ["B", "C"] } },
      "2nd attempt, form B, which was given back already, on Wed 19 Nov in class",
      "New version on Wed 19 Nov in class.",
    ],
    [
      "absent",
      { chain: absent },
      "2nd attempt, form B, on Thu 6 Nov; absent on Wed 5 Nov",
      "Ana was absent on Wed 5 Nov. New version on Thu 6 Nov.",
    ],
    [
      "did not come",
      { chain: noShow },
      "2nd attempt, form B, on Wed 19 Nov in class; did not come on Wed 5 Nov",
      "Ana did not come on Wed 5 Nov. New version on Wed 19 Nov in class.",
    ],
    [
      "unreadable",
      { standing: { kind: "check" } },
      "correct the mark that cannot be read",
      "The teacher will look at the result again.",
    ],
    [
      "more kinds of evidence",
      { standing: { kind: "moreEvidence", of: "kinds", have: 1, need: 2 } },
      "more evidence is needed: 1 of 2 kinds of evidence so far",
      "It was shown in 1 of 2 kinds of work; other kinds will follow in class.",
    ],
    [
      "no retake at this level",
      { settings: { mustRetakeBelow: { bound: { kind: "number", number: 30 }, orAt: false } } },
      "no retake, no retake is asked for at this level",
      "No further new version is planned. Please ask the teacher what comes next.",
    ],
  ])("%s", (_, line, next, family) => {
    const said = explained({ line });
    expect(said.next).toBe(`Next: ${next}.`);
    expect(said.family).toBe(`${NOT_YET} ${family} The better result counts.`);
  });

  test("without a line there is nothing next", () => {
    const said = explained({ line: null });
    expect(said.next).toBe("");
    expect(said.family).toBe(`${NOT_YET} The better result counts.`);
  });
});
