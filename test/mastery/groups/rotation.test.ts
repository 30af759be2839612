import { rotationOf } from "../../../src/mastery/groups/rotation";
import type { GroupKind } from "../../../src/mastery/groups/place";

/** Three corrective groups, practice, individual work, extension: positions 0 to 5. */
const kinds = ["corrective", "corrective", "corrective", "practice", "individual", "extension"] as const;
const room = kinds.map((kind) => ({ kind: kind satisfies GroupKind }));

describe("each corrective group is met once before any twice, the others practise or extend", () => {
  test.each([
    [1, [[0], [1], [2]]],
    [2, [[0, 1], [2]]],
    [3, [[0, 1, 2]]],
    [5, [[0, 1, 2]]],
  ])("with %p adults", (adults, met) => {
    const turns = rotationOf(room, adults);
    expect(turns.map((turn) => turn.met)).toEqual(met);
    expect(turns.every(({ extending }) => extending.join() === "5")).toBe(true);
  });

  test("who waits practises", () => {
    expect(rotationOf(room, 2).map(({ practising }) => practising)).toEqual([
      [2, 3, 4],
      [0, 1, 3, 4],
    ]);
  });

  test("without corrective groups there is no rotation", () => {
    expect(rotationOf([{ kind: "extension" }], 1)).toEqual([]);
  });
});
