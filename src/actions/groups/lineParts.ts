import type { StandardInClass } from "../../workbook/gradebook/classBook";
import type { Line } from "../../workbook/tables/tableSpec";
import type { Cohort, Person } from "./cohort";
import { findPerson } from "./people";
import { standardOf } from "./standingLines";

export function personOf(id: string, cohort: Cohort): Person {
  return findPerson(id, cohort) as Person;
}

export function who({ class: name, student }: Person): Line {
  return { Class: name, Student: student.name, "Student ID": student.id };
}

export function titleOf(code: string, cohort: Cohort): string {
  return standardOf(code, cohort)?.title || code;
}

export function iCan({ row, title, code }: StandardInClass): string {
  return row.iCan || (title === code ? "" : title);
}

/** The one standard groups are made for, which extension lines can name; several would say nothing. */
export function onlyAsked({ asked, standards }: Cohort): StandardInClass | undefined {
  const priority = standards.filter(({ code, row }) => asked.has(code) && row.priority);
  return priority.length === 1 ? priority[0] : undefined;
}
