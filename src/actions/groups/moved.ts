import type { Move } from "../../mastery/groups/plan";
import type { Place } from "../../mastery/groups/place";
import type { GroupsBuilt } from "../replies";
import { makeLabel } from "./groupLabels";
import type { LabelledPlan } from "./groupLines";
import { findPerson } from "./people";
import type { FormerBuild } from "./standingLines";
import { words } from "./words";

/** Who is elsewhere than after the last build, and why; for the teacher's eyes, as exceptions may be the reason. */
export function movedWords(labelled: LabelledPlan, { places }: FormerBuild): GroupsBuilt["moved"] {
  const { cohort, plan } = labelled;
  return plan.moved.flatMap((move) => {
    const person = findPerson(move.student, cohort);
    const former = places.get(move.student);
    const from = former ? words.place(makeLabel(former), former.standard) : null;
    const to = move.to && placeWords(move.to, labelled);
    // Others came and went around them: nothing a teacher would call a move.
    if (from !== null && from === to) return [];
    return {
      class: person?.class ?? cohort.classes.join(", "),
      student: person?.student.name ?? move.student,
      words: words.moved(from, to, whyWords(move)),
    };
  });
}

function placeWords(place: Place, { plan, labels }: LabelledPlan): string {
  const group = plan.groups.find(
    ({ kind, standard, part }) => kind === place.kind && standard === place.standard && part === place.part,
  );
  const label = (group && labels.get(group)) ?? { kind: place.kind, number: null };
  return words.place(makeLabel(label), place.standard);
}

function whyWords({ reason, from, to }: Move): string {
  return words.why[reason](from?.standard ?? "", to?.standard ?? "");
}
