import fc from "fast-check";
import { cycleOf, formsSat, nextForm } from "../../../src/mastery/retakes/nextForm";

const ABC = ["A", "B", "C"];

describe("the order in which a class uses the forms", () => {
  test.each([
    ["as they are listed", null, false, 0, ["A", "B", "C"]],
    ["from the class's starting form", "B", false, 0, ["B", "C", "A"]],
    ["written in any case", " b ", false, 0, ["B", "C", "A"]],
    ["the first class when forms rotate", null, true, 0, ["A", "B", "C"]],
    ["the second", null, true, 1, ["B", "C", "A"]],
    ["the fifth begins again", null, true, 4, ["B", "C", "A"]],
    ["a typed starting form comes before rotation", "C", true, 1, ["C", "A", "B"]],
    ["the first form, too, where it is typed", "A", true, 1, ["A", "B", "C"]],
    ["a starting form this assessment does not have says nothing", "paper", false, 2, ["A", "B", "C"]],
  ])("%s", (_, startsAt, rotate, position, expected) => {
    expect(cycleOf({ forms: ABC, startsAt, rotate, position })).toEqual(expected);
  });

  test("no forms at all are no cycle", () => {
    expect(cycleOf({ forms: [], startsAt: null, rotate: true, position: 3 })).toEqual([]);
  });
});

describe("the forms an attempt was on where nobody wrote them down", () => {
  test.each([
    ["the original was on the starting form", [null], ["A"]],
    ["the retake on the one after it", [null, null], ["A", "B"]],
    ["what is written comes first", [null, "A"], ["B", "A"]],
    ["a form outside the cycle takes none of it", ["conversation", null], ["conversation", "A"]],
    ["when none is left nobody knows", [null, null, null, null], ["A", "B", "C", null]],
  ])("%s", (_, written, expected) => {
    expect(formsSat(ABC, written)).toEqual(expected);
  });
});

describe("the next form", () => {
  const next = (form: string) => ({ kind: "next", form, alreadyReturned: false });
  const known = (form: string) => ({ kind: "next", form, alreadyReturned: true });
  test.each([
    ["is the one after the original", ABC, ["A"], [], next("B")],
    ["after the starting form of the class", ["B", "C", "A"], ["B"], [], next("C")],
    ["goes round to what was passed over", ["B", "C", "A"], ["B", "C"], [], next("A")],
    ["is the starting form when the student sat another", ["B", "C", "A"], ["A"], [], next("B")],
    ["is the first for who makes up the original", ABC, [], [], next("A")],
    ["is another for them once a class has it back", ABC, [], ["A"], next("B")],
    ["passes over a form a class has back", ABC, ["A"], ["A", "B"], next("C")],
    ["takes one all the same when there is no other, and says so", ABC, ["A"], ["B", "C"], known("B")],
    ["names compare without case", ABC, ["a"], ["b"], next("C")],
    ["is a new one when all are sat", ABC, ["B", "A", "C"], [], { kind: "newFormNeeded" }],
    ["is a new one when there are none", [], ["A"], [], { kind: "newFormNeeded" }],
    ["may be any word", ["paper", "conversation"], ["paper"], [], next("conversation")],
  ])("%s", (_, cycle, sat, returned, expected) => {
    expect(nextForm({ cycle, sat, returned, repeat: "parallel" })).toEqual(expected);
  });

  test.each([
    ["the last one sat", ["A", "B"], { kind: "same", form: "B" }],
    ["whether or not it has a name", [null], { kind: "same", form: null }],
    ["and the first of all where nothing was sat", [], next("A")],
  ])("with the same form again it is %s", (_, sat, expected) => {
    expect(nextForm({ cycle: ABC, sat, returned: ["B"], repeat: "same" })).toEqual(expected);
  });
});

const anyForms = fc.uniqueArray(fc.constantFrom("A", "B", "C", "D", "E"), { maxLength: 5 });

test("it is never a form the student has sat, and a returned one only when there is no other", () => {
  fc.assert(
    fc.property(anyForms, anyForms, anyForms, (cycle, sat, returned) => {
      const form = nextForm({ cycle, sat, returned, repeat: "parallel" });
      const unsat = cycle.filter((one) => !sat.includes(one));
      expect(form.kind).toBe(unsat.length > 0 ? "next" : "newFormNeeded");
      if (form.kind !== "next") return;
      expect(unsat).toContain(form.form);
      expect(form.alreadyReturned).toBe(unsat.every((one) => returned.includes(one)));
      expect(returned.some((one) => one === form.form)).toBe(form.alreadyReturned);
    }),
  );
});

test("sitting each form in turn uses every one exactly once", () => {
  fc.assert(
    fc.property(anyForms, (cycle) => {
      const sat: string[] = [];
      for (;;) {
        const form = nextForm({ cycle, sat, returned: [], repeat: "parallel" });
        if (form.kind !== "next") break;
        sat.push(form.form);
      }
      expect(sat).toEqual(cycle);
    }),
  );
});
