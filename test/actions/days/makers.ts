import { dayPlan, retakeDays } from "../../../src/actions/days/dayPlan";
import type { DayLine, DayPlan, RetakeDays } from "../../../src/actions/deskReplies";
import type { OnBooks } from "../../../src/actions/onBooks";
import { NO_CHANGES } from "../../../src/workbook/snapshot";
import { planTable } from "../../../src/workbook/tables/planTable";
import { EXCEPTIONS_TABLE } from "../../../src/workbook/tables/specs";
import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import { makeBooks, type BooksPlan } from "../booksMaker";
import { workbook, type Workbook } from "../roster/makers";

/** A Thursday. */
export const TODAY = "2025-11-06";

/** A workbook as a call meets it; a plan stands for one that has no roster yet. */
export function desk(one: Workbook | BooksPlan, today = TODAY): OnBooks {
  const { plan, snapshot } = "snapshot" in one ? one : workbook(one);
  const { change } = planTable(EXCEPTIONS_TABLE, snapshot, plan.exceptions ?? [], { gone: "keep" });
  const tabs = change ? [change] : [];
  return {
    books: makeBooks({ ...plan, today }),
    snapshot: applyToSnapshot(snapshot, { ...NO_CHANGES, tabs }),
    scope: {},
    today,
  };
}

export function planOn(one: Workbook | BooksPlan, day: unknown = "", today = TODAY): DayPlan {
  const plan = dayPlan(desk(one, today), day);
  if ("refused" in plan) throw new Error(plan.refused);
  return plan;
}

export function daysOn(one: Workbook | BooksPlan, today = TODAY): RetakeDays {
  return retakeDays(desk(one, today));
}

/** The students due, "-" before those who may come. */
export function who({ lines }: Pick<DayPlan, "lines">): string[] {
  return lines.map(({ due, student }) => (due ? student : `- ${student}`));
}

/** A line that shows only what matters to a page. */
export function dayLine(line: Partial<DayLine>): DayLine {
  return {
    ...{ class: "Period 1", student: "Ana", id: "", standards: ["LF.1"], titles: [""], assessment: "Quiz 1" },
    ...{ form: "B", needsNewForm: false, status: "ready", needs: [], todo: "retake, form B", due: true },
    ...line,
  };
}

export function dayOfLines(lines: DayLine[]): DayPlan {
  return { day: "2025-11-14", words: "Fri 14 Nov: nobody is due", students: 0, forms: [], lines };
}
