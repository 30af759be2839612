import { startingChoice } from "../../../src/mastery/groups/choose";
import type { Seeker } from "../../../src/mastery/groups/join";
import { prerequisitesOf } from "../../../src/mastery/groups/prerequisites";
import { settle, type SettleTerms } from "../../../src/mastery/groups/settle";
import { standard } from "./makers";
import { CODES, seekers } from "./seekers";

describe("the standards that are chosen", () => {
  const chosen = (words: string, groupsAtMost: number) =>
    startingChoice(seekers(words), { codes: CODES, groupsAtMost });

  test.each<[string, string, number, string[]]>([
    ["those that cover most", "a A, b B, c B", 1, ["B"]],
    ["then those that cover most of the others", "a AB, b AB, c AB, d AC, e B", 2, ["A", "B"]],
    ["the pinned ones before any other, however few need them", "a A, b A, c AB!B", 1, ["B"]],
    ["the former ones, as long as they cover as many", "a AB<B, b AB<B", 1, ["B"]],
    ["not when others cover more", "a AB<B, b AB<B, c A", 1, ["A"]],
    ["of too many former ones those of most students", "a AB<A, b AB<B, c AB<B", 1, ["B"]],
    ["of equals the first in Standards", "a AB<B, b AB<A", 1, ["A"]],
    ["a former one nobody of its group needs any more is none", "a A<B, b AB", 1, ["A"]],
    ["a former one of others is none", "a AB<A, b AB<A", 1, ["A"]],
    ["pinned ones before former ones, within the limit", "a AB<A, b AB<A, c AB!B", 1, ["B"]],
    ["only former ones that still go on make room for no more", "a AB<A, b AC<B, c B", 2, ["A", "B"]],
    [
      "others than each time the most, where these together cover more",
      "a AB, b AB, c AC, d AC, e B, f C",
      2,
      ["B", "C"],
    ],
    ["each time the most, where others cover no more", "a AB, b AB, c AC, d AC, e B", 2, ["A", "B"]],
    [
      "of those that reach as many together each time the one of most",
      "a AB, b AB, c AC, d AC, e B, f C, g D, h D, i D, j D",
      3,
      ["D", "B", "C"],
    ],
    [
      "a former one that can be part of the best, though others cannot",
      "a AB<A, b AB<A, c AC<A, d AC<A, e B<B, f C",
      2,
      ["B", "C"],
    ],
    [
      "the pinned one, though others cover more together",
      "a AB!A, b AB, c AC, d AC, e B, f C",
      2,
      ["A", "B"],
    ],
  ])("%s", (_, words, groupsAtMost, expected) => {
    expect(chosen(words, groupsAtMost)).toEqual(expected);
  });
});

test("a standard that somebody worked on individually had no group", () => {
  const alone = seekers("a AB<B, b AB").map((seeker): Seeker => {
    return { ...seeker, before: seeker.before && { ...seeker.before, kind: "individual" } };
  });
  expect(startingChoice(alone, { codes: CODES, groupsAtMost: 1 })).toEqual(["A"]);
});

describe("a group that is too small is given up when everyone in it has another", () => {
  const settled = (words: string, change: Partial<SettleTerms>) => {
    const prerequisites = prerequisitesOf(CODES.map((code) => standard(code)));
    const terms = { codes: CODES, groupsAtMost: 4, groupSizeAtLeast: 2, prerequisites, ...change };
    const { groups, givenUp } = settle(seekers(words), terms);
    const listed = [...groups].map(([code, members]) => {
      const told = members.map(({ seeker: { student }, reason }) =>
        reason === "groupGivenUp" ? `${student} (given up)` : student,
      );
      return `${code}: ${told.join(" ")}`;
    });
    return [listed, givenUp];
  };
  const two = "a A<A, b A<A";

  test.each<[string, string, Partial<SettleTerms>, string[], string[]]>([
    ["one alone joins the other group", `${two}, c BA<B`, {}, ["A: a b c (given up)"], ["B"]],
    ["two are not too few", `${two}, c BA<B, d BA<B`, {}, ["A: a b", "B: c d"], []],
    [
      "unless three are asked for",
      `${two}, e A<A, c BA<B, d BA<B`,
      { groupSizeAtLeast: 3 },
      ["A: a b e c (given up) d (given up)"],
      ["B"],
    ],
    [
      "it stays for one who has no other gap",
      `${two}, e A<A, c BA<B, d B<B`,
      { groupSizeAtLeast: 3 },
      ["A: a b e", "B: c d"],
      [],
    ],
    ["and for one who is pinned to it", `${two}, c BA!B`, {}, ["B: c", "A: a b"], []],
    [
      "the smallest is given up first",
      `${two}, e A<A, c BA<B, d CA<C, f CA<C`,
      { groupSizeAtLeast: 3 },
      ["A: a b e c (given up) d (given up) f (given up)"],
      ["B", "C"],
    ],
    [
      "of equals the last in Standards",
      `${two}, c BA<B, d CA<C`,
      {},
      ["A: a b c (given up) d (given up)"],
      ["C", "B"],
    ],
    ["so that the other may become large enough", "c BC<B, d CB<C", {}, ["B: c d (given up)"], ["C"]],
    [
      "a standard that nobody joined is given up, too",
      "a CA, b CA, c BA, x C, y B",
      {},
      ["B: c y", "C: a b x"],
      ["A"],
    ],
    [
      "the others stay chosen, though a new choice would be another",
      `${two}, c BA<B, d CD<D, e CD<D`,
      {},
      ["A: a b c (given up)", "D: d e"],
      ["B"],
    ],
  ])("%s", (_, words, change, groups, givenUp) => {
    expect(settled(words, change)).toEqual([groups, givenUp]);
  });
});
