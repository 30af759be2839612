import type { Day } from "../../../mastery/calendar/day";
import type { Policy } from "../../../workbook/policy";
import { settingOf, type SettingKey } from "../../../workbook/settings";

/** Settings that are each legal and cannot both be meant. */
export interface Contradiction {
  /** What stands in column A of the policy where it can be mended. */
  name: string;
  /** What stands beside it, where several rows have that name. */
  value?: string;
  said: { what: string; todo: string };
}

/** One kind of contradiction. */
export type Rule = (policy: Policy, today: Day) => Contradiction[];

export function at(key: SettingKey, said: Contradiction["said"]): Contradiction {
  return { name: settingOf(key).label, said };
}

export function when(holds: boolean, contradiction: () => Contradiction): Contradiction[] {
  return holds ? [contradiction()] : [];
}
