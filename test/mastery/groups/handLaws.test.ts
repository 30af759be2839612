import fc from "fast-check";
import { buildGroups } from "../../../src/mastery/groups/buildGroups";
import type { GroupInput } from "../../../src/mastery/groups/classroom";
import { isLeftOut, readExceptions } from "../../../src/mastery/groups/exceptions";
import type { Hand } from "../../../src/mastery/groups/hand";
import type { GroupPlan } from "../../../src/mastery/groups/plan";
import { exceptions, inputs, students } from "./arbitrary";
import { asPrevious, listed } from "./makers";

const RUNS = { numRuns: fc.readConfigureGlobal().numRuns ?? 300 };

/** What a teacher picks for one student: a group that stands there, a code, or one of the other words. */
const picks = fc.array(
  fc.record({
    student: fc.nat(15),
    what: fc.constantFrom("group", "group", "group", "code", "practice", "extension", "individual", "none"),
    which: fc.nat(9),
  }),
  { maxLength: 7 },
);

type Pick = typeof picks extends fc.Arbitrary<(infer P)[]> ? P : never;

function handOf({ student, what, which }: Pick, plan: GroupPlan): Hand[] {
  const hand = { student: `s${student + 1}`, standard: null, part: null };
  if (what === "code") return [{ ...hand, to: "corrective", standard: "ABCDE"[which % 5] as string }];
  if (what !== "group") return [{ ...hand, to: what as Hand["to"] }];
  const numbered = plan.groups.filter(({ kind }) => kind !== "individual");
  const group = numbered[which % Math.max(1, numbered.length)];
  return group ? [{ ...hand, to: group.kind, standard: group.standard, part: group.part }] : [];
}

/** A class after a first build, with what the teacher has typed since, and other scores. */
const handed = fc
  .record({ first: inputs, picks, students, exceptions, keeps: fc.constantFrom("all", "some", "none") })
  .map(({ first, picks: picked, keeps, ...later }): GroupInput => {
    const plan = buildGroups(first);
    const hands = new Map(picked.flatMap((pick) => handOf(pick, plan)).map((hand) => [hand.student, hand]));
    const change = { all: {}, some: { students: later.students }, none: later }[keeps];
    return { ...first, ...change, previous: asPrevious(plan), hands: [...hands.values()] };
  });

function forEvery(law: (input: GroupInput, plan: GroupPlan) => void): void {
  fc.assert(
    fc.property(handed, (input) => law(input, buildGroups(input))),
    RUNS,
  );
}

const whereIs = (student: string, { groups }: GroupPlan) =>
  groups.find(({ members }) => members.some((member) => member.student === student));

/** As the next build reads the same words: a group that is gone is not there to be read. */
function readAgain(input: GroupInput, plan: GroupPlan): GroupInput {
  const hands = (input.hands ?? []).flatMap((hand): Hand[] => {
    if (hand.part === null) return [hand];
    return plan.hands.has(hand.student) ? [{ ...hand, part: whereIs(hand.student, plan)?.part ?? null }] : [];
  });
  return { ...input, previous: asPrevious(plan), hands };
}

test("every hand is followed, or the reply says why not", () => {
  forEvery((input, plan) => {
    const here = new Set(input.students.map(({ id }) => id));
    for (const { student, to, standard } of (input.hands ?? []).filter((hand) => here.has(hand.student))) {
      const place = whereIs(student, plan);
      const isThere =
        to === "none"
          ? plan.noGroup.some((member) => member.student === student)
          : place !== undefined &&
            (place.kind === to || (to === "corrective" && place.kind === "practice")) &&
            (standard === null || place.standard === standard);
      const named = plan.warnings.some(
        (warning) =>
          ["handAndLeaveOut", "handNotAsked", "handGroupGone"].includes(warning.code) &&
          "student" in warning &&
          warning.student === student,
      );
      expect(isThere && plan.hands.has(student)).toBe(!named);
    }
  });
});

test("whoever has the gap is followed always, unless left out or the standard is taught again", () => {
  forEvery((input, plan) => {
    const decisions = readExceptions(input);
    const retaught = plan.reteach.map(({ standard }) => standard);
    for (const { student, to, standard, part } of input.hands ?? []) {
      const found = input.students.find(({ id }) => id === student);
      const result = standard === null ? undefined : found?.results.get(standard);
      const isAsked = input.standards.some(
        ({ code, current, priority }) => code === standard && current && priority,
      );
      if (to !== "corrective" || !isAsked || !result || !("mastered" in result) || result.mastered) continue;
      if (isLeftOut(decisions, student, null) || isLeftOut(decisions, student, standard)) continue;
      if (part !== null && retaught.includes(standard as string)) continue;
      expect(whereIs(student, plan)?.standard).toBe(standard);
    }
  });
});

test("students put into one group by its name sit together, those of two groups apart", () => {
  forEvery((input, plan) => {
    const named = (input.hands ?? []).filter(({ student, part }) => part !== null && plan.hands.has(student));
    for (const one of named) {
      for (const other of named.filter(({ to, standard }) => to === one.to && standard === one.standard)) {
        const together = whereIs(one.student, plan) === whereIs(other.student, plan);
        expect(together).toBe(one.part === other.part);
      }
    }
  });
});

test("a rebuild with nothing changed moves nobody", () => {
  forEvery((input, plan) => {
    const again = buildGroups(readAgain(input, plan));
    expect(again.moved.filter(({ reason }) => reason !== "notInClass")).toEqual([]);
    expect(listed(again)).toEqual(listed(plan));
    expect(again.noGroup).toEqual(plan.noGroup);
  });
});

test("everybody stands in one place at most, and whom nobody moved by hand as the rules say", () => {
  forEvery((_input, plan) => {
    const placed = [
      ...plan.groups.flatMap(({ members }) => members.map(({ student }) => student)),
      ...plan.leftOut,
      ...plan.noGroup.map(({ student }) => student),
    ];
    expect(new Set(placed).size).toBe(placed.length);
    for (const { kind, members } of plan.groups) {
      for (const member of members.filter(({ reason }) => reason !== "byHand"))
        expect(member.basis === null).toBe(kind === "extension");
    }
  });
});

test("no corrective group is made of helpers alone, and no more groups than may be or hands ask for", () => {
  forEvery((input, { groups, warnings }) => {
    const corrective = groups.filter(({ kind }) => kind === "corrective");
    for (const { members } of corrective) expect(members.some(({ basis }) => basis !== null)).toBe(true);
    const beyond = warnings.flatMap((warning) => (warning.code === "handsBeyondLimit" ? warning.groups : []));
    expect(corrective.length).toBeLessThanOrEqual(Math.max(input.settings.groupsAtMost, ...beyond));
  });
});

test("whoever sits beside somebody they are kept apart from is named", () => {
  forEvery((input, { groups, warnings }) => {
    const { apart } = readExceptions(input);
    for (const { kind, members } of groups.filter((group) => group.kind !== "individual")) {
      const ids = members.map(({ student }) => student);
      const pairs = ids.flatMap((one) => ids.filter((other) => one < other && apart.get(one)?.has(other)));
      const isNamed = warnings.some(({ code }) => code === "handTogether" || code === "pinnedTogether");
      if (pairs.length > 0) expect([kind, isNamed]).toEqual([kind, true]);
    }
  });
});

test("without hands nothing is as if there were hands", () => {
  forEvery((input) => {
    const { hands: _hands, ...without } = input;
    expect(listed(buildGroups({ ...without, hands: [] }))).toEqual(listed(buildGroups(without)));
  });
});
