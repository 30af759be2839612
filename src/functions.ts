import { readPolicy, readShow, rowsOf, type Argument } from "./workbook/arguments";
import { bestAttempt } from "./workbook/bestAttempt";
import { textOf, type Cell } from "./workbook/cell";
import { explainRow } from "./workbook/explain/explainRow";
import { masteryMap } from "./workbook/masteryMap";
import { masteryCredits, recordedScores } from "./workbook/recordedScores";
import { answerRows, readCall, standingOf } from "./workbook/standings";
import { standingWords } from "./workbook/standingWords";
import { words } from "./workbook/words";

/**
 * The level a student has reached on one standard: its name, such as Mastery or Not yet; blank when not assessed.
 * Give the student's attempts in one row; several rows give one answer each. Blank, EX and MI are never zero.
 *
 * @param {range} scores The attempts of one student in a row, or of many students, a row each.
 * @param {10} out_of (optional) Points possible: one number, or a row of numbers as wide as the scores.
 * @param {"80 %"} mastery_at (optional) Where mastery begins: 80 %, 4 of 5, a number of points, or a level's name.
 * @param {MASTERY_POLICY} policy (optional) The policy table, usually MASTERY_POLICY; or the name of a scoring method, such as latest or decaying average.
 * @return The level's name, "" when not assessed, "Check: …" when a mark cannot be read.
 * @example =MASTERY_LEVEL(C5:E5, 10) → Mastery
 * @example =MASTERY_LEVEL(C5:E32, C4:E4, "4 of 5", MASTERY_POLICY) → one level for each student
 * @customfunction
 */
export function MASTERY_LEVEL(
  scores: Argument,
  out_of: Argument,
  mastery_at: Argument,
  policy: Argument,
): unknown {
  const call = readCall({ scores, outOf: out_of, masteryAt: mastery_at, policy });
  return answerRows(call, (row) => standingWords(standingOf(call, row)));
}

/**
 * The value behind the level: the attempts of a student put on the scale (0 to 100 unless the policy says otherwise)
 * and made one number by the scoring method, with 2 decimals; blank when not assessed.
 *
 * @param {range} scores The attempts of one student in a row, or of many students, a row each.
 * @param {10} out_of (optional) Points possible: one number, or a row of numbers as wide as the scores.
 * @param {"80 %"} mastery_at (optional) Where mastery begins; it matters where levels are typed as marks.
 * @param {MASTERY_POLICY} policy (optional) The policy table, usually MASTERY_POLICY; or the name of a scoring method, such as latest or decaying average.
 * @return A number on the scale, "" when there is none, "Check: …" when a mark cannot be read.
 * @example =MASTERY_SCORE(C5:E5, 10) → 85
 * @example =MASTERY_SCORE(C5:E5, 10, , "latest") → 70
 * @customfunction
 */
export function MASTERY_SCORE(
  scores: Argument,
  out_of: Argument,
  mastery_at: Argument,
  policy: Argument,
): unknown {
  const call = readCall({ scores, outOf: out_of, masteryAt: mastery_at, policy });
  return answerRows(call, (row) => {
    const standing = standingOf(call, row);
    return "score" in standing ? (standing.score ?? "") : standingWords(standing);
  });
}

/**
 * The best of a student's attempts: the score as typed, which attempt it was, or both in words. When two are equal,
 * the earlier one. Blank, EX and MI use up no attempt.
 *
 * @param {range} scores The attempts of one student in a row, or of many students, a row each.
 * @param {10} out_of (optional) Points possible: one number, or a row of numbers as wide as the scores.
 * @param {"label"} show (optional) "score" as typed, "number" (2), "label" (2nd of 3), or "percent" (85).
 * @param {MASTERY_POLICY} policy (optional) The policy table, usually MASTERY_POLICY.
 * @return What show asks for, "" when there is no attempt, "Check: …" when a mark cannot be read.
 * @example =BEST_ATTEMPT(C5:E5) → 9
 * @example =BEST_ATTEMPT(C5:E5, 10, "label") → 2nd of 3
 * @customfunction
 */
export function BEST_ATTEMPT(scores: Argument, out_of: Argument, show: Argument, policy: Argument): unknown {
  const shown = readShow(show);
  const call = readCall({ scores, outOf: out_of, masteryAt: "", policy, rankOnly: shown !== "percent" });
  if (shown === "percent" && call.rules.scale.best === "lowest") throw new Error(words.showPercentDown);
  return answerRows(call, (row) => bestAttempt(call, row, shown));
}

/**
 * How the level came about, in short sentences to check by hand: each mark on the scale, what does not count and why, the
 * scoring method with its numbers, where mastery starts, the level.
 *
 * @param {range} scores The attempts of one student in a row, or of many students, a row each.
 * @param {10} out_of (optional) Points possible: one number, or a row of numbers as wide as the scores.
 * @param {"80 %"} mastery_at (optional) Where mastery begins: 80 %, 4 of 5, a number of points, or a level's name.
 * @param {MASTERY_POLICY} policy (optional) The policy table, usually MASTERY_POLICY; or the name of a scoring method, such as latest or decaying average.
 * @return The explanation, "" when nothing is there, "Check: …" when a mark cannot be read.
 * @example =MASTERY_EXPLAIN(C5:E5, 10) → Scale of 100. 8 of 10 = 80. Scoring method: highest. The best counts: 80. Mastery starts at 80; 80 reaches it. Level: Mastery. No retake rule was applied.
 * @customfunction
 */
export function MASTERY_EXPLAIN(
  scores: Argument,
  out_of: Argument,
  mastery_at: Argument,
  policy: Argument,
): unknown {
  const call = readCall({ scores, outOf: out_of, masteryAt: mastery_at, policy });
  return answerRows(call, (row) => explainRow(call, row));
}

/**
 * What an assessment and its retakes are recorded as, by the policy's Retake rule, Retake cap and Credit back.
 *
 * @param {range} attempts The original and its retakes in a row, or of many students, a row each.
 * @param {10} out_of (optional) Points possible: one number, and the answer is in points; a row of numbers: on the scale.
 * @param {"80 %"} mastery_at (optional) Where mastery begins.
 * @param {MASTERY_POLICY} policy (optional) The policy table, usually MASTERY_POLICY.
 * @param {"50 %"} corrections_done (optional) For credit back: 50 %, 3 of 5 or TRUE, once or in a column.
 * @return A number, "" when there is no attempt, "Check: …" when something cannot be read.
 * @example =RECORDED_SCORE(C5:E5, 10) → 9
 * @example =RECORDED_SCORE(C5:D32, 20, , MASTERY_POLICY, K5:K32) → one score for each student
 * @customfunction
 */
export function RECORDED_SCORE(
  attempts: Argument,
  out_of: Argument,
  mastery_at: Argument,
  policy: Argument,
  corrections_done: Argument,
): unknown {
  return recordedScores({ scores: attempts, outOf: out_of, masteryAt: mastery_at, policy }, corrections_done);
}

/**
 * All or nothing, for a gradebook of points: all of the points when mastered, 0 when not yet, blank when not assessed.
 *
 * @param {range} scores The attempts of one student in a row, or of many students, a row each.
 * @param {10} points (optional) What mastery is worth; left out it is out_of, or 1.
 * @param {10} out_of (optional) Points possible: one number, or a row of numbers as wide as the scores.
 * @param {"80 %"} mastery_at (optional) Where mastery begins: 80 %, 4 of 5, a number of points.
 * @param {MASTERY_POLICY} policy (optional) The policy table, or a scoring method's name.
 * @return All of the points, 0 or "", "Check: …" when a mark cannot be read.
 * @example =MASTERY_CREDIT(C5:E5, 10, 5, "4 of 5") → 10
 * @customfunction
 */
export function MASTERY_CREDIT(
  scores: Argument,
  points: Argument,
  out_of: Argument,
  mastery_at: Argument,
  policy: Argument,
): unknown {
  return masteryCredits({ scores, outOf: out_of, masteryAt: mastery_at, policy }, points);
}

/**
 * A whole class at a glance: a heading row, then a row for each student with the level on each standard. With the tabs
 * that set-up made it goes by them; with the gradebook alone every column of scores is a standard, its retakes beside it.
 *
 * @param {range} gradebook The gradebook with its heading row, points row (if there is one) and all students.
 * @param {"Period 1"} class (optional) The name of the class, shown above the names.
 * @param {MASTERY_POLICY} policy (optional) The policy table, usually MASTERY_POLICY; or the name of a scoring method, such as latest or decaying average.
 * @param {MASTERY_CLASSES} classes (optional) The tab Mastery Classes: where the class's students and scores stand.
 * @param {MASTERY_STANDARDS} standards (optional) The tab Standards: their order and their own cuts.
 * @param {MASTERY_ASSESSMENTS} assessments (optional) The tab Assessments: which column is on which standard, out of how many points.
 * @param {MASTERY_EXCEPTIONS} exceptions (optional) The tab Mastery Exceptions: own cuts and levels set by hand.
 * @return A table: names in the first column, a standard in each further one.
 * @example =MASTERY_MAP('Period 1'!A4:L34) → names and levels
 * @example =MASTERY_MAP('Period 1'!A:L, "Period 1", MASTERY_POLICY, MASTERY_CLASSES, MASTERY_STANDARDS, MASTERY_ASSESSMENTS, MASTERY_EXCEPTIONS) → the class as it was set up
 * @customfunction
 */
export function MASTERY_MAP(
  gradebook: Argument,
  className: Argument,
  policy: Argument,
  classes: Argument,
  standards: Argument,
  assessments: Argument,
  exceptions: Argument,
): unknown {
  return masteryMap({
    gradebook: rowsOf(gradebook),
    class: textOf((Array.isArray(className) ? "" : className) as Cell),
    policy: readPolicy(policy),
    classes: rowsOf(classes),
    standards: rowsOf(standards),
    assessments: rowsOf(assessments),
    exceptions: rowsOf(exceptions),
    today: dayNow(),
  });
}

/** Exceptions may hold for some days only; a formula learns the day when Sheets calculates it. */
function dayNow(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
