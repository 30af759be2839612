import fc from "fast-check";
import { needsMostWords, optionsOf, possible, scopeOf } from "../../sidebar/groups/build/about";
import { askedFor, isAlike } from "../../sidebar/groups/implied/askedFor";
import { daysOfHelp, helpText } from "../../sidebar/groups/support/daysOfHelp";
import { marksOf } from "../../sidebar/groups/today/marking";
import { groupedBy } from "../../sidebar/groupedBy";
import { CHOICES, group, implied, LOG } from "./groupReplies";

test.each([
  ["recent", "", "", {}],
  ["recent", "", "Period 1", { class: "Period 1" }],
  ["needsMost", "", "", { needsMost: true }],
  ["standard", "LF.1", "Period 1", { class: "Period 1", standard: "LF.1" }],
  ["assessment", "Quiz 1", "", { assessment: "Quiz 1" }],
  ["unit", "Functions", "", { unit: "Functions" }],
] as const)("groups for %s (“%s”, class “%s”) ask for %j", (about, value, inClass, scope) => {
  expect(scopeOf({ about, value, inClass })).toEqual(scope);
});

test("what classes have in common is offered once, and nothing without something to choose from", () => {
  expect(optionsOf(CHOICES).assessment.map(({ value }) => value)).toEqual(["Quiz 2", "Quiz 1"]);
  expect(optionsOf(CHOICES).standard).toContainEqual({ value: "LF.2", label: "LF.2 Lines" });
  expect(possible(CHOICES)).toEqual(["recent", "needsMost", "standard", "assessment", "unit"]);
  expect(possible(CHOICES.slice(1))).toEqual(["recent", "standard", "assessment"]);
  expect(possible([])).toEqual(["recent"]);
});

test("the standard that needs it most is named with its class where there are several", () => {
  expect(needsMostWords(CHOICES)).toEqual(["Period 1: LF.1 Slope, 14 of 26 not yet there"]);
  expect(needsMostWords(CHOICES.slice(0, 1))).toEqual(["LF.1 Slope, 14 of 26 not yet there"]);
});

test.each([
  ["corrective", ["ticks", "met"]],
  ["practice", ["ticks"]],
  ["individual", []],
  ["extension", []],
] as const)("of a group of the kind %s are marked for all: %j", (kind, marks) => {
  const own = group("Own", { kind });
  expect(marksOf(own, [own, group("Group 1")])).toEqual(marks);
  expect(marksOf(own, [own, group("Own", { standard: "LF.9" })])).toEqual(marks);
  expect(marksOf(own, [own, group("Own")])).toEqual([]);
});

test("accepting an implied level asks for a level by hand with its note", () => {
  const one = implied("Silva, Ana");
  expect(askedFor(one)).toMatchObject({ what: "level by hand", value: "Mastery", note: "implied by LF.5" });
  expect(isAlike(one, implied("Silva, Ana", { stands: "Not yet" }))).toBe(true);
  expect(isAlike(one, implied("Silva, Ana", { id: "1002" }))).toBe(false);
});

test("the text of the log names each day, what was done and for whom; for one student nobody is named", () => {
  expect(helpText(daysOfHelp(LOG.lines.slice(0, 2), "everyone"))).toBe(
    "Mon 10 Nov\n– LF.1: Corrective done: Cho, Ben; Silva, Ana",
  );
  expect(helpText(daysOfHelp(LOG.lines.slice(0, 1), "oneStudent"))).toBe(
    "Mon 10 Nov\n– LF.1: Corrective done",
  );
});

test("names carry their class where the log is of several", () => {
  const [first, second] = LOG.lines;
  const days = daysOfHelp([first!, { ...second!, class: "Algebra" }], "everyone");
  expect(days[0]?.helped[0]?.names).toEqual(["Cho, Ben (Algebra)", "Silva, Ana (Period 1)"]);
});

test("what is put together by a key is all there, each key once, in the order in which keys come", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ key: fc.constantFrom("a", "b", "c"), value: fc.nat() })), (items) => {
      const groups = groupedBy(items, ({ key }) => key);
      expect(groups.map(([key]) => key)).toEqual([...new Set(items.map(({ key }) => key))]);
      expect(groups.flatMap(([, own]) => own)).toEqual(
        groups.flatMap(([key]) => items.filter((item) => item.key === key)),
      );
    }),
  );
});
