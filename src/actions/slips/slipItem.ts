import { isRetakeAhead } from "../../mastery/retakes/status";
import { familyNext } from "../explain/familyNext";
import { resultWords } from "../explain/familyResult";
import { isAside } from "../explain/familyExplanation";
import { say, sentence, type Telling, type Wording } from "../familyWording/say";
import type { StudentOnStandard } from "../explain/studentOnStandard";
import { whatCounts } from "../explain/whatCounts";
import type { SlipItem } from "./slip";

/** Where a standard stands on a slip; null: it is no business of the student's here. */
export type SlipPart = "can" | "open" | "notAssessed";

export function partOf(one: StudentOnStandard): SlipPart | null {
  const { standing } = one.known;
  if (isAside(one)) return null;
  if (standing.kind === "notAssessed") return one.roster?.line.status === "toMakeUp" ? "open" : "notAssessed";
  return standing.kind === "assessed" && standing.mastered ? "can" : "open";
}

/** In the student's own words: "I can find the slope of a line". */
export function statementOf({ standard: { row, title, code } }: StudentOnStandard): string {
  return row.iCan.replace(/[.!]$/, "") || title || code;
}

/** Where there is no room for a sentence. */
export function shortOf({ standard: { row, title, code } }: StudentOnStandard): string {
  return title || row.iCan.replace(/[.!]$/, "") || code;
}

/** What is mastered, with what may still be tried. */
export function masteredItem(
  one: StudentOnStandard,
  telling: Telling,
  feedback: readonly string[],
): SlipItem {
  const status = one.roster?.line.status;
  const goesOn = status !== undefined && (isRetakeAhead(status) || status === "toBeRecorded");
  return itemOf(one, telling, [goesOn ? familyNext(one, telling) : [], said(feedback, telling)]);
}

/** What is not yet mastered: the last result, what is next, and what counts where it is not what counts elsewhere. */
export function openItem(
  one: StudentOnStandard,
  telling: Telling,
  { feedback, counts }: { feedback: readonly string[]; counts: string },
): SlipItem {
  const own = whatCounts(one, telling);
  return itemOf(one, telling, [
    resultWords(one, telling),
    [...familyNext(one, telling), ...(own === counts ? [] : [own])],
    said(feedback, telling),
  ]);
}

function itemOf(one: StudentOnStandard, { wording }: Telling, paragraphs: readonly string[][]): SlipItem {
  const standard = statementOf(one);
  return {
    statement: say(wording, "slip: level", { standard, level: levelOf(one, wording) }),
    short: shortOf(one),
    texts: paragraphs.filter((sentences) => sentences.length > 0).map((sentences) => sentences.join(" ")),
  };
}

function said(feedback: readonly string[], { wording }: Telling): string[] {
  return feedback.map((text) => sentence(wording, "slip: feedback", { feedback: text }));
}

function levelOf({ known: { standing } }: StudentOnStandard, wording: Wording): string {
  switch (standing.kind) {
    case "assessed":
      return wording.own("level", standing.level);
    case "moreEvidence":
      return say(wording, "no level: more evidence", { have: standing.have, need: standing.need });
    case "check":
      return wording.sentence("no level: not final");
    case "notAssessed":
      return wording.sentence("no level: not assessed");
  }
}
