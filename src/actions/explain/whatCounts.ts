import { round } from "../../mastery/rounding";
import { valueWords } from "../../workbook/explain/lookAgain";
import { recordingRule } from "../../workbook/recording";
import { familyWords as words } from "./familyWords";
import { rulesFor, type StudentOnStandard } from "./studentOnStandard";

/** The last sentence of a family's explanation: which result counts under the school's retake rule. */
export function whatCounts(one: StudentOnStandard, name: string): string {
  switch (one.roster?.line.status) {
    case "excused":
    case "beforeYourTime":
      return words.countsForNobody(name);
    case "movedOn":
      return words.stays;
    case "notAssessed":
      return one.known.standing.kind === "notAssessed" ? words.nothingCounts : underRule(one);
    default:
      return underRule(one);
  }
}

function underRule(one: StudentOnStandard): string {
  const { retakeRule, retakeWorth, creditBack } = one.policy.settings;
  const counts =
    retakeRule === "credit back"
      ? words.counts["credit back"](round(creditBack * 100))
      : words.counts[retakeRule];
  const { scale } = one.standard;
  const { cap } = recordingRule(one.policy, rulesFor(one));
  const isLess = retakeWorth < 1 && scale.best === "highest" && retakeRule !== "credit back";
  return [
    counts,
    ...(isLess ? [words.worth(round(retakeWorth * 100))] : []),
    ...(cap === null ? [] : [words.cap(valueWords(cap, scale))]),
  ].join(" ");
}
