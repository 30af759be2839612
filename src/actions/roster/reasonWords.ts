import type { Reason } from "../../mastery/retakes/reason";
import type { LineStatus } from "../../mastery/retakes/status";
import type { Scale } from "../../mastery/scale";
import { valueWords } from "../../workbook/explain/lookAgain";
import { dayInWords } from "./words";

/** What a line says where its status alone has no reason of its own. */
const LEADS: Partial<Record<LineStatus, string>> = {
  toMakeUp: "not taken yet, to be made up",
};

/** Why a line has its status, in words a parent understands. Private reasons of exceptions are never among them. */
export function reasonWords(status: LineStatus, reasons: readonly Reason[], scale: Scale): string {
  const lead = LEADS[status];
  const needed = reasons.flatMap((reason) => (reason.code === "needs" ? [reason.tick] : []));
  const isFirstNeed = (reason: Reason) => reason === reasons.find(({ code }) => code === "needs");
  const said = reasons.flatMap((reason) => {
    if (reason.code !== "needs") return [inWords(reason, scale)];
    return isFirstNeed(reason) ? [`still to do: ${needed.join(", ")}`] : [];
  });
  return [...(lead === undefined ? [] : [lead]), ...said].join("; ");
}

type OtherReason = Exclude<Reason, { code: "needs" }>;

function inWords(reason: OtherReason, scale: Scale): string {
  switch (reason.code) {
    case "mustRetake":
      return `not yet ${reason.orAt ? "above" : "at"} ${valueWords(reason.below, scale)}`;
    case "mayRetake":
      return `may retake (${reason.orAt ? "at or below" : "below"} ${valueWords(reason.below, scale)})`;
    case "scoreTyped":
      return `the new score ${reason.typed} is to be recorded`;
    case "without":
      return `without ${tickName(reason.tick)}`;
    case "left":
      return `left on ${dayInWords(reason.on)}`;
    case "unreadable":
      return "a mark cannot be read yet";
    case "moreEvidence":
      return `${reason.have} of ${reason.need} ${reason.of === "kinds" ? "kinds of evidence" : "successes"} so far`;
    case "limitReached":
      return limitWords(reason);
    case "noRetakeAtThisLevel":
      return "no retake is asked for at this level";
    case "closed":
      return `retakes ended on ${dayInWords(reason.on)}`;
    case "dayPassed":
      return `${dayInWords(reason.on)} has passed, no score yet`;
    case "askByPassed":
      return `was to be asked for by ${dayInWords(reason.on)}`;
    case "absent":
      return `absent on ${dayInWords(reason.on)}`;
    case "noShow":
      return `did not come on ${dayInWords(reason.on)}`;
    case "byAppointment":
      return reason.until === null ? "by appointment" : `by appointment until ${dayInWords(reason.until)}`;
    case "formAlreadyReturned":
      return `form ${reason.form} has been given back already`;
    case "sameForm":
      return reason.form === null ? "the same form again" : `form ${reason.form} again`;
    case "newFormNeeded":
      return "a new form is needed";
    case "byHand":
      return "level set by hand";
  }
}

function limitWords({ by, used, allowed }: Extract<Reason, { code: "limitReached" }>): string {
  if (allowed === 0) return "no retakes here";
  return `${used} of ${allowed} retakes ${by === "term" ? "of this term " : ""}used`;
}

/** "Skill check passed" is lacking as "skill check". */
function tickName(tick: string): string {
  const name = tick.replace(/\s+(done|passed)$/i, "");
  return name.charAt(0).toLowerCase() + name.slice(1);
}
