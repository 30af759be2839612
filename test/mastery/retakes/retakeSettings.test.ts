import type { CalendarPolicy } from "../../../src/mastery/calendar/calendar";
import type { RetakeSettings } from "../../../src/mastery/retakes/retakeSettings";
import type { Policy } from "../../../src/workbook/policy";
import type { Settings } from "../../../src/workbook/settingCell";
import { DEFAULTS } from "./makers";

/** Fails to compile where the answer is no. */
type Yes<T extends true> = T;
type Fits<Given, Wanted> = [Given] extends [Wanted] ? true : false;
type Same<A, B> = Fits<A, B> extends true ? Fits<B, A> : false;

export type Checked = [
  Yes<Fits<Settings, RetakeSettings>>,
  Yes<Fits<Policy, CalendarPolicy>>,
  // Nothing is taken more widely than a policy can say it, or a case would never come.
  Yes<Same<Settings["windowFrom"], RetakeSettings["windowFrom"]>>,
  Yes<Same<Settings["lateRetakes"], RetakeSettings["lateRetakes"]>>,
];

test("a policy where nothing is typed has the defaults of the rules", () => {
  expect(DEFAULTS).toMatchObject({
    mustRetakeBelow: null,
    mayRetakeBelow: "nobody",
    onlyOnRequest: false,
    retakesAllowed: null,
    retakesPerTerm: null,
    noShowUses: false,
    beforeRetake: ["Corrective done", "Skill check passed"],
    askWithin: null,
    retakeWithin: 10,
    askWithinOfTest: null,
    retakeWithinOfTest: null,
    correctiveWithin: null,
    windowFrom: "returned",
    onlyBeforeNext: false,
    lateRetakes: "by appointment",
    forms: ["A", "B", "C"],
    sameForm: false,
    rotateForms: false,
  } satisfies RetakeSettings);
});
