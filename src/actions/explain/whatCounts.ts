import { round } from "../../mastery/rounding";
import { recordingRule } from "../../workbook/recording";
import { say, sentence, type Telling, type Wording } from "../familyWording/say";
import { valueSaid } from "./familyResult";
import { rulesFor, type StudentOnStandard } from "./studentOnStandard";

/** The last sentence of a family's explanation: which result counts under the school's retake rule. */
export function whatCounts(
  one: StudentOnStandard,
  { wording, name }: Pick<Telling, "wording" | "name">,
): string {
  switch (one.roster?.line.status) {
    case "excused":
    case "beforeYourTime":
      return sentence(wording, "counts: neither", { name });
    case "movedOn":
      return wording.sentence("counts: stays");
    case "notAssessed":
      if (one.known.standing.kind === "notAssessed") return wording.sentence("counts: nothing yet");
      return underRule(one, wording);
    default:
      return underRule(one, wording);
  }
}

function underRule(one: StudentOnStandard, wording: Wording): string {
  const { retakeRule, retakeWorth, creditBack } = one.policy.settings;
  const counts =
    retakeRule === "credit back"
      ? say(wording, "counts: credit back", { share: round(creditBack * 100) })
      : wording.sentence(`counts: ${retakeRule}`);
  const { scale } = one.standard;
  const { cap } = recordingRule(one.policy, rulesFor(one));
  const isLess = retakeWorth < 1 && scale.best === "highest" && retakeRule !== "credit back";
  return [
    counts,
    ...(isLess ? [say(wording, "counts: worth", { share: round(retakeWorth * 100) })] : []),
    ...(cap === null ? [] : [say(wording, "counts: cap", { cut: valueSaid(cap, scale, wording) })]),
  ].join(" ");
}
