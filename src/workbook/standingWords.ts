import type { Standing } from "../mastery/standing";
import { markWords, words } from "./words";

/** What a cell shows: the level's name, "" when not assessed, "Check: …" when a mark cannot be read. */
export function standingWords(standing: Standing): string {
  switch (standing.kind) {
    case "notAssessed":
      return "";
    case "check":
      return words.check(markWords(standing.problem));
    case "moreEvidence":
      return words.moreEvidence(standing);
    case "assessed":
      return standing.level;
  }
}

/** The same in a column of levels, where the reason stands elsewhere. */
export function levelWords(standing: Standing): string {
  return standing.kind === "check" ? words.checkShort : standingWords(standing);
}
