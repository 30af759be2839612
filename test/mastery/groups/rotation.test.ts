import { rotationDays } from "../../../src/mastery/groups/rotationDays";
import type { GroupKind } from "../../../src/mastery/groups/place";

/** Three corrective groups, practice, individual work, extension: positions 0 to 5. */
const kinds = ["corrective", "corrective", "corrective", "practice", "individual", "extension"] as const;
const room = kinds.map((kind) => ({ kind: kind satisfies GroupKind }));
/** A lesson in which every group has time. */
const LESSON = { minutes: 60, atLeast: 10, metBefore: [], days: ["2025-11-10"] };
const turnsWith = (adults: number) => rotationDays(room, { ...LESSON, adults })[0]?.turns ?? [];

describe("each corrective group is met once before any twice, the others practise or extend", () => {
  test.each([
    [1, [[0], [1], [2]]],
    [2, [[0, 1], [2]]],
    [3, [[0, 1, 2]]],
    [5, [[0, 1, 2]]],
  ])("with %p adults", (adults, met) => {
    const turns = turnsWith(adults);
    expect(turns.map((turn) => turn.met)).toEqual(met);
    expect(turns.every(({ extending }) => extending.join() === "5")).toBe(true);
  });

  test("who waits practises", () => {
    expect(turnsWith(2).map(({ practising }) => practising)).toEqual([
      [2, 3, 4],
      [0, 1, 3, 4],
    ]);
  });

  test("without corrective groups there is no rotation", () => {
    expect(rotationDays([{ kind: "extension" }], { ...LESSON, adults: 1 })).toEqual([]);
  });
});
