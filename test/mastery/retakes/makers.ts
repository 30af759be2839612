import type { ChainEntry } from "../../../src/mastery/retakes/attempts";
import { NO_EXCEPTIONS, type RetakeCase } from "../../../src/mastery/retakes/retakeCase";
import type { RetakeSettings } from "../../../src/mastery/retakes/retakeSettings";
import { readPolicyTable } from "../../../src/workbook/policyTable";
import { AUTUMN, calendar } from "../calendar/makers";
import { percentScale } from "../makers";

/** What a policy table says where nothing is typed. That it fits is checked by the compiler. */
export const DEFAULTS: RetakeSettings = readPolicyTable([]).policy.settings;

type Parts = "settings" | "overrides" | "exceptions" | "entries" | "dates" | "formsOfClass";

export type Change = Partial<Omit<RetakeCase, Parts>> & { [P in Parts]?: Partial<RetakeCase[P]> };

export function score(value: number, form: string | null = null, day: string | null = null): ChainEntry {
  return { kind: "score", value, form, day };
}

export function entry(kind: "owed" | "excused" | "absent" | "noShow", day: string | null = null): ChainEntry {
  return { kind, day };
}

/**
 * 40 of 100 on form A, given Mon 3 Nov 2025 and returned Wed 5 Nov; all ticks set; today is Thu 6 Nov. So it
 * is ready, and the date in class is Wed 19 Nov.
 */
export function retakeCase(change: Change = {}): RetakeCase {
  return {
    chain: [score(40, "A", "2025-11-03")],
    satElsewhere: [],
    standing: { kind: "assessed", value: 40 },
    scale: percentScale(),
    criterion: 80,
    sittingsThisTerm: 0,
    calendar: calendar({ terms: [AUTUMN] }),
    today: "2025-11-06",
    ...change,
    settings: { ...DEFAULTS, ...change.settings },
    overrides: { retakesAllowed: null, forms: null, retakes: "yes", ...change.overrides },
    exceptions: { ...NO_EXCEPTIONS, ...change.exceptions },
    entries: {
      ticks: ["Corrective done", "Skill check passed"],
      requested: false,
      typedScore: null,
      scheduledFor: null,
      correctiveDoneOn: null,
      ...change.entries,
    },
    dates: {
      assessed: "2025-11-03",
      given: "2025-11-03",
      returned: "2025-11-05",
      retakeOn: null,
      makeUpSeen: null,
      next: null,
      ...change.dates,
    },
    formsOfClass: { startsAt: null, position: 0, returned: [], ...change.formsOfClass },
  };
}
