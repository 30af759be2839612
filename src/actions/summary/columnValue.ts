import { isSameName } from "../../mastery/name";
import { round } from "../../mastery/rounding";
import { valueAtShare } from "../../mastery/summary/scaleShare";
import { studentSummary } from "../../mastery/summary/studentSummary";
import { tallyOf, type Outcome } from "../../mastery/summary/tally";
import type { Policy } from "../../workbook/policy";
import { levelWords } from "../../workbook/standingWords";
import type { Column } from "./column";
import { courseScale, letterCell } from "./courseSummary";
import { harmless } from "./csv";
import type { CourseStudent } from "./courseStudent";
import { recordedStanding, type CorrectionsDone } from "./recorded";

export interface ColumnTerms {
  policy: Policy;
  corrections: CorrectionsDone;
}

/** A student's cell of a column: "" where there is nothing to say, "Check" where a mark cannot be read. */
export function columnValue(one: CourseStudent, column: Column, terms: ColumnTerms): string | number {
  switch (column.what) {
    case "score": {
      const results = one.results.map((result) => ({
        ...result,
        outcome: recordedStanding(one, result, terms),
      }));
      return column.standard === null
        ? meanOf({ ...one, results })
        : scoreCell(outcomeOn(column.standard, results));
    }
    case "level":
      return levelCell(outcomeOn(column.standard, one.results));
    case "letter":
      return harmless(letterCell(one.results, terms.policy));
    case "credit":
      return column.standard === null
        ? partOf(column.points, one)
        : creditCell(outcomeOn(column.standard, one.results), column.points);
  }
}

function outcomeOn(code: string, results: CourseStudent["results"]): Outcome {
  const found = results.find((result) => isSameName(result.code, code));
  return found?.outcome ?? { kind: "notAssessed" };
}

function meanOf({ book, results }: CourseStudent): number | "" {
  const { mean } = studentSummary(results);
  return mean === null ? "" : round(valueAtShare(courseScale(book), mean));
}

function partOf(points: number, { results }: CourseStudent): number | "" {
  const { share } = tallyOf(results.filter(({ priority }) => priority).map(({ outcome }) => outcome));
  return share === null ? "" : round(points * share);
}

function levelCell(outcome: Outcome): string {
  return outcome.kind === "excused" ? "" : harmless(levelWords(outcome));
}

function scoreCell(outcome: Outcome): number | string {
  return "score" in outcome ? (outcome.score ?? "") : levelCell(outcome);
}

function creditCell(outcome: Outcome, points: number): number | string {
  if (!("value" in outcome)) return levelCell(outcome);
  return outcome.kind === "assessed" && outcome.mastered ? points : 0;
}
