import type { LineStatus } from "../../mastery/retakes/status";
import { familyNext } from "./familyNext";
import { resultWords } from "./familyResult";
import { familyWords as words } from "./familyWords";
import type { StudentOnStandard } from "./studentOnStandard";
import { whatCounts } from "./whatCounts";

/**
 * Where the student is, on what, what to do, when, with whom, and last what counts (domain.md §8). Never "failed", never
 * why an exception was made, never another student.
 */
export function familyExplanation(one: StudentOnStandard): string {
  const name = givenName(one.student.name);
  const isAside = ASIDE.some((status) => status === one.roster?.line.status);
  return [
    stateWords(one),
    ...(isAside ? [] : resultWords(one, name)),
    ...familyNext(one, name),
    whatCounts(one, name),
  ].join(" ");
}

/** What was there before or beside the student's own work in this class says nothing about them. */
const ASIDE: readonly LineStatus[] = ["excused", "beforeYourTime"];

/** "Lee, Ana" is called Ana; a name without a comma is called as it stands, for nobody knows which part comes first. */
function givenName(name: string): string {
  const [family = "", given = ""] = name.split(/\s*,\s*/);
  return given || family || words.student;
}

function stateWords(one: StudentOnStandard): string {
  const { standard, known, roster } = one;
  const { state } = words;
  const topic = topicOf(standard.row.iCan, standard.title, standard.code);
  if (ASIDE.some((status) => status === roster?.line.status)) return state.nothingToDo(topic);
  switch (known.standing.kind) {
    case "notAssessed":
      return state.notAssessed(topic);
    case "check":
      return state.open(topic);
    case "moreEvidence":
      return state.onTheWay(topic);
    case "assessed":
      return (known.standing.mastered ? state.mastered : state.notYet)(topic);
  }
}

/** Words that a family knows; the code only where there are none. */
function topicOf(iCan: string, title: string, code: string): string {
  if (title !== "" && iCan !== "") return words.topic(title, iCan.replace(/[.!]$/, ""));
  return title || iCan || code;
}
