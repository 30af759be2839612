import type { Day } from "../../mastery/calendar/day";
import { buildGroups } from "../../mastery/groups/buildGroups";
import { readExceptions } from "../../mastery/groups/exceptions";
import type { Place } from "../../mastery/groups/place";
import type { Books } from "../../workbook/gradebook/classBook";
import type { ExceptionRow } from "../../workbook/gradebook/exceptionRow";
import { isInForce } from "../../workbook/gradebook/readException";
import type { PlacedLine } from "../../workbook/tables/tableSpec";
import type { Scope } from "../scope";
import { concerning } from "../exceptions/concerning";
import { cohortsOf, startingWith, type Cohort } from "./cohort";
import { decidedFor, everyoneIn, type Decided } from "./decided";
import { groupInput } from "./groupInput";
import { labelsOf } from "./groupLabels";
import type { LabelledPlan } from "./groupLines";
import { releasedIn, type HandLog } from "./handLog";
import { linesByClass } from "./linesByPerson";
import { labelsByHand, readMovedTo, type MovedTo } from "./movedTo";
import type { NeedsMost } from "./needsMost";
import { formerBuild, type FormerBuild } from "./standingLines";
import { tutorNames } from "./tutorNames";

/** A cohort's groups, and where everybody was before. */
export interface Rebuilt extends LabelledPlan {
  former: FormerBuild;
  movedTo: MovedTo;
  /** By student whose Moved to was cleared, where the data go on from. */
  released: ReadonlyMap<string, Place | null>;
  decided: readonly Decided[];
  /** Where the standard that needs it most was asked for; null: nobody is below on any. */
  needsMost?: NeedsMost | null;
}

export interface RebuildRequest {
  books: Books;
  scope: Scope;
  today: Day;
  /** The lines on the tab. */
  standing: readonly PlacedLine[];
  /** What the log says of hands. */
  handLog?: HandLog;
}

/** The groups of everyone who is asked for, going on from those on the tab. */
export function rebuildGroups({
  books,
  scope,
  today,
  standing,
  handLog = () => undefined,
}: RebuildRequest): Rebuilt[] {
  const astray = astrayExceptions(books, today);
  const isKnown = everyoneIn(books);
  const linesIn = linesByClass(standing);
  return cohortsOf(books, scope, today).map((whole, at) => {
    const { cohort, ...start } = scope.needsMost ? startingWith(whole) : { cohort: whole };
    const decided = decidedFor(cohort, { astray: at === 0 ? astray : [], isKnown });
    const former = formerBuild(cohort, linesIn(cohort));
    return { ...rebuilt(cohort, { books, former, decided, handLog }), ...start };
  });
}

interface CohortTerms {
  books: Books;
  former: FormerBuild;
  decided: readonly Decided[];
  handLog: HandLog;
}

function rebuilt(cohort: Cohort, { books: { policy }, former, decided, handLog }: CohortTerms): Rebuilt {
  const { places, changed } = former;
  const movedTo = readMovedTo(cohort, former);
  const released = releasedIn(cohort, former, handLog);
  const exceptions = decided.map(({ exception }) => exception);
  const known = { changed, exceptions, hands: movedTo.hands, released };
  const input = groupInput(cohort, { policy, former: places, ...known });
  const plan = buildGroups(input);
  const labels = labelsOf(plan.groups, places, labelsByHand(movedTo, plan.hands));
  const placed = { cohort, plan, labels };
  const tutors = policy.settings.peerTutors ? tutorNames(placed, former, readExceptions(input)) : null;
  return { ...placed, tutors, former, movedTo, released, decided };
}

/** Exceptions about groups that concern nobody of any class. */
function astrayExceptions({ books, exceptions }: Books, today: Day): ExceptionRow[] {
  const rows = exceptions.filter((row) => isInForce(row, today));
  const placed = books.flatMap(({ settings, students }) =>
    students.flatMap(({ name, id }) => concerning(rows, { class: settings.name, name, id })),
  );
  const known = new Set(placed);
  return rows.filter((row) => !known.has(row));
}
