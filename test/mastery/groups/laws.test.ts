import fc from "fast-check";
import { buildGroups } from "../../../src/mastery/groups/buildGroups";
import type { GroupInput } from "../../../src/mastery/groups/classroom";
import { gapsOf } from "../../../src/mastery/groups/gaps";
import type { Group, GroupPlan } from "../../../src/mastery/groups/plan";
import { exceptions, inputs, standards, students } from "./arbitrary";
import { asPrevious, listed } from "./makers";

/** A class, and how it stands at a later build, of which the first is the last build. */
const rebuilds = fc
  .record({ first: inputs, students, exceptions, standards, keeps: fc.constantFrom("all", "some", "none") })
  .map(({ first, keeps, ...later }): GroupInput => {
    const previous = asPrevious(buildGroups(first));
    if (keeps === "all") return { ...first, previous };
    const change = keeps === "some" ? { students: later.students } : later;
    return { ...first, ...change, previous };
  });

const anyBuild = fc.oneof(inputs, rebuilds);

/** Fewer where whoever runs the tests says so, as `npm run mutate` does. */
const RUNS = { numRuns: fc.readConfigureGlobal().numRuns ?? 200 };

function forEvery(builds: fc.Arbitrary<GroupInput>, law: (input: GroupInput, plan: GroupPlan) => void): void {
  fc.assert(
    fc.property(builds, (input) => law(input, buildGroups(input))),
    RUNS,
  );
}

const members = (group: Group) => group.members.map(({ student }) => student);
const gapsIn = (input: GroupInput) => input.students.map((student) => gapsOf(student, input.standards));
const sorted = (names: readonly string[]) => [...names].sort();
/** Exceptions that were not named as impossible. */
const apartIn = ({ exceptions: all, students: present }: GroupInput) =>
  all.flatMap((exception) => {
    const here = (id: string) => present.some((student) => student.id === id);
    if (exception.what !== "keepApart" || exception.student === exception.from) return [];
    return here(exception.student) && here(exception.from) ? [[exception.student, exception.from]] : [];
  });

test("every student of whom something is known stands in exactly one place", () => {
  forEvery(anyBuild, (input, plan) => {
    const placed = [...plan.groups.flatMap(members), ...plan.leftOut];
    expect(new Set(placed).size).toBe(placed.length);
    const informed = gapsIn(input).filter((known) => known.informed);
    for (const { student } of informed) expect(placed).toContain(student);
    for (const student of plan.groups.flatMap(members))
      expect(informed.map((known) => known.student)).toContain(student);
  });
});

test("a student with no gap is never in a corrective group, one with a gap never in extension", () => {
  forEvery(anyBuild, (input, plan) => {
    const gaps = new Map(gapsIn(input).map((known) => [known.student, known.gaps]));
    for (const group of plan.groups) {
      for (const student of members(group)) {
        const own = (gaps.get(student) ?? []).map(({ standard }) => standard);
        if (group.kind === "extension") expect(own).toEqual([]);
        else expect(own).toContain(group.standard);
      }
    }
  });
});

test("no more corrective groups than Groups at most", () => {
  forEvery(anyBuild, ({ settings }, { groups }) => {
    expect(groups.filter(({ kind }) => kind === "corrective").length).toBeLessThanOrEqual(
      settings.groupsAtMost,
    );
  });
});

test("no group above the size unless there are as many as may be, and then a warning names it", () => {
  forEvery(anyBuild, ({ settings }, { groups, warnings }) => {
    const corrective = groups.filter(({ kind }) => kind === "corrective").length;
    for (const group of groups) {
      if (group.kind === "individual" || group.members.length <= settings.groupSizeAtMost) continue;
      expect(corrective).toBe(settings.groupsAtMost);
      expect(warnings).toContainEqual({
        ...{ code: "groupTooLarge", standard: group.standard, part: group.part },
        size: group.members.length,
      });
    }
  });
});

test("a corrective group below the size is named", () => {
  forEvery(anyBuild, ({ settings }, { groups, warnings }) => {
    const least = Math.min(settings.groupSizeAtLeast, settings.groupSizeAtMost);
    const small = groups.filter(({ kind, members }) => kind === "corrective" && members.length < least);
    const named = warnings.filter(({ code }) => code === "groupTooSmall" || code === "alone");
    expect(named.length).toBe(small.length);
  });
});

test("same input, same output, and the input is left as it was", () => {
  forEvery(anyBuild, (input, plan) => {
    const before = structuredClone(input);
    expect(buildGroups(input)).toEqual(plan);
    expect(input).toEqual(before);
  });
});

test("the order in which standards are given does not matter; their order in the tab does", () => {
  forEvery(anyBuild, (input, plan) => {
    expect(buildGroups({ ...input, standards: [...input.standards].reverse() })).toEqual(plan);
  });
});

test("another order of Standards leaves everything but ties: who extends, practises, is taught again", () => {
  forEvery(inputs, (input, plan) => {
    const turned = input.standards.map((standard) => ({ ...standard, order: -standard.order }));
    const other = buildGroups({ ...input, standards: turned, exceptions: [] });
    const same = buildGroups({ ...input, exceptions: [] });
    const on = (kind: string, { groups }: GroupPlan) =>
      sorted(groups.filter((group) => group.kind === kind).flatMap(members));
    expect(on("extension", other)).toEqual(on("extension", same));
    expect(on("practice", other)).toEqual(on("practice", same));
    expect(sorted(other.reteach.map(({ standard }) => standard))).toEqual(
      sorted(plan.reteach.map(({ standard }) => standard)),
    );
    expect(sorted(other.leftOut)).toEqual(sorted(same.leftOut));
  });
});

test("students kept apart never sit together, unless pins put them together and that is named", () => {
  forEvery(anyBuild, (input, { groups, warnings }) => {
    for (const [one = "", other = ""] of apartIn(input)) {
      const together = groups.find(
        (group) =>
          group.kind !== "individual" && members(group).includes(one) && members(group).includes(other),
      );
      if (!together) continue;
      const named = warnings.some(
        (warning) =>
          warning.code === "pinnedTogether" &&
          sorted(warning.students).join() === sorted([one, other]).join() &&
          warning.standard === together.standard,
      );
      expect(named).toBe(true);
    }
  });
});

test("a pin is honoured or named", () => {
  forEvery(anyBuild, (input, { groups, warnings }) => {
    for (const exception of input.exceptions) {
      if (exception.what !== "pin" || exception.standard === null) continue;
      const { student, standard } = exception;
      const there = groups.some((group) => group.standard === standard && members(group).includes(student));
      const named = warnings.some(
        (warning) =>
          ("exception" in warning && warning.exception === exception) ||
          ("student" in warning && warning.student === student),
      );
      expect(there || named).toBe(true);
    }
  });
});

test("a student left out of a standard is in none of its groups", () => {
  forEvery(anyBuild, (input, { groups }) => {
    for (const exception of input.exceptions) {
      if (exception.what !== "leaveOut") continue;
      const { student, standard } = exception;
      for (const group of groups.filter((candidate) => members(candidate).includes(student)))
        expect([group.standard, null]).not.toContain(standard === null ? group.standard : standard);
    }
  });
});

test("nothing known is lost: every gap of a placed student is where they are, or named with its place", () => {
  forEvery(anyBuild, (input, { groups }) => {
    const gaps = new Map(gapsIn(input).map((known) => [known.student, known]));
    for (const group of groups) {
      for (const member of group.members) {
        const known = gaps.get(member.student);
        const named = member.open.map(({ standard }) => standard);
        const expected = [...(known?.gaps ?? []).map(({ standard }) => standard), ...(known?.older ?? [])];
        expect(sorted(group.standard === null ? named : [...named, group.standard])).toEqual(
          sorted(expected),
        );
      }
    }
  });
});

test("members stand in roster order", () => {
  forEvery(anyBuild, (input, { groups }) => {
    const roster = input.students.map(({ id }) => id);
    for (const group of groups) {
      const positions = members(group).map((student) => roster.indexOf(student));
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
    }
  });
});

test("a rebuild on the same data moves nobody", () => {
  forEvery(anyBuild, (input, plan) => {
    const again = buildGroups({ ...input, previous: asPrevious(plan) });
    expect(again.moved.filter(({ reason }) => reason !== "notInClass")).toEqual([]);
    expect(listed(again)).toEqual(listed(plan));
  });
});

test("whoever is elsewhere after a rebuild is in the list of moves, with both places, and nobody else", () => {
  forEvery(rebuilds, (input, plan) => {
    fc.pre(input.previous.length > 0);
    const from = new Map(
      input.previous.flatMap((group) => group.members.map((student) => [student, group] as const)),
    );
    const to = new Map(
      plan.groups.flatMap((group) => members(group).map((student) => [student, group] as const)),
    );
    for (const student of new Set([...from.keys(), ...to.keys()])) {
      const before = from.get(student);
      const after = to.get(student);
      const move = plan.moved.find((candidate) => candidate.student === student);
      if (before?.kind !== after?.kind || before?.standard !== after?.standard) expect(move).toBeDefined();
      expect(move ? move.to : null).toEqual(
        move && after ? { kind: after.kind, standard: after.standard, part: after.part } : null,
      );
    }
  });
});
