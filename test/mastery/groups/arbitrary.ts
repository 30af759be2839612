import fc from "fast-check";
import type {
  GroupException,
  GroupInput,
  GroupSettings,
  GroupStandard,
  GroupStudent,
  Result,
} from "../../../src/mastery/groups/classroom";
import { standard } from "./makers";

const CODES = ["A", "B", "C", "D", "E"] as const;
const IDS = Array.from({ length: 16 }, (_, index) => `s${index + 1}`);

/** Few values, so that ties happen; more gaps than masters, so that groups do. */
const results: fc.Arbitrary<Result> = fc.oneof(
  { weight: 8, arbitrary: scored("counted") },
  { weight: 2, arbitrary: scored("shown") },
  { weight: 2, arbitrary: fc.constant<Result>({ kind: "none" }) },
  { weight: 1, arbitrary: fc.constant<Result>({ kind: "excused" }) },
);

function scored(kind: "counted" | "shown"): fc.Arbitrary<Result> {
  return fc
    .constantFrom(null, 20, 50, 70, 80, 90, 100)
    .map((value) => ({ kind, value, mastered: value !== null && value >= 80 }));
}

export const standards: fc.Arbitrary<GroupStandard[]> = fc.tuple(
  ...CODES.map((code) =>
    fc
      .record({
        priority: fc.constantFrom(true, true, true, false),
        current: fc.constantFrom(true, true, true, false),
        prerequisites: fc.subarray([...CODES], { maxLength: 2 }),
      })
      .map((change) => standard(code, change)),
  ),
);

export const students: fc.Arbitrary<GroupStudent[]> = fc.integer({ min: 0, max: IDS.length }).chain((count) =>
  fc.tuple(
    ...IDS.slice(0, count).map((id) =>
      fc.tuple(...CODES.map(() => results)).map((row) => {
        return { id, results: new Map(CODES.map((code, index) => [code as string, row[index] as Result])) };
      }),
    ),
  ),
);

export const settings: fc.Arbitrary<GroupSettings> = fc.record({
  reteachAt: fc.constantFrom(0.6, 0.9, 1, 1),
  groupsAtMost: fc.integer({ min: 1, max: 5 }),
  groupSizeAtMost: fc.integer({ min: 1, max: 6 }),
  groupSizeAtLeast: fc.integer({ min: 1, max: 3 }),
});

const id = fc.constantFrom(...IDS, "gone");
const code = fc.constantFrom(...CODES, "Z", null);

export const exceptions: fc.Arbitrary<GroupException[]> = fc.array(
  fc.oneof(
    fc.record({ what: fc.constant("pin" as const), student: id, standard: code }),
    fc.record({ what: fc.constant("keepApart" as const), student: id, from: id }),
    fc.record({ what: fc.constant("leaveOut" as const), student: id, standard: code }),
  ),
  { maxLength: 8 },
);

/** Everything at once, without a last build. */
export const inputs: fc.Arbitrary<GroupInput> = fc.record({
  ...{ standards, students, settings, exceptions },
  previous: fc.constant([]),
  changed: fc.subarray(IDS).map((ids) => new Set(ids)),
});
