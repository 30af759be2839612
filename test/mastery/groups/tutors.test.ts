import fc from "fast-check";
import { tutorsFor, type Learner, type TutorTerms } from "../../../src/mastery/groups/tutors";

interface Room {
  /** "Ana A": Ana works on standard A; "Ana A < Eva": Eva stands beside her already. */
  learners: readonly string[];
  masters: Readonly<Record<string, readonly string[]>>;
  apart?: readonly (readonly [string, string])[];
  /** By student; null: out of every group. */
  leftOut?: Readonly<Record<string, string | null>>;
}

function terms({ masters, apart = [], leftOut = {} }: Omit<Room, "learners">): TutorTerms {
  return {
    masters: new Map(Object.entries(masters)),
    decisions: {
      apart: new Map(apart.map(([one, other]) => [one, new Set([other])])),
      leftOut: new Map(Object.entries(leftOut).map(([who, standard]) => [who, new Set([standard])])),
    },
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
  ])("%s", (_what, room, expected) => {
    expect(paired(room)).toEqual(expected);
  });

  test("have numbers of learners that differ by one at most", () => {
    fc.assert(
      fc.property(fc.nat(30), fc.integer({ min: 1, max: 9 }), (many, few) => {
        const masters = Array.from({ length: few }, (_, at) => `M${at}`);
        const learners = Array.from({ length: many }, (_, at) => learner(`L${at} A`));
        const tutors = [...tutorsFor(learners, terms({ masters: { A: masters } })).values()];
        const counts = masters.map((own) => tutors.filter((tutor) => tutor === own).length);
        expect(tutors).toHaveLength(many);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
