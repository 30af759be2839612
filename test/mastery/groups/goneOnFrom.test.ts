import type { Draft } from "../../../src/mastery/groups/draft";
import { partsGoneOnFrom } from "../../../src/mastery/groups/goneOnFrom";
import type { GroupKind, Place } from "../../../src/mastery/groups/place";

/** "corrective A 1: Ana Ben" as the places of Ana and Ben. */
function placesIn(groups: readonly string[]): [string, Place][] {
  return groups.flatMap((group) => {
    const [, kind, standard = "", part, names = ""] = /^(\w+) (\w+) (\d): (.*)$/.exec(group) ?? [];
    const place = { kind: kind as GroupKind, standard, part: Number(part) };
    return names.split(" ").map((name): [string, Place] => [name, place]);
  });
}

function draft(group: string): Draft {
  const places = placesIn([group]);
  const members = places.map(([student]) => ({ student, gap: null, reason: "stayed" as const }));
  return { ...(places[0] as [string, Place])[1], members };
}

describe("a group goes on from the one of the last build", () => {
  const two = ["corrective A 1: Ana Ben Cem", "corrective A 2: Dan Eva"];
  test.each<[string, string[], string[], (number | null)[]]>([
    ["its students sat in", two, two, [1, 2]],
    ["under whatever number", two, ["corrective A 1: Dan Eva"], [2]],
    ["most of its students sat in", two, ["corrective A 1: Ana Dan Eva"], [2]],
    ["with the smaller number, of equals", two, ["corrective A 1: Dan Ana"], [1]],
    ["though others came", two, ["corrective A 1: Ana Zoe Yan"], [1]],
    [
      "that no group before it goes on from",
      two,
      ["corrective A 1: Ana Ben", "corrective A 2: Cem Zoe", "corrective A 3: Dan Eva"],
      [1, null, 2],
    ],
    [
      "else from the next it has students of",
      two,
      ["corrective A 1: Ana", "corrective A 2: Ben Cem Dan"],
      [1, 2],
    ],
    ["of the same standard", two, ["corrective B 1: Ana Ben"], [null]],
    ["of the same kind", two, ["practice A 1: Ana Ben"], [null]],
    [
      "each standard by itself",
      [...two, "corrective B 1: Fay Gil"],
      ["corrective A 1: Ana Ben", "corrective B 1: Fay Gil"],
      [1, 1],
    ],
    ["and a new one from none", two, ["corrective A 1: Yan Zoe"], [null]],
  ])("%s", (_, before, after, expected) => {
    expect(partsGoneOnFrom(after.map(draft), new Map(placesIn(before)))).toEqual(expected);
  });
});
