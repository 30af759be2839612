import fc from "fast-check";
import {
  tutorsFor,
  type Learner,
  type TutorPlace,
  type TutorTerms,
} from "../../../src/mastery/groups/tutors";

interface Room {
  /** "Ana A": Ana works on standard A; "Ana A < Eva": Eva stands beside her already. */
  learners: readonly string[];
  masters: Readonly<Record<string, readonly string[]>>;
  apart?: readonly (readonly [string, string])[];
  /** By student; null: out of every group. */
  leftOut?: Readonly<Record<string, string | null>>;
  /** By student, unless they are free. */
  places?: Readonly<Record<string, TutorPlace>>;
  /** By student, unless they are in the only class. */
  classes?: Readonly<Record<string, string>>;
}

function terms({ masters, apart = [], leftOut = {}, places, classes }: Omit<Room, "learners">): TutorTerms {
  const rivals = (who: string) =>
    apart.flatMap((pair) => (pair.includes(who) ? pair.filter((other) => other !== who) : []));
  return {
    masters: new Map(Object.entries(masters)),
    decisions: {
      apart: new Map(apart.flat().map((who) => [who, new Set(rivals(who))])),
      leftOut: new Map(Object.entries(leftOut).map(([who, standard]) => [who, new Set([standard])])),
    },
    placeOf: (who) => places?.[who] ?? "free",
    classOf: (who) => classes?.[who] ?? "",
  };
}

function learner(words: string): Learner {
  const [student = "", standard = "", , tutor = null] = words.split(" ");
  return { student, standard, tutor };
}

/** "Ana: Eva" for every learner who has a tutor, in the learners' order. */
function paired({ learners, ...room }: Room): string[] {
  const tutors = tutorsFor(learners.map(learner), terms(room));
  return learners.map(learner).flatMap(({ student }) => {
    const tutor = tutors.get(student);
    return tutor === undefined ? [] : [`${student}: ${tutor}`];
  });
}

describe("peer tutors", () => {
  test.each<[string, Room, string[]]>([
    [
      "are masters of the standard the learner works on, the first of the roster first",
      { learners: ["Ana A", "Ben B"], masters: { A: ["Eva", "Finn"], B: ["Gus"] } },
      ["Ana: Eva", "Ben: Gus"],
    ],
    ["are nobody where nobody has mastered it", { learners: ["Ana A"], masters: { B: ["Eva"] } }, []],
    [
      "are taken in turn before anybody has two learners",
      { learners: ["Ana A", "Ben A", "Cy A"], masters: { A: ["Eva", "Finn"] } },
      ["Ana: Eva", "Ben: Finn", "Cy: Eva"],
    ],
    [
      "are kept for the standard that few have mastered",
      { learners: ["Ana A", "Ben B"], masters: { A: ["Eva", "Finn"], B: ["Eva"] } },
      ["Ana: Finn", "Ben: Eva"],
    ],
    [
      "may be learners on another standard",
      { learners: ["Ana A", "Ben B"], masters: { A: ["Ben"], B: ["Ana"] } },
      ["Ana: Ben", "Ben: Ana"],
    ],
    [
      "are not those who are left out of the standard's groups",
      { learners: ["Ana A"], masters: { A: ["Eva", "Finn"] }, leftOut: { Eva: "A" } },
      ["Ana: Finn"],
    ],
    [
      "are not those who are left out of every group",
      { learners: ["Ana A"], masters: { A: ["Eva"] }, leftOut: { Eva: null } },
      [],
    ],
    [
      "are whoever is left out of another standard only",
      { learners: ["Ana A"], masters: { A: ["Eva"] }, leftOut: { Eva: "B" } },
      ["Ana: Eva"],
    ],
    [
      "are nobody from whom the learner is kept apart",
      { learners: ["Ana A"], masters: { A: ["Eva", "Finn"] }, apart: [["Eva", "Ana"]] },
      ["Ana: Finn"],
    ],
    [
      "who stand there stay, and have that learner",
      { learners: ["Ana A", "Ben A < Eva"], masters: { A: ["Eva", "Finn"] } },
      ["Ana: Finn", "Ben: Eva"],
    ],
    [
      "who stand there go when they opted out",
      { learners: ["Ana A < Eva"], masters: { A: ["Eva", "Finn"] }, leftOut: { Eva: "A" } },
      ["Ana: Finn"],
    ],
    ["are never the learner", { learners: ["Ana A"], masters: { A: ["Ana"] } }, []],
    [
      "are nobody whose own gap is worked on in a group while another is free, however busy",
      {
        learners: ["Ana A", "Ben A", "Cy A"],
        masters: { A: ["Eva", "Finn"] },
        places: { Eva: "corrective" },
      },
      ["Ana: Finn", "Ben: Finn", "Cy: Finn"],
    ],
    [
      "are those who are free before those who work by themselves",
      { learners: ["Ana A", "Ben A"], masters: { A: ["Eva", "Finn"] }, places: { Eva: "elsewhere" } },
      ["Ana: Finn", "Ben: Finn"],
    ],
    [
      "have a gap of their own only where nobody else may help",
      {
        learners: ["Ana A"],
        masters: { A: ["Eva", "Finn", "Gus"] },
        places: { Eva: "corrective" },
        apart: [["Ana", "Finn"]],
        leftOut: { Gus: "A" },
      },
      ["Ana: Eva"],
    ],
    [
      "are of the learner's own class first",
      {
        learners: ["Ana A", "Ben A", "Cy A"],
        masters: { A: ["Eva", "Finn"] },
        classes: { Ana: "2", Ben: "2", Cy: "1", Eva: "1", Finn: "2" },
      },
      ["Ana: Finn", "Ben: Finn", "Cy: Eva"],
    ],
    [
      "are of another class where that spares somebody's own group work",
      {
        learners: ["Ana A"],
        masters: { A: ["Eva", "Finn"] },
        classes: { Ana: "1", Eva: "1", Finn: "2" },
        places: { Eva: "corrective" },
      },
      ["Ana: Finn"],
    ],
    [
      "change where that leaves nobody with more than must be",
      {
        learners: ["Ana A", "Ben B", "Cy C"],
        masters: { A: ["Eva", "Finn"], B: ["Finn", "Gus"], C: ["Eva"] },
      },
      ["Ana: Finn", "Ben: Gus", "Cy: Eva"],
    ],
  ])("%s", (_what, room, expected) => {
    expect(paired(room)).toEqual(expected);
  });

  test("law: the busiest has as few learners as the evenest possible spread allows, beside those who stand there", () => {
    const masters = ["M0", "M1", "M2", "M3"];
    const standard = fc.constantFrom("A", "B", "C");
    const standing = fc.option(fc.constantFrom(...masters, "Ms-Ortiz"), { freq: 3 });
    const learners = fc.array(fc.tuple(standard, standing), { maxLength: 6 });
    const some = fc.subarray(masters);
    const rivals = fc.array(fc.tuple(fc.constantFrom("L0", "L1", "L2"), fc.constantFrom(...masters)), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(learners, fc.record({ A: some, B: some, C: some }), rivals, (rows, by, apart) => {
        const own = rows.map(([code, tutor], at): Learner => ({ student: `L${at}`, standard: code, tutor }));
        const tutors = tutorsFor(own, terms({ masters: by, apart }));
        const isApart = (who: string, tutor: string) =>
          apart.some((pair) => pair[0] === who && pair[1] === tutor);
        const choices = own.map(({ student, standard: code, tutor }) => {
          if (tutor !== null && !isApart(student, tutor)) return [tutor];
          return by[code as keyof typeof by].filter((master) => !isApart(student, master));
        });
        own.forEach(({ student }, at) => {
          const [tutor] = [tutors.get(student)];
          if (choices[at]!.length === 0) expect(tutor).toBeUndefined();
          else expect(choices[at]).toContain(tutor);
        });
        expect(busiestOf([...tutors.values()])).toBe(evenest(choices));
      }),
    );
  });

  test("law: the same learners again, with whoever stands there, get the same tutors", () => {
    const masters = ["Eva", "Finn", "Gus"];
    const standards = fc.array(fc.constantFrom("A", "B"), { maxLength: 8 });
    fc.assert(
      fc.property(standards, fc.subarray(masters), fc.subarray(masters), (own, first, second) => {
        const by = terms({ masters: { A: first, B: second }, apart: [["L1", "Finn"]] });
        const learners = own.map((standard, at) => learner(`L${at} ${standard}`));
        const once = tutorsFor(learners, by);
        const again = learners.map((each) => ({ ...each, tutor: once.get(each.student) ?? null }));
        expect(tutorsFor(again, by)).toEqual(once);
      }),
    );
  });

  test("2,000 learners have theirs, the busiest of the few who may help as few as can be", () => {
    const masters = Array.from({ length: 600 }, (_, at) => `M${at}`);
    const learners = Array.from({ length: 2000 }, (_, at) => learner(`L${at} ${"ABCD"[at % 4]}`));
    const by = { A: masters, B: masters.slice(300), C: masters.slice(0, 100), D: masters.slice(50, 60) };
    const tutors = tutorsFor(learners, terms({ masters: by }));
    expect(tutors.size).toBe(2000);
    expect(busiestOf([...tutors.values()])).toBe(500 / 10);
  });
});

function busiestOf(tutors: readonly string[]): number {
  return Math.max(0, ...tutors.map((own) => tutors.filter((other) => other === own).length));
}

/** The least that the busiest can have, by trying every spread. */
function evenest(choices: readonly (readonly string[])[], given: readonly string[] = []): number {
  const at = choices.findIndex((_, index) => index >= given.length);
  if (at < 0) return busiestOf(given.filter((tutor) => tutor !== ""));
  const own = choices[at]!.length > 0 ? choices[at]! : [""];
  return Math.min(...own.map((tutor) => evenest(choices, [...given, tutor])));
}
