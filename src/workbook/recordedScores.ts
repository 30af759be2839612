import { recordedScore } from "../mastery/retakes/recordedScore";
import { round } from "../mastery/rounding";
import { readCreditPoints, type Argument } from "./arguments";
import type { Cell } from "./cell";
import { readCorrections } from "./corrections";
import { inPoints, isCapIllegal, recordingRule } from "./recording";
import { answerRows, readCall, standingOf, type ReadCall, type ScoresCall } from "./standings";
import { standingWords } from "./standingWords";
import { markWords, words } from "./words";

/** RECORDED_SCORE: what the retake rule of the policy makes of each row, one chain a row. */
export function recordedScores(asked: ScoresCall, correctionsDone: Argument): unknown {
  const corrections = readCorrections(correctionsDone, asked.scores);
  const call = readCall(asked);
  const { scale } = call.rules;
  const rule = recordingRule(call.policy, call.rules);
  if (isCapIllegal(call.policy, rule))
    throw new Error(words.illegalCut("Retake cap", scale.maximum, scale.best));
  return answerRows(call, (row): Cell => {
    const evidence = call.evidence(row);
    if ("problem" in evidence) return words.check(markWords(evidence.problem));
    const done = corrections(row);
    if (evidence.values.length > 0 && done === null) return words.check(words.noShare("corrections_done"));
    const recorded = recordedScore(evidence.values, scale, { ...rule, corrections: done ?? 0 });
    return recorded === null ? "" : inPointsOf(call, recorded);
  });
}

/** In the points of all attempts where one number was given for them. */
function inPointsOf({ points: { one }, rules: { scale } }: ReadCall, recorded: number): Cell {
  if (one !== null && !(one > 0) && scale.best === "highest")
    return words.check(markWords({ code: "noPoints" }));
  return round(inPoints(recorded, scale, one));
}

/** MASTERY_CREDIT: all of the points for mastery, else none of them. */
export function masteryCredits(asked: ScoresCall, points: Argument): unknown {
  const given = readCreditPoints(points);
  const call = readCall(asked);
  const { one } = call.points;
  const worth = given ?? (one !== null && one > 0 ? one : 1);
  return answerRows(call, (row): Cell => {
    const standing = standingOf(call, row);
    if (!("value" in standing)) return standingWords(standing);
    return standing.kind === "assessed" && standing.mastered ? worth : 0;
  });
}
