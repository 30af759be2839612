import type { Day } from "../../mastery/calendar/day";
import { buildGroups } from "../../mastery/groups/buildGroups";
import { readExceptions } from "../../mastery/groups/exceptions";
import type { Books } from "../../workbook/gradebook/classBook";
import type { ExceptionRow } from "../../workbook/gradebook/exceptionRow";
import { concerns, isInForce } from "../../workbook/gradebook/readException";
import type { PlacedLine } from "../../workbook/tables/tableSpec";
import type { Scope } from "../scope";
import { cohortsOf } from "./cohort";
import { groupInput } from "./groupInput";
import { labelsOf } from "./groupLabels";
import type { LabelledPlan } from "./groupLines";
import { formerBuild, type FormerBuild } from "./standingLines";
import { tutorNames } from "./tutorNames";

/** A cohort's groups, and where everybody was before. */
export interface Rebuilt extends LabelledPlan {
  former: FormerBuild;
}

export interface RebuildRequest {
  books: Books;
  scope: Scope;
  today: Day;
  /** The lines on the tab. */
  standing: readonly PlacedLine[];
}

/** The groups of everyone who is asked for, going on from those on the tab. */
export function rebuildGroups({ books, scope, today, standing }: RebuildRequest): Rebuilt[] {
  const astray = astrayExceptions(books, today);
  return cohortsOf(books, scope, today).map((cohort, at) => {
    const former = formerBuild(cohort, standing);
    const { places, changed } = former;
    const terms = { policy: books.policy, former: places, changed, astray: at === 0 ? astray : [] };
    const input = groupInput(cohort, terms);
    const plan = buildGroups(input);
    const placed = { cohort, plan, labels: labelsOf(plan.groups, places) };
    const tutors = books.policy.settings.peerTutors
      ? tutorNames(placed, former, readExceptions(input))
      : null;
    return { ...placed, tutors, former };
  });
}

/** Exceptions about groups that concern nobody of any class. */
function astrayExceptions({ books, exceptions }: Books, today: Day): ExceptionRow[] {
  const everyone = books.flatMap(({ settings, students }) =>
    students.map(({ name, id }) => ({ class: settings.name, name, id })),
  );
  return exceptions.filter(
    (row) => isInForce(row, today) && !everyone.some((student) => concerns(row, student)),
  );
}
