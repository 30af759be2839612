import fc from "fast-check";
import { boardNames, type Named } from "../../../src/actions/groupDesk/boardNames";
import { slotsOf } from "../../../src/actions/groupDesk/slots";
import { groupsOn, seat } from "./makers";

const named = (label: string, title: string, more: Partial<Named> = {}): Named => ({
  ...{ label, title, kind: "corrective", task: "" },
  ...more,
});
const EXTENSION = { kind: "extension" } as const;

describe("what groups are called on the board", () => {
  test.each<[string, Named[], string[]]>([
    ["by target", [named("Group 1", "Slope"), named("Group 2", "Graphs")], ["Slope", "Graphs"]],
    ["parts of one target are numbered", [named("Group 1", "Slope"), named("Group 2", "slope")], ["Slope 1", "slope 2"]],
    ["practice after the reteach is called by its target", [named("Practice after the reteach", "Slope", { kind: "practice" })], ["Slope"]],
    ["extension by its task", [named("Extension", "", { ...EXTENSION, task: "Design a ramp" })], ["Design a ramp"]],
    ["extension with a long task, or none, by a colour", [named("Extension 1", "", { ...EXTENSION, task: "Write a letter to somebody who missed all of it" }), named("Extension 2", "", EXTENSION)], ["Blue ●", "Green ▲"]],
    ["who works alone is no part of a target", [named("Group 1", "Slope"), named("Individual work", "Slope", { kind: "individual" })], ["Slope", "Slope"]],
  ])("%s", (_, groups, expected) => {
    expect(boardNames(groups, "target")).toEqual(expected);
  }); // prettier-ignore

  test("by colour: Group 2 keeps its colour when Group 1 has gone", () => {
    const groups = [named("Group 2", "Slope"), named("Extension", "", EXTENSION), named("Group 3", "Graphs")];
    expect(boardNames(groups, "colour")).toEqual(["Green ▲", "Blue ●", "Red ■"]);
  });

  test("no two groups that sit somewhere have one name, and nothing says who has mastered what", () => {
    const any = fc.record({
      label: fc.integer({ min: 1, max: 20 }).map((number) => `Group ${number}`),
      kind: fc.constantFrom("corrective", "practice", "extension"),
      title: fc.constantFrom("Slope", "Graphs", ""),
      task: fc.constantFrom("Ramp", ""),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), fc.constantFrom("target", "colour"), (groups, by) => {
        const names = boardNames(groups as Named[], by as "target");
        expect(new Set(names).size).toBe(names.length);
        expect(names.join(" ")).not.toMatch(/extension|practice|group|undefined/i);
        expect(names).not.toContain("");
      }),
    );
  });
});

describe("places are handed out in order", () => {
  test.each([
    ["by number", ["Group 1", "Group 2"], 3, [0, 1]],
    ["Group 2 stays where it is", ["Group 2", "Group 3"], 3, [1, 2]],
    ["others take what is free", ["Group 2", "Extension", "Extension 2"], 3, [1, 0, 2]],
    ["fewer places than groups", ["Group 1", "Group 2", "Extension"], 2, [0, 1, null]],
    ["a number beyond the places", ["Group 5"], 2, [0]],
    ["no places", ["Group 1"], 0, [null]],
  ])("%s", (_, labels, room, expected) => {
    expect(slotsOf(labels, room)).toEqual(expected);
  });

  test("who works alone takes no place from a group", () => {
    const lines = [
      seat("Ana", "Individual work", "LF.2"),
      seat("Ben", "Group 1"),
      seat("Cleo", "Extension", ""),
    ];
    const groups = groupsOn({ lines, policy: [["Group places", "Window, Door"]] });
    expect(groups.map(({ label, place }) => [label, place])).toEqual([
      ["Group 1", "Window"],
      ["Individual work", ""],
      ["Extension", "Door"],
    ]);
  });
});
