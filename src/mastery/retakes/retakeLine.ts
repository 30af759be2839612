import { sittings } from "./attempts";
import { datesOf, daysSinceDateInClass, isPastDateInClass, type DatesOfLine } from "./lineDates";
import { cycleOf, formsSat, nextForm, type NextForm } from "./nextForm";
import { obligationOf, type Obligation } from "./obligation";
import type { Reason } from "./reason";
import { reasonsOf } from "./reasons";
import type { RetakeCase } from "./retakeCase";
import { retakeCount } from "./retakeCount";
import { isRetakeAhead, statusOf, type LineFacts, type LineStatus } from "./status";

/** One line of the roster, worked out (domain.md §6). */
export interface RetakeLine extends DatesOfLine {
  status: LineStatus;
  obligation: Obligation["kind"];
  /** Which attempt of the chain is coming: 1 is the original, still to be made up. */
  ordinal: number;
  form: NextForm;
  overdue: boolean;
  /** School days; 0 unless it is overdue. */
  daysLate: number;
  retakesUsed: number;
  /** null: as many as needed. */
  retakesLeft: number | null;
  reasons: readonly Reason[];
}

/** How one student stands on one line today. */
export function retakeLine(line: RetakeCase): RetakeLine {
  const dates = datesOf(line);
  const count = retakeCount(line);
  const obligation = obligationOf(line);
  const facts: LineFacts = { line, obligation, dates, count };
  const status = statusOf(facts);
  const form = comingForm(line);
  const overdue = isOverdue(status, facts);
  return {
    status,
    obligation: obligation.kind,
    ordinal: sittings(line.chain).length + 1,
    form,
    ...dates,
    overdue,
    daysLate: overdue ? daysSinceDateInClass(dates, line) : 0,
    retakesUsed: count.used,
    retakesLeft: count.left,
    reasons: reasonsOf(status, facts, form),
  };
}

/** A line with a retake ahead whose date in class has passed; one that may be retaken never is. */
function isOverdue(status: LineStatus, { line, obligation, dates }: LineFacts): boolean {
  return obligation.kind === "must" && isRetakeAhead(status) && isPastDateInClass(dates, line.today);
}

function comingForm(line: RetakeCase): NextForm {
  const { chain, satElsewhere, settings, exceptions, formsOfClass } = line;
  const cycle = formCycle(line);
  const here = formsSat(
    cycle,
    sittings(chain).map(({ form }) => form),
  );
  const repeat = settings.sameForm || exceptions.sameForm ? "same" : "parallel";
  return nextForm({ cycle, sat: [...satElsewhere, ...here], returned: formsOfClass.returned, repeat });
}

/** The forms of the line's assessment in the order its class uses them. */
export function formCycle({
  settings,
  overrides,
  formsOfClass,
}: Pick<RetakeCase, "settings" | "overrides" | "formsOfClass">): string[] {
  const { startsAt, position } = formsOfClass;
  const forms = overrides.forms ?? settings.forms;
  return cycleOf({ forms, startsAt, rotate: settings.rotateForms, position });
}
