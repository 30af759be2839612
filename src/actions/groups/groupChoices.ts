import { nameKey } from "../../mastery/name";
import { assessmentsOf } from "../../workbook/gradebook/classAssessments";
import type { ClassBook } from "../../workbook/gradebook/classBook";
import type { GroupsNow } from "../groupReplies";
import { firstOfEach } from "../groupsOf";
import type { OnBooks } from "../onBooks";
import { isLookedAt } from "./asked";
import { cohortsOf } from "./cohort";
import { needsMostOf } from "./needsMost";

/** What groups can be built for, class by class, and the standard that most students struggle with. */
export function groupChoices({ books, today }: OnBooks): GroupsNow["choices"] {
  const cohorts = cohortsOf(books, {}, today).map((cohort) => ({ cohort, needsMost: needsMostOf(cohort) }));
  return books.books.map((book) => {
    const { name } = book.settings;
    const found = cohorts.find(({ cohort }) => cohort.classes.includes(name));
    const standards = book.standards.filter(({ chains }) => chains.length > 0);
    return {
      class: name,
      standards: standards.map(({ code, title }) => ({ code, title: title || code })),
      assessments: assessmentNames(book),
      units: firstOfEach(
        standards.flatMap(({ row }) => row.unit || []),
        nameKey,
      ),
      needsMost: found?.needsMost ?? null,
    };
  });
}

/** In order of time. */
function assessmentNames(book: ClassBook): string[] {
  const assessments = [...assessmentsOf(book, isLookedAt(book)).values()];
  const names = assessments.sort((a, b) => a.order - b.order).flatMap((assessment) => assessment.names);
  return firstOfEach(names, nameKey);
}
