import { classShare } from "../../mastery/summary/classShare";
import type { Policy } from "../../workbook/policy";
import { groupsOf } from "../groupsOf";
import type { Result } from "./results";

/** How many standards of classes reach the target share, a standard counted once in each class. */
export function onTarget(results: readonly Result[], { settings: { targetShare } }: Policy): number {
  const standards = groupsOf(results, (one) => JSON.stringify([one.class, one.standard]));
  return standards.filter((of) => classShare(outcomesIn(of), targetShare).onTarget).length;
}

function outcomesIn(results: readonly Result[]) {
  return results.map(({ outcome }) => outcome);
}
