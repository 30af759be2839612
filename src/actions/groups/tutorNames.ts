import type { Decisions } from "../../mastery/groups/exceptions";
import { tutorsFor, type Learner, type TutorPlace } from "../../mastery/groups/tutors";
import { nameKey } from "../../mastery/name";
import type { Line } from "../../workbook/tables/tableSpec";
import { someOf } from "../someOf";
import type { Cohort } from "./cohort";
import type { LabelledPlan } from "./groupLines";
import { findPerson } from "./people";
import type { FormerBuild } from "./standingLines";
import { words } from "./words";

/**
 * What stands in Tutor. A student who goes on with the same work keeps what stands there, by the teacher or by an
 * earlier build; whoever comes to other work gets another tutor.
 */
export function tutorNames(
  { cohort, plan }: Pick<LabelledPlan, "cohort" | "plan">,
  former: FormerBuild,
  decisions: Decisions,
): ReadonlyMap<string, string> {
  const isPlaced = (who: string) => former.places.has(who);
  const names = new Map([...former.tutors].filter(([who]) => !isPlaced(who)));
  const learners: Learner[] = [];
  const idOf = idsByName(cohort);
  for (const { kind, standard, members } of plan.groups) {
    for (const { student, basis } of members) {
      const before = former.places.get(student);
      const goesOn = before?.kind === kind && before.standard === standard;
      const stands = goesOn ? (former.tutors.get(student) ?? "") : "";
      const tutor = idOf.get(nameKey(stands)) ?? null;
      names.set(student, stands);
      // Words that name nobody of the class are the teacher's; who has no gap there helps, or is there to gain confidence.
      const isOurs = basis !== null && (stands === "" || tutor !== null);
      if (standard !== null && isOurs) learners.push({ student, standard, tutor });
    }
  }
  const placeOf = tutorPlaces(plan);
  const classOf = (who: string) => findPerson(who, cohort)?.class ?? "";
  const tutors = tutorsFor(learners, { masters: mastersIn(cohort), decisions, classOf, placeOf });
  const nameOf = new Map(cohort.people.map(({ id, student }) => [id, student.name]));
  for (const { student } of learners) names.set(student, nameOf.get(tutors.get(student) ?? "") ?? "");
  return names;
}

/** What stands in the column on somebody's line; without suggestions it is the teacher's. */
export function tutorCell(who: string, tutors: LabelledPlan["tutors"]): Line {
  return tutors === null ? {} : { Tutor: tutors.get(who) ?? "" };
}

/** For whom no tutor is suggested though one is wanted: one sentence for the whole build. */
export function tutorWarning(plans: readonly LabelledPlan[]): string[] {
  const names = plans.flatMap(({ cohort, plan, tutors }) => {
    const learners = plan.groups.flatMap(({ members }) => members.filter(({ basis }) => basis !== null));
    const without = learners.filter(({ student }) => tutors !== null && !tutors.get(student));
    return without.map(({ student }) => findPerson(student, cohort)?.student.name ?? student);
  });
  return names.length > 0 ? [words.warning.noTutor(someOf(names))] : [];
}

function tutorPlaces({ groups }: LabelledPlan["plan"]): (who: string) => TutorPlace {
  const places = new Map<string, TutorPlace>();
  for (const { kind, members } of groups) {
    const place = kind === "corrective" ? kind : "elsewhere";
    for (const { student, basis } of members) places.set(student, basis === null ? "free" : place);
  }
  return (who) => places.get(who) ?? "elsewhere";
}

function mastersIn({ standards, people }: Cohort): Map<string, string[]> {
  const isMaster = (code: string) => (person: Cohort["people"][number]) => {
    const standing = person.standings.get(code)?.standing;
    return standing?.kind === "assessed" && standing.mastered;
  };
  return new Map(standards.map(({ code }) => [code, people.filter(isMaster(code)).map(({ id }) => id)]));
}

/** Of several students of one name the first. */
function idsByName({ people }: Cohort): ReadonlyMap<string, string> {
  return new Map([...people].reverse().map(({ id, student }) => [nameKey(student.name), id]));
}
