import type { Cohort } from "./cohort";
import type { Rebuilt } from "./rebuild";
import { words } from "./words";

/** Why there is nothing to group by, or no standard to start with; one sentence each. */
export function standsForNothing({ cohort, plan, needsMost }: Rebuilt): string[] {
  const name = cohort.classes.join(", ");
  const codes = askedCodes(cohort);
  if (codes === "") return [];
  const isNobody = plan.groups.length === 0 && plan.reteach.length === 0;
  if (isNobody && plan.notAssessed.length > 0) return [words.nobodyAssessed(name, codes)];
  const isAllExtension = plan.groups.length > 0 && plan.groups.every(({ kind }) => kind === "extension");
  if (isAllExtension && plan.reteach.length === 0) return [words.allMastered(name, codes)];
  return needsMost === null ? [words.nobodyBelow(name)] : [];
}

function askedCodes({ standards, asked }: Cohort): string {
  return standards
    .filter(({ code, row }) => asked.has(code) && row.priority)
    .map(({ code }) => code)
    .join(", ");
}
