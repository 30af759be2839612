import type { LineStatus } from "../../mastery/retakes/status";
import { familyNext } from "./familyNext";
import { resultWords } from "./familyResult";
import { ENGLISH, say, type Telling, type Wording } from "../familyWording/say";
import type { StudentOnStandard } from "./studentOnStandard";
import { whatCounts } from "./whatCounts";

/**
 * Where the student is, on what, what to do, when, with whom, and last what counts (domain.md §8). Never "failed", never
 * why an exception was made, never another student.
 */
export function familyExplanation(one: StudentOnStandard, wording: Wording = ENGLISH): string {
  const telling: Telling = { wording, name: givenName(one.student.name, wording), form: "unnamed" };
  return [
    stateWords(one, wording),
    ...(isAside(one) ? [] : resultWords(one, telling)),
    ...familyNext(one, telling),
    whatCounts(one, telling),
  ].join(" ");
}

/** What was there before or beside the student's own work in this class says nothing about them. */
const ASIDE: readonly LineStatus[] = ["excused", "beforeYourTime"];

/** Whether a standard is no business of the student's here. */
export function isAside({ roster }: Pick<StudentOnStandard, "roster">): boolean {
  return roster !== null && ASIDE.includes(roster.line.status);
}

/** "Lee, Ana" is called Ana; a name without a comma is called as it stands, for nobody knows which part comes first. */
export function givenName(name: string, wording: Wording): string {
  const [family = "", given = ""] = name.split(/\s*,\s*/);
  return given || family || wording.sentence("student");
}

function stateWords(one: StudentOnStandard, wording: Wording): string {
  return say(wording, `state: ${stateOf(one)}`, { topic: topicOf(one, wording) });
}

function stateOf(one: StudentOnStandard) {
  const { standing } = one.known;
  if (isAside(one)) return "nothing to do";
  switch (standing.kind) {
    case "notAssessed":
      return "not assessed";
    case "check":
      return "not final";
    case "moreEvidence":
      return "more evidence";
    case "assessed":
      return standing.mastered ? "mastered" : "not yet";
  }
}

/** Words that a family knows; the code only where there are none. */
function topicOf({ standard: { row, title, code } }: StudentOnStandard, wording: Wording): string {
  const statement = row.iCan.replace(/[.!]$/, "");
  return title !== "" && row.iCan !== ""
    ? say(wording, "topic", { title, statement })
    : title || row.iCan || code;
}
