import { compare, reaches } from "../../mastery/scale";
import { scored } from "../../mastery/standing";
import { decidingPlace } from "../../workbook/explain/judgement";
import type { ResultEntry } from "../../workbook/gradebook/classBook";
import { countedAttempt } from "./attempts";
import { evidenceFor, isByHand, rulesFor, scoredChains, type StudentOnStandard } from "./studentOnStandard";

/** The attempts that the level comes from: one, or all that the method made its value of. */
export function deciding(one: StudentOnStandard): ResultEntry[] {
  const { standing } = one.known;
  if (isByHand(one) || standing.kind === "notAssessed" || standing.kind === "check") return [];
  const rules = rulesFor(one);
  const evidence = evidenceFor(one);
  const place = decidingPlace({ evidence, rules, standing });
  const left = evidence.values.length - scored(evidence, rules).values.length;
  const places = place === null ? usedBy(one).map((at) => left + at) : [place];
  const chains = scoredChains(one);
  return places.flatMap((at) => {
    const counted = chains[at];
    return counted ? (countedAttempt(counted, one.policy)?.entry ?? []) : [];
  });
}

/** Which of the values that the method looks at are in its own. */
function usedBy(one: StudentOnStandard): number[] {
  const rules = rulesFor(one);
  const { scale, criterion, method } = rules;
  const { values } = scored(evidenceFor(one), rules);
  const places = values.map((_, at) => at);
  const value = (at: number) => values[at] as number;
  switch (method) {
    case "number of times":
      return places.filter((at) => reaches(scale, value(at), criterion));
    case "mode": {
      const { standing } = one.known;
      const most = "value" in standing ? standing.value : NaN;
      return places.filter((at) => compare(scale, value(at), most) === 0);
    }
    case "median": {
      const sorted = [...places].sort((a, b) => value(a) - value(b));
      const half = (sorted.length - 1) / 2;
      return sorted.slice(Math.floor(half), Math.ceil(half) + 1).sort((a, b) => a - b);
    }
    default:
      return places;
  }
}
